// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/TryOut.h"
#include "support/RuleBooks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::insight;
using namespace hubscope::test;

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

const std::string kStorage = R"({"category":"StorageRead"})";
const std::string kAudit = R"({"category":"AuditLogs","operationName":"Delete user"})";

EventSpan whole(const EventBatchPtr &batch)
{
    return {batch, 0, static_cast<std::uint32_t>(batch->rows().size())};
}

TryOut tried(const std::vector<EventSpan> &events, const Book &after,
             const Book &before = RuleBook::builtIn())
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
    const auto batch = decodedBatch({kSignInBody, kGraphBody, kNoJsonBody});
    const TryOut result = tried({whole(batch)}, RuleDraft(*RuleBook::builtIn()).book());
    QCOMPARE(result.examined, 3U);
    QCOMPARE(result.otherRule, 0U);
    QVERIFY(result.moves.empty() && result.affected.empty());
}

void tst_TryOut::saysWhatMovesWhere()
{
    const auto first = decodedBatch({kGraphBody, kSignInBody, kGraphBody});
    const auto second = decodedBatch({kStorage, kGraphBody});
    const Book draft = bookWith("hubscope.category = MicrosoftGraphActivityLogs", LogSet::UnparsedData);
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
    RuleDraft draft(*bookWith("hubscope.category = StorageRead", LogSet::ThirdPartyAlerts));
    draft.insert(
        0, ownRule("other", "hubscope.category IIN [SignInLogs, AuditLogs]", LogSet::SsoAuthentication));
    const auto batch = decodedBatch({kAudit, kStorage, kSignInBody, kStorage});
    QCOMPARE(movesOf(tried({whole(batch)}, draft.book())), u"CSA > TPA 2, IA > SSO 1, CAA > SSO 1"_s);
}

void tst_TryOut::countsOtherRules()
{
    const auto batch = decodedBatch({kGraphBody, kStorage, kSignInBody});
    const TryOut result =
        tried({whole(batch)}, bookWith("hubscope.category = StorageRead", LogSet::CloudServiceActivity));
    QCOMPARE(result.otherRule, 1U);
    QVERIFY(result.affected.empty());
}

void tst_TryOut::looksAtNoMoreThanTheSpan()
{
    const auto batch = decodedBatch({kGraphBody, kGraphBody, kGraphBody, kGraphBody});
    const TryOut result = tried({{batch, 1, 2}}, bookWith("hubscope.json", LogSet::UnparsedData));
    QCOMPARE(result.examined, 2U);
    QCOMPARE(result.affected.size(), 2U);
    QCOMPARE(result.affected[0].row, 1U);
}

void tst_TryOut::eventsOfAnOlderBookAreSortedFirst()
{
    const Book older = bookWith("hubscope.json", LogSet::ThirdPartyAlerts);
    const auto batch = decodedBatch({kGraphBody}, older);
    QCOMPARE(batch->rows()[0].logSet, LogSet::ThirdPartyAlerts);
    const TryOut result = tried({whole(batch)}, bookWith("hubscope.json", LogSet::UnparsedData));
    QCOMPARE(movesOf(result), u"CSA > UNP 1"_s);
}

void tst_TryOut::allOff()
{
    RuleDraft draft(*RuleBook::builtIn());
    for (std::size_t row = 0; row < draft.size(); ++row)
        draft.setEnabled(row, false);
    const auto batch = decodedBatch({kGraphBody, kNoJsonBody, kSignInBody});
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
    const auto batch = decodedBatch({kGraphBody});
    const std::vector events{whole(batch)};
    QVERIFY(
        !tryOut(events, RuleBook::builtIn(), RuleBook::builtIn(), Attribution::ShortName, stop.get_token()));
}

QTEST_APPLESS_MAIN(tst_TryOut)
#include "tst_TryOut.moc"
