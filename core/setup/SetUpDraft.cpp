// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The half-done set-up on disk: every answer but the key.
#include "setup/SetUp.h"

#include "base/PrivateFile.h"
#include "setup/JsonReader.h"

#include <QJsonDocument>

namespace hubscope::setup {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;
constexpr qint64 kLargestDraft = 1024 * 1024;

constexpr std::array kOutcomes{
    Word{TestOutcome::Untested, "untested"_L1},
    Word{TestOutcome::Passed, "passed"_L1},
    Word{TestOutcome::Failed, "failed"_L1},
};

/// Sorted, so that equal drafts are equal files.
template <typename Table, typename Set>
QJsonArray keysOf(const Table &table, const Set &set)
{
    QJsonArray words;
    for (const auto &entry : table) {
        if (set.contains(entry.id))
            words.append(QLatin1StringView(entry.key));
    }
    return words;
}

template <typename Table, typename Set>
void insertKeys(const Table &table, const QStringList &words, Set &set)
{
    for (const auto &entry : table) {
        if (words.contains(QLatin1StringView(entry.key)))
            set.insert(entry.id);
    }
}

/// People paste into the wrong field. Such a text is a problem on its page and stays out of the draft.
SetUpState withoutSecrets(SetUpState state)
{
    for (QString *text : {&state.namespaceName, &state.policy, &state.profile.name, &state.profile.hub,
                          &state.profile.collector, &state.profile.caFile}) {
        if (mayHoldSecret(*text))
            text->clear();
    }
    return state;
}

QJsonObject toJson(const SetUpState &state)
{
    QJsonArray ticked;
    for (const CheckItem &item : checkItems()) {
        if (state.ticked.contains(QLatin1StringView(item.id)))
            ticked.append(QLatin1StringView(item.id));
    }
    QJsonObject root{
        {"version"_L1, kVersion},
        {"sources"_L1, keysOf(logSources(), state.sources)},
        {"ticked"_L1, ticked},
        {"passed"_L1, keysOf(steps(), state.passed)},
        {"current"_L1, QLatin1StringView(info(state.current).key)},
        {"namespace"_L1, state.namespaceName},
        {"policy"_L1, state.policy},
        {"chosen_credential"_L1, state.chosenCredentialId},
        {"test"_L1, wordOf(kOutcomes, state.test)},
        {"profile"_L1, toJson(state.profile)},
    };
    if (state.testTime.isValid())
        root["test_time"_L1] = state.testTime.toUTC().toString(Qt::ISODateWithMs);
    if (!state.credential.id.isEmpty())
        root["credential"_L1] = toJson(state.credential);
    return root;
}

Result<SetUpState> stateFromJson(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonObject root = document.object();
    if (root.value("version"_L1).toInt(0) != kVersion)
        return failure(u"draft.unreadable"_s, u"not a draft of format %1"_s.arg(kVersion));
    JsonReader reader(root);
    SetUpState state;
    state.sources.clear();
    insertKeys(logSources(), reader.texts("sources"_L1), state.sources);
    insertKeys(steps(), reader.texts("passed"_L1), state.passed);
    const QStringList ticked = reader.texts("ticked"_L1);
    state.ticked = QSet<QString>(ticked.begin(), ticked.end());
    state.namespaceName = reader.text("namespace"_L1);
    state.policy = reader.text("policy"_L1);
    state.chosenCredentialId = reader.text("chosen_credential"_L1);
    state.test = reader.choice("test"_L1, kOutcomes, state.test);
    state.testTime = reader.time("test_time"_L1);
    Result<SourceProfile> profile = profileFromJson(root.value("profile"_L1).toObject());
    if (!profile)
        return std::unexpected(profile.error());
    state.profile = *profile;
    if (root.contains("credential"_L1)) {
        Result<Credential> credential = credentialFromJson(root.value("credential"_L1).toObject());
        if (!credential)
            return std::unexpected(credential.error());
        state.credential = *credential;
    }
    return reader.finish(state);
}

} // namespace

Result<void> SetUp::saveDraft()
{
    m_draft.make();
    if (!m_draft.isTaken())
        return failure(u"file.not-written"_s, u"every place for a draft is taken"_s, draftPath());
    return writePrivateFile(draftPath(), QJsonDocument(toJson(withoutSecrets(m_state))).toJson());
}

Result<void> SetUp::resumeDraft()
{
    if (!hasDraft())
        return failure(u"file.missing"_s, u"nothing was left unfinished"_s, draftPath());
    const Result<QByteArray> bytes = readPrivateFile(draftPath(), kLargestDraft);
    Result<SetUpState> state = bytes.and_then(&stateFromJson);
    if (!state) {
        Error error{u"draft.unreadable"_s, Severity::Warning, state.error().detail, draftPath()};
        if (const Result<QString> kept = keepAside(draftPath(), u"unreadable"_s))
            error.context = *kept;
        return std::unexpected(error);
    }
    forgetConnection();
    // A saved credential may have gone, or its key with it: it is asked for again by choosing it.
    const QString chosen =
        m_profiles.credential(state->chosenCredentialId) ? state->chosenCredentialId : QString();
    state->chosenCredentialId = chosen;
    m_state = std::move(*state);
    m_waitingForKey = !chosen.isEmpty();
    m_state.current = firstUnfinished();
    emit changed();
    return {};
}

Result<void> SetUp::discardDraft()
{
    return m_draft.isTaken() ? removePrivateFile(draftPath()) : Result<void>();
}

} // namespace hubscope::setup
