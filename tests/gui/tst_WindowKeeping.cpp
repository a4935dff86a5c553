// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window keeps of what it reads, and what it says when it cannot.
#include "WindowFixture.h"
#include "common/StatusGlyph.h"
#include "panels/ConnectionPanel.h"
#include "panels/InlineBar.h"
#include "store/StoreWriter.h"
#include "support/StoreContents.h"

#include <QLabel>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;
using panels::ActionId;

namespace {

class TstWindowKeeping : public QObject
{
    Q_OBJECT
private slots:
    void keepsTheEventsOfAProfile();
    void keepsNothingOfTheDemoHub();
    void showsWhatAnotherProgramKeeps();
    void saysWhyItCannotKeep();
    void showsTheNewestGaps();
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
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines[0].startsWith(u"Gap in partition 2 from offset 400 on, found 2026-"),
             qPrintable(lines[0]));
    QVERIFY2(lines[1].startsWith(u"Gap in partition 2: offsets 300 to 306, found 2026-"),
             qPrintable(lines[1]));
    QVERIFY2(lines[3].contains(u'2'), qPrintable(lines[3]));
    panel.setGaps({});
    QVERIFY(!label->isVisible());
}

} // namespace

QTEST_MAIN(TstWindowKeeping)
#include "tst_WindowKeeping.moc"
