// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/SetUp.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace hubscope;
using namespace hubscope::setup;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kKey = "Q0FOQVJZLWtleS1vZi10aGUtc2V0LXVwLXRlc3QtMDE="_L1;

QString connectionString(const QString &policy = u"R7InsightIDR"_s, const QString &tail = {})
{
    return u"Endpoint=sb://contoso-siem.servicebus.windows.net/;SharedAccessKeyName=%1;SharedAccessKey=%2%3"_s
        .arg(policy, kKey, tail);
}

QStringList codes(const QList<Remark> &remarks)
{
    QStringList list;
    for (const Remark &remark : remarks)
        list.append(remark.code);
    return list;
}

struct Home
{
    QTemporaryDir folder;
    ProfileStore profiles{folder.path()};
    SetUp setUp{profiles, folder.path()};

    /// Goes on from each step as the wizard does, as far as there are no problems.
    Step goOn()
    {
        for (std::optional<Step> step = setUp.state().current; step; step = setUp.next(*step)) {
            setUp.edit([&](SetUpState &state) { state.current = *step; });
            if (!setUp.problems(*step).isEmpty())
                return *step;
            setUp.edit([&](SetUpState &state) { state.passed.insert(*step); });
        }
        return setUp.state().current;
    }
};

class TstSetUp : public QObject
{
    Q_OBJECT
private slots:
    void tablesFitEachOther();
    void unneededExportsAreSkippedAndStay();
    void checksNames_data();
    void checksNames();
    void readsConnectionStrings_data();
    void readsConnectionStrings();
    void comparesStringWithEarlierSteps_data();
    void comparesStringWithEarlierSteps();
    void namesTheNamespaceOfAHost_data();
    void namesTheNamespaceOfAHost();
    void madeStringReadsBackTheSame();
    void chosenCredentialNeedsItsKey();
    void changedConnectionIsUntested();
    void walksThroughAndGivesTheProfile();
    void listsWhatIsOpen();
    void draftHoldsAllButTheKey();
    void draftResumesAtFirstUnfinishedStep();
    void setUpsThatAreOpenAtOnceKeepADraftEach();
    void unreadableDraftIsKeptAside();
    void secretsInWrongFieldsStayOutOfTheDraft();
    void markdownHoldsTheValuesAndNoKey();
    void inputIsWhatThePersonChanged();
};

void TstSetUp::tablesFitEachOther()
{
    QSet<QString> keys;
    int last = 0;
    for (std::size_t i = 0; i < kPageCount; ++i) {
        const StepInfo &entry = steps()[i];
        QCOMPARE(static_cast<std::size_t>(entry.id), i);
        QVERIFY(!keys.contains(QLatin1StringView(entry.key)));
        keys.insert(QLatin1StringView(entry.key));
        QVERIFY(entry.number == last || entry.number == last + 1);
        QCOMPARE(entry.part != 0, entry.source.has_value());
        QVERIFY(entry.link == nullptr || QByteArray(entry.link).startsWith("https://"));
        last = entry.number;
    }
    QCOMPARE(last, kStepTotal);
    QCOMPARE(numberText(Step::ExportEntraId), u"5b"_s);
    for (const CheckItem &item : checkItems())
        QVERIFY(keys.contains(QLatin1StringView(info(item.step).key)));
}

void TstSetUp::unneededExportsAreSkippedAndStay()
{
    Home home;
    home.setUp.edit([](SetUpState &state) { state.sources = {LogSource::DefenderForCloud}; });
    QVERIFY(!home.setUp.isNeeded(Step::ExportAzureMonitor));
    QVERIFY(home.setUp.isFinished(Step::ExportAzureMonitor));
    QVERIFY(!home.setUp.isReachable(Step::ExportAzureMonitor));
    QCOMPARE(home.setUp.next(Step::Connection), Step::ExportDefender);
    QCOMPARE(home.setUp.previous(Step::ExportDefender), Step::Connection);
    QCOMPARE(home.setUp.next(Step::Start), std::nullopt);
    QCOMPARE(home.setUp.previous(Step::Requirements), std::nullopt);
    QStringList licences;
    for (const CheckItem &item : home.setUp.checks(Step::Requirements))
        licences.append(QString::fromLatin1(item.id));
    QCOMPARE(licences, QStringList({u"licence-defender"_s, u"standard-tier"_s, u"outbound-9093"_s}));
    home.setUp.edit([](SetUpState &state) { state.sources.clear(); });
    QCOMPARE(codes(home.setUp.problems(Step::Requirements)), QStringList{u"no-source"_s});
}

void TstSetUp::checksNames_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, Step step, const char *field, const QString &value,
                        QStringList expected) {
        QTest::newRow(name) << static_cast<int>(step) << QString::fromLatin1(field) << value << expected;
    };
    row("guide's hub", Step::EventHub, "hub", u"insights-operational-logs"_s, {});
    row("another hub", Step::EventHub, "hub", u"Logs_2.0"_s, {u"hub-differs-from-guide"_s});
    row("no hub", Step::EventHub, "hub", u" "_s, {u"name.empty"_s});
    row("hub with a blank", Step::EventHub, "hub", u"a b"_s, {u"name.bad-character"_s});
    row("hub ends in a hyphen", Step::EventHub, "hub", u"logs-"_s, {u"name.bad-end"_s});
    row("hub of 257", Step::EventHub, "hub", QString(257, u'x'), {u"name.too-long"_s});
    row("namespace left open", Step::EventHub, "namespace", {}, {});
    row("namespace short", Step::EventHub, "namespace", u"abcde"_s, {u"name.too-short"_s});
    row("namespace begins with a digit", Step::EventHub, "namespace", u"1contoso"_s, {u"name.bad-start"_s});
    row("guide's policy", Step::Policy, "policy", u"R7InsightIDR"_s, {});
    row("root policy", Step::Policy, "policy", u"rootmanagesharedaccesskey"_s, {u"policy-root"_s});
    row("policy with a slash", Step::Policy, "policy", u"a/b"_s, {u"name.bad-character"_s});
    row("no name", Step::InsightIdr, "name", u"  "_s, {u"name-empty"_s});
    row("taken name", Step::InsightIdr, "name", u"contoso"_s, {u"name-taken"_s});
    row("free name", Step::InsightIdr, "name", u"Fabrikam"_s, {});
    row("connection string as name", Step::InsightIdr, "name", connectionString(), {u"looks-like-key"_s});
}

void TstSetUp::checksNames()
{
    QFETCH(int, step);
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QStringList, expected);
    Home home;
    SourceProfile other;
    other.id = u"other"_s;
    other.name = u"Contoso"_s;
    QVERIFY(home.profiles.save(other));
    home.setUp.edit([&](SetUpState &state) {
        const QHash<QString, QString *> fields{{u"hub"_s, &state.profile.hub},
                                               {u"namespace"_s, &state.namespaceName},
                                               {u"policy"_s, &state.policy},
                                               {u"name"_s, &state.profile.name}};
        *fields.value(field) = value;
    });
    const QList<Remark> remarks = home.setUp.remarks(static_cast<Step>(step));
    QCOMPARE(codes(remarks), expected);
    for (const Remark &remark : remarks) {
        QCOMPARE(remark.field, field);
        QVERIFY(!remark.text.contains(kKey));
    }
}

void TstSetUp::readsConnectionStrings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("usable");
    QTest::addColumn<QString>("code");
    QTest::newRow("as copied") << connectionString() << true << QString();
    QTest::newRow("line break at the end")
        << connectionString() + u"\r\n"_s << true << u"line-breaks-removed"_s;
    QTest::newRow("nothing") << QString() << false << u"connection-missing"_s;
    QTest::newRow("bare key") << QString(kKey) << false << u"bare-key"_s;
    QTest::newRow("storage") << u"DefaultEndpointsProtocol=https;AccountName=a;AccountKey=%1"_s.arg(kKey)
                             << false << u"storage-string"_s;
    QTest::newRow("root policy") << connectionString(u"RootManageSharedAccessKey"_s) << true
                                 << u"policy-root"_s;
}

void TstSetUp::readsConnectionStrings()
{
    QFETCH(QString, text);
    QFETCH(bool, usable);
    QFETCH(QString, code);
    Home home;
    QSignalSpy changed(&home.setUp, &SetUp::changed);
    QString given(text);
    QCOMPARE(home.setUp.setConnectionText(std::move(given)), usable);
    QVERIFY(given.isEmpty()); // NOLINT(bugprone-use-after-move): it promises to wipe what it took.
    QVERIFY(changed.count() > 0);
    QCOMPARE(home.setUp.hasKey(), usable);
    const QList<Remark> remarks = home.setUp.remarks(Step::Connection);
    QVERIFY2(code.isEmpty() ? remarks.isEmpty() : codes(remarks).contains(code),
             qPrintable(codes(remarks).join(u' ')));
    QCOMPARE(home.setUp.problems(Step::Connection).isEmpty(), usable);
    for (const Remark &remark : remarks)
        QVERIFY(!remark.text.contains(kKey) && !remark.fix.contains(kKey) &&
                !remark.arguments.contains(kKey));
    if (usable) {
        QCOMPARE(home.setUp.profile().host, u"contoso-siem.servicebus.windows.net"_s);
        QVERIFY(home.setUp.key() == Secret(kKey.latin1()));
    }
}

void TstSetUp::comparesStringWithEarlierSteps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("all fits") << connectionString(u"R7InsightIDR"_s,
                                                  u";EntityPath=Insights-Operational-Logs"_s)
                              << QStringList();
    QTest::newRow("another hub") << connectionString(u"R7InsightIDR"_s, u";EntityPath=other"_s)
                                 << QStringList{u"hub-differs"_s};
    QTest::newRow("another policy") << connectionString(u"Reader"_s) << QStringList{u"policy-differs"_s};
    QTest::newRow("another namespace") << connectionString().replace(u"contoso-siem"_s, u"fabrikam"_s)
                                       << QStringList{u"namespace-differs"_s};
}

void TstSetUp::namesTheNamespaceOfAHost_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Azure") << u"contoso-siem.servicebus.windows.net"_s << u"contoso-siem"_s;
    QTest::newRow("another cloud") << u"a1.servicebus.usgovcloudapi.net"_s << u"a1"_s;
    QTest::newRow("begins with digits") << u"127.servicebus.windows.net"_s << u"127"_s;
    QTest::newRow("IPv4") << u"127.0.0.1"_s << QString();
    QTest::newRow("IPv6") << u"2001:db8::1"_s << QString();
    QTest::newRow("IPv6 with IPv4") << u"::ffff:192.0.2.1"_s << QString();
    QTest::newRow("bare") << u"localhost"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TstSetUp::namesTheNamespaceOfAHost()
{
    QFETCH(QString, host);
    QTEST(namespaceOfHost(host), "expected");
}

void TstSetUp::comparesStringWithEarlierSteps()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    Home home;
    home.setUp.edit([](SetUpState &state) { state.namespaceName = u"contoso-siem"_s; });
    QVERIFY(home.setUp.setConnectionText(std::move(text)));
    QCOMPARE(codes(home.setUp.remarks(Step::Connection)), expected);
    QCOMPARE(home.setUp.problems(Step::Connection).isEmpty(), !expected.contains(u"hub-differs"_s));
    // The remark follows the other step, not only the string.
    home.setUp.edit([](SetUpState &state) {
        state.profile.hub = u"other"_s;
        state.policy = u"Reader"_s;
        state.namespaceName = u"fabrikam"_s;
    });
    QCOMPARE(home.setUp.problems(Step::Connection).isEmpty(),
             expected.contains(u"hub-differs"_s) || home.setUp.credential().entityPath.isEmpty());
}

void TstSetUp::madeStringReadsBackTheSame()
{
    Home home;
    QVERIFY(home.setUp.setConnectionText(
        connectionString(u"R7InsightIDR"_s, u";EntityPath=insights-operational-logs"_s)));
    const Credential credential = home.setUp.credential();
    const Secret made = home.setUp.connectionText();
    Home other;
    QVERIFY(other.setUp.setConnectionText(
        QString::fromUtf8(made.reveal().data(), static_cast<qsizetype>(made.size()))));
    QVERIFY(other.setUp.key() == home.setUp.key());
    QCOMPARE(other.setUp.profile().host, home.setUp.profile().host);
    QCOMPARE(other.setUp.profile().port, home.setUp.profile().port);
    QCOMPARE(other.setUp.credential().policy, credential.policy);
    QCOMPARE(other.setUp.credential().entityPath, credential.entityPath);
}

void TstSetUp::chosenCredentialNeedsItsKey()
{
    Home home;
    const Credential saved{u"c1"_s, u"R7InsightIDR"_s, u"contoso-siem.servicebus.windows.net"_s, {}};
    QVERIFY(home.profiles.saveCredential(saved));
    home.setUp.chooseCredential(saved.id);
    QVERIFY(home.setUp.isWaitingForKey());
    QCOMPARE(codes(home.setUp.problems(Step::Connection)), QStringList{u"key-awaited"_s});
    home.setUp.setChosenKey(failure(u"keychain.denied"_s, u"scripted"_s));
    QCOMPARE(codes(home.setUp.problems(Step::Connection)), QStringList{u"key-not-at-hand"_s});
    home.setUp.chooseCredential(saved.id);
    home.setUp.setChosenKey(Secret(kKey.latin1()));
    QVERIFY(home.setUp.problems(Step::Connection).isEmpty());
    QCOMPARE(home.setUp.credential(), saved);
    QCOMPARE(home.setUp.profile().host, saved.host);
    // A pasted string takes its place, with a credential of its own.
    QVERIFY(home.setUp.setConnectionText(connectionString()));
    QVERIFY(home.setUp.credential().id != saved.id);
    home.setUp.chooseCredential(u"none"_s);
    QVERIFY(!home.setUp.hasKey());
}

void TstSetUp::changedConnectionIsUntested()
{
    Home home;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(home.setUp.setConnectionText(connectionString()));
    home.setUp.recordTest(true, now);
    QVERIFY(home.setUp.remarks(Step::Test).isEmpty());
    home.setUp.edit([](SetUpState &state) { state.profile.collector = u"c"_s; });
    QCOMPARE(home.setUp.state().test, TestOutcome::Passed);
    home.setUp.edit([](SetUpState &state) { state.profile.hub = u"other"_s; });
    QCOMPARE(home.setUp.state().test, TestOutcome::Untested);
    home.setUp.recordTest(false, now);
    QCOMPARE(codes(home.setUp.remarks(Step::Test)), QStringList{u"test-failed"_s});
    QVERIFY(home.setUp.setConnectionText(connectionString()));
    QCOMPARE(home.setUp.state().test, TestOutcome::Untested);
    QVERIFY(home.setUp.problems(Step::Test).isEmpty()); // A test never stops anybody.
}

void TstSetUp::walksThroughAndGivesTheProfile()
{
    Home home;
    QCOMPARE(home.goOn(), Step::Connection);
    QCOMPARE(home.setUp.firstUnfinished(), Step::Connection);
    QVERIFY(home.setUp.isReachable(Step::Connection));
    QVERIFY(!home.setUp.isReachable(Step::Test));
    QVERIFY(home.setUp.setConnectionText(connectionString()));
    home.setUp.edit([](SetUpState &state) {
        state.profile.name = u" Contoso SOC "_s;
        state.profile.readFrom = ReadFrom::Beginning;
        state.profile.readFromTime = QDateTime::currentDateTimeUtc();
    });
    QCOMPARE(home.goOn(), Step::Start);
    QCOMPARE(home.setUp.firstUnfinished(), Step::Start);
    const SourceProfile profile = home.setUp.profile();
    QCOMPARE(profile.name, u"Contoso SOC"_s);
    QCOMPARE(profile.credentialId, home.setUp.credential().id);
    QVERIFY(!profile.readFromTime.isValid());
    QVERIFY(home.profiles.saveCredential(home.setUp.credential()));
    QVERIFY(home.profiles.save(profile));
}

void TstSetUp::listsWhatIsOpen()
{
    Home home;
    home.setUp.edit([](SetUpState &state) {
        state.sources = {LogSource::EntraId};
        for (const CheckItem &item : checkItems())
            state.ticked.insert(QString::fromLatin1(item.id));
        state.ticked.remove(u"export-entra-id"_s);
        state.ticked.remove(u"export-defender"_s); // Not chosen, so not open.
    });
    QCOMPARE(home.setUp.openPoints().size(), 2);
    QCOMPARE(home.setUp.openPoints().at(0).step, Step::ExportEntraId);
    QCOMPARE(home.setUp.openPoints().at(1).step, Step::Test);
    home.setUp.recordTest(true, QDateTime::currentDateTimeUtc());
    QCOMPARE(home.setUp.openPoints().size(), 1);
}

void TstSetUp::draftHoldsAllButTheKey()
{
    Home home;
    home.goOn();
    QVERIFY(home.setUp.setConnectionText(
        connectionString(u"R7InsightIDR"_s, u";EntityPath=insights-operational-logs"_s)));
    home.setUp.edit([](SetUpState &state) {
        state.sources = {LogSource::DefenderForCloud};
        state.ticked = {u"standard-tier"_s, u"policy-created"_s};
        state.namespaceName = u"contoso-siem"_s;
        state.profile.collector = u"collector-7"_s;
        state.profile.attribution = AccountAttribution::FullyQualifiedName;
        state.profile.readFrom = ReadFrom::Time;
        state.profile.readFromTime = QDateTime(QDate(2026, 11, 24), QTime(1, 2), QTimeZone::UTC);
    });
    home.setUp.recordTest(true, QDateTime(QDate(2026, 11, 24), QTime(14, 3), QTimeZone::UTC));
    QVERIFY(home.setUp.saveDraft());
    QVERIFY(home.setUp.hasDraft());

    QFile file(home.setUp.draftPath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QByteArray key(kKey.latin1());
    QVERIFY(!bytes.contains(key) && !bytes.contains(key.toBase64()) &&
            !bytes.contains(QByteArray::fromBase64(key)));
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(home.setUp.draftPath()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, mode_t(0600));

    const QTemporaryDir elsewhere;
    SetUp again(home.profiles, elsewhere.path());
    QVERIFY(QFile::copy(home.setUp.draftPath(), again.draftPath()));
    QVERIFY(again.resumeDraft());
    SetUpState expected = home.setUp.state();
    expected.current = again.state().current;
    QCOMPARE(again.state(), expected);
    QVERIFY(!again.hasKey());
    QVERIFY(again.discardDraft());
    QVERIFY(!again.hasDraft());
    QVERIFY(again.discardDraft()); // Twice is no error.
}

void TstSetUp::draftResumesAtFirstUnfinishedStep()
{
    Home home;
    QVERIFY(home.setUp.setConnectionText(connectionString()));
    home.goOn();
    QVERIFY(home.setUp.saveDraft());
    const QTemporaryDir elsewhere;
    SetUp again(home.profiles, elsewhere.path());
    QVERIFY(QFile::copy(home.setUp.draftPath(), again.draftPath()));
    QVERIFY(again.resumeDraft());
    // All was passed, but the key is gone with the memory: it is asked for.
    QCOMPARE(again.state().current, Step::Connection);
    QCOMPARE(codes(again.problems(Step::Connection)), QStringList{u"connection-missing"_s});
    QVERIFY(again.isReachable(Step::InsightIdr));
}

void TstSetUp::setUpsThatAreOpenAtOnceKeepADraftEach()
{
    Home home;
    const auto named = [](const QString &name) {
        return [name](SetUpState &state) { state.namespaceName = name; };
    };
    home.setUp.edit(named(u"one"_s));
    QVERIFY(home.setUp.saveDraft());
    {
        SetUp second(home.profiles, home.folder.path());
        QVERIFY(!second.hasDraft());
        second.edit(named(u"two"_s));
        QVERIFY(second.saveDraft());
        // Each writes page by page.
        home.setUp.edit(named(u"one more"_s));
        QVERIFY(home.setUp.saveDraft());
        QVERIFY(second.hasDraft());
    }
    // The next one gets what nobody has open.
    SetUp third(home.profiles, home.folder.path());
    QVERIFY(third.hasDraft());
    QVERIFY(third.resumeDraft());
    QCOMPARE(third.state().namespaceName, u"two"_s);
    QVERIFY(third.discardDraft());
    QVERIFY(!third.hasDraft());
    QVERIFY(home.setUp.resumeDraft());
    QCOMPARE(home.setUp.state().namespaceName, u"one more"_s);
}

void TstSetUp::unreadableDraftIsKeptAside()
{
    for (const QByteArray &bytes :
         {QByteArray("{"), QByteArray(R"({"version":2})"), QByteArray(R"({"version":1})"),
          QByteArray(R"({"version":1,"profile":{"id":"x","port":-1}})")}) {
        Home home;
        QFile file(home.setUp.draftPath());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const SetUpState before = home.setUp.state();
        const Result<void> resumed = home.setUp.resumeDraft();
        QVERIFY(!resumed);
        QCOMPARE(resumed.error().code, u"draft.unreadable"_s);
        QFile aside(resumed.error().context);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), bytes);
        QVERIFY(!home.setUp.hasDraft());
        QCOMPARE(home.setUp.state(), before);
    }
}

void TstSetUp::secretsInWrongFieldsStayOutOfTheDraft()
{
    Home home;
    home.setUp.edit([](SetUpState &state) {
        state.namespaceName = kKey;
        state.policy = kKey;
        state.profile.name = connectionString();
        state.profile.hub = kKey;
        state.profile.collector = u"key: "_s + connectionString();
        state.profile.caFile = kKey;
    });
    QCOMPARE(codes(home.setUp.problems(Step::EventHub)),
             QStringList({u"name.looks-like-key"_s, u"name.looks-like-key"_s}));
    QCOMPARE(codes(home.setUp.problems(Step::Policy)), QStringList{u"name.looks-like-key"_s});
    QCOMPARE(codes(home.setUp.problems(Step::InsightIdr)),
             QStringList({u"looks-like-key"_s, u"looks-like-key"_s}));
    QVERIFY(home.setUp.saveDraft());
    QFile file(home.setUp.draftPath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(kKey.latin1()));
}

void TstSetUp::markdownHoldsTheValuesAndNoKey()
{
    Home home;
    QVERIFY(home.setUp.setConnectionText(connectionString()));
    home.setUp.edit([](SetUpState &state) { state.profile.name = u"A|B <img src=x> _c_"_s; });
    const QString text = home.setUp.insightMarkdown();
    for (const SetUp::Value &value : home.setUp.insightValues())
        QVERIFY2(text.contains(value.label), qPrintable(value.label));
    QVERIFY(text.contains(u"contoso-siem.servicebus.windows.net"_s));
    QVERIFY(text.contains(u"R7InsightIDR"_s));
    QVERIFY(text.contains(uR"(A\|B \<img src=x\> \_c\_)"_s));
    QVERIFY(text.contains(uR"(The Log Name in Log Search is: A\|B \<img src=x\> \_c\_)"_s));
    home.setUp.edit([](SetUpState &state) { state.profile.name.clear(); });
    QVERIFY(home.setUp.insightMarkdown().contains(u"The Log Name in Log Search is: Microsoft Azure\n"_s));
    QVERIFY(!text.contains(kKey));
    QVERIFY(!text.contains(u"SharedAccessKey="_s));
}

void TstSetUp::inputIsWhatThePersonChanged()
{
    Home home;
    QVERIFY(!home.setUp.hasInput());
    home.goOn(); // Moving is no input.
    QVERIFY(!home.setUp.hasInput());
    home.setUp.edit([](SetUpState &state) { state.ticked.insert(u"standard-tier"_s); });
    QVERIFY(home.setUp.hasInput());
    home.setUp.edit([](SetUpState &state) { state.ticked.clear(); });
    QVERIFY(!home.setUp.hasInput());
    home.setUp.setConnectionText(u"rubbish"_s);
    QVERIFY(home.setUp.hasInput());
    home.setUp.reset();
    QVERIFY(!home.setUp.hasInput());
    QCOMPARE(home.setUp.state().current, Step::Requirements);
}

} // namespace

QTEST_GUILESS_MAIN(TstSetUp)
#include "tst_SetUp.moc"
