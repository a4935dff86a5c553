// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/ConnectionProbe.h"

#include <memory>
#include <optional>

namespace hubscope::test {

/// A hub that answers as the test says: well, or with one error at one stage.
struct ProbeScript
{
    std::optional<pipeline::SourceError> error;
    std::optional<std::string> sample;
};

class ScriptedProbe final : public pipeline::ConnectionProbe
{
public:
    explicit ScriptedProbe(std::shared_ptr<const ProbeScript> script)
        : m_script(std::move(script))
    {
    }

    pipeline::ProbeFindings run(const pipeline::SourceSettings &, std::chrono::milliseconds,
                                std::stop_token stop,
                                const std::function<void(const pipeline::ProbeStep &)> &onStep) override
    {
        using pipeline::SourceStage;
        pipeline::ProbeFindings findings;
        for (const SourceStage stage :
             {SourceStage::Sasl, SourceStage::Hub, SourceStage::Listen, SourceStage::Read}) {
            if (stop.stop_requested())
                return findings;
            const bool fails = m_script->error && m_script->error->stage == stage;
            if (stage == SourceStage::Hub)
                findings.partitions.resize(4);
            onStep({stage, std::chrono::milliseconds(12), fails ? m_script->error : std::nullopt,
                    findings.partitions.empty() ? std::nullopt : std::optional(findings.partitions)});
            if (fails)
                return findings;
        }
        if (m_script->sample)
            findings.samples.push_back({.body = *m_script->sample, .partition = 0, .offset = 0});
        return findings;
    }

private:
    std::shared_ptr<const ProbeScript> m_script;
};

} // namespace hubscope::test
