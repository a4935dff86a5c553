// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/ProfileStore.h"

#include "base/PrivateFile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <thread>
#include <vector>

using namespace hubscope;
using namespace hubscope::setup;
using namespace Qt::StringLiterals;

namespace {

SourceProfile fullProfile()
{
    return {.id = u"p1"_s,
            .name = u"Contoso „SOC“ 日本"_s,
            .collector = u"collector-7"_s,
            .sendUnparsedLogs = false,
            .attribution = AccountAttribution::FullyQualifiedName,
            .host = u"contoso.servicebus.windows.net"_s,
            .port = 19093,
            .hub = u"insights-operational-logs"_s,
            .credentialId = u"c1"_s,
            .caFile = u"/etc/ssl/own.pem"_s,
            .ipv4Only = true,
            .emulator = true,
            .readFrom = ReadFrom::Time,
            .readFromTime = QDateTime(QDate(2026, 11, 24), QTime(1, 2, 3, 4), QTimeZone::UTC)};
}

Credential credential(const QString &id = u"c1"_s)
{
    return {id, u"R7InsightIDR"_s, u"contoso.servicebus.windows.net"_s, u"insights-operational-logs"_s};
}

SourceProfile profile(const QString &id, const QString &name, const QString &credentialId = {})
{
    SourceProfile profile;
    profile.id = id;
    profile.name = name;
    profile.credentialId = credentialId;
    return profile;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QTemporaryDir &home, const QByteArray &bytes)
{
    QFile file(home.filePath(u"profiles.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

class TstProfileStore : public QObject
{
    Q_OBJECT
private slots:
    void knowsItsIds_data();
    void knowsItsIds();
    void readsBackWhatItWrote();
    void refusesNames_data();
    void refusesNames();
    void renamesDuplicatesAndRemoves();
    void sharedCredentialStaysUntilItsLastProfileGoes();
    void keepsAsideWhatItCannotRead_data();
    void keepsAsideWhatItCannotRead();
    void leavesSymbolicLinkAlone();
    void changesNothingWhereTheFileCannotBeWritten();
    void keepsUnknownMembers();
    void exportsAndImports();
    void importRefusesWhatDoesNotFit_data();
    void importRefusesWhatDoesNotFit();

    void windowsKeepEachOthersProfiles();
    void changeLeavesWhatAnotherWindowChanged();
    void eachWindowHasItsOwnCurrentProfile();
    void refusesWhatAnotherWindowTook();
    void makesAnewAFileThatWasTakenAway();
    void tellsOfAFileThatWasBrokenMeanwhile();
    void isNotHeldUpByWhoHoldsTheFile();
    void leavesAloneWhatAnotherOneMayBeMending();
    void manyWriteAtOnce();
};

void TstProfileStore::knowsItsIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isId");
    const QString id = u"2f1c4b1e-7a39-4c55-9f0e-0d1a2b3c4d5e"_s;
    QTest::newRow("as it is made") << id << true;
    QTest::newRow("in capitals") << id.toUpper() << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("none") << u"00000000-0000-0000-0000-000000000000"_s << false;
    QTest::newRow("a path behind it") << id + u"/../../elsewhere"_s << false;
    QTest::newRow("a path behind it in braces") << u"{%1}/../../elsewhere"_s.arg(id) << false;
    QTest::newRow("in braces") << u"{%1}"_s.arg(id) << false;
    QTest::newRow("a word") << u"work"_s << false;
}

void TstProfileStore::knowsItsIds()
{
    QFETCH(QString, id);
    QTEST(setup::isProfileId(id), "isId");
}

void TstProfileStore::readsBackWhatItWrote()
{
    const QTemporaryDir home;
    {
        ProfileStore store(home.path());
        QVERIFY(!store.openProblem());
        QVERIFY(!QFile::exists(store.path())); // Opening alone writes nothing.
        QSignalSpy changed(&store, &ProfileStore::changed);
        QVERIFY(store.saveCredential(credential()));
        QVERIFY(store.save(fullProfile()));
        QVERIFY(store.setCurrentId(u"p1"_s));
        QCOMPARE(changed.count(), 3);
    }
    const ProfileStore store(home.path());
    QVERIFY(!store.openProblem());
    QCOMPARE(store.profiles(), QList{fullProfile()});
    QCOMPARE(store.credentials(), QList{credential()});
    QCOMPARE(store.currentId(), u"p1"_s);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(store.path()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, mode_t(0600));
}

void TstProfileStore::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QString() << u"profile.name-empty"_s;
    QTest::newRow("blanks") << u"  "_s << u"profile.name-empty"_s;
    QTest::newRow("taken") << u"Contoso"_s << u"profile.name-taken"_s;
    QTest::newRow("taken but for case and blanks") << u" cONTOSO "_s << u"profile.name-taken"_s;
    QTest::newRow("control character") << u"a\x1b[31m"_s << u"profile.malformed"_s;
    QTest::newRow("endless") << QString(5000, u'x') << u"profile.malformed"_s;
}

void TstProfileStore::refusesNames()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    const QTemporaryDir home;
    ProfileStore store(home.path());
    QVERIFY(store.save(profile(u"p1"_s, u"Contoso"_s)));
    const QByteArray before = contentOf(store.path());
    const auto saved = store.save(profile(u"p2"_s, name));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, code);
    QCOMPARE(store.profiles().size(), 1);
    QCOMPARE(contentOf(store.path()), before);
    // Its own name is never taken from itself.
    QVERIFY(store.save(profile(u"p1"_s, u"CONTOSO"_s)));
}

void TstProfileStore::renamesDuplicatesAndRemoves()
{
    const QTemporaryDir home;
    ProfileStore store(home.path());
    QVERIFY(store.save(profile(u"p1"_s, u"Contoso"_s)));
    const auto second = store.duplicate(u"p1"_s);
    const auto third = store.duplicate(u"p1"_s);
    QVERIFY(second && third);
    QCOMPARE(second->name, u"Contoso 2"_s);
    QCOMPARE(third->name, u"Contoso 3"_s);
    QVERIFY(second->id != third->id && second->id != u"p1"_s);
    QVERIFY(store.rename(third->id, u"Fabrikam"_s));
    QCOMPARE(store.rename(third->id, u"contoso"_s).error().code, u"profile.name-taken"_s);
    QVERIFY(store.setCurrentId(second->id));
    QVERIFY(store.remove(second->id));
    QCOMPARE(store.currentId(), QString());
    QCOMPARE(store.remove(u"none"_s).error().code, u"profile.unknown"_s);
    QCOMPARE(store.rename(u"none"_s, u"x"_s).error().code, u"profile.unknown"_s);
    QCOMPARE(store.setCurrentId(u"none"_s).error().code, u"profile.unknown"_s);

    const ProfileStore again(home.path());
    QCOMPARE(again.profiles().size(), 2);
    QCOMPARE(again.profile(third->id)->name, u"Fabrikam"_s);
}

void TstProfileStore::sharedCredentialStaysUntilItsLastProfileGoes()
{
    const QTemporaryDir home;
    ProfileStore store(home.path());
    QVERIFY(store.saveCredential(credential(u"c1"_s)));
    QVERIFY(store.saveCredential(credential(u"kept on purpose"_s)));
    QVERIFY(store.save(profile(u"p1"_s, u"One"_s, u"c1"_s)));
    QVERIFY(store.save(profile(u"p2"_s, u"Two"_s, u"c1"_s)));
    QCOMPARE(store.remove(u"p1"_s).value(), QList<Credential>());
    QVERIFY(store.credential(u"c1"_s));
    QCOMPARE(store.remove(u"p2"_s).value(), QList{credential(u"c1"_s)});
    QVERIFY(!store.credential(u"c1"_s));
    QVERIFY(store.credential(u"kept on purpose"_s));
}

void TstProfileStore::keepsAsideWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("kind");
    const auto unreadable = [](const char *name, const QByteArray &bytes) {
        QTest::newRow(name) << bytes << u"profile.unreadable"_s << u"unreadable"_s;
    };
    unreadable("empty", "");
    unreadable("no JSON", "profiles");
    unreadable("torn in the middle", R"({"version":1,"profiles":[{"id":"p1","na)");
    unreadable("a list", "[1]");
    unreadable("no version", R"({"profiles":[]})");
    unreadable("profiles no list", R"({"version":1,"profiles":{}})");
    unreadable("entry no object", R"({"version":1,"profiles":["p1"]})");
    unreadable("no id", R"({"version":1,"profiles":[{"name":"x"}]})");
    unreadable("no name", R"({"version":1,"profiles":[{"id":"x"}]})");
    unreadable("port out of range", R"({"version":1,"profiles":[{"id":"x","name":"n","port":70000}]})");
    unreadable("unknown choice", R"({"version":1,"profiles":[{"id":"x","name":"n","read_from":"later"}]})");
    unreadable("id there twice", R"({"version":1,"profiles":[{"id":"x","name":"n"},{"id":"x","name":"m"}]})");
    unreadable("wrong type", R"({"version":1,"profiles":[{"id":"x","name":["n"]}]})");
    unreadable("nested too deep", QByteArray(2000, '['));
    unreadable("too large", QByteArray(5 * 1024 * 1024, ' '));
    QTest::newRow("newer") << QByteArray(R"({"version":2,"profiles":[{"shape":"unheard of"}]})")
                           << u"profile.newer"_s << u"newer"_s;
}

void TstProfileStore::keepsAsideWhatItCannotRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(QString, kind);
    const QTemporaryDir home;
    writeFile(home, bytes);
    ProfileStore store(home.path());
    QVERIFY(store.openProblem());
    QCOMPARE(store.openProblem()->code, code);
    const QString aside = store.openProblem()->context;
    QVERIFY2(aside.startsWith(home.filePath(u"profiles.json."_s) + kind + u'-'), qPrintable(aside));
    QCOMPARE(contentOf(aside), bytes);
    QVERIFY(store.profiles().isEmpty());
    // The program goes on, and the kept file stays what it was.
    QVERIFY(store.save(profile(u"p1"_s, u"Contoso"_s)));
    QCOMPARE(contentOf(aside), bytes);
    QVERIFY(!ProfileStore(home.path()).openProblem());
}

void TstProfileStore::leavesSymbolicLinkAlone()
{
    const QTemporaryDir home;
    const QTemporaryDir elsewhere;
    const QByteArray victim = R"({"version":1,"profiles":[{"id":"x","name":"n"}]})";
    writeFile(elsewhere, victim);
    QVERIFY(QFile::link(elsewhere.filePath(u"profiles.json"_s), home.filePath(u"profiles.json"_s)));
    ProfileStore store(home.path());
    QCOMPARE(store.openProblem().value().code, u"profile.symlink"_s);
    QVERIFY(store.profiles().isEmpty());
    QCOMPARE(store.save(profile(u"p1"_s, u"Contoso"_s)).error().code, u"profile.not-saved"_s);
    QCOMPARE(contentOf(elsewhere.filePath(u"profiles.json"_s)), victim);
}

void TstProfileStore::changesNothingWhereTheFileCannotBeWritten()
{
    const QTemporaryDir home;
    // A file stands where the folder should be: nothing can be written, whoever runs the test.
    QFile block(home.filePath(u"config"_s));
    QVERIFY(block.open(QIODevice::WriteOnly));
    ProfileStore store(home.filePath(u"config"_s));
    QSignalSpy changed(&store, &ProfileStore::changed);
    QCOMPARE(store.save(profile(u"p1"_s, u"Contoso"_s)).error().code, u"profile.not-saved"_s);
    QCOMPARE(store.saveCredential(credential()).error().code, u"profile.not-saved"_s);
    QVERIFY(store.profiles().isEmpty());
    QVERIFY(store.credentials().isEmpty());
    QCOMPARE(changed.count(), 0);
}

void TstProfileStore::keepsUnknownMembers()
{
    const QTemporaryDir home;
    writeFile(home, R"({"version":1,"colour":"blue","profiles":[{"id":"x","name":"n","tags":["a","b"]}],
        "credentials":[{"id":"c","policy":"p","note":"keep me"}]})");
    {
        ProfileStore store(home.path());
        QVERIFY(store.rename(u"x"_s, u"m"_s));
    }
    const QJsonObject root = QJsonDocument::fromJson(contentOf(home.filePath(u"profiles.json"_s))).object();
    QCOMPARE(root["colour"_L1].toString(), u"blue"_s);
    QCOMPARE(root["profiles"_L1][0]["tags"_L1].toArray().size(), 2);
    QCOMPARE(root["profiles"_L1][0]["name"_L1].toString(), u"m"_s);
    QCOMPARE(root["credentials"_L1][0]["note"_L1].toString(), u"keep me"_s);
}

void TstProfileStore::exportsAndImports()
{
    const QTemporaryDir home;
    ProfileStore store(home.path());
    QVERIFY(store.saveCredential(credential()));
    QVERIFY(store.save(fullProfile()));
    const QByteArray exported = store.exportProfile(u"p1"_s).value();

    // Into the same store: a new id, a numbered name, the same credential.
    const auto copy = store.importProfile(exported);
    QVERIFY(copy);
    QCOMPARE(copy->name, fullProfile().name + u" 2"_s);
    QCOMPARE(copy->credentialId, u"c1"_s);
    QCOMPARE(store.credentials().size(), 1);

    // Into another: a credential of its own, whose key will be asked for.
    const QTemporaryDir otherHome;
    ProfileStore other(otherHome.path());
    const auto imported = other.importProfile(exported);
    QVERIFY(imported);
    SourceProfile expected = fullProfile();
    expected.id = imported->id;
    expected.credentialId = imported->credentialId;
    QCOMPARE(*imported, expected);
    QVERIFY(imported->id != u"p1"_s && imported->credentialId != u"c1"_s);
    const auto made = other.credential(imported->credentialId);
    QVERIFY(made);
    QCOMPARE(made->policy, credential().policy);
    QCOMPARE(made->host, credential().host);
}

void TstProfileStore::importRefusesWhatDoesNotFit_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << u"profile.malformed"_s;
    QTest::newRow("other JSON") << QByteArray(R"({"version":1})") << u"profile.malformed"_s;
    QTest::newRow("no profile") << QByteArray(R"({"hubscope_profile":1})") << u"profile.malformed"_s;
    QTest::newRow("no name") << QByteArray(R"({"hubscope_profile":1,"profile":{"id":"x"}})")
                             << u"profile.name-empty"_s;
    QTest::newRow("escape sequence")
        << QByteArray(R"({"hubscope_profile":1,"profile":{"id":"x","name":"n","host":"a\u001b[2J"}})")
        << u"profile.malformed"_s;
    QTest::newRow("newer") << QByteArray(R"({"hubscope_profile":9,"profile":{"id":"x","name":"n"}})")
                           << u"profile.newer"_s;
}

void TstProfileStore::importRefusesWhatDoesNotFit()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const QTemporaryDir home;
    ProfileStore store(home.path());
    const auto imported = store.importProfile(bytes);
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, code);
    QVERIFY(store.profiles().isEmpty());
}

// Several processes have the same file, one for each window: a store each.

void TstProfileStore::windowsKeepEachOthersProfiles()
{
    const QTemporaryDir home;
    ProfileStore one(home.path());
    ProfileStore other(home.path());
    QVERIFY(one.saveCredential(credential()));
    QVERIFY(one.save(profile(u"p1"_s, u"One"_s, u"c1"_s)));
    QVERIFY(other.save(profile(u"p2"_s, u"Two"_s)));
    QCOMPARE(other.profiles().size(), 2);

    QSignalSpy changed(&one, &ProfileStore::changed);
    one.reload();
    QCOMPARE(one.profile(u"p2"_s)->name, u"Two"_s);
    one.reload();
    QCOMPARE(changed.count(), 1);

    QVERIFY(other.remove(u"p1"_s));
    QVERIFY(one.save(profile(u"p3"_s, u"Three"_s)));
    const ProfileStore again(home.path());
    QCOMPARE(again.profiles(), one.profiles());
    QCOMPARE(again.profiles().size(), 2);
    QVERIFY(!again.profile(u"p1"_s) && !again.credential(u"c1"_s));
}

void TstProfileStore::changeLeavesWhatAnotherWindowChanged()
{
    const QTemporaryDir home;
    ProfileStore one(home.path());
    QVERIFY(one.save(profile(u"p1"_s, u"One"_s)));
    ProfileStore other(home.path());
    QVERIFY(other.change(u"p1"_s, [](SourceProfile &entry) { entry.keepDays = 7; }));
    QVERIFY(one.change(u"p1"_s, [](SourceProfile &entry) { entry.ipv4Only = true; }));
    QVERIFY(other.rename(u"p1"_s, u"Uno"_s));
    const SourceProfile kept = ProfileStore(home.path()).profile(u"p1"_s).value();
    QCOMPARE(kept.keepDays, 7);
    QVERIFY(kept.ipv4Only);
    QCOMPARE(kept.name, u"Uno"_s);
    // What is gone is not brought back by changing it.
    QVERIFY(other.remove(u"p1"_s));
    QCOMPARE(one.change(u"p1"_s, [](SourceProfile &entry) { entry.keepDays = 8; }).error().code,
             u"profile.unknown"_s);
    QVERIFY(one.profiles().isEmpty());
}

void TstProfileStore::eachWindowHasItsOwnCurrentProfile()
{
    const QTemporaryDir home;
    ProfileStore one(home.path());
    QVERIFY(one.save(profile(u"p1"_s, u"One"_s)));
    QVERIFY(one.save(profile(u"p2"_s, u"Two"_s)));
    QVERIFY(one.setCurrentId(u"p1"_s));
    ProfileStore other(home.path());
    QCOMPARE(other.currentId(), u"p1"_s);
    QVERIFY(other.setCurrentId(u"p2"_s));
    one.reload();
    QCOMPARE(one.currentId(), u"p1"_s);
    // Saving something else is no wish to have it opened next.
    QVERIFY(one.rename(u"p1"_s, u"Uno"_s));
    QCOMPARE(ProfileStore(home.path()).currentId(), u"p2"_s);
    QVERIFY(one.setCurrentId(u"p1"_s));
    QCOMPARE(ProfileStore(home.path()).currentId(), u"p1"_s);
}

void TstProfileStore::refusesWhatAnotherWindowTook()
{
    const QTemporaryDir home;
    ProfileStore one(home.path());
    ProfileStore other(home.path());
    QVERIFY(other.save(profile(u"p2"_s, u"Contoso"_s)));
    QCOMPARE(one.save(profile(u"p1"_s, u"contoso"_s)).error().code, u"profile.name-taken"_s);
    QVERIFY(one.profile(u"p2"_s)); // So that the person sees why.
    QCOMPARE(ProfileStore(home.path()).profiles().size(), 1);
}

void TstProfileStore::makesAnewAFileThatWasTakenAway()
{
    const QTemporaryDir home;
    ProfileStore one(home.path());
    QVERIFY(one.save(profile(u"p1"_s, u"One"_s)));
    QVERIFY(QFile::remove(one.path()));
    one.reload();
    QVERIFY(one.profile(u"p1"_s));
    QVERIFY(one.save(profile(u"p2"_s, u"Two"_s)));
    QCOMPARE(ProfileStore(home.path()).profiles().size(), 2);
}

void TstProfileStore::tellsOfAFileThatWasBrokenMeanwhile()
{
    const QTemporaryDir home;
    ProfileStore one(home.path());
    QVERIFY(one.save(profile(u"p1"_s, u"One"_s)));
    writeFile(home, "half a fi");
    one.reload();
    QVERIFY(one.profile(u"p1"_s));
    const auto refused = one.save(profile(u"p2"_s, u"Two"_s));
    QCOMPARE(refused.error().code, u"profile.unreadable"_s);
    QCOMPARE(contentOf(refused.error().context), "half a fi"_ba);
    QVERIFY(one.save(profile(u"p2"_s, u"Two"_s)));
    QCOMPARE(ProfileStore(home.path()).profiles().size(), 2);
}

/// A window that waited for a process that stands still would stand still itself.
void TstProfileStore::isNotHeldUpByWhoHoldsTheFile()
{
    const QTemporaryDir home;
    ProfileStore store(home.path());
    QVERIFY(store.save(profile(u"p1"_s, u"One"_s)));
    QSignalSpy changed(&store, &ProfileStore::changed);
    {
        const auto held = FileLock::take(store.path());
        QVERIFY(held);
        const auto refused = store.rename(u"p1"_s, u"Uno"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"profile.locked"_s);
        QCOMPARE(refused.error().context, store.path() + u".lock"_s);
        QCOMPARE(store.profile(u"p1"_s)->name, u"One"_s);
        QCOMPARE(changed.count(), 0);
        // Reading needs no lock.
        QVERIFY(ProfileStore(home.path()).profile(u"p1"_s));
    }
    QVERIFY(store.rename(u"p1"_s, u"Uno"_s));
}

void TstProfileStore::leavesAloneWhatAnotherOneMayBeMending()
{
    const QTemporaryDir home;
    writeFile(home, "half a fi");
    const auto held = FileLock::take(home.filePath(u"profiles.json"_s));
    QVERIFY(held);
    QCOMPARE(ProfileStore(home.path()).openProblem().value_or(Error{}).code, u"profile.locked"_s);
    QCOMPARE(contentOf(home.filePath(u"profiles.json"_s)), "half a fi"_ba);
}

void TstProfileStore::manyWriteAtOnce()
{
    constexpr int kEach = 20;
    const QTemporaryDir home;
    {
        std::vector<std::jthread> writers;
        for (const QChar who : {u'a', u'b'}) {
            writers.emplace_back([who, folder = home.path()] {
                ProfileStore store(folder);
                for (int i = 0; i < kEach; ++i) {
                    const QString id = who + QString::number(i);
                    // What failed is missed below; who did not get its turn in time tries again.
                    Result<void> saved;
                    do
                        saved = store.save(profile(id, id));
                    while (!saved && saved.error().code == "profile.locked"_L1);
                }
            });
        }
    }
    QCOMPARE(ProfileStore(home.path()).profiles().size(), 2 * kEach);
}

} // namespace

QTEST_GUILESS_MAIN(TstProfileStore)
#include "tst_ProfileStore.moc"
