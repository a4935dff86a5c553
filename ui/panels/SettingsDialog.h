// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Preferences.h"

#include <QDialog>
#include <QList>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QGroupBox;

namespace hubscope::common {
class PlainLabel;
}
namespace hubscope::models {
class Session;
}

namespace hubscope::panels {

/// What a person can set, in one page. Nothing is changed before Save; how long events are kept is a
/// profile's own and opens its dialog. Deletes itself when it is closed.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `hasTray`: whether this desktop has a place for the icon.
    SettingsDialog(models::Preferences &preferences, models::Session &session, bool hasTray,
                   QWidget *parent = nullptr);

signals:
    /// Saved, and seen once the program starts anew.
    void languageChanged();

private:
    QGroupBox *makeLooks();
    QGroupBox *makeEvents();
    QGroupBox *makeNotices();
    QGroupBox *makeStart();
    QComboBox *addChoice(QFormLayout *form, models::Setting setting, const QString &title,
                         const QString &objectName, const QStringList &texts);
    QCheckBox *addFlag(QFormLayout *form, models::Setting setting, const QString &text,
                       const QString &objectName);
    void showDesktop();
    void openKept();
    void save();

    models::Preferences &m_preferences;
    models::Session &m_session;
    const bool m_hasTray;
    /// What Save does, one for each control.
    QList<std::function<void()>> m_savers;
    QComboBox *m_profiles = nullptr;
    struct Notice
    {
        QCheckBox *box = nullptr;
        /// What it comes back to once the desktop shows notifications.
        bool chosen = false;
    };
    QList<Notice> m_notices;
    common::PlainLabel *m_noNotices = nullptr;
};

/// Whether the desktop shall tell of this: as set, or else wherever it can.
bool isNoticed(const models::Preferences &preferences, models::Setting notice, bool desktopShows);

} // namespace hubscope::panels
