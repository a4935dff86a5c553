// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Colors.h"

#include <QList>
#include <QMessageBox>
#include <QString>

#include <functional>

class QFileDialog;

/// Questions and files, asked without a nested event loop: the dialog is opened for its window, and the
/// answer comes by callback while `context` lives. Tests find the dialog by its object name and click it as a
/// person does. All text is plain. Buttons are verbs.
namespace hubscope::common {

struct Choice
{
    /// `Delete Events`
    QString text;
    QMessageBox::ButtonRole role = QMessageBox::AcceptRole;
};

struct Question
{
    QString objectName;
    QString windowTitle;
    /// What does not work, or what will happen: one sentence.
    QString text;
    QString advice;
    /// Shown on demand.
    QString details;
    Status status = Status::Note;
    QList<Choice> choices;
    /// The one that Enter takes; that of Esc is the one with RejectRole.
    int defaultChoice = 0;
};

/// `answered` gets the number of the choice, or -1 if the dialog was closed without one.
QMessageBox *ask(QWidget *parent, const Question &question, QObject *context,
                 std::function<void(int)> answered);
/// One button, "Close".
QMessageBox *tell(QWidget *parent, const Question &statement);

/// Asks for a file to write; not called if the person cancels. `suggestedName` is a name or a path.
QFileDialog *askSaveFile(QWidget *parent, const QString &objectName, const QString &title,
                         const QString &suggestedName, const QString &filter, QObject *context,
                         std::function<void(const QString &path)> chosen);
QFileDialog *askOpenFile(QWidget *parent, const QString &objectName, const QString &title,
                         const QString &filter, QObject *context,
                         std::function<void(const QString &path)> chosen);

} // namespace hubscope::common
