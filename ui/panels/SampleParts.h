// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Colors.h"
#include "diagnose/ProofReport.h"
#include "models/Session.h"

class QTreeView;
class QWidget;

namespace hubscope::models {
class SampleModel;
}

namespace hubscope::panels {

/// All rows in sight, each with the signs of its log set and state.
QTreeView *makeSampleTable(models::SampleModel &model, QWidget *parent);

/// Something was handed over, whatever became of it.
/// Something may lie in the hub that can be found again.
bool anyTaken(const diagnose::ProofReport &report);
/// The run in one sentence, and in one state.
QString verdictText(const diagnose::ProofReport &report);
common::Status overall(const diagnose::ProofReport &report);
/// What sending means for others.
QString warningFor(const models::Session::Source &source);

} // namespace hubscope::panels
