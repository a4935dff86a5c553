// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/DetailLoader.h"
#include "panels/WindowActions.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace KSyntaxHighlighting {
class Repository;
}

namespace hubscope::common {
class PlainLabel;
}

namespace hubscope::panels {

class BodyView;
class FieldList;

/// One event whole: its keys, its JSON, its bytes, and why it lands in its log set. Keeps its event alive, so
/// it stays when the list has let it go.
class EventDetailPanel : public QWidget
{
    Q_OBJECT
public:
    /// `languages` must outlive this.
    explicit EventDetailPanel(KSyntaxHighlighting::Repository &languages, QWidget *parent = nullptr);

    void setAttribution(insight::Attribution attribution) { m_attribution = attribution; }
    void setUnparsedSent(bool sent);
    void setZone(models::TimeZone zone);

    /// Shown 50 ms later, the last one only: the arrow key may be held down.
    /// `hub` is that which the event is of.
    void display(const models::HeldEvent &event, const QString &hub);
    /// No event is shown or on its way.
    void clear();
    /// Of the event that display() was called with last.
    void setStanding(models::Standing standing);
    void find();
    /// Copies the event as JSON in InsightIDR's shape; prepared in the background, because it may be large.
    void copy(const models::HeldEvent &event, const QString &hub);
    const std::optional<models::EventDetail> &shown() const { return m_detail; }

signals:
    /// The event that display() was called with last is on the screen.
    void ready();
    /// Why the event lands where it lands is asked for.
    void ruleRequested(const QString &ruleId);
    /// A field is to be asked for, left out or searched for.
    void valueUsed(const QString &key, const QString &value, hubscope::panels::ActionId use);

private:
    QWidget *makeHead();
    QWidget *makeTabs(KSyntaxHighlighting::Repository &languages);
    void load();
    void take(const models::EventDetail &detail);
    void showHead();
    void showStanding();
    void takeWhole(const models::HeldEvent &event, models::DetailLoader::Part part, const QString &text);
    void save();

    models::DetailLoader m_loader;
    std::optional<models::HeldEvent> m_wanted;
    QString m_wantedHub;
    QString m_loadingHub;
    std::optional<models::EventDetail> m_detail;
    insight::Attribution m_attribution = insight::Attribution::FullyQualifiedName;
    models::Standing m_standing = models::Standing::Listed;
    bool m_unparsedSent = true;
    models::TimeZone m_zone = models::TimeZone::Utc;
    /// Of what is shown.
    QString m_hub;
    QTimer m_settle;

    QStackedWidget *m_stack;
    QLabel *m_mark = nullptr;
    common::PlainLabel *m_logSet = nullptr;
    common::PlainLabel *m_standingText = nullptr;
    common::PlainLabel *m_notSent = nullptr;
    common::PlainLabel *m_reason = nullptr;
    QToolButton *m_rule = nullptr;
    common::PlainLabel *m_place = nullptr;
    common::PlainLabel *m_remarks = nullptr;
    QTabWidget *m_tabs = nullptr;
    FieldList *m_fields = nullptr;
    BodyView *m_json = nullptr;
    BodyView *m_raw = nullptr;
};

} // namespace hubscope::panels
