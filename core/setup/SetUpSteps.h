// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstddef>
#include <optional>
#include <span>

namespace hubscope::setup {

/// What may send to the hub.
enum class LogSource { AzureMonitor, EntraId, DefenderForCloud };

/// The guide's tasks as the pages of the set-up, in order.
enum class Step {
    Requirements,
    EventHub,
    Policy,
    Connection,
    ExportAzureMonitor,
    ExportEntraId,
    ExportDefender,
    Test,
    InsightIdr,
    Start,
};

inline constexpr std::size_t kPageCount = 10;
/// "Step 4 of 8": the three exports are 5a, 5b and 5c, and the total never changes.
inline constexpr int kStepTotal = 8;

/// Texts of all tables here are English sources in the translation context "setup::SetUp".
struct StepInfo
{
    Step id;
    /// Stable word: in the draft, and as object name in the window.
    const char *key;
    int number;
    /// 'a' to 'c' for the exports, 0 otherwise.
    char part;
    /// For the list of steps.
    const char *shortTitle;
    /// A question or an imperative sentence.
    const char *title;
    /// Set if the step is needed for this source only.
    std::optional<LogSource> source;
    /// What to do, in order, in the guide's words.
    std::span<const char *const> instructions;
    /// Text and address of the page that says more; null if none.
    const char *linkText;
    const char *link;
    /// A trap of this step, folded away until asked for: question and answer lines. Null if none.
    const char *question;
    std::span<const char *const> answer;
};

/// Something only a person can see, and ticks.
struct CheckItem
{
    /// Stable word, kept in the draft.
    const char *id;
    Step step;
    std::optional<LogSource> source;
    const char *text;
    /// How to find out.
    const char *how;
};

struct LogSourceInfo
{
    LogSource id;
    const char *key;
    /// Microsoft's name, not translated.
    const char *name;
    /// What comes of it, in the guide's words.
    const char *gives;
};

const std::array<StepInfo, kPageCount> &steps();
const StepInfo &info(Step step);
std::span<const CheckItem> checkItems();
const std::array<LogSourceInfo, 3> &logSources();
const LogSourceInfo &info(LogSource source);

/// "5a" or "4".
QString numberText(Step step);

/// The guide's verification, for the last page and the Markdown file.
std::span<const char *const> verificationSteps();

/// The names the guide gives.
inline constexpr auto kGuideHub = "insights-operational-logs";
inline constexpr auto kGuidePolicy = "R7InsightIDR";
inline constexpr auto kRootPolicy = "RootManageSharedAccessKey";
inline constexpr auto kEventSource = "Microsoft Azure";
/// Where Azure's portal begins.
inline constexpr auto kPortal = "https://portal.azure.com/";

} // namespace hubscope::setup
