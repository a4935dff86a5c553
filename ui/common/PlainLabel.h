// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace hubscope::common {

/// The label of this program: never takes its text for markup, wraps, and can be made selectable.
/// Text that is not ours goes through models::displayText() first.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    /// Lets mouse and keyboard select and copy the text.
    void setSelectable(bool selectable);
    /// Larger or heavier than the window's font, in its proportion; follows it when it changes.
    void setEmphasis(double scale, bool bold);
    /// The palette's placeholder colour: for what is beside the point.
    void setSubdued(bool subdued);

    /// A wrapping label gets by with a word's width.
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFont();
    void applyColour();

    double m_scale = 1;
    bool m_bold = false;
    bool m_subdued = false;
};

/// The label of a form's row; its mnemonic leads to `buddy`.
PlainLabel *fieldLabel(const QString &text, QWidget *buddy = nullptr);

} // namespace hubscope::common
