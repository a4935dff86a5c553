// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnose/ConnectionTest.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace hubscope::wizard {

/// A test report, live: verdict, the one cause and its steps, then all stages, each with icon, word, time and
/// one fact.
class TestPanel : public QWidget
{
    Q_OBJECT
public:
    explicit TestPanel(QWidget *parent = nullptr);

    void setReport(const diagnose::TestReport &report);

private:
    void showVerdict(const diagnose::TestReport &report);

    QLabel *m_verdictIcon;
    QLabel *m_verdict;
    QLabel *m_cause;
    QGridLayout *m_stages;
};

} // namespace hubscope::wizard
