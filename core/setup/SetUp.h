// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "setup/DraftPlace.h"
#include "setup/ProfileStore.h"
#include "setup/SetUpSteps.h"
#include "setup/SourceProfile.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace hubscope::setup {

/// What a person should know about one field or step. Error stops Next, Warning and Info (a note) do not.
struct Remark
{
    Severity severity = Severity::Info;
    /// Stable, kebab-case.
    QString code = {};
    /// The field it stands under: `sources`, `namespace`, `hub`, `policy`, `connection`, `ca-file`, `name`,
    /// `read-from`; empty for the step as a whole.
    QString field = {};
    /// English sources in `context` with %1, %2 for `arguments`; translate first, then fill.
    QString text = {};
    QString fix = {};
    QStringList arguments = {};
    /// Translation context: the set-up's own, the lint's, or empty if the texts are finished.
    QByteArray context = "setup::SetUp";

    bool operator==(const Remark &) const = default;
};

enum class TestOutcome { Untested, Passed, Failed };

/// All answers of the set-up but the key. Plain data; this is what the draft holds.
struct SetUpState
{
    QSet<LogSource> sources{LogSource::AzureMonitor, LogSource::EntraId};
    /// Ids of CheckItems that were ticked.
    QSet<QString> ticked;
    QString namespaceName;
    /// Name of the policy that was to be created; what the string says stands in `credential`.
    QString policy = QString::fromLatin1(kGuidePolicy);
    /// The event source's form. Its host, port and emulator are what the connection says.
    SourceProfile profile;
    /// Read from the connection string, or the saved credential that was chosen.
    Credential credential;
    /// Id of a saved credential; empty if the connection string is pasted.
    QString chosenCredentialId;
    TestOutcome test = TestOutcome::Untested;
    /// UTC.
    QDateTime testTime;
    Step current = Step::Requirements;
    /// Steps that were gone on from without a problem.
    QSet<Step> passed;

    bool operator==(const SetUpState &) const = default;
};

/// The namespace that a host name begins with: `contoso` of `contoso.servicebus.windows.net`. Empty for an
/// address and for a name without a domain, which have none.
QString namespaceOfHost(const QString &host);

/// Whether a text that is meant for a name holds a key or a connection string: nothing like it goes into a
/// file.
bool mayHoldSecret(const QString &text);

/// The guide's set-up as data and state: which steps there are, what is wrong with the answers, what comes
/// out. Knows no window. The key is held in memory only and is in no draft and no export. Thread: one thread
/// (the window's).
class SetUp : public QObject
{
    Q_OBJECT
public:
    /// `draftFolder` defaults to the config folder of the program.
    explicit SetUp(const ProfileStore &profiles, QString draftFolder = {}, QObject *parent = nullptr);
    ~SetUp() override;

    const SetUpState &state() const { return m_state; }
    /// Changes answers: `edit([](SetUpState &state) { state.policy = …; })`.
    template <typename Change>
    void edit(Change &&change)
    {
        SetUpState next = m_state;
        change(next);
        replace(std::move(next));
    }
    /// Begins anew, without a draft and without a key.
    void reset();
    /// Takes a saved profile up to change it: its answers and its credential, whose key is awaited; every
    /// step counts as gone on from, and it stands at `step`. False if there is no such profile.
    bool takeUp(const QString &profileId, Step step);
    /// Between takeUp() and reset(). No draft is kept of a change.
    bool isChange() const { return m_before.has_value(); }

    // Steps
    bool isNeeded(Step step) const;
    bool isPassed(Step step) const { return m_state.passed.contains(step); }
    /// Not needed, or passed and still without a problem.
    bool isFinished(Step step) const;
    /// Whether the list of steps may lead there: it was passed, or is the first that was not.
    bool isReachable(Step step) const;
    /// The first of the steps before this one that is still to be passed.
    std::optional<Step> waitsFor(Step step) const;
    std::optional<Step> next(Step step) const;
    std::optional<Step> previous(Step step) const;
    Step firstUnfinished() const;
    QList<CheckItem> checks(Step step) const;
    /// Everything there is to say of a step, problems first.
    QList<Remark> remarks(Step step) const;
    QList<Remark> problems(Step step) const;
    /// What is neither ticked nor proven, over all steps: for the last page.
    struct OpenPoint
    {
        Step step;
        QString text;
    };
    QList<OpenPoint> openPoints() const;
    /// Finished, and nothing of it is an open point: more than walked past.
    bool isProven(Step step) const;

    // Connection
    /// Lints the text, takes over what it says and wipes it. True if the string was understood.
    bool setConnectionText(QString &&text);
    /// Whether a text was given that could not be used.
    bool hasUnusableText() const { return m_unusable; }
    /// Takes the saved credential in place of a pasted string; its key follows by setChosenKey().
    void chooseCredential(const QString &credentialId);
    /// The key of the chosen credential, or why there is none.
    void setChosenKey(Result<Secret> key);
    bool isWaitingForKey() const { return m_waitingForKey; }
    const Secret &key() const { return m_key; }
    bool hasKey() const { return !m_key.isEmpty(); }
    /// The whole connection string, made of its parts; empty without a key.
    Secret connectionText() const;
    void recordTest(bool passed, const QDateTime &timeUtc);

    // Results
    /// True after real input: what Cancel asks about.
    bool hasInput() const;
    SourceProfile profile() const;
    Credential credential() const;
    /// One value of InsightIDR's form; the key is not among them.
    struct Value
    {
        QString id;
        /// As the form has it, not translated.
        QString label;
        QString value;
    };
    QList<Value> insightValues() const;
    /// "Values for InsightIDR" with the guide's steps, without the key.
    QString insightMarkdown() const;

    // Draft: each set-up that is open has one of its own, see DraftPlace.
    QString draftPath() const { return m_draft.path(); }
    /// Takes the draft that was left by another one, if there is any, for this set-up.
    bool hasDraft() { return m_draft.find(); }
    Result<void> saveDraft();
    /// Takes the draft over and stands at the first unfinished step. A draft that cannot be read is kept
    /// aside.
    Result<void> resumeDraft();
    Result<void> discardDraft();

signals:
    void changed();

private:
    void replace(SetUpState next);
    void forgetConnection();
    QList<Remark> connectionRemarks() const;
    QList<Remark> ownRemarks(Step step) const;

    const ProfileStore &m_profiles;
    DraftPlace m_draft;
    SetUpState m_state;
    Secret m_key;
    /// As takeUp() found it.
    std::optional<SetUpState> m_before;
    /// What the lint said of the text given last.
    QList<Remark> m_findings;
    bool m_unusable = false;
    bool m_waitingForKey = false;
    std::optional<Error> m_keyProblem;
};

} // namespace hubscope::setup
