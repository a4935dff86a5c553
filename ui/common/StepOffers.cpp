// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/StepOffers.h"

#include "common/Icons.h"
#include "eventhub/Clouds.h"

#include <QAccessible>
#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPushButton>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <array>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using hubscope::diagnose::StepAction;
using hubscope::diagnose::StepHelp;

namespace hubscope::common {

namespace {

struct ButtonRow
{
    StepAction action;
    const char *text;
    /// For tests and style; unique among the actions, not among the steps.
    const char *objectName;
    Icon icon;
};

constexpr std::array kButtons{
    ButtonRow{StepAction::OpenConnectionPage,
              QT_TRANSLATE_NOOP("common::StepOffers", "Enter Connection String…"), "stepOpenConnection",
              Icon::Key},
    ButtonRow{StepAction::OpenEventHubPage, QT_TRANSLATE_NOOP("common::StepOffers", "Change Event Hub…"),
              "stepOpenEventHub", Icon::Edit},
    ButtonRow{StepAction::ChooseCaFile, QT_TRANSLATE_NOOP("common::StepOffers", "Choose CA File…"),
              "stepChooseCaFile", Icon::Open},
    ButtonRow{StepAction::ClearCaFile, QT_TRANSLATE_NOOP("common::StepOffers", "Clear CA File"),
              "stepClearCaFile", Icon::Clear},
    ButtonRow{StepAction::ForceIpv4, QT_TRANSLATE_NOOP("common::StepOffers", "Use IPv4 Only"),
              "stepForceIpv4", Icon::Connection},
    ButtonRow{StepAction::RunTest, QT_TRANSLATE_NOOP("common::StepOffers", "Run Test"), "stepRunTest",
              Icon::Run},
    ButtonRow{StepAction::ReadFromBeginning, QT_TRANSLATE_NOOP("common::StepOffers", "Read From Beginning"),
              "stepReadFromBeginning", Icon::Reset},
    ButtonRow{StepAction::CopyReport, QT_TRANSLATE_NOOP("common::StepOffers", "Copy Report"),
              "stepCopyReport", Icon::Copy},
    ButtonRow{StepAction::CopyText, QT_TRANSLATE_NOOP("common::StepOffers", "Copy Address"), "stepCopyText",
              Icon::Copy},
    ButtonRow{StepAction::OpenPortal, QT_TRANSLATE_NOOP("common::StepOffers", "Open Portal"),
              "stepOpenPortal", Icon::Link},
};

QString text(const char *english)
{
    return QCoreApplication::translate("common::StepOffers", english);
}

void addCopying(QPushButton &button, const StepHelp &help, const QString &copied)
{
    if (!help.text.contains(u'{'))
        button.setText(text(QT_TRANSLATE_NOOP("common::StepOffers", "Copy Command")));
    //: %1 is an address or a command
    const QString name = text(QT_TRANSLATE_NOOP("common::StepOffers", "Copy %1")).arg(copied);
    button.setAccessibleName(name);
    button.setToolTip(name.toHtmlEscaped());
    QObject::connect(&button, &QPushButton::clicked, &button, [&button, copied] {
        QGuiApplication::clipboard()->setText(copied);
        sayCopied(button);
    });
}

void addPortal(QPushButton &button, const QString &host)
{
    const eventhub::Cloud *cloud = eventhub::cloudOf(host);
    const QUrl portal(cloud ? cloud->portal : eventhub::kPublicPortal);
    button.setToolTip(portal.toString().toHtmlEscaped());
    QObject::connect(&button, &QPushButton::clicked, &button,
                     [portal] { QDesktopServices::openUrl(portal); });
}

} // namespace

QString textToCopy(const StepHelp &help, const StepOffers &offers)
{
    const std::array<std::pair<QLatin1StringView, QString>, 3> places{{
        {"{host}"_L1, offers.host},
        {"{port}"_L1, offers.port == 0 ? QString() : QString::number(offers.port)},
        {"{hub}"_L1, offers.hub},
    }};
    QString filled = help.text;
    for (const auto &[place, value] : places) {
        if (help.text.contains(place) && value.isEmpty())
            return {};
        filled.replace(place, value);
    }
    return filled;
}

QPushButton *makeStepButton(const StepHelp &help, const QString &step, const StepOffers &offers,
                            QWidget *parent)
{
    const auto row = std::ranges::find(kButtons, help.action, &ButtonRow::action);
    if (row == kButtons.end() || !offers.actions.contains(help.action))
        return nullptr;
    const QString copied = help.action == StepAction::CopyText ? textToCopy(help, offers) : QString();
    if (help.action == StepAction::CopyText && copied.isEmpty())
        return nullptr;
    auto *button = new QPushButton(icon(row->icon), text(row->text), parent);
    button->setObjectName(QLatin1StringView(row->objectName));
    button->setAutoDefault(false);
    button->setAccessibleDescription(step);
    if (help.action == StepAction::CopyText)
        addCopying(*button, help, copied);
    else if (help.action == StepAction::OpenPortal)
        addPortal(*button, offers.host);
    return button;
}

void sayCopied(QPushButton &button)
{
    const QString said = QCoreApplication::translate("common::StepOffers", "Copied");
    if (button.text() == said)
        return;
    const int before = button.minimumWidth();
    button.setMinimumWidth(std::max(before, button.width()));
    QTimer::singleShot(1500ms, &button, [&button, before, was = button.text()] {
        button.setText(was);
        button.setMinimumWidth(before);
    });
    button.setText(said);
    QAccessibleAnnouncementEvent event(&button, said);
    QAccessible::updateAccessibility(&event);
}

} // namespace hubscope::common
