// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is right, wrong and worth knowing about the answers, step by step.
#include "setup/SetUp.h"

#include "eventhub/Names.h"

#include <QFileInfo>

#include <algorithm>

namespace hubscope::setup {

using namespace Qt::StringLiterals;

namespace {

/// The sentence of the sources; whoever shows a remark translates it.
QString english(const char *source)
{
    return QString::fromUtf8(source);
}

struct NameText
{
    QLatin1StringView code;
    const char *text;
};

/// What is wrong with a name, by the code of eventhub's check.
constexpr NameText kNameTexts[] = {
    {"name.empty"_L1, QT_TRANSLATE_NOOP("setup::SetUp", "A name is missing.")},
    {"name.too-short"_L1, QT_TRANSLATE_NOOP("setup::SetUp", "This name is too short for Azure.")},
    {"name.too-long"_L1, QT_TRANSLATE_NOOP("setup::SetUp", "This name is too long for Azure.")},
    {"name.bad-character"_L1,
     QT_TRANSLATE_NOOP("setup::SetUp", "This name holds a character that Azure does not accept.")},
    {"name.bad-start"_L1, QT_TRANSLATE_NOOP("setup::SetUp", "Azure does not accept how this name begins.")},
    {"name.bad-end"_L1, QT_TRANSLATE_NOOP("setup::SetUp", "Azure does not accept how this name ends.")},
    {"name.looks-like-key"_L1,
     QT_TRANSLATE_NOOP("setup::SetUp", "This looks like a key. Keys belong into step 4 only.")},
};

void remarkOnNameRule(const QString &name, const Result<void> &check, const QString &field,
                      const QString &rule, QList<Remark> &remarks)
{
    if (check)
        return;
    const QString code = mayHoldSecret(name) ? u"name.looks-like-key"_s : check.error().code;
    const auto found = std::ranges::find(kNameTexts, code, &NameText::code);
    const char *text = found == std::end(kNameTexts) ? kNameTexts[0].text : found->text;
    remarks.append({Severity::Error, code, field, QString::fromUtf8(text), rule});
}

void remarkOnNamespace(const SetUpState &state, QList<Remark> &remarks)
{
    if (!state.namespaceName.isEmpty()) {
        remarkOnNameRule(state.namespaceName, eventhub::checkNamespaceName(state.namespaceName),
                         u"namespace"_s,
                         english(QT_TRANSLATE_NOOP(
                             "setup::SetUp",
                             "6 to 50 letters, digits and hyphens; a letter first, a letter or digit last.")),
                         remarks);
    }
}

void remarkOnHub(const SetUpState &state, QList<Remark> &remarks)
{
    const QString hub = state.profile.hub.trimmed();
    remarkOnNameRule(
        hub, eventhub::checkEventHubName(hub), u"hub"_s,
        english(QT_TRANSLATE_NOOP(
            "setup::SetUp",
            "Up to 256 letters, digits, periods, hyphens and underscores; a letter or digit first and "
            "last.")),
        remarks);
    if (remarks.isEmpty() && hub != QLatin1StringView(kGuideHub)) {
        remarks.append(
            {Severity::Info,
             u"hub-differs-from-guide"_s,
             u"hub"_s,
             english(QT_TRANSLATE_NOOP(
                 "setup::SetUp", "The guide’s name is %1. Another works if every export writes to it.")),
             {},
             {QLatin1StringView(kGuideHub)}});
    }
}

void remarkOnPolicy(const SetUpState &state, QList<Remark> &remarks)
{
    const QString policy = state.policy.trimmed();
    remarkOnNameRule(
        policy, eventhub::checkPolicyName(policy), u"policy"_s,
        english(QT_TRANSLATE_NOOP(
            "setup::SetUp",
            "Up to 50 letters, digits, periods, hyphens and underscores; a letter or digit first and "
            "last.")),
        remarks);
    if (policy.compare(QLatin1StringView(kRootPolicy), Qt::CaseInsensitive) == 0) {
        remarks.append(
            {Severity::Warning,
             u"policy-root"_s,
             u"policy"_s,
             english(QT_TRANSLATE_NOOP(
                 "setup::SetUp", "This policy may manage the whole namespace; reading needs Listen only.")),
             english(QT_TRANSLATE_NOOP("setup::SetUp", "Create a policy of its own, such as %1.")),
             {QLatin1StringView(kGuidePolicy)}});
    }
}

/// A field that takes any text must not take the one thing that would then stand in a file.
void remarkOnSecret(const QString &text, const QString &field, QList<Remark> &remarks)
{
    if (mayHoldSecret(text)) {
        remarks.append(
            {Severity::Error, u"looks-like-key"_s, field,
             english(QT_TRANSLATE_NOOP("setup::SetUp", "This looks like a key or a connection string.")),
             english(QT_TRANSLATE_NOOP("setup::SetUp", "Those belong into step 4 only."))});
    }
}

void remarkOnName(const SetUpState &state, const ProfileStore &profiles, QList<Remark> &remarks)
{
    const QString name = state.profile.name.trimmed();
    if (name.isEmpty()) {
        remarks.append(
            {Severity::Error, u"name-empty"_s, u"name"_s,
             english(QT_TRANSLATE_NOOP("setup::SetUp", "The event source needs a name.")),
             english(QT_TRANSLATE_NOOP("setup::SetUp", "Log Search shows its logs under this name."))});
    } else if (!profiles.isNameFree(name, state.profile.id)) {
        remarks.append({Severity::Error,
                        u"name-taken"_s,
                        u"name"_s,
                        english(QT_TRANSLATE_NOOP("setup::SetUp", "Another profile is called “%1”.")),
                        english(QT_TRANSLATE_NOOP("setup::SetUp", "Choose another name.")),
                        {name}});
    }
}

void remarkOnTime(const SetUpState &state, QList<Remark> &remarks)
{
    if (state.profile.readFrom != ReadFrom::Time)
        return;
    if (!state.profile.readFromTime.isValid()) {
        remarks.append(
            {Severity::Error,
             u"time-missing"_s,
             u"read-from"_s,
             english(QT_TRANSLATE_NOOP("setup::SetUp", "Reading from a date and time needs both.")),
             {}});
    } else if (state.profile.readFromTime > QDateTime::currentDateTimeUtc()) {
        remarks.append(
            {Severity::Warning,
             u"time-in-future"_s,
             u"read-from"_s,
             english(QT_TRANSLATE_NOOP("setup::SetUp",
                                       "This time lies in the future: reading begins with the next event.")),
             {}});
    }
}

void remarkOnTest(const SetUpState &state, QList<Remark> &remarks)
{
    if (state.test == TestOutcome::Untested) {
        remarks.append({Severity::Info,
                        u"untested"_s,
                        {},
                        english(QT_TRANSLATE_NOOP("setup::SetUp", "The connection is not tested yet.")),
                        {}});
    } else if (state.test == TestOutcome::Failed) {
        remarks.append({Severity::Warning,
                        u"test-failed"_s,
                        {},
                        english(QT_TRANSLATE_NOOP("setup::SetUp", "The connection test failed.")),
                        {}});
    }
}

} // namespace

QString namespaceOfHost(const QString &host)
{
    // An address of IPv6 holds colons; the last label of a name is never a number, that of IPv4 always is.
    const QString last = host.section(u'.', -1);
    const bool number = !last.isEmpty() && std::ranges::all_of(last, [](QChar c) { return c.isDigit(); });
    return number || host.contains(u':') || !host.contains(u'.') ? QString() : host.section(u'.', 0, 0);
}

bool mayHoldSecret(const QString &text)
{
    return text.contains("SharedAccess"_L1, Qt::CaseInsensitive) || eventhub::looksLikeKey(text.trimmed());
}

QList<Remark> SetUp::connectionRemarks() const
{
    QList<Remark> remarks = m_findings;
    if (m_keyProblem && !hasKey()) {
        remarks.append(
            {Severity::Error,
             u"key-not-at-hand"_s,
             u"connection"_s,
             english(
                 QT_TRANSLATE_NOOP("setup::SetUp", "The keychain did not give the key of this credential.")),
             english(QT_TRANSLATE_NOOP("setup::SetUp", "Paste the connection string instead. (%1)")),
             {m_keyProblem->code}});
    } else if (m_waitingForKey) {
        remarks.append(
            {Severity::Error, u"key-awaited"_s, u"connection"_s,
             english(QT_TRANSLATE_NOOP("setup::SetUp", "The keychain has not answered yet.")),
             english(QT_TRANSLATE_NOOP("setup::SetUp",
                                       "Unlock it if it asks, or paste the connection string instead."))});
    } else if (!hasKey() && !m_unusable) {
        const bool resumed = !m_state.credential.id.isEmpty();
        remarks.append(
            {Severity::Error, u"connection-missing"_s, u"connection"_s,
             resumed ? english(QT_TRANSLATE_NOOP("setup::SetUp", "The key is not kept in a draft."))
                     : english(QT_TRANSLATE_NOOP("setup::SetUp", "The connection string is missing.")),
             resumed ? english(QT_TRANSLATE_NOOP("setup::SetUp", "Paste the connection string once more."))
                     : english(QT_TRANSLATE_NOOP(
                           "setup::SetUp",
                           "Copy the field “Connection string–primary key” and paste it here."))});
    }
    const QString &caFile = m_state.profile.caFile;
    if (const QFileInfo file(caFile); !caFile.isEmpty() && !(file.isFile() && file.isReadable())) {
        remarks.append(
            {Severity::Error, u"ca-file-unreadable"_s, u"ca-file"_s,
             english(QT_TRANSLATE_NOOP("setup::SetUp", "This file cannot be read.")),
             english(QT_TRANSLATE_NOOP("setup::SetUp", "Choose a PEM file, or leave the field empty."))});
    }
    if (!hasKey())
        return remarks;

    const Credential &read = m_state.credential;
    const QString hub = m_state.profile.hub.trimmed();
    if (!read.entityPath.isEmpty() && read.entityPath.compare(hub, Qt::CaseInsensitive) != 0) {
        remarks.append(
            {Severity::Error,
             u"hub-differs"_s,
             u"connection"_s,
             english(QT_TRANSLATE_NOOP("setup::SetUp",
                                       "This string is for the event hub “%1”, step 2 names “%2”.")),
             english(QT_TRANSLATE_NOOP("setup::SetUp",
                                       "Copy the string of the other hub, or change the name in step 2.")),
             {read.entityPath, hub}});
    }
    const QString readNamespace = namespaceOfHost(read.host);
    if (!m_state.profile.emulator && !m_state.namespaceName.isEmpty() &&
        readNamespace.compare(m_state.namespaceName, Qt::CaseInsensitive) != 0) {
        remarks.append({Severity::Warning,
                        u"namespace-differs"_s,
                        u"connection"_s,
                        english(QT_TRANSLATE_NOOP(
                            "setup::SetUp", "This string is for the namespace “%1”, step 2 names “%2”.")),
                        english(QT_TRANSLATE_NOOP("setup::SetUp", "Check which of the two is meant.")),
                        {readNamespace.isEmpty() ? read.host : readNamespace, m_state.namespaceName}});
    }
    const bool warnedOfRoot =
        std::ranges::any_of(remarks, [](const Remark &r) { return r.code == "policy-root"_L1; });
    if (!warnedOfRoot && read.policy.compare(m_state.policy.trimmed(), Qt::CaseInsensitive) != 0) {
        remarks.append({Severity::Warning,
                        u"policy-differs"_s,
                        u"connection"_s,
                        english(QT_TRANSLATE_NOOP("setup::SetUp",
                                                  "This string is for the policy “%1”, step 3 names “%2”.")),
                        english(QT_TRANSLATE_NOOP("setup::SetUp", "Check which of the two is meant.")),
                        {read.policy, m_state.policy.trimmed()}});
    }
    return remarks;
}

QList<Remark> SetUp::ownRemarks(Step step) const
{
    QList<Remark> remarks;
    switch (step) {
    case Step::Requirements:
        if (m_state.sources.isEmpty()) {
            remarks.append({Severity::Error, u"no-source"_s, u"sources"_s,
                            QString::fromUtf8(QT_TRANSLATE_NOOP("setup::SetUp", "Nothing is chosen.")),
                            QString::fromUtf8(
                                QT_TRANSLATE_NOOP("setup::SetUp", "Choose at least one source of logs."))});
        }
        break;
    case Step::EventHub:
        remarkOnNamespace(m_state, remarks);
        remarkOnHub(m_state, remarks);
        break;
    case Step::Policy:
        remarkOnPolicy(m_state, remarks);
        break;
    case Step::Connection:
        remarks = connectionRemarks();
        break;
    case Step::Test:
        remarkOnTest(m_state, remarks);
        break;
    case Step::InsightIdr:
        remarkOnName(m_state, m_profiles, remarks);
        remarkOnSecret(m_state.profile.name, u"name"_s, remarks);
        remarkOnSecret(m_state.profile.collector, u"collector"_s, remarks);
        break;
    case Step::Start:
        remarkOnTime(m_state, remarks);
        break;
    case Step::ExportAzureMonitor:
    case Step::ExportEntraId:
    case Step::ExportDefender:
        break;
    }
    return remarks;
}

QList<Remark> SetUp::remarks(Step step) const
{
    QList<Remark> remarks = ownRemarks(step);
    std::ranges::stable_sort(remarks, std::ranges::greater{}, &Remark::severity);
    return remarks;
}

QList<Remark> SetUp::problems(Step step) const
{
    QList<Remark> problems = ownRemarks(step);
    problems.removeIf([](const Remark &remark) { return remark.severity != Severity::Error; });
    return problems;
}

} // namespace hubscope::setup
