// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/EventDecoder.h"
#include "insight/RuleCheck.h"
#include "insight/RuleDraft.h"
#include "insight/TryOut.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::insight;

class tst_TryOut : public QObject
{
    Q_OBJECT
private slots:
    void theSameBookMovesNothing();
    void saysWhatMovesWhere();
    void ordersMovesByCount();
    void countsOtherRules();
    void looksAtNoMoreThanTheSpan();
    void eventsOfAnOlderBookAreSortedFirst();
    void allOff();
    void stops();
};

namespace {

using Books = std::shared_ptr<const RuleBook>;

const std::string kSignIn = R"({"category":"SignInLogs","callerIpAddress":"203.0.113.4"})";
const std::string kGraph = R"({"category":"MicrosoftGraphActivityLogs"})";
const std::string kStorage = R"({"category":"StorageRead"})";
const std::string kAudit = R"({"category":"AuditLogs","operationName":"Delete user"})";

EventBatchPtr decoded(const std::vector<std::string> &bodies, const Books &rules = RuleBook::builtIn())
{
    std::string bytes;
    for (const std::string &body : bodies)
        bytes += body;
    auto batch = std::make_shared<EventBatch>(std::move(bytes), rules);
    EventDecoder decoder(rules);
    std::size_t at = 0;
    for (const std::string &body : bodies) {
        decoder.decode(batch->bytes().substr(at, body.size()), {},
                       [&](const InsightEvent &event) { batch->append(event); });
        at += body.size();
    }
    return batch;
}

EventSpan whole(const EventBatchPtr &batch)
{
    return {batch, 0, static_cast<std::uint32_t>(batch->rows().size())};
}

Rule own(const std::string &id, const std::string &test, LogSet logSet)
{
    auto rule = makeRule({.id = id, .test = test, .logSet = logSet, .reason = "Mine"});
    if (!rule)
        qFatal("%s", rule.error().message.c_str());
    return *rule;
}

/// The built-in book with a rule before all others.
Books withRule(const std::string &test, LogSet logSet)
{
    RuleDraft draft(*RuleBook::builtIn());
    draft.insert(0, own("mine", test, logSet));
    return draft.book();
}

TryOut tried(const std::vector<EventSpan> &events, const Books &after,
             const Books &before = RuleBook::builtIn())
{
    const auto result = tryOut(events, before, after, Attribution::ShortName, {});
    if (!result)
        qFatal("stopped");
    return *result;
}

/// `CSA > UNP 3, IA > SSO 1`
QString movesOf(const TryOut &result)
{
    QStringList all;
    for (const TryOut::Move &move : result.moves)
        all << u"%1 > %2 %3"_s
                   .arg(QLatin1StringView(info(move.from).code), QLatin1StringView(info(move.to).code))
                   .arg(move.count);
    return all.join(u", ");
}

} // namespace

void tst_TryOut::theSameBookMovesNothing()
{
    const auto batch = decoded({kSignIn, kGraph, "no JSON"});
    const TryOut result = tried({whole(batch)}, RuleDraft(*RuleBook::builtIn()).book());
    QCOMPARE(result.examined, 3U);
    QCOMPARE(result.otherRule, 0U);
    QVERIFY(result.moves.empty() && result.affected.empty());
}

void tst_TryOut::saysWhatMovesWhere()
{
    const auto first = decoded({kGraph, kSignIn, kGraph});
    const auto second = decoded({kStorage, kGraph});
    const Books draft = withRule("hubscope.category = MicrosoftGraphActivityLogs", LogSet::UnparsedData);
    const TryOut result = tried({whole(first), whole(second)}, draft);
    QCOMPARE(result.examined, 5U);
    QCOMPARE(movesOf(result), u"CSA > UNP 3"_s);
    QCOMPARE(result.affected.size(), 3U);
    QCOMPARE(result.affected[1].batch, first);
    QCOMPARE(result.affected[1].row, 2U);
    QCOMPARE(result.affected[2].batch, second);
    QCOMPARE(result.affected[2].ruleBefore->id, std::string("data-plane"));
    QCOMPARE(result.affected[2].ruleAfter->id, std::string("mine"));
    QCOMPARE(result.hits[0], 3U);
    // The same once more: nothing of it depends on when or how often.
    const TryOut again = tried({whole(first), whole(second)}, draft);
    QCOMPARE(again.moves, result.moves);
    QCOMPARE(again.hits, result.hits);
}

void tst_TryOut::ordersMovesByCount()
{
    RuleDraft draft(*withRule("hubscope.category = StorageRead", LogSet::ThirdPartyAlerts));
    draft.insert(0, own("other", "hubscope.category IIN [SignInLogs, AuditLogs]", LogSet::SsoAuthentication));
    const auto batch = decoded({kAudit, kStorage, kSignIn, kStorage});
    QCOMPARE(movesOf(tried({whole(batch)}, draft.book())), u"CSA > TPA 2, IA > SSO 1, CAA > SSO 1"_s);
}

void tst_TryOut::countsOtherRules()
{
    const auto batch = decoded({kGraph, kStorage, kSignIn});
    const TryOut result =
        tried({whole(batch)}, withRule("hubscope.category = StorageRead", LogSet::CloudServiceActivity));
    QCOMPARE(result.otherRule, 1U);
    QVERIFY(result.affected.empty());
}

void tst_TryOut::looksAtNoMoreThanTheSpan()
{
    const auto batch = decoded({kGraph, kGraph, kGraph, kGraph});
    const TryOut result = tried({{batch, 1, 2}}, withRule("hubscope.json", LogSet::UnparsedData));
    QCOMPARE(result.examined, 2U);
    QCOMPARE(result.affected.size(), 2U);
    QCOMPARE(result.affected[0].row, 1U);
}

void tst_TryOut::eventsOfAnOlderBookAreSortedFirst()
{
    const Books older = withRule("hubscope.json", LogSet::ThirdPartyAlerts);
    const auto batch = decoded({kGraph}, older);
    QCOMPARE(batch->rows()[0].logSet, LogSet::ThirdPartyAlerts);
    const TryOut result = tried({whole(batch)}, withRule("hubscope.json", LogSet::UnparsedData));
    QCOMPARE(movesOf(result), u"CSA > UNP 1"_s);
}

void tst_TryOut::allOff()
{
    RuleDraft draft(*RuleBook::builtIn());
    for (std::size_t row = 0; row < draft.size(); ++row)
        draft.setEnabled(row, false);
    const auto batch = decoded({kGraph, "no JSON", kSignIn});
    const TryOut result = tried({whole(batch)}, draft.book());
    QCOMPARE(movesOf(result), u"IA > UNP 1, CSA > UNP 1"_s);
    QCOMPARE(result.withoutRule, 3U);
    QCOMPARE(result.otherRule, 1U);
    QCOMPARE(result.affected[0].ruleAfter, nullptr);
}

void tst_TryOut::stops()
{
    std::stop_source stop;
    stop.request_stop();
    const auto batch = decoded({kGraph});
    const std::vector events{whole(batch)};
    QVERIFY(
        !tryOut(events, RuleBook::builtIn(), RuleBook::builtIn(), Attribution::ShortName, stop.get_token()));
}

QTEST_APPLESS_MAIN(tst_TryOut)
#include "tst_TryOut.moc"
