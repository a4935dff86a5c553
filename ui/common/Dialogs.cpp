// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Dialogs.h"

#include "base/Files.h"
#include "common/ErrorText.h"
#include "common/StatusGlyph.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFuture>
#include <QGuiApplication>
#include <QLabel>
#include <QLayout>
#include <QPromise>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QStyle>
#include <QThreadPool>

#include <algorithm>

namespace hubscope::common {

namespace {

QFileDialog *fileDialog(QWidget *parent, const FileQuestion &question, QFileDialog::AcceptMode mode,
                        QObject *context, std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, question.windowTitle, {}, question.filter);
    dialog->setObjectName(question.objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    // A name without an ending gets that of the first filter.
    static const QRegularExpression ending(QStringLiteral("\\*\\.(\\w+)"));
    if (mode == QFileDialog::AcceptSave)
        dialog->setDefaultSuffix(ending.match(question.filter).captured(1));
    QObject::connect(dialog, &QFileDialog::fileSelected, context, std::move(chosen));
    dialog->selectFile(question.suggestedName);
    dialog->open();
    return dialog;
}

/// `done` gets what `work` gave, on this thread, while `context` lives.
template <typename Work, typename Done>
void elsewhere(Work work, QObject *context, Done done)
{
    QPromise<decltype(work())> promise;
    promise.future().then(context, std::move(done));
    QThreadPool::globalInstance()->start([promise = std::move(promise), work = std::move(work)]() mutable {
        promise.start();
        promise.addResult(work());
        promise.finish();
    });
}

} // namespace

QMessageBox *ask(QWidget *parent, const Question &question, QObject *context,
                 std::function<void(int)> answered)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(question.objectName);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(question.windowTitle);
    box->setTextFormat(Qt::PlainText);
    box->setText(question.text);
    box->setInformativeText(question.advice);
    // Qt makes the label of the informative text with AutoText, whatever the box was told.
    for (QLabel *label : box->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    box->setDetailedText(question.details);
    const int side = box->style()->pixelMetric(QStyle::PM_MessageBoxIconSize, nullptr, box);
    box->setIconPixmap(statusIcon(question.status).pixmap(QSize(side, side), box->devicePixelRatio()));

    QList<QAbstractButton *> buttons;
    for (const Choice &choice : question.choices)
        buttons << box->addButton(choice.text, choice.role);
    if (question.defaultChoice >= 0 && question.defaultChoice < buttons.size())
        box->setDefaultButton(qobject_cast<QPushButton *>(buttons.at(question.defaultChoice)));

    QObject::connect(box, &QMessageBox::finished, context ? context : box,
                     [box, buttons, answered = std::move(answered)] {
                         if (answered)
                             answered(static_cast<int>(buttons.indexOf(box->clickedButton())));
                     });
    box->open();
    return box;
}

QMessageBox *tell(QWidget *parent, const Question &statement)
{
    Question shown = statement;
    shown.choices = {{QCoreApplication::translate("common::Dialogs", "Close"), QMessageBox::RejectRole}};
    return ask(parent, shown, nullptr, {});
}

QMessageBox *tell(QWidget *parent, const QString &objectName, const Error &error, const QString &windowTitle)
{
    const ErrorText text = errorText(error);
    const QString ofParent = parent ? parent->windowTitle() : QGuiApplication::applicationDisplayName();
    return tell(parent, {.objectName = objectName,
                         .windowTitle = windowTitle.isEmpty() ? ofParent : windowTitle,
                         .text = text.title,
                         .advice = text.advice,
                         .details = text.detail,
                         .status = Status::Failed,
                         .choices = {}});
}

namespace {

/// Beside the window itself its frame must find room.
QSize roomOnScreen(const QWidget &window)
{
    return window.screen()->availableSize() * 0.92;
}

} // namespace

void setFirstSize(QWidget &dialog, QSize wanted)
{
    dialog.resize(wanted.boundedTo(roomOnScreen(dialog)));
}

void growToFit(QWidget &dialog)
{
    dialog.layout()->activate();
    const int wanted =
        std::min(std::max(dialog.heightForWidth(dialog.width()), dialog.minimumSizeHint().height()),
                 roomOnScreen(dialog).height());
    if (wanted > dialog.height())
        dialog.resize(dialog.width(), wanted);
}

QFileDialog *askAndSave(QWidget *parent, const FileQuestion &question, QObject *context,
                        std::function<QByteArray(const QString &)> content,
                        std::function<void(const Result<QString> &)> saved)
{
    return fileDialog(parent, question, QFileDialog::AcceptSave, context,
                      [context, content = std::move(content), saved = std::move(saved)](const QString &path) {
                          elsewhere(
                              [path, bytes = content(path)] {
                                  return saveFile(path, bytes).transform([&] { return path; });
                              },
                              context, saved);
                      });
}

QFileDialog *askForFile(QWidget *parent, const FileQuestion &question, QObject *context,
                        std::function<void(const QString &)> chosen)
{
    return fileDialog(parent, question, QFileDialog::AcceptOpen, context, std::move(chosen));
}

QFileDialog *askForNewFile(QWidget *parent, const FileQuestion &question, QObject *context,
                           std::function<void(const QString &)> chosen)
{
    return fileDialog(parent, question, QFileDialog::AcceptSave, context, std::move(chosen));
}

QFileDialog *askAndRead(QWidget *parent, const FileQuestion &question, qint64 most, QObject *context,
                        std::function<void(const Result<QByteArray> &)> read)
{
    return askForFile(parent, question, context,
                      [context, most, read = std::move(read)](const QString &path) {
                          elsewhere([path, most] { return readFile(path, most); }, context, read);
                      });
}

QFileDialog *askCaFile(QWidget *parent, QObject *context, std::function<void(const QString &)> chosen)
{
    const FileQuestion question{
        .objectName = QStringLiteral("caFileDialog"),
        .windowTitle = QCoreApplication::translate("common::Dialogs", "Choose a CA File"),
        .filter =
            QCoreApplication::translate("common::Dialogs", "PEM files (*.pem *.crt *.cer);;All files (*)"),
    };
    return askForFile(parent, question, context, std::move(chosen));
}

} // namespace hubscope::common
