// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window keeps of what it reads, and what it says when it cannot.
#include "WindowFixture.h"
#include "common/StatusGlyph.h"
#include "common/Translations.h"
#include "models/ProfileRequests.h"
#include "panels/ConnectionPanel.h"
#include "panels/InlineBar.h"
#include "store/StoreWriter.h"
#include "support/StoreContents.h"
#include "support/StoreSamples.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;
using panels::ActionId;

namespace {

class TstWindowKeeping : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        common::installTranslations(*qApp, QLocale(QLocale::English, QLocale::UnitedStates));
    }
    void keepsTheEventsOfAProfile();
    void searchesWhatIsStoredWithoutConnecting();
    void keepsNothingOfTheDemoHub();
    void showsWhatAnotherProgramKeeps();
    void saysWhyItCannotKeep();
    void showsTheNewestGaps();
    void listsAndExportsAllGaps();
    void deletesTheStoredEvents();
    void saysWhoHasTheStoreThatShallBeDeleted();
    void keepsTheEventsOfADeletedProfileIfAsked();
    void keepsAsLongAsTheProfileSays();
};

/// A window on a profile whose events are kept below its home.
struct KeepingWindow : WindowFixture
{
    KeepingWindow()
    {
        storeFolder = [this](const QString &profileId) { return folder(profileId); };
        addProfile();
        keepKey();
    }
    QString folder(const QString &profileId = QLatin1StringView(kProfile)) const
    {
        return home.filePath(u"events/"_s + profileId);
    }
    void press(const char *question, QStringView choice) const
    {
        const QList<QAbstractButton *> buttons = find<QMessageBox>(question)->buttons();
        const auto button = std::ranges::find(buttons, choice, &QAbstractButton::text);
        QVERIFY2(button != buttons.end(), question);
        (*button)->click();
    }
    QString keeping() const { return find<common::StatusGlyph>("connectionKeeping")->word(); }
    const panels::InlineBar &bar() const
    {
        return *window->centralWidget()->findChild<panels::InlineBar *>();
    }
};

void TstWindowKeeping::keepsTheEventsOfAProfile()
{
    KeepingWindow f;
    f.open();
    f.trigger(ActionId::Connect);
    f.hub->publish(signIns(0, 40));
    QTRY_COMPARE(f.rows(), 40);
    // What is on the screen is in the store.
    QCOMPARE(readStore(f.folder()).events.size(), 40U);
    QCOMPARE(f.keeping(), u"Each event is kept before it is shown"_s);
    QCOMPARE(f.session->storeFolder(), f.folder());
    QVERIFY(!f.bar().isVisible());
    f.close();
    const StoreContents contents = readStore(f.folder());
    QVERIFY(contents.eachOnce());
    QCOMPARE(contents.events.size(), 40U);
    QCOMPARE(QFile::permissions(f.folder()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

/// At night, without the network: what came before is there.
void TstWindowKeeping::searchesWhatIsStoredWithoutConnecting()
{
    KeepingWindow f;
    f.open();
    f.trigger(ActionId::Connect);
    f.hub->publish(signIns(0, 40));
    QTRY_COMPARE(f.rows(), 40);
    f.close();
    f.open();
    QVERIFY(!f.session->hasSource());
    QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(f.find<QComboBox>("searchPlace")->isVisible());
    f.click("searchRun");
    QTRY_COMPARE(f.session->search().state(), models::SearchRun::State::Done);
    QCOMPARE(f.session->search().events().rowCount(), 40);
    QCOMPARE(f.session->search().hubOf(f.session->search().events().eventAt(0)),
             f.profiles.profile(QLatin1StringView(f.kProfile))->hub);
    // With no profile chosen there is no store to search.
    QVERIFY(f.profiles.setCurrentId({}));
    QVERIFY(f.session->storeFolder().isEmpty());
    QVERIFY(!f.find<QComboBox>("searchPlace")->isVisible());
}

void TstWindowKeeping::keepsNothingOfTheDemoHub()
{
    KeepingWindow f;
    f.openOnDemo(5);
    QCOMPARE(f.session->keeping().state, pipeline::Keeping::State::Off);
    QCOMPARE(f.session->storeFolder(), QString());
    QVERIFY(!QFile::exists(f.home.filePath(u"events"_s)));
}

void TstWindowKeeping::showsWhatAnotherProgramKeeps()
{
    KeepingWindow f;
    QVERIFY(QDir(f.home.path()).mkpath(u"events"_s));
    auto other = store::StoreWriter::open(f.folder(), {u"contoso.servicebus.windows.net"_s, u"hub"_s},
                                          {.program = u"hubscope-cli collect"_s});
    QVERIFY(other.has_value());
    f.open();
    f.trigger(ActionId::Connect);
    f.hub->publish(signIns(0, 3));
    QTRY_COMPARE(f.rows(), 3);
    const QString title = diagnose::diagnosisFor(u"store.locked"_s).title;
    QCOMPARE(f.keeping(), u"Shown only: "_s + title);
    QVERIFY(f.bar().isVisible());
    QCOMPARE(f.bar().text(), title);
    const models::DiagnosticsModel::Entry *entry = f.session->diagnostics().entry(0);
    QVERIFY(entry);
    QCOMPARE(entry->diagnosis.code, u"store.locked"_s);
    QVERIFY2(entry->raw.contains(u"hubscope-cli collect"), qPrintable(entry->raw));
    QVERIFY(readStore(f.folder()).events.empty());
}

void TstWindowKeeping::saysWhyItCannotKeep()
{
    // A folder that cannot be made: the hub is not asked for anything.
    KeepingWindow f;
    QFile inTheWay(f.home.filePath(u"events"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    f.open();
    f.trigger(ActionId::Connect);
    f.hub->publish(signIns(0, 3));
    const auto told = [&] {
        for (int row = 0; row < f.session->diagnostics().rowCount(); ++row) {
            const auto *entry = f.session->diagnostics().entry(row);
            if (entry->active && entry->diagnosis.code.startsWith("store."_L1))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(told());
    QCOMPARE(f.hub->opened(), 0);
    QCOMPARE(f.rows(), 0);
    QVERIFY(inTheWay.remove());
    if (f.session->phase() == models::Session::Phase::Failed)
        f.trigger(ActionId::Connect);
    // By itself, or when asked again.
    QTRY_COMPARE_WITH_TIMEOUT(f.rows(), 3, 20'000);
    QVERIFY(!told());
    QVERIFY(!f.bar().isVisible());
    QCOMPARE(readStore(f.folder()).events.size(), 3U);
}

void TstWindowKeeping::showsTheNewestGaps()
{
    panels::ConnectionPanel panel;
    panel.setSource(u"h"_s, u"hub"_s, u"p"_s);
    panel.show();
    auto *label = panel.findChild<QLabel *>(u"connectionGaps"_s);
    QVERIFY(label && !label->isVisible());
    std::vector<pipeline::Gap> gaps;
    for (std::int64_t i = 0; i < 5; ++i)
        gaps.push_back(
            {.partition = 2,
             .from = 100 * i,
             .to = i == 4 ? pipeline::Gap::kUnknown : 100 * i + 7,
             .reason = i == 4 ? pipeline::GapReason::HubRecreated : pipeline::GapReason::HubRetention,
             .timeMs = 1'795'482'123'123});
    panel.setGaps(gaps);
    QVERIFY(label->isVisible());
    const QStringList lines = label->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].startsWith(u"Gap in partition 2 from offset 400 on, found 2026-"),
             qPrintable(lines[0]));
    QVERIFY2(lines[1].startsWith(u"Gap in partition 2: offsets 300 to 306, found 2026-"),
             qPrintable(lines[1]));
    auto *all = panel.findChild<QPushButton *>(u"connectionAllGaps"_s);
    QVERIFY2(all->isVisible() && all->text().contains(u'5'), qPrintable(all->text()));
    QSignalSpy asked(&panel, &panels::ConnectionPanel::gapsRequested);
    QTest::mouseClick(all, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    panel.setGaps({});
    QVERIFY(!label->isVisible() && !all->isVisible());
}

/// From the connection to the list of all, and into a file and the report of a test.
void TstWindowKeeping::listsAndExportsAllGaps()
{
    KeepingWindow f;
    QVERIFY(QDir(f.home.path()).mkpath(u"events"_s));
    constexpr int kGaps = 40;
    {
        const auto writer = store::StoreWriter::open(
            f.folder(), {u"contoso.servicebus.windows.net"_s, u"insights-operational-logs"_s}, {});
        for (int i = 0; i < kGaps; ++i)
            QVERIFY((*writer)->recordGap({.partition = 0,
                                          .from = 100LL * i,
                                          .to = 100LL * i + 7,
                                          .reason = pipeline::GapReason::HubRetention,
                                          .timeMs = 1'795'482'123'123}));
    }
    f.open();
    f.trigger(ActionId::Connect);
    auto *list = f.find<QTreeView>("gapList");
    QTRY_COMPARE(list->model()->rowCount(), kGaps);
    QCOMPARE(list->model()->index(0, models::GapModel::Offsets).data().toString(), u"3900 to 3906"_s);
    QTRY_VERIFY(f.find("connectionAllGaps"));
    f.find<QPushButton>("connectionAllGaps")->click();
    QTRY_VERIFY(list->isVisible());
    QVERIFY(f.find<QTabWidget>("diagnosticsTabs")->tabText(1).contains(u"40"));
    f.click("gapExport");
    QTRY_VERIFY(f.find<QFileDialog>("gapFileDialog"));
    const QString path = f.home.filePath(u"gaps.csv"_s);
    f.find<QFileDialog>("gapFileDialog")->findChild<QLineEdit *>()->setText(path);
    f.find<QDialog>("gapFileDialog")->accept();
    QFile file(path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), kGaps + 2);
    QCOMPARE(lines[0], QByteArray("host,hub,partition,from,to,reason,time\r"));
    QCOMPARE(lines[1], QByteArray("contoso.servicebus.windows.net,insights-operational-logs,0,0,7,"
                                  "hub-retention,2026-11-24T01:02:03.123Z\r"));
    const auto facts = f.session->reportFacts();
    QVERIFY(std::ranges::any_of(facts, [](const diagnose::ReportFact &fact) {
        return fact.name == u"Gaps on record" && fact.value == u"40";
    }));
    QVERIFY(std::ranges::any_of(facts, [](const diagnose::ReportFact &fact) {
        return fact.name == u"Gap 40" && fact.value.contains(u"offsets 3900 to 3906");
    }));
}

/// While the hub is read: reading goes on where it was, with an empty store.
void TstWindowKeeping::deletesTheStoredEvents()
{
    KeepingWindow f;
    f.open();
    f.trigger(ActionId::Connect);
    f.hub->publish(signIns(0, 40));
    QTRY_COMPARE(f.rows(), 40);
    f.trigger(ActionId::ManageProfiles);
    QTRY_VERIFY(f.find("profileKept"));
    f.click("profileKept");
    QTRY_VERIFY(f.find<QDialog>("keptEventsDialog"));
    QTRY_VERIFY2(f.find<QLabel>("keptAmount")->text().startsWith(u"40 events from 2026-11-24 to 2026-11-24"),
                 qPrintable(f.find<QLabel>("keptAmount")->text()));
    f.click("keptDelete");
    QTRY_VERIFY(f.find<QMessageBox>("deleteEvents"));
    QVERIFY(f.find<QMessageBox>("deleteEvents")->informativeText().contains(u"40 events"));
    // Enter does not delete.
    QTest::keyClick(f.find<QMessageBox>("deleteEvents"), Qt::Key_Return);
    QTRY_VERIFY(!f.find<QMessageBox>("deleteEvents"));
    QCOMPARE(readStore(f.folder()).events.size(), 40U);
    f.click("keptDelete");
    QTRY_VERIFY(f.find<QMessageBox>("deleteEvents"));
    f.press("deleteEvents", u"Delete Events");
    QTRY_COMPARE(f.find<QLabel>("keptAmount")->text(), u"No events are kept."_s);
    QVERIFY(readStore(f.folder()).events.empty());
    QTRY_COMPARE(f.session->keeping().state, pipeline::Keeping::State::Kept);
    f.hub->publish(signIns(40, 2));
    QTRY_COMPARE(f.rows(), 42);
    QTRY_COMPARE(readStore(f.folder()).events.size(), 2U);
}

void TstWindowKeeping::saysWhoHasTheStoreThatShallBeDeleted()
{
    KeepingWindow f;
    QVERIFY(QDir(f.home.path()).mkpath(u"events"_s));
    auto other = store::StoreWriter::open(f.folder(), {u"contoso.servicebus.windows.net"_s, u"hub"_s},
                                          {.program = u"hubscope-cli collect"_s});
    const auto batch = numberedMessages(0, 0, 3);
    QVERIFY((*other)->append({&batch, 1}));
    f.open();
    const auto remove = [&f] {
        f.trigger(ActionId::ManageProfiles);
        QTRY_VERIFY(f.find("profileDelete"));
        f.click("profileDelete");
        QTRY_VERIFY(f.find<QMessageBox>("deleteProfile"));
        QVERIFY(f.find<QMessageBox>("deleteProfile")->informativeText().contains(u"6 events"));
        QVERIFY(f.find<QMessageBox>("deleteProfile")->informativeText().contains(f.folder()));
        f.press("deleteProfile", u"Delete Profile and Events");
    };
    remove();
    QTRY_VERIFY_WITH_TIMEOUT(f.find<QMessageBox>("profileProblem"), 15'000);
    QVERIFY(f.find<QMessageBox>("profileProblem")->detailedText().contains(u"hubscope-cli collect"));
    QCOMPARE(f.profiles.profiles().size(), 1);
    QCOMPARE(readStore(f.folder()).events.size(), 6U);
    f.find<QMessageBox>("profileProblem")->close();
    f.click("profileClose");
    QTRY_VERIFY(!f.find("profileClose"));
    other->reset();
    remove();
    QTRY_VERIFY(f.profiles.profiles().isEmpty());
    QVERIFY(!QFile::exists(f.folder()));
}

void TstWindowKeeping::keepsTheEventsOfADeletedProfileIfAsked()
{
    KeepingWindow f;
    f.open();
    f.trigger(ActionId::Connect);
    f.hub->publish(signIns(0, 4));
    QTRY_COMPARE(f.rows(), 4);
    f.trigger(ActionId::ManageProfiles);
    QTRY_VERIFY(f.find("profileDelete"));
    f.click("profileDelete");
    QTRY_VERIFY(f.find<QMessageBox>("deleteProfile"));
    f.press("deleteProfile", u"Delete Profile, Keep Events");
    QTRY_VERIFY(f.profiles.profiles().isEmpty());
    QTRY_COMPARE(f.session->phase(), models::Session::Phase::NoSource);
    QCOMPARE(readStore(f.folder()).events.size(), 4U);
}

void TstWindowKeeping::keepsAsLongAsTheProfileSays()
{
    KeepingWindow f;
    f.open();
    f.trigger(ActionId::ManageProfiles);
    QTRY_VERIFY(f.find("profileKept"));
    f.click("profileKept");
    QTRY_VERIFY(f.find<QDialog>("keptEventsDialog"));
    QCOMPARE(f.find<QSpinBox>("keepDays")->value(), 30);
    QCOMPARE(f.find<QDoubleSpinBox>("keepSize")->value(), 5.0);
    QCOMPARE(f.find<QDoubleSpinBox>("keepFree")->value(), 1.0);
    // What it cannot be becomes the nearest that it can be, not what it was before.
    auto *days = f.find<QSpinBox>("keepDays");
    days->window()->activateWindow();
    days->setFocus();
    QTRY_VERIFY(days->hasFocus());
    days->selectAll();
    QTest::keyClicks(days, u"0"_s);
    QTest::keyClick(days, Qt::Key_Tab);
    QCOMPARE(days->value(), 1);
    days->setValue(90);
    f.find<QDoubleSpinBox>("keepSize")->setValue(0.5);
    f.click("keptSave");
    const setup::SourceProfile profile = f.profiles.profiles().constFirst();
    QCOMPARE(profile.keepDays, 90);
    QCOMPARE(profile.keepBytes, 512LL * 1024 * 1024);
    QCOMPARE(profile.keepFreeBytes, 1024LL * 1024 * 1024);
    // What a profile says by default is what a store does by itself.
    QCOMPARE(models::retentionOf(setup::SourceProfile()), store::RetentionLimits());
}

} // namespace

QTEST_MAIN(TstWindowKeeping)
#include "tst_WindowKeeping.moc"
