// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/PrivateFile.h"
#include "models/EventTableModel.h"
#include "models/LogSetModel.h"
#include "models/RuleDesk.h"
#include "models/RuleTryOut.h"
#include "setup/ProfileStore.h"
#include "support/RuleBooks.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::models;
using namespace hubscope::test;
using insight::LogSet;
using insight::RuleBook;

namespace {

struct Office
{
    Office()
    {
        for (const char *id : {"p1", "p2"}) {
            setup::SourceProfile profile;
            profile.id = profile.name = QLatin1StringView(id);
            if (!profiles.save(profile))
                qFatal("not saved");
        }
    }

    QByteArray fileOf(const QString &profile) const
    {
        return profiles.rules().read(profile)->value_or(QByteArray());
    }
    void putFile(const QString &profile, const QByteArray &bytes) const
    {
        QVERIFY(writePrivateFile(profiles.rules().path(profile), bytes).has_value());
    }
    void add(const insight::EventBatchPtr &batch)
    {
        logSets.count(*batch);
        desk.hits().count(*batch);
        events.stage(batch, 0, static_cast<std::uint32_t>(batch->rows().size()));
        events.commit();
    }
    void addMine(const std::string &test = "user") { desk.table().insert(0, ownRule("mine", test)); }

    QTemporaryDir home;
    setup::ProfileStore profiles{home.path()};
    EventTableModel events;
    LogSetModel logSets;
    RuleDesk desk{events, logSets, profiles};
};

} // namespace

class tst_RuleDesk : public QObject
{
    Q_OBJECT
private slots:
    void keepsABookForEachProfile();
    void keepsNothingThatIsAsBuiltIn();
    void aBrokenFileIsNamedAndKeptAside_data();
    void aBrokenFileIsNamedAndKeptAside();
    void aFileThatSomebodyChangedIsKeptAside();
    void whatCannotBeKeptChangesNothing();
    void draftsWaitForTheirHub();
    void demoRulesLastAsLongAsTheProgram();
    void rulesOutliveTheirProfileInTheWindow();
    void importsAndExports();
    void refusesABrokenImport();
    void triesTheDraft();
    void aChangedDraftIsTriedAnew();
    void triesTheNewestOnly();
};

void tst_RuleDesk::keepsABookForEachProfile()
{
    Office office;
    office.desk.open(u"p1"_s);
    QSignalSpy inForce(&office.desk, &RuleDesk::bookChanged);
    office.addMine();
    QVERIFY(office.desk.book()->sameAs(*RuleBook::builtIn()));
    QCOMPARE(office.desk.apply(), QString());
    QCOMPARE(inForce.count(), 1);
    QCOMPARE(office.desk.book()->rules()[0].id, std::string("mine"));
    QVERIFY(!office.desk.table().hasChanges());
    office.desk.open(u"p2"_s);
    QVERIFY(office.desk.book()->sameAs(*RuleBook::builtIn()));
    office.desk.open(u"p1"_s);
    QCOMPARE(office.desk.book()->rules()[0].id, std::string("mine"));
    QVERIFY(RuleBook::fromJson(office.fileOf(u"p1"_s).toStdString()).value()->sameAs(*office.desk.book()));
    QVERIFY(office.fileOf(u"p2"_s).isEmpty());
    QCOMPARE(QFile(office.profiles.rules().path(u"p1"_s)).permissions() &
                 (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void tst_RuleDesk::keepsNothingThatIsAsBuiltIn()
{
    Office office;
    office.desk.open(u"p1"_s);
    office.addMine();
    QVERIFY(office.desk.apply().has_value());
    QVERIFY(!office.fileOf(u"p1"_s).isEmpty());
    office.desk.table().load(*RuleBook::builtIn());
    QVERIFY(office.desk.table().hasChanges());
    QCOMPARE(office.desk.apply(), QString());
    QVERIFY(!office.profiles.rules().read(u"p1"_s)->has_value());
}

void tst_RuleDesk::aBrokenFileIsNamedAndKeptAside_data()
{
    QTest::addColumn<bool>("reset");
    QTest::newRow("reset") << true;
    QTest::newRow("applied") << false;
}

void tst_RuleDesk::aBrokenFileIsNamedAndKeptAside()
{
    QFETCH(bool, reset);
    Office office;
    const QByteArray broken = "{\"version\":1,\n  \"rules\":[oops]}";
    office.putFile(u"p1"_s, broken);
    office.desk.open(u"p1"_s);
    QVERIFY(office.desk.problem());
    QCOMPARE(office.desk.problem()->code, u"rules.unreadable"_s);
    QCOMPARE(office.desk.problem()->context, office.profiles.rules().path(u"p1"_s));
    QVERIFY2(office.desk.problem()->detail.startsWith(u"line 2, column 12: "),
             qPrintable(office.desk.problem()->detail));
    QVERIFY(office.desk.book()->sameAs(*RuleBook::builtIn()));
    // Looking at it changes nothing.
    QCOMPARE(office.fileOf(u"p1"_s), broken);

    if (!reset)
        office.addMine();
    const Result<QString> kept = reset ? office.desk.resetBroken() : office.desk.apply();
    QVERIFY(kept.has_value());
    QFile aside(*kept);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), broken);
    QVERIFY(!office.desk.problem());
    QCOMPARE(office.fileOf(u"p1"_s).isEmpty(), reset);
}

void tst_RuleDesk::aFileThatSomebodyChangedIsKeptAside()
{
    Office office;
    office.desk.open(u"p1"_s);
    office.addMine();
    QVERIFY(office.desk.apply().has_value());
    office.putFile(u"p1"_s, "{}");
    office.desk.table().removeRule(3);
    const Result<QString> kept = office.desk.apply();
    QVERIFY(kept.has_value() && !kept->isEmpty());
    QVERIFY(RuleBook::fromJson(office.fileOf(u"p1"_s).toStdString()).has_value());
}

void tst_RuleDesk::whatCannotBeKeptChangesNothing()
{
    Office office;
    office.desk.open(u"p1"_s);
    // A file stands where the folder would be.
    QFile file(office.home.filePath(u"rules"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    office.addMine();
    const Result<QString> kept = office.desk.apply();
    QVERIFY(!kept);
    QVERIFY(office.desk.book()->sameAs(*RuleBook::builtIn()));
    QVERIFY(office.desk.table().hasChanges());
}

void tst_RuleDesk::draftsWaitForTheirHub()
{
    Office office;
    office.desk.open(u"p1"_s);
    office.addMine();
    office.desk.open(u"p2"_s);
    QVERIFY(!office.desk.table().hasChanges());
    QVERIFY(office.desk.hasUnapplied());
    office.desk.table().removeRule(0);
    office.desk.open(u"p1"_s);
    QCOMPARE(office.desk.table().rowOf(u"mine"_s), 0);
    QVERIFY(office.desk.table().hasChanges());
    office.desk.open(u"p2"_s);
    QVERIFY(office.desk.applyAll().has_value());
    QVERIFY(!office.desk.hasUnapplied());
    QVERIFY(office.fileOf(u"p1"_s).contains("\"mine\""));
    QVERIFY(!office.fileOf(u"p2"_s).isEmpty());
    office.addMine();
    office.desk.open(u"p1"_s);
    office.desk.discardAll();
    QVERIFY(!office.desk.hasUnapplied());
    QVERIFY(!office.fileOf(u"p2"_s).contains("\"mine\""));
}

void tst_RuleDesk::demoRulesLastAsLongAsTheProgram()
{
    Office office;
    QVERIFY(!office.desk.isKept());
    office.addMine();
    QVERIFY(office.desk.apply().has_value());
    office.desk.open(u"p1"_s);
    QVERIFY(office.desk.book()->sameAs(*RuleBook::builtIn()));
    office.desk.open({});
    QCOMPARE(office.desk.book()->rules()[0].id, std::string("mine"));
    QVERIFY(office.fileOf({}).isEmpty());
}

void tst_RuleDesk::rulesOutliveTheirProfileInTheWindow()
{
    Office office;
    office.desk.open(u"p1"_s);
    office.addMine();
    QVERIFY(office.desk.apply().has_value());
    QVERIFY(office.profiles.remove(u"p1"_s).has_value());
    QVERIFY(!office.desk.isKept());
    QCOMPARE(office.desk.book()->rules()[0].id, std::string("mine"));
    office.desk.table().removeRule(1);
    QVERIFY(office.desk.apply().has_value());
    QVERIFY(office.fileOf(u"p1"_s).isEmpty());
    // They are not the demo hub's.
    office.desk.open({});
    QVERIFY(office.desk.book()->sameAs(*RuleBook::builtIn()));
}

void tst_RuleDesk::importsAndExports()
{
    Office office;
    office.addMine("action = \"Größe 🙂\"");
    QFile file(office.home.filePath(u"book.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(office.desk.draftJson());
    file.close();
    office.desk.discard();
    std::optional<Result<void>> answer;
    office.desk.importFile(file.fileName(), [&](const Result<void> &read) { answer = read; });
    QTRY_VERIFY(answer.has_value());
    QVERIFY(answer->has_value());
    QVERIFY(office.desk.table().hasChanges());
    QCOMPARE(office.desk.table().draft().rules()[0].test, std::string("action = \"Größe 🙂\""));
    // It is not in force before it is applied.
    QVERIFY(office.desk.book()->sameAs(*RuleBook::builtIn()));
}

void tst_RuleDesk::refusesABrokenImport()
{
    Office office;
    QFile file(office.home.filePath(u"book.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "{\"version\":1,\n\n \"rules\":[{\"id\":\"a\",\"test\":\"sauce = x\",\"logSet\":\"Unparsed Data\","
        "\"reason\":\"\",\"source\":\"\"}]}");
    file.close();
    std::optional<Result<void>> answer;
    office.desk.importFile(file.fileName(), [&](const Result<void> &read) { answer = read; });
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(answer->error().code, u"rules.unreadable"_s);
    QCOMPARE(answer->error().context, file.fileName());
    QVERIFY2(answer->error().detail.startsWith(u"line 3, column 28: "), qPrintable(answer->error().detail));
    QVERIFY(!office.desk.table().hasChanges());
    answer.reset();
    office.desk.importFile(office.home.filePath(u"nothing"_s),
                           [&](const Result<void> &read) { answer = read; });
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(answer->error().code, u"file.unreadable"_s);
}

void tst_RuleDesk::triesTheDraft()
{
    Office office;
    office.add(decodedBatch({kGraphBody, kSignInBody, kGraphBody, kNoJsonBody}));
    office.desk.table().insert(
        0, ownRule("mine", "hubscope.category = MicrosoftGraphActivityLogs", LogSet::UnparsedData));
    RuleTryOut tryOut(office.desk);
    std::shared_ptr<const insight::TryOut> result;
    connect(&tryOut, &RuleTryOut::finished, this, [&](const auto &finished) { result = finished; });
    tryOut.start();
    QVERIFY(tryOut.isRunning());
    QTRY_VERIFY(result);
    QVERIFY(!tryOut.isRunning());
    QCOMPARE(summaryOf(*result), u"2 of the last 4 event(s) move(s) to another log set."_s);
    QCOMPARE(movesOf(*result),
             QStringList{u"2 event(s) move(s) from Cloud Service Activity to Unparsed Data"_s});
    // Nothing is in force yet.
    QCOMPARE(office.logSets.count(LogSet::CloudServiceActivity), 2);
    QVERIFY(office.desk.apply().has_value());
    QTRY_COMPARE(office.logSets.count(LogSet::CloudServiceActivity), 0);
    QCOMPARE(office.logSets.count(LogSet::UnparsedData), 3);
}

void tst_RuleDesk::aChangedDraftIsTriedAnew()
{
    Office office;
    office.add(decodedBatch(std::vector<std::string>(5000, kGraphBody)));
    RuleTryOut tryOut(office.desk);
    QList<std::shared_ptr<const insight::TryOut>> results;
    connect(&tryOut, &RuleTryOut::finished, this, [&](const auto &finished) { results << finished; });
    tryOut.start();
    office.desk.table().insert(0, ownRule("mine", "hubscope.json", LogSet::UnparsedData));
    QTRY_COMPARE(results.size(), 1);
    QCOMPARE(results.first()->affected.size(), 5000U);
    QTRY_VERIFY(!tryOut.isRunning());
    tryOut.start();
    tryOut.stop();
    // An answer would come before that of the next one.
    office.desk.discard();
    tryOut.start();
    QTRY_COMPARE(results.size(), 2);
    QVERIFY(results.last()->affected.empty());
}

void tst_RuleDesk::triesTheNewestOnly()
{
    Office office;
    std::vector<std::string> old(RuleTryOut::kEvents, kSignInBody);
    office.add(decodedBatch(old));
    office.add(decodedBatch(std::vector<std::string>(RuleTryOut::kEvents - 10, kGraphBody)));
    RuleTryOut tryOut(office.desk);
    std::shared_ptr<const insight::TryOut> result;
    connect(&tryOut, &RuleTryOut::finished, this, [&](const auto &finished) { result = finished; });
    office.desk.table().insert(0, ownRule("mine", "hubscope.json", LogSet::UnparsedData));
    tryOut.start();
    QTRY_VERIFY_WITH_TIMEOUT(result, 20'000);
    QCOMPARE(result->examined, RuleTryOut::kEvents);
    QCOMPARE(result->moves.back(),
             (insight::TryOut::Move{LogSet::IngressAuthentication, LogSet::UnparsedData, 10}));
}

QTEST_GUILESS_MAIN(tst_RuleDesk)
#include "tst_RuleDesk.moc"
