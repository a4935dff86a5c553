// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
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
/// Tells what went wrong, what to do and, on demand, the details. Without a title that of the parent, or of
/// the program, stands above it.
QMessageBox *tell(QWidget *parent, const QString &objectName, const Error &error,
                  const QString &windowTitle = {});

/// Opens a dialog in the size that it would like, as far as the screen has room for it.
void setFirstSize(QWidget &dialog, QSize wanted);
/// Makes a dialog in which something came to be seen as high as that needs, as far as the screen has
/// room. It never shrinks: what a person has made large stays so.
void growToFit(QWidget &dialog);

struct FileQuestion
{
    QString objectName;
    QString windowTitle;
    /// `Profiles (*.json);;All files (*)`
    QString filter;
    /// A name or a path.
    QString suggestedName = {};
};

/// Asks for a file to write and writes it, whole or not at all, on another thread. `content` is asked once
/// the path is known, which may decide the form; `saved` gets the path written, or the error of saveFile().
/// None of them is called if the person cancels.
QFileDialog *askAndSave(QWidget *parent, const FileQuestion &question, QObject *context,
                        std::function<QByteArray(const QString &path)> content,
                        std::function<void(const Result<QString> &path)> saved);
/// Asks for a file that is there; not called if the person cancels.
QFileDialog *askForFile(QWidget *parent, const FileQuestion &question, QObject *context,
                        std::function<void(const QString &path)> chosen);
/// Asks for a file to write, which `chosen` is to do; not called if the person cancels.
QFileDialog *askForNewFile(QWidget *parent, const FileQuestion &question, QObject *context,
                           std::function<void(const QString &path)> chosen);
/// Asks for a file and reads it on another thread: the errors of readFile().
QFileDialog *askAndRead(QWidget *parent, const FileQuestion &question, qint64 most, QObject *context,
                        std::function<void(const Result<QByteArray> &content)> read);
/// Asks for a file of further CA certificates; its object name is `caFileDialog`.
QFileDialog *askCaFile(QWidget *parent, QObject *context, std::function<void(const QString &path)> chosen);

} // namespace hubscope::common
