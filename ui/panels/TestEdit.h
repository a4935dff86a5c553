// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <optional>

namespace hubscope::panels {

/// The test of a rule as it is typed: fixed width, the place of a fault underlined. A text that is longer
/// than any test may be is not let in.
class TestEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit TestEdit(QWidget *parent = nullptr);

    /// Underlines what stands at this character (as people count them, from 0); nothing if none.
    void underline(std::optional<std::size_t> character);

signals:
    /// So many characters were to be put in, which is too much; nothing was.
    void refused(qsizetype characters);

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

private:
    void mark();

    std::optional<std::size_t> m_fault;
};

} // namespace hubscope::panels
