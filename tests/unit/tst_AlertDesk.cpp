// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rules of a profile from file to file, and from events to alerts and notifications.
#include "models/AlertDesk.h"
#include "models/DisplayText.h"
#include "setup/ProfileStore.h"
#include "support/RuleBooks.h"
#include "support/ScriptedNotifier.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::models;
using namespace hubscope::test;
using Rule = AlertDesk::Rule;

namespace {

constexpr auto kProfile = "0b0e7a9e-5a8a-4a4e-9d2f-2f1f4f6f0a01"_L1;

Rule rule(const std::string &name, const std::string &query, bool enabled = true,
          insight::NotificationLimit limit = {})
{
    return {.id = {}, .name = name, .query = query, .enabled = enabled, .limit = limit};
}

struct Desk
{
    Desk()
        : profiles(home.path())
    {
        setup::SourceProfile profile;
        profile.id = kProfile;
        profile.name = u"Contoso"_s;
        profile.host = u"contoso.servicebus.windows.net"_s;
        if (!profiles.save(profile))
            qFatal("no profile");
        begin();
    }

    /// The program anew.
    void begin()
    {
        desk.reset();
        auto made = std::make_unique<ScriptedNotifier>();
        notifier = made.get();
        desk = std::make_unique<AlertDesk>(profiles, std::move(made), time.clock());
        tester = std::make_unique<QAbstractItemModelTester>(
            &desk->alerts(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void openProfile()
    {
        desk->open(kProfile);
        QTRY_VERIFY(desk->isRead());
    }
    QString path() { return profiles.notifications().path(kProfile); }
    void writeFile(const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray fileContent()
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString firstId() const { return QString::fromStdString(desk->rules().front().id); }
    qint64 countAt(int row) const { return desk->alerts().alert(row).count; }
    qint64 total() const
    {
        qint64 sum = 0;
        for (int row = 0; row < desk->alerts().rowCount(); ++row)
            sum += countAt(row);
        return sum;
    }
    /// So many sign-ins come.
    void come(std::size_t count) { desk->see(decodedBatch(std::vector<std::string>(count, kSignInBody))); }

    QTemporaryDir home;
    ScriptedClock time;
    setup::ProfileStore profiles;
    ScriptedNotifier *notifier = nullptr;
    std::unique_ptr<AlertDesk> desk;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

class tst_AlertDesk : public QObject
{
    Q_OBJECT
private slots:
    void rulesAreOffAtFirst();
    void aBurstIsOneRowAndOneNotification();
    void theLimitHoldsBackAndLosesNothing();
    void whatWasHeldBackIsToldWhenItMay();
    void whoIsSwitchedOffIsSilent();
    void aListThatWasClearedBeginsAnew();
    void alertsAreBounded();
    void notificationsArePlainAndShort();
    void withoutADesktopTheRowStands();

    void rulesAreKeptWithTheProfile();
    void theDemoHubsLastAsLongAsTheProgram();
    void eventsWaitForTheRules();
    void aBrokenFileIsToldAndKeptAside();
    void whatCannotBeKeptIsTold();
    void rulesAreBounded();
    void rulesGoWithTheProfile();
    void copiesHaveThem();
    void linksAreNotFollowed();
};

void tst_AlertDesk::rulesAreOffAtFirst()
{
    Desk d;
    d.openProfile();
    QVERIFY(d.desk->rules().empty());
    QVERIFY(d.desk->save(rule("Sign-ins", "SignInLogs", Rule().enabled)).has_value());
    QCOMPARE(d.desk->enabledCount(), 0);
    QVERIFY(!d.desk->watch().isOn());
    d.come(3);
    d.time.move(10'000);
    d.desk->tick();
    // Nobody was on, so nobody's desktop was asked for either.
    QCOMPARE(d.notifier->begun, 0);
    d.desk->setEnabled(d.firstId(), true);
    QCOMPARE(d.notifier->begun, 1);
    d.come(2);
    QTRY_COMPARE(d.desk->alerts().rowCount(), 1);
    QCOMPARE(d.countAt(0), 2);
}

void tst_AlertDesk::aBurstIsOneRowAndOneNotification()
{
    Desk d;
    d.openProfile();
    QVERIFY(d.desk->save(rule("Rule X", "SignInLogs")).has_value());
    QSignalSpy raised(d.desk.get(), &AlertDesk::raised);
    for (int i = 0; i < 4; ++i)
        d.come(301);
    QTRY_COMPARE(d.total(), 1204);
    QCOMPARE(d.desk->alerts().rowCount(), 1);
    QCOMPARE(raised.count(), 1);
    d.desk->tick();
    QVERIFY(d.notifier->shown.empty());
    d.time.move(1000);
    d.desk->tick();
    d.desk->tick();
    QCOMPARE(d.notifier->shown.size(), 1U);
    QCOMPARE(d.notifier->shown[0].title, u"Rule X: 1,204 event(s)"_s);
    QVERIFY2(d.notifier->shown[0].body.contains(u"203.0.113.4"), qPrintable(d.notifier->shown[0].body));
    QCOMPARE(d.notifier->shown[0].alert, d.desk->alerts().alert(0).number);
}

void tst_AlertDesk::theLimitHoldsBackAndLosesNothing()
{
    Desk d;
    d.openProfile();
    QVERIFY(d.desk->save(rule("R", "SignInLogs", true, {1, 5})).has_value());
    d.come(1);
    QTRY_COMPARE(d.total(), 1);
    d.time.move(1000);
    d.desk->tick();
    for (int minute = 0; minute < 4; ++minute) {
        d.time.move(60'000);
        d.come(10);
        QTRY_COMPARE(d.total(), 1 + 10 * (minute + 1));
        d.desk->tick();
    }
    QCOMPARE(d.desk->alerts().rowCount(), 1);
    QCOMPARE(d.notifier->shown.size(), 1U);
    d.time.move(60'000);
    d.come(2);
    QTRY_COMPARE(d.desk->alerts().rowCount(), 2);
    // The newest stands first.
    QCOMPARE(d.countAt(0), 2);
    QCOMPARE(d.countAt(1), 41);
    QVERIFY(d.desk->alerts().alert(0).raisedMs > d.desk->alerts().alert(1).raisedMs);
    QCOMPARE(d.desk->alerts().alert(1).lastMs - d.desk->alerts().alert(1).raisedMs, 241'000);
    d.time.move(1000);
    d.desk->tick();
    QCOMPARE(d.notifier->shown.size(), 2U);
    QCOMPARE(d.notifier->shown[1].title, u"R: 42 event(s)"_s);
}

void tst_AlertDesk::whatWasHeldBackIsToldWhenItMay()
{
    Desk d;
    d.openProfile();
    QVERIFY(d.desk->save(rule("R", "SignInLogs", true, {1, 5})).has_value());
    QSignalSpy raised(d.desk.get(), &AlertDesk::raised);
    d.come(1);
    QTRY_COMPARE(d.total(), 1);
    d.time.move(1000);
    d.desk->tick();
    d.come(1200);
    QTRY_COMPARE(d.total(), 1201);
    d.time.move(298'999);
    d.desk->tick();
    QCOMPARE(d.notifier->shown.size(), 1U);
    d.time.move(1);
    d.desk->tick();
    QCOMPARE(d.notifier->shown.size(), 2U);
    QCOMPARE(d.notifier->shown[1].title, u"R: 1,200 more event(s)"_s);
    QCOMPARE(d.notifier->shown[1].alert, d.notifier->shown[0].alert);
    QCOMPARE(d.countAt(0), 1201);
    // Then another one begins, and is told when that may be.
    d.come(3);
    QTRY_COMPARE(d.total(), 1204);
    QCOMPARE(d.desk->alerts().rowCount(), 2);
    QCOMPARE(raised.count(), 2);
    d.time.move(299'999);
    d.desk->tick();
    QCOMPARE(d.notifier->shown.size(), 2U);
    d.time.move(1);
    d.desk->tick();
    QCOMPARE(d.notifier->shown.size(), 3U);
    QCOMPARE(d.notifier->shown[2].title, u"R: 3 event(s)"_s);
    QCOMPARE(d.notifier->shown[2].alert, d.desk->alerts().alert(0).number);
    // Who was switched off while something waited stays silent.
    d.come(4);
    QTRY_COMPARE(d.total(), 1208);
    d.desk->setEnabled(d.firstId(), false);
    d.time.move(300'000);
    d.desk->tick();
    QCOMPARE(d.notifier->shown.size(), 3U);
}

void tst_AlertDesk::whoIsSwitchedOffIsSilent()
{
    Desk d;
    d.openProfile();
    QVERIFY(d.desk->save(rule("R", "SignInLogs")).has_value());
    d.come(1);
    QTRY_COMPARE(d.total(), 1);
    d.desk->setEnabled(d.firstId(), false);
    d.come(5);
    d.time.move(5000);
    d.desk->tick();
    QVERIFY(d.notifier->shown.empty());
    d.desk->setEnabled(d.firstId(), true);
    d.come(1);
    QTRY_COMPARE(d.total(), 2);
    // A rule that was taken out while its hits were on their way.
    d.come(1);
    d.desk->remove(d.firstId());
    QVERIFY(d.desk->save(rule("Other", "SignInLogs")).has_value());
    d.come(3);
    QTRY_VERIFY(d.desk->alerts().alert(0).ruleName == u"Other");
    QTRY_COMPARE(d.countAt(0), 3);
    QCOMPARE(d.desk->alerts().rowCount(), 2);
}

void tst_AlertDesk::aListThatWasClearedBeginsAnew()
{
    Desk d;
    d.openProfile();
    QVERIFY(d.desk->save(rule("R", "SignInLogs")).has_value());
    d.come(1);
    QTRY_COMPARE(d.total(), 1);
    d.time.move(1000);
    d.desk->tick();
    d.desk->alerts().clear();
    d.come(4);
    QTRY_COMPARE(d.total(), 4);
    d.time.move(1000);
    d.desk->tick();
    QCOMPARE(d.notifier->shown.size(), 1U);
    // Another hub: nothing is left.
    d.desk->forget();
    QCOMPARE(d.desk->alerts().rowCount(), 0);
}

void tst_AlertDesk::alertsAreBounded()
{
    AlertsModel model;
    const auto most = static_cast<int>(AlertsModel::kMostAlerts);
    const auto add = [&](int number) {
        model.add({.number = static_cast<quint64>(number), .ruleName = u"R"_s, .count = 1});
    };
    for (int i = 1; i <= most - 2; ++i)
        add(i);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int i = most - 1; i <= most + 5; ++i)
        add(i);
    QCOMPARE(model.rowCount(), most);
    QCOMPARE(model.rowOf(5), -1);
    QCOMPARE(model.rowOf(6), most - 1);
    QCOMPARE(model.rowOf(static_cast<quint64>(most) + 5), 0);
    QVERIFY(!model.grow(5, 1, 0, 0, 0));
    QVERIFY(model.grow(6, 7, 0, 0, 0));
    QCOMPARE(model.alert(most - 1).count, 8);
}

void tst_AlertDesk::notificationsArePlainAndShort()
{
    Desk d;
    d.openProfile();
    QVERIFY(d.desk->save(rule(std::string(100, 'n'), "SignInLogs")).has_value());
    const std::string evil = "<b>x</b>\\u202e\\u001b[31m" + std::string(5000, 'y');
    d.desk->see(
        decodedBatch({R"({"category":"SignInLogs","properties":{"userPrincipalName":")" + evil + "\"}}"}));
    QTRY_COMPARE(d.total(), 1);
    d.time.move(1000);
    d.desk->tick();
    const Notification &shown = d.notifier->shown.at(0);
    QVERIFY(shown.title.size() <= 100);
    QVERIFY(shown.body.size() <= 240);
    QVERIFY(!shown.body.contains(QChar(0x202e)) && !shown.body.contains(QChar(0x1b)));
    const QString cell = d.desk->alerts().index(0, AlertsModel::Example).data().toString();
    QVERIFY(cell.size() < 1500 && !cell.contains(QChar(0x202e)));
}

void tst_AlertDesk::withoutADesktopTheRowStands()
{
    Desk d;
    QSignalSpy desktop(d.desk.get(), &AlertDesk::desktopChanged);
    d.notifier->set(Notifier::State::ShowsNone);
    QCOMPARE(desktop.count(), 1);
    QCOMPARE(d.desk->desktop(), Notifier::State::ShowsNone);
    d.openProfile();
    QVERIFY(d.desk->save(rule("R", "SignInLogs")).has_value());
    d.come(1);
    QTRY_COMPARE(d.total(), 1);
    // Tried all the same: a service may have come.
    d.time.move(1000);
    d.desk->tick();
    QCOMPARE(d.notifier->shown.size(), 1U);
    AlertDesk none(d.profiles, nullptr, d.time.clock());
    QCOMPARE(none.desktop(), Notifier::State::ShowsNone);
    none.open({});
    QVERIFY(none.save(rule("R", "SignInLogs")).has_value());
    none.see(decodedBatch({kSignInBody}));
    QTRY_COMPARE(none.alerts().rowCount(), 1);
    d.time.move(1000);
    none.tick();
}

// Files

void tst_AlertDesk::rulesAreKeptWithTheProfile()
{
    Desk d;
    d.openProfile();
    QVERIFY(d.desk->save(rule("One", "user = \"O'Brien\"")).has_value());
    QVERIFY(d.desk->save(rule("Two", "SignInLogs", false, {3, 60})).has_value());
    QVERIFY(d.desk->rules()[0].id != d.desk->rules()[1].id);
    Rule changed = d.desk->rules()[0];
    changed.name = "Uno";
    QVERIFY(d.desk->save(changed).has_value());
    const auto rules = d.desk->rules();
    QCOMPARE(rules.size(), 2U);
    // What was asked for is on disk when the program has ended.
    d.begin();
    QCOMPARE(QFile(d.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    d.openProfile();
    QCOMPARE(d.desk->rules(), rules);
    QVERIFY(d.desk->watch().isOn());
    d.desk->remove(QString::fromStdString(rules[0].id));
    d.desk->remove(QString::fromStdString(rules[1].id));
    QTRY_VERIFY(!QFile::exists(d.path()));
}

void tst_AlertDesk::theDemoHubsLastAsLongAsTheProgram()
{
    Desk d;
    d.desk->open({});
    QVERIFY(d.desk->isRead());
    QVERIFY(d.desk->save(rule("Demo", "SignInLogs")).has_value());
    d.openProfile();
    QVERIFY(d.desk->rules().empty());
    QVERIFY(!d.desk->watch().isOn());
    d.desk->open({});
    QCOMPARE(d.desk->rules().size(), 1U);
    QVERIFY(d.desk->watch().isOn());
    d.begin();
    d.desk->open({});
    QVERIFY(d.desk->rules().empty());
}

void tst_AlertDesk::eventsWaitForTheRules()
{
    Desk d;
    d.openProfile();
    QVERIFY(d.desk->save(rule("R", "SignInLogs")).has_value());
    d.begin();
    d.desk->open(kProfile);
    // Not read yet: nothing can be changed, nothing is passed over.
    QVERIFY(!d.desk->isRead());
    QCOMPARE(d.desk->save(rule("S", "x")).error().code, u"notifications.busy"_s);
    d.come(3);
    QTRY_COMPARE(d.total(), 3);
}

void tst_AlertDesk::aBrokenFileIsToldAndKeptAside()
{
    Desk d;
    const QByteArray broken = "{\n  \"version\": 1,\n  \"rules\": [ oops ]\n}\n";
    d.writeFile(broken);
    d.openProfile();
    QVERIFY(d.desk->problem());
    QCOMPARE(d.desk->problem()->code, u"notifications.unreadable"_s);
    QCOMPARE(d.desk->problem()->context, d.path());
    QVERIFY2(d.desk->problem()->detail.startsWith(u"line 3, column 14: "),
             qPrintable(d.desk->problem()->detail));
    QCOMPARE(d.fileContent(), broken);
    QSignalSpy kept(d.desk.get(), &AlertDesk::keptAside);
    QVERIFY(d.desk->save(rule("New", "x")).has_value());
    QTRY_COMPARE(kept.count(), 1);
    QFile aside(kept.at(0).at(0).toString());
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), broken);
    QVERIFY(!d.desk->problem());
    QVERIFY(d.fileContent().contains("\"New\""));
    // And not a second time.
    QVERIFY(d.desk->save(rule("Newer", "y")).has_value());
    QTRY_VERIFY(d.fileContent().contains("\"Newer\""));
    QCOMPARE(kept.count(), 1);
}

void tst_AlertDesk::whatCannotBeKeptIsTold()
{
    Desk d;
    d.openProfile();
    // A file stands where the folder should be.
    QFile file(QFileInfo(d.path()).path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QSignalSpy failed(d.desk.get(), &AlertDesk::failed);
    QVERIFY(d.desk->save(rule("R", "SignInLogs")).has_value());
    QTRY_COMPARE(failed.count(), 1);
    // The rule works as long as the program does.
    d.come(1);
    QTRY_COMPARE(d.total(), 1);
}

void tst_AlertDesk::rulesAreBounded()
{
    Desk d;
    d.desk->open({});
    for (std::size_t i = 0; i < Rule::kMostRules; ++i)
        QVERIFY(d.desk->save(rule("R", "x", false)).has_value());
    QCOMPARE(d.desk->save(rule("R", "x", false)).error().code, u"notifications.too-many"_s);
    QCOMPARE(d.desk->rules().size(), Rule::kMostRules);
    Rule last = d.desk->rules().back();
    last.name = "Changed";
    QVERIFY(d.desk->save(last).has_value());
}

void tst_AlertDesk::rulesGoWithTheProfile()
{
    Desk d;
    d.openProfile();
    QVERIFY(d.desk->save(rule("R", "SignInLogs")).has_value());
    // The write may be under way: what is on disk in the end is nothing.
    QVERIFY(d.profiles.remove(kProfile).has_value());
    QVERIFY(d.desk->rules().empty());
    QVERIFY(!d.desk->watch().isOn());
    QVERIFY(!d.desk->isKept());
    d.begin();
    QVERIFY(!QFile::exists(d.path()));
}

void tst_AlertDesk::copiesHaveThem()
{
    Desk d;
    d.openProfile();
    QVERIFY(d.desk->save(rule("R", "SignInLogs")).has_value());
    d.begin();
    const auto copy = d.profiles.duplicate(kProfile);
    QVERIFY(copy.has_value());
    d.desk->open(copy->id);
    QTRY_VERIFY(d.desk->isRead());
    QCOMPARE(d.desk->rules().size(), 1U);
}

void tst_AlertDesk::linksAreNotFollowed()
{
    Desk d;
    const QString target = d.home.filePath(u"target.json"_s);
    QFile file(target);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(insight::toJson(
        std::vector{Rule{.id = "a", .name = "A", .query = "x", .enabled = true, .limit = {}}})));
    file.close();
    QVERIFY(QDir().mkpath(QFileInfo(d.path()).path()));
    QVERIFY(QFile::link(target, d.path()));
    d.openProfile();
    QVERIFY(d.desk->problem());
    QVERIFY(d.desk->rules().empty());
}

QTEST_GUILESS_MAIN(tst_AlertDesk)
#include "tst_AlertDesk.moc"
