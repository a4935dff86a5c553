// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The connection test of the connection that is read, asked for or run because nothing comes.
#include "models/Session.h"
#include "models/ProfileRequests.h"

#include <algorithm>

namespace hubscope::models {

using namespace Qt::StringLiterals;

namespace {

/// Connected, no event, and nothing more is known.
constexpr auto kSilent = "live.silent"_L1;

} // namespace

QString Session::nameOf(const Source &source)
{
    return u"%1 %2:%3/%4"_s.arg(source.profileId, source.host).arg(source.port).arg(source.hub);
}

void Session::testConnection()
{
    if (!isTesting())
        withTestRequest([this](diagnose::TestRequest request) { startTest(std::move(request)); });
}

void Session::testStage(const QString &id)
{
    if (!m_source || m_tested != nameOf(*m_source)) {
        testConnection();
        return;
    }
    if (isTesting())
        return;
    withTestRequest([this, id](diagnose::TestRequest request) {
        m_test.startStage(std::move(request), id);
        emit testChanged(m_test.report());
    });
}

/// What the current connection is tested with; nothing happens without one.
void Session::withTestRequest(std::function<void(diagnose::TestRequest)> use)
{
    if (!m_source)
        return;
    const auto useWithRules = [this, use = std::move(use)](diagnose::TestRequest request) {
        request.rules = m_rules.book();
        use(std::move(request));
    };
    if (m_source->isDemo)
        return useWithRules(plaintextTestRequest(m_source->host, m_source->port, m_source->hub));
    const std::optional<setup::SourceProfile> profile = m_profiles.profile(m_source->profileId);
    if (!profile)
        return;
    withConnectionText(*profile, [profile = *profile, useWithRules](Secret text) {
        useWithRules(testRequest(profile, std::move(text)));
    });
}

void Session::startTest(diagnose::TestRequest request)
{
    m_tested = m_source ? nameOf(*m_source) : QString();
    m_test.start(std::move(request));
    emit testChanged(m_test.report());
}

/// What was found out of another hub says nothing of this one.
void Session::forgetOtherTest()
{
    if (m_tested.isEmpty() || (m_source && m_tested == nameOf(*m_source)))
        return;
    m_tested.clear();
    m_test.stop();
    emit testChanged(testReport());
}

void Session::stopTest()
{
    m_test.stop();
}

void Session::setCaFile(const QString &path)
{
    mendProfile([&](setup::SourceProfile &profile) { profile.caFile = path; });
}

void Session::setIpv4Only(bool only)
{
    mendProfile([only](setup::SourceProfile &profile) { profile.ipv4Only = only; });
}

void Session::mendProfile(const std::function<void(setup::SourceProfile &)> &change)
{
    const QString id = m_source ? m_source->profileId : QString();
    if (!m_profiles.profile(id))
        return;
    if (const auto kept = m_profiles.change(id, change); !kept) {
        emit failed(kept.error());
        return;
    }
    // A reader that stands keeps what it has; one that fails would go on to fail as it is.
    if (m_phase == Phase::Failed || m_phase == Phase::Reconnecting || m_phase == Phase::Connecting)
        connectProfileAt(id, m_source->startAt);
    withTestRequest([this](diagnose::TestRequest request) { startTest(std::move(request)); });
}

/// Connected, but nothing comes: the connection test looks at once for what reading itself cannot tell (an
/// empty hub, events of other things than Azure's).
void Session::becomeSilent()
{
    if (m_phase != Phase::Waiting)
        return;
    m_diagnostics.report(diagnose::diagnosisFor(kSilent));
    setPhase(Phase::Silent);
    testConnection();
}

void Session::reportFindings(const diagnose::TestReport &report)
{
    if (!report.stopped)
        m_found = report.cause();
    const std::optional<diagnose::Diagnosis> cause = m_phase == Phase::Silent ? whySilent() : report.cause();
    if (!cause || cause->code == kSilent)
        return;
    m_diagnostics.resolve(kSilent);
    m_diagnostics.report(*cause);
}

diagnose::Diagnosis Session::whySilent() const
{
    const diagnose::TestReport &report = testReport();
    if (!report.running && !report.stopped) {
        if (const auto cause = report.cause())
            return *cause;
        // What earlier stages warn of does not keep events away.
        for (const QLatin1StringView id : {"read"_L1, "content"_L1}) {
            const auto stage = std::ranges::find(report.stages, id, &diagnose::StageResult::id);
            if (stage != report.stages.end() && stage->diagnosis)
                return *stage->diagnosis;
        }
    }
    return diagnose::diagnosisFor(kSilent);
}

} // namespace hubscope::models
