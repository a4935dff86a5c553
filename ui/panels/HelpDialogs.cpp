// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/HelpDialogs.h"

#include "common/Dialogs.h"
#include "models/CoreText.h"
#include "panels/ShortcutsDialog.h"
#include "panels/SortingGuideDialog.h"
#include "panels/TroubleshootingDialog.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace hubscope::panels {

using namespace Qt::StringLiterals;

namespace {

struct HelpDialogs
{
    Q_DECLARE_TR_FUNCTIONS(hubscope::panels::HelpDialogs)
};

} // namespace

void openVerification(QWidget *window)
{
    QStringList steps;
    for (const QString &step : models::verificationSteps())
        steps << u"%1. %2"_s.arg(steps.size() + 1).arg(step);
    common::tell(window, {.objectName = u"verifyBox"_s,
                          .windowTitle = HelpDialogs::tr("Verify the Set-Up"),
                          .text = HelpDialogs::tr("This shows that events come all the way."),
                          .advice = steps.join(u'\n'),
                          .details = {},
                          .status = common::Status::Note,
                          .choices = {}});
}

void openShortcuts(QWidget *window, const QList<QAction *> &actions)
{
    auto *dialog = new ShortcutsDialog(actions, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addRow(HelpDialogs::tr("In the list: pause or resume"), {QKeySequence(Qt::Key_Space)});
    dialog->addRow(HelpDialogs::tr("In the list: follow the newest event"), {QKeySequence(Qt::Key_End)});
    dialog->addRow(HelpDialogs::tr("In the list: go to the event's panel"), {QKeySequence(Qt::Key_Return)});
    dialog->addRow(HelpDialogs::tr("In a text: find next, find previous"),
                   {QKeySequence(Qt::Key_F3), QKeySequence(Qt::SHIFT | Qt::Key_F3)});
    dialog->open();
}

void openSortingGuide(QWidget *window, const insight::RuleBook &rules)
{
    (new SortingGuideDialog(insight::sortingGuide(rules, models::coreText), window))->show();
}

void openTroubleshooting(QWidget *window)
{
    (new TroubleshootingDialog(diagnose::troubleshootingGuide(models::coreText), window))->show();
}

} // namespace hubscope::panels
