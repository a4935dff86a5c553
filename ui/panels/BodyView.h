// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/EventDetail.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace KSyntaxHighlighting {
class Repository;
}

namespace hubscope::common {
class PlainLabel;
}

namespace hubscope::panels {

class CodeHighlighter;

/// A text of an event to read and search: cut at first, with the whole of it on demand and a file for more.
class BodyView : public QWidget
{
    Q_OBJECT
public:
    /// With `repository` the text is coloured as JSON.
    BodyView(const QString &objectName, const QString &accessibleName,
             KSyntaxHighlighting::Repository *repository, QWidget *parent = nullptr);

    void setText(const models::DetailText &text);
    /// In place of a text: why there is none.
    void setNotice(const QString &notice);
    /// All of it, without colours; goes in piece by piece so that the window stays awake.
    void setWhole(const QString &text);
    void find();
    QPlainTextEdit &edit() { return *m_edit; }

signals:
    void wholeRequested();
    void saveRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeCutBar();
    QWidget *makeFindBar();
    void appendSlice();
    void findNext(bool backwards);
    void countMatches();
    void applyFont();

    QPlainTextEdit *m_edit;
    CodeHighlighter *m_highlighter = nullptr;
    QWidget *m_cutBar = nullptr;
    common::PlainLabel *m_cutText = nullptr;
    QPushButton *m_showAll = nullptr;
    QWidget *m_findBar = nullptr;
    QLineEdit *m_findEdit = nullptr;
    common::PlainLabel *m_findCount = nullptr;
    QTimer m_slices;
    QString m_whole;
    qsizetype m_wholeAt = 0;
};

} // namespace hubscope::panels
