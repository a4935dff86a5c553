// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/NotificationRule.h"
#include "models/AlertWatch.h"
#include "support/RuleBooks.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::models;
using namespace hubscope::test;

namespace {

insight::WatchedRule rule(const QString &id, std::string_view query)
{
    return {id.toStdString(), *insight::notificationQuery(query)};
}

std::string signIn(const std::string &user, int error)
{
    return R"({"category":"SignInLogs","time":"2026-11-24T01:00:0)" + std::to_string(error % 10) +
           R"(Z","properties":{"userPrincipalName":")" + user + R"(","status":{"errorCode":)" +
           std::to_string(error) + "}}}";
}

/// A watch and what it told, by rule.
struct Watch
{
    explicit Watch(std::size_t maxWaiting = AlertWatch::kMaxWaiting)
        : watch(maxWaiting)
    {
        QObject::connect(&watch, &AlertWatch::hit, &watch, [this](const QList<AlertHits> &hits) {
            for (const AlertHits &one : hits) {
                AlertHits &all = told[one.ruleId];
                if (all.count == 0)
                    all = one;
                else
                    all.count += one.count;
            }
        });
    }
    qint64 count(const QString &id) const { return told.value(id).count; }

    QHash<QString, AlertHits> told;
    AlertWatch watch;
};

} // namespace

class tst_AlertWatch : public QObject
{
    Q_OBJECT
private slots:
    void withoutRulesNothingIsLookedAt();
    void countsWhatMeetsEachRule();
    void manyHitsAreFewCalls();
    void examplesKeepNothingElseAlive();
    void waitsForRules();
    void rulesMayChange();
    void forgetsWhatWasOffered();
    void overloadIsCountedAndHoldsNobodyUp();
    void endsWhileItLooks();
};

void tst_AlertWatch::withoutRulesNothingIsLookedAt()
{
    Watch w;
    const auto batch = decodedBatch({kSignInBody});
    w.watch.offer(batch);
    QVERIFY(!w.watch.isOn());
    QCOMPARE(batch.use_count(), 1);
    // What is switched off lets go of what waits.
    w.watch.await();
    w.watch.offer(batch);
    QCOMPARE(batch.use_count(), 2);
    w.watch.setRules({});
    QCOMPARE(batch.use_count(), 1);
}

void tst_AlertWatch::countsWhatMeetsEachRule()
{
    Watch w;
    w.watch.setRules({rule(u"failed"_s, "result ISTARTS-WITH FAILED"),
                      rule(u"bob"_s, "where(source_json.properties.userPrincipalName = bob@contoso.com)"),
                      rule(u"word"_s, "alice"), rule(u"set"_s, "hubscope.log_set = \"Unparsed Data\""),
                      rule(u"named"_s, R"(account = /(?P<who>b)ob/ AND who = b)"),
                      rule(u"none"_s, "mallory")});
    w.watch.offer(decodedBatch({signIn("alice@contoso.com", 0), signIn("bob@contoso.com", 50126), kNoJsonBody,
                                signIn("bob@contoso.com", 0)}));
    w.watch.offer(decodedBatch({signIn("alice@contoso.com", 50053), kNoJsonBody}));
    QTRY_COMPARE(w.count(u"set"_s), 2);
    QTRY_COMPARE(w.count(u"failed"_s), 2);
    QTRY_COMPARE(w.count(u"word"_s), 2);
    QCOMPARE(w.count(u"bob"_s), 2);
    QCOMPARE(w.count(u"named"_s), 2);
    QVERIFY(!w.told.contains(u"none"_s));
    const AlertHits &bob = w.told[u"bob"_s];
    QCOMPARE(bob.firstMs, 1'795'482'000'000);
    QCOMPARE(bob.lastMs, 1'795'482'006'000);
    QCOMPARE(bob.example->rows().front().who, "bob@contoso.com");
}

void tst_AlertWatch::manyHitsAreFewCalls()
{
    Watch w;
    QSignalSpy hits(&w.watch, &AlertWatch::hit);
    w.watch.setRules({rule(u"r"_s, "hubscope.category = SignInLogs")});
    const auto batch = decodedBatch(std::vector<std::string>(500, kSignInBody));
    for (int i = 0; i < 200; ++i)
        w.watch.offer(batch);
    QTRY_COMPARE(w.count(u"r"_s), 100'000);
    QVERIFY2(hits.count() <= 200, qPrintable(QString::number(hits.count())));
}

void tst_AlertWatch::examplesKeepNothingElseAlive()
{
    Watch w;
    w.watch.setRules({rule(u"r"_s, "SignInLogs")});
    auto batch = decodedBatch({kSignInBody, kSignInBody});
    const std::weak_ptr<const insight::EventBatch> kept = batch;
    w.watch.offer(batch);
    batch.reset();
    QTRY_COMPARE(w.count(u"r"_s), 2);
    QTRY_VERIFY(kept.expired());
    QCOMPARE(w.told[u"r"_s].example->rows().size(), 1U);
    QCOMPARE(w.told[u"r"_s].example->rows().front().source, kSignInBody);
    // A record that is too long is counted, and not kept.
    Watch large;
    large.watch.setRules({rule(u"r"_s, "SignInLogs")});
    large.watch.offer(decodedBatch({R"({"category":"SignInLogs","x":")" +
                                    std::string(insight::HitWatch::kLongestExample, 'x') + "\"}"}));
    QTRY_COMPARE(large.count(u"r"_s), 1);
    QVERIFY(!large.told[u"r"_s].example);
}

void tst_AlertWatch::waitsForRules()
{
    Watch w;
    w.watch.await();
    w.watch.offer(decodedBatch({kSignInBody}));
    w.watch.offer(decodedBatch({kSignInBody, kGraphBody}));
    w.watch.setRules({rule(u"r"_s, "SignInLogs")});
    QTRY_COMPARE(w.count(u"r"_s), 2);
}

void tst_AlertWatch::rulesMayChange()
{
    Watch w;
    w.watch.setRules({rule(u"a"_s, "SignInLogs")});
    w.watch.offer(decodedBatch({kSignInBody}));
    QTRY_COMPARE(w.count(u"a"_s), 1);
    w.watch.setRules({rule(u"b"_s, "SignInLogs")});
    w.watch.offer(decodedBatch({kSignInBody}));
    QTRY_COMPARE(w.count(u"b"_s), 1);
    QCOMPARE(w.count(u"a"_s), 1);
}

void tst_AlertWatch::forgetsWhatWasOffered()
{
    Watch w;
    w.watch.await();
    w.watch.offer(decodedBatch({kSignInBody}));
    w.watch.forget();
    w.watch.setRules({rule(u"r"_s, "SignInLogs OR MicrosoftGraphActivityLogs")});
    w.watch.offer(decodedBatch({kGraphBody}));
    QTRY_COMPARE(w.count(u"r"_s), 1);
    QCOMPARE(w.told[u"r"_s].example->rows().front().source, kGraphBody);
}

void tst_AlertWatch::overloadIsCountedAndHoldsNobodyUp()
{
    const auto batch = decodedBatch({kSignInBody, kSignInBody, kSignInBody});
    Watch w(batch->footprint() * 2);
    QSignalSpy skipped(&w.watch, &AlertWatch::skippedChanged);
    w.watch.await();
    for (int i = 0; i < 5; ++i)
        w.watch.offer(batch);
    QCOMPARE(w.watch.skipped(), 9);
    QCOMPARE(skipped.count(), 3);
    w.watch.setRules({rule(u"r"_s, "SignInLogs")});
    QTRY_COMPARE(w.count(u"r"_s), 6);
    w.watch.forget();
    QCOMPARE(w.watch.skipped(), 0);
    // One that alone is more than the bound is looked at all the same.
    Watch small(1);
    small.watch.setRules({rule(u"r"_s, "SignInLogs")});
    small.watch.offer(batch);
    QTRY_COMPARE(small.count(u"r"_s), 3);
}

void tst_AlertWatch::endsWhileItLooks()
{
    Watch w;
    w.watch.setRules({rule(u"r"_s, "nowhere")});
    const auto batch = decodedBatch(std::vector<std::string>(2000, kSignInBody));
    for (int i = 0; i < 50; ++i)
        w.watch.offer(batch);
}

QTEST_GUILESS_MAIN(tst_AlertWatch)
#include "tst_AlertWatch.moc"
