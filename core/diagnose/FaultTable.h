// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnose/FaultCatalogue.h"
#include "pipeline/SourceError.h"

#include <array>
#include <span>

namespace hubscope::diagnose {

/// A set of stages, as bits.
using StageSet = unsigned;
constexpr StageSet stageBit(pipeline::SourceStage stage)
{
    return 1U << static_cast<unsigned>(stage);
}

/// One way to recognise a fault. Everything that is set must fit; a pattern with nothing set fits nothing.
/// Texts are compared without regard to case.
struct Pattern
{
    /// 0 = any stage.
    StageSet stages = 0;
    /// Any of these codes of the client; 0 ends the list.
    int codes[4] = {};
    /// The name of the code, where numbers are not what tells (SourceError::codeName).
    const char *name = nullptr;
    /// The broker state that librdkafka names.
    const char *state = nullptr;
    /// Must stand in the text.
    const char *text = nullptr;
    /// Must stand in the text as well.
    const char *alsoText = nullptr;
    /// The whole text; "" stands for an error without a reason.
    const char *wholeText = nullptr;
    /// Any of these results of X509_verify_cert; 0 ends the list.
    int certificate[8] = {};
};

/// Another fault that looks alike.
struct FaultAlternative
{
    const char *code = nullptr;
    /// One clause: what tells it apart.
    const char *tell = nullptr;
};

/// One thing to do, and what the program itself can do about it.
struct FaultStep
{
    /// Null: no step.
    const char *text = nullptr;
    StepAction action = StepAction::None;
    /// For StepAction::CopyText; see StepHelp::text.
    const char *copy = nullptr;

    constexpr FaultStep() = default;
    /// Implicit: most steps are a text and nothing more.
    constexpr FaultStep(const char *what, StepAction help = StepAction::None, const char *toCopy = nullptr)
        : text(what)
        , action(help)
        , copy(toCopy)
    {
    }
};

/// One fault: how it is recognised, what it means, what to do. Texts are English sources, context
/// "diagnose::FaultCatalogue"; null ends a list.
struct Fault
{
    const char *code = nullptr;
    /// Empty: no error stands for it, a stage names it by its code.
    Pattern when[6] = {};
    const char *title = nullptr;
    const char *cause = nullptr;
    FaultStep steps[5] = {};
    /// One sentence: what to look at to be sure.
    const char *proof = nullptr;
    Certainty certainty = Certainty::Likely;
    /// The likeliest first.
    FaultAlternative alternatives[5] = {};
    /// The words of Rapid7's guide for it, where the guide speaks of it.
    const char *guide = nullptr;
    /// Official documentation of Microsoft or Rapid7.
    const char *links[2] = {};
    /// It blames what stands between this computer and Azure.
    bool blamesTheWay = false;
};

/// The one table, in files by field.
std::span<const Fault> faultsOfKeeping();
std::span<const Fault> faultsOfSending();
std::span<const Fault> faultsOfSignIn();
std::span<const Fault> faultsOfAccess();
std::span<const Fault> faultsOfNetwork();
std::span<const Fault> faultsOfTls();
std::span<const Fault> faultsOfReading();
std::span<const Fault> faultsOfSetUp();
std::span<const Fault> faultsOfSurroundings();

/// All of it, in order of precedence: the first that fits is the answer.
inline std::array<std::span<const Fault>, 9> faultTable()
{
    return {faultsOfKeeping(), faultsOfSending(), faultsOfSignIn(), faultsOfAccess(),      faultsOfNetwork(),
            faultsOfTls(),     faultsOfReading(), faultsOfSetUp(),  faultsOfSurroundings()};
}

/// Which row, and by which of its patterns.
struct FaultMatch
{
    const Fault *fault = nullptr;
    std::size_t pattern = 0;
};

/// The first row that fits; its fault is null if none does.
FaultMatch matchFault(const pipeline::SourceError &error);

} // namespace hubscope::diagnose
