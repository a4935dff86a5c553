// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "cli/Command.h"
#include "cli/Interruption.h"
#include "cli/Output.h"
#include "pipeline/EventSource.h"

#include <QCoreApplication>
#include <QString>

#include <utility>

namespace hubscope::cli {

/// Sources that read a hub over Kafka.
pipeline::SourceFactory hubSource();

/// A fault in a few words, for a line among others: title and code.
QString named(const pipeline::SourceError &error);
/// A fault that ended the reading: title, cause, steps, and what the client said.
void complainOf(Output &output, const pipeline::SourceError &cause);
/// What keeps a source from being live, though it goes on trying; no word of any other state.
void complainOf(Output &output, const pipeline::SourceState &state);

/// The frame of a command that reads a hub on and on. A wish has what to read as `read`; the work is made of
/// the output and the wish, lives in the event loop of the program, which it quits, and has interrupt() for
/// Ctrl+C and finish() for what is left to say.
template <typename Work, typename Wish>
ExitCode readOn(Output &output, Result<Wish> wish)
{
    if (!wish) {
        output.complain(wish.error().detail);
        return ExitCode::Usage;
    }
    if (!wish->read.rulesProblem.isEmpty())
        output.complain(wish->read.rulesProblem);
    Interruption interruption;
    Work work(output, std::move(*wish));
    QObject::connect(&interruption, &Interruption::happened, &work, &Work::interrupt);
    QCoreApplication::exec();
    return work.finish();
}

} // namespace hubscope::cli
