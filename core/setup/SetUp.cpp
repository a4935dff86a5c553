// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/SetUp.h"

#include "base/Folders.h"
#include "eventhub/ConnectionString.h"
#include "eventhub/FindingTable.h"
#include "eventhub/Names.h"

#include <QScopeGuard>
#include <QUuid>

#include <algorithm>

namespace hubscope::setup {

using namespace Qt::StringLiterals;

namespace {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

SetUpState freshState(const ProfileStore &profiles)
{
    SetUpState state;
    state.profile.id = newId();
    state.profile.name = profiles.freeName(QString::fromLatin1(kEventSource));
    state.profile.hub = QString::fromLatin1(kGuideHub);
    return state;
}

bool isSamePolicy(const Credential &one, const Credential &other)
{
    return one.policy == other.policy && one.host.compare(other.host, Qt::CaseInsensitive) == 0 &&
           one.entityPath.compare(other.entityPath, Qt::CaseInsensitive) == 0;
}

/// What a test has proved something about: a change of any of these makes it untested.
auto proven(const SetUpState &state)
{
    return std::tie(state.profile.host, state.profile.port, state.profile.hub, state.profile.caFile,
                    state.profile.ipv4Only, state.profile.emulator, state.credential.policy,
                    state.credential.entityPath);
}

} // namespace

SetUp::SetUp(const ProfileStore &profiles, QString draftFolder, QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_draft(draftFolder.isEmpty() ? configFolder() : std::move(draftFolder))
    , m_state(freshState(profiles))
{
}

SetUp::~SetUp() = default;

bool SetUp::takeUp(const QString &profileId, Step step)
{
    const std::optional<SourceProfile> profile = m_profiles.profile(profileId);
    if (!profile)
        return false;
    forgetConnection();
    SetUpState state;
    state.profile = *profile;
    if (const auto credential = m_profiles.credential(profile->credentialId)) {
        state.credential = *credential;
        state.chosenCredentialId = credential->id;
        state.policy = credential->policy;
        m_waitingForKey = true;
    }
    // A host with a name of its own has no namespace that could be told from it.
    if (const QString name = namespaceOfHost(profile->host); eventhub::checkNamespaceName(name))
        state.namespaceName = name;
    for (const StepInfo &entry : steps())
        state.passed.insert(entry.id);
    state.current = step;
    m_before = state;
    m_state = std::move(state);
    emit changed();
    return true;
}

void SetUp::reset()
{
    m_before.reset();
    forgetConnection();
    replace(freshState(m_profiles));
}

void SetUp::replace(SetUpState next)
{
    if (proven(next) != proven(m_state)) {
        next.test = TestOutcome::Untested;
        next.testTime = {};
    }
    if (next == m_state)
        return;
    m_state = std::move(next);
    emit changed();
}

bool SetUp::isNeeded(Step step) const
{
    const auto source = info(step).source;
    return !source || m_state.sources.contains(*source);
}

bool SetUp::isFinished(Step step) const
{
    return !isNeeded(step) || (isPassed(step) && problems(step).isEmpty());
}

bool SetUp::isReachable(Step step) const
{
    return isNeeded(step) && !waitsFor(step);
}

std::optional<Step> SetUp::waitsFor(Step step) const
{
    for (const StepInfo &entry : steps()) {
        if (entry.id == step)
            break;
        if (isNeeded(entry.id) && !isPassed(entry.id))
            return entry.id;
    }
    return std::nullopt;
}

std::optional<Step> SetUp::next(Step step) const
{
    for (auto index = static_cast<std::size_t>(step) + 1; index < kPageCount; ++index) {
        if (isNeeded(static_cast<Step>(index)))
            return static_cast<Step>(index);
    }
    return std::nullopt;
}

std::optional<Step> SetUp::previous(Step step) const
{
    for (auto index = static_cast<std::size_t>(step); index-- > 0;) {
        if (isNeeded(static_cast<Step>(index)))
            return static_cast<Step>(index);
    }
    return std::nullopt;
}

Step SetUp::firstUnfinished() const
{
    const auto found =
        std::ranges::find_if(steps(), [this](const StepInfo &entry) { return !isFinished(entry.id); });
    return found == steps().end() ? Step::Start : found->id;
}

QList<CheckItem> SetUp::checks(Step step) const
{
    QList<CheckItem> items;
    for (const CheckItem &item : checkItems()) {
        if (item.step == step && (!item.source || m_state.sources.contains(*item.source)))
            items.append(item);
    }
    return items;
}

QList<SetUp::OpenPoint> SetUp::openPoints() const
{
    QList<OpenPoint> points;
    for (const StepInfo &entry : steps()) {
        if (!isNeeded(entry.id))
            continue;
        for (const CheckItem &item : checks(entry.id)) {
            if (!m_state.ticked.contains(QLatin1StringView(item.id)))
                points.append({entry.id, QString::fromUtf8(item.text)});
        }
        for (const Remark &remark : ownRemarks(entry.id)) {
            if (entry.id == Step::Test)
                points.append({entry.id, remark.text});
        }
    }
    return points;
}

bool SetUp::isProven(Step step) const
{
    return isFinished(step) &&
           std::ranges::none_of(openPoints(), [step](const OpenPoint &point) { return point.step == step; });
}

void SetUp::forgetConnection()
{
    m_key = Secret();
    m_findings.clear();
    m_unusable = false;
    m_waitingForKey = false;
    m_keyProblem.reset();
}

bool SetUp::setConnectionText(QString &&text)
{
    const auto wipeText = qScopeGuard([&text] { wipe(text); });
    forgetConnection();
    SetUpState next = m_state;
    next.chosenCredentialId.clear();
    next.credential = {};
    next.profile.host.clear();
    if (text.trimmed().isEmpty()) {
        replace(std::move(next));
        emit changed();
        return false;
    }
    eventhub::LintResult lint = eventhub::lint(text);
    for (const eventhub::Finding &finding : std::as_const(lint.findings)) {
        const eventhub::FindingText *source = eventhub::findingText(finding.code);
        m_findings.append({finding.severity, finding.code, u"connection"_s,
                           source ? QString::fromUtf8(source->message) : finding.message,
                           source ? QString::fromUtf8(source->fix) : finding.fix, finding.arguments,
                           source ? "eventhub::lint"_ba : QByteArray()});
    }
    m_unusable = !lint.ok();
    if (lint.connection) {
        eventhub::ConnectionString &connection = *lint.connection;
        next.profile.host = connection.host;
        next.profile.port = connection.port;
        next.profile.emulator = connection.emulator;
        next.credential = {newId(), connection.policy, connection.host, connection.hub};
        // A new key of the policy that the profile has already: no second credential beside the first.
        if (m_before && isSamePolicy(m_before->credential, next.credential))
            next.credential.id = m_before->credential.id;
        m_key = std::move(connection.key);
    }
    // The same string with another key is a change that the state does not show.
    next.test = TestOutcome::Untested;
    next.testTime = {};
    m_state = std::move(next);
    emit changed();
    return !m_unusable;
}

void SetUp::chooseCredential(const QString &credentialId)
{
    const std::optional<Credential> saved = m_profiles.credential(credentialId);
    if (!saved) {
        setConnectionText({});
        return;
    }
    forgetConnection();
    m_waitingForKey = true;
    edit([&](SetUpState &state) {
        state.chosenCredentialId = saved->id;
        state.credential = *saved;
        state.profile.host = saved->host;
        // Port and emulator are not the credential's: a profile that uses it knows them.
        for (const SourceProfile &profile : m_profiles.profiles()) {
            if (profile.credentialId == saved->id) {
                state.profile.port = profile.port;
                state.profile.emulator = profile.emulator;
                state.profile.caFile = profile.caFile;
                state.profile.ipv4Only = profile.ipv4Only;
            }
        }
        state.test = TestOutcome::Untested;
        state.testTime = {};
    });
    emit changed();
}

void SetUp::setChosenKey(Result<Secret> key)
{
    m_waitingForKey = false;
    if (key) {
        m_key = std::move(*key);
        m_keyProblem.reset();
    } else {
        m_key = Secret();
        m_keyProblem = key.error();
    }
    emit changed();
}

Secret SetUp::connectionText() const
{
    if (!hasKey())
        return {};
    return eventhub::compose(m_state.profile.host, m_state.profile.port, m_state.credential.policy, m_key,
                             m_state.credential.entityPath, m_state.profile.emulator);
}

void SetUp::recordTest(bool passed, const QDateTime &timeUtc)
{
    edit([&](SetUpState &state) {
        state.test = passed ? TestOutcome::Passed : TestOutcome::Failed;
        state.testTime = timeUtc;
    });
}

bool SetUp::hasInput() const
{
    SetUpState before = m_before ? *m_before : freshState(m_profiles);
    before.profile.id = m_state.profile.id;
    before.current = m_state.current;
    before.passed = m_state.passed;
    if (m_before) {
        // A test changes nothing of the profile.
        before.test = m_state.test;
        before.testTime = m_state.testTime;
    }
    const bool pasted = hasKey() && (!m_before || m_state.chosenCredentialId.isEmpty());
    return before != m_state || pasted || m_unusable;
}

SourceProfile SetUp::profile() const
{
    SourceProfile profile = m_state.profile;
    profile.name = profile.name.trimmed();
    profile.collector = profile.collector.trimmed();
    profile.hub = profile.hub.trimmed();
    profile.credentialId = m_state.credential.id;
    if (profile.readFrom != ReadFrom::Time)
        profile.readFromTime = {};
    return profile;
}

Credential SetUp::credential() const
{
    return m_state.credential;
}

} // namespace hubscope::setup
