// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/WizardParts.h"

#include "common/PlainLabel.h"
#include "common/StepOffers.h"

#include <QCheckBox>
#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QUrl>

namespace hubscope::wizard {

QPushButton *plainButton(const QString &content, const QString &objectName, QWidget *parent)
{
    auto *button = new QPushButton(content, parent);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

QPushButton *copyButton(QLineEdit *field, const QString &what, const QString &objectName, QWidget *parent)
{
    const QString copy = QCoreApplication::translate("wizard::Parts", "Copy");
    //: %1 is the name of a field
    const QString copyField = QCoreApplication::translate("wizard::Parts", "Copy %1").arg(what);
    QPushButton *button = plainButton(copy, objectName, parent);
    button->setAccessibleName(copyField);
    button->setToolTip(copyField.toHtmlEscaped());
    // As wide as its longer word, so that nothing jumps.
    button->setText(QCoreApplication::translate("wizard::Parts", "Copied"));
    button->setMinimumWidth(button->sizeHint().width());
    button->setText(copy);
    QObject::connect(button, &QPushButton::clicked, field, [=] {
        QGuiApplication::clipboard()->setText(field->text());
        common::sayCopied(*button);
    });
    return button;
}

QLineEdit *valueField(const QString &accessibleName, const QString &objectName, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(objectName);
    field->setAccessibleName(accessibleName);
    field->setReadOnly(true);
    field->setLayoutDirection(Qt::LeftToRight);
    return field;
}

void showText(QLineEdit &field, const QString &text)
{
    if (field.text() == text)
        return;
    const QSignalBlocker quiet(field);
    field.setText(text);
}

QPushButton *linkButton(const QString &content, const QString &url, const QString &objectName,
                        QWidget *parent)
{
    QPushButton *button = plainButton(content, objectName, parent);
    button->setToolTip(url.toHtmlEscaped());
    button->setAccessibleDescription(url);
    QObject::connect(button, &QPushButton::clicked, button, [url] { QDesktopServices::openUrl(QUrl(url)); });
    return button;
}

int checkTextIndent(const QCheckBox &box)
{
    return box.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &box) +
           box.style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, &box);
}

} // namespace hubscope::wizard
