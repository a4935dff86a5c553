// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Colors.h"
#include "diagnose/ConnectionTest.h"
#include "pipeline/SourceState.h"

#include <QIcon>
#include <QString>
#include <QWidget>

#include <optional>

class QPainter;

namespace hubscope::common {

class PlainLabel;

/// Draws the sign of a state: ● ✔ ▲ ✖ and so on, as shapes, since a font may lack them. Each shape is another
/// one, so it tells without colour.
void paintStatusGlyph(QPainter &painter, const QRectF &area, Status status, const QColor &color,
                      const QColor &background);
/// Recolours itself with the application's palette.
QIcon statusIcon(Status status);

Status statusOf(Severity severity);
Status statusOf(diagnose::StageState state);
Status statusOf(const pipeline::SourceState &state);
/// `Not connected`, `Connecting`, `Live`, `Reconnecting`, `Stopped`, `Stopping`
QString stateWord(const pipeline::SourceState &state);
/// The same with what is the matter: `Connecting: The connection to this port is refused`
QString stateWord(const pipeline::SourceState &state, const std::optional<diagnose::Diagnosis> &cause);

/// Glyph and word in a row; the word is the accessible name.
class StatusGlyph : public QWidget
{
    Q_OBJECT
public:
    explicit StatusGlyph(QWidget *parent = nullptr);

    void setStatus(Status status, const QString &word);
    Status status() const { return m_status; }
    QString word() const;
    /// For headings: the glyph grows with the word.
    void setEmphasis(double scale, bool bold);
    /// In one line as high as any, however long the word is: it is cut where there is no room for it.
    void setSingleLine();
    /// Only the word, where the glyph stands elsewhere already.
    void setGlyphVisible(bool visible);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    Status m_status = Status::Idle;
    PlainLabel *m_icon;
    PlainLabel *m_word;
};

} // namespace hubscope::common
