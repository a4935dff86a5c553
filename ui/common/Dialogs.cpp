// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Dialogs.h"

#include "common/StatusGlyph.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace hubscope::common {

namespace {

QFileDialog *fileDialog(QWidget *parent, const QString &objectName, const QString &title,
                        const QString &filter, QFileDialog::AcceptMode mode, QObject *context,
                        std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setObjectName(objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, context, std::move(chosen));
    return dialog;
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

QFileDialog *askSaveFile(QWidget *parent, const QString &objectName, const QString &title,
                         const QString &suggestedName, const QString &filter, QObject *context,
                         std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog =
        fileDialog(parent, objectName, title, filter, QFileDialog::AcceptSave, context, std::move(chosen));
    dialog->selectFile(suggestedName);
    dialog->open();
    return dialog;
}

QFileDialog *askOpenFile(QWidget *parent, const QString &objectName, const QString &title,
                         const QString &filter, QObject *context, std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog =
        fileDialog(parent, objectName, title, filter, QFileDialog::AcceptOpen, context, std::move(chosen));
    dialog->open();
    return dialog;
}

} // namespace hubscope::common
