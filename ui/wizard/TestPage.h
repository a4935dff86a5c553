// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnose/ConnectionTest.h"
#include "wizard/SetUpPage.h"

#include <functional>

class QPushButton;

namespace hubscope::common {
class StageList;
}

namespace hubscope::wizard {

/// Step 6: the connection test, live. It begins by itself; Next goes on whatever it says. It, or one stage of
/// it, can be run again, and what the set-up can mend it offers beside the cause's steps.
class TestPage : public SetUpPage
{
    Q_OBJECT
public:
    TestPage(setup::SetUp &setUp, diagnose::ConnectionTest &test, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;

signals:
    /// What is wrong is mended on the page of this step.
    void stepRequested(hubscope::setup::Step step);

private:
    diagnose::TestRequest request() const;
    void run();
    void runStage(const QString &id);
    void runWith(const std::function<void(setup::SetUpState &)> &change);
    void act(diagnose::StepAction action);
    void show(const diagnose::TestReport &report);

    diagnose::ConnectionTest &m_test;
    common::StageList *m_panel;
    QPushButton *m_run;
    QPushButton *m_stop;
    /// The test object is shared with the window: only runs that began here count.
    bool m_ours = false;
};

} // namespace hubscope::wizard
