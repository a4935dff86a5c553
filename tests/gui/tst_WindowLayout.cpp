// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Contrast.h"
#include "WindowSteps.h"

#include "panels/LeqlEdit.h"
#include "panels/WindowLayout.h"

#include <QDockWidget>
#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QScreen>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using panels::ActionId;
using namespace hubscope::test;

class tst_WindowLayout : public QObject
{
    Q_OBJECT
private slots:
    void docksCloseRestoreAndAreKept();
    void opensWithinTheScreen_data();
    void opensWithinTheScreen();
    void defaultLayoutKeepsTheWindow_data();
    void defaultLayoutKeepsTheWindow();
    void keyboardIsSeenInEveryPane();
    void allLogSetsChooseNone();
    void columnsAreKept();
};

void tst_WindowLayout::docksCloseRestoreAndAreKept()
{
    WindowFixture f;
    f.open();
    auto *detail = f.find<QDockWidget>("dockDetail");
    QVERIFY(detail->isVisible());
    detail->close();
    auto *logSets = f.find<QDockWidget>("dockLogSets");
    f.window->addDockWidget(Qt::RightDockWidgetArea, logSets);
    f.open(); // closes the first window, as quitting does
    QVERIFY(!f.find<QDockWidget>("dockDetail")->isVisible());
    QCOMPARE(f.window->dockWidgetArea(f.find<QDockWidget>("dockLogSets")), Qt::RightDockWidgetArea);
    f.trigger(ActionId::ResetLayout);
    QVERIFY(f.find<QDockWidget>("dockDetail")->isVisible());
    QCOMPARE(f.window->dockWidgetArea(f.find<QDockWidget>("dockLogSets")), Qt::LeftDockWidgetArea);
    // The key opens a closed panel and moves into it.
    f.find<QDockWidget>("dockDetail")->close();
    QTest::keyClick(f.window.get(), Qt::Key_1, Qt::AltModifier);
    QTRY_VERIFY(f.find<QDockWidget>("dockLogSets")->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(f.window.get(), Qt::Key_2, Qt::AltModifier);
    QTRY_VERIFY(f.find<QDockWidget>("dockDetail")->isVisible());
}

void tst_WindowLayout::opensWithinTheScreen_data()
{
    QTest::addColumn<QSize>("available");
    QTest::addColumn<QSize>("first");
    QTest::newRow("large") << QSize(1920, 1053) << QSize(1440, 900);
    QTest::newRow("as large as the window") << QSize(1440, 900) << QSize(1368, 855);
    QTest::newRow("laptop") << QSize(1366, 728) << QSize(1298, 692);
    QTest::newRow("low and wide") << QSize(2560, 700) << QSize(1440, 665);
}

void tst_WindowLayout::opensWithinTheScreen()
{
    QFETCH(QSize, available);
    QFETCH(QSize, first);
    QCOMPARE(panels::WindowLayout::firstSize(available), first);
    WindowFixture f;
    f.open();
    QCOMPARE(f.window->size(), panels::WindowLayout::firstSize(f.window->screen()->availableSize()));
    // So much the panels give way.
    f.window->resize(first);
    QTRY_COMPARE(f.window->size(), first);
}

void tst_WindowLayout::defaultLayoutKeepsTheWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("disturbed");
    QTest::newRow("as it opens") << QSize(1440, 900) << false;
    QTest::newRow("small") << QSize(1024, 700) << false;
    QTest::newRow("large, panels moved") << QSize(1600, 1000) << true;
    QTest::newRow("small, panels moved") << QSize(1024, 700) << true;
}

void tst_WindowLayout::defaultLayoutKeepsTheWindow()
{
    QFETCH(QSize, size);
    QFETCH(bool, disturbed);
    WindowFixture f;
    f.openOnDemo(300);
    const auto sizes = [&f] {
        return QList<int>{f.find<QDockWidget>("dockLogSets")->width(),
                          f.find<QDockWidget>("dockDetail")->width(),
                          f.find<QDockWidget>("dockDiagnostics")->height()};
    };
    const QList<int> sizesAtFirst = sizes();
    f.window->resize(size);
    QTRY_COMPARE(f.window->size(), size);
    if (disturbed) {
        f.find<QDockWidget>("dockLogSets")->setFloating(true);
        f.find<QDockWidget>("dockDetail")->close();
        f.window->addDockWidget(Qt::LeftDockWidgetArea, f.find<QDockWidget>("dockTest"));
        f.find<QDockWidget>("dockRules")->raise();
        f.window->resize(size);
    }
    auto *filter = f.find<panels::LeqlEdit>("filterEdit");
    QTest::mouseClick(filter->viewport(), Qt::LeftButton);
    QVERIFY(filter->hasFocus());
    QTest::keyClick(f.window.get(), Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    // All that the window still has in mind to do: it would grow now.
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCOMPARE(f.window->size(), size);
    QVERIFY(f.table().isFollowing());
    QVERIFY(f.window->actions()[ActionId::Follow]->isChecked());
    QVERIFY(!f.table().currentIndex().isValid());
    if (!disturbed)
        QVERIFY(filter->hasFocus());
    const auto area = [&f](const char *name) { return f.window->dockWidgetArea(f.find<QDockWidget>(name)); };
    const auto inFront = [&f](const char *name) {
        return !f.find<QDockWidget>(name)->visibleRegion().isEmpty();
    };
    QCOMPARE(area("dockLogSets"), Qt::LeftDockWidgetArea);
    QCOMPARE(area("dockDetail"), Qt::RightDockWidgetArea);
    QCOMPARE(area("dockTest"), Qt::BottomDockWidgetArea);
    QVERIFY(!f.find<QDockWidget>("dockLogSets")->isFloating());
    QTRY_VERIFY(inFront("dockLogSets") && inFront("dockDetail") && inFront("dockDiagnostics"));
    QVERIFY(!inFront("dockTest"));
    QCOMPARE(f.window->tabifiedDockWidgets(f.find<QDockWidget>("dockDiagnostics")).size(), 4);
    if (size.width() >= 1440)
        QCOMPARE(sizes(), sizesAtFirst);
}

void tst_WindowLayout::keyboardIsSeenInEveryPane()
{
    WindowFixture f;
    f.openOnDemo(3);
    const auto marked = [&f] {
        QList<const QWidget *> panes;
        for (const QWidget *mark : f.window->findChildren<QWidget *>(u"focusMark"_s)) {
            if (mark->isVisible())
                panes << mark->parentWidget();
        }
        return panes;
    };
    QSet<const QWidget *> seen;
    // Log sets, event, the front one below, and the list.
    for (int i = 0; i < 4; ++i) {
        f.trigger(ActionId::NextPane);
        QCOMPARE(marked().size(), 1);
        const QWidget *pane = marked().constFirst();
        QVERIFY(pane == QApplication::focusWidget() || pane->isAncestorOf(QApplication::focusWidget()));
        seen.insert(pane);
        const QWidget *mark = pane->findChild<QWidget *>(u"focusMark"_s);
        QVERIFY(contrast(mark->palette().color(QPalette::Highlight),
                         mark->palette().color(QPalette::Window)) >= 3);
        const QImage picture = f.window->grab().toImage();
        const QPoint corner = pane->mapTo(f.window.get(), QPoint(1, 1));
        QCOMPARE(picture.pixelColor(corner), mark->palette().color(QPalette::Highlight));
    }
    QCOMPARE(seen.size(), 4);
    // The mouse says itself where it is.
    QTest::mouseClick(f.find<QListView>("logSetList")->viewport(), Qt::LeftButton);
    QVERIFY(marked().isEmpty());
}

void tst_WindowLayout::allLogSetsChooseNone()
{
    WindowFixture f;
    f.openOnDemo(3);
    auto *list = f.find<QListView>("logSetList");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(2, 0)).center());
    QCOMPARE(list->selectionModel()->selectedIndexes().size(), 1);
    f.find<QMenu>("logSetMenu")->actions().constFirst()->trigger();
    QVERIFY(!list->selectionModel()->hasSelection());
}

void tst_WindowLayout::columnsAreKept()
{
    WindowFixture f;
    f.open();
    QHeaderView *header = f.table().horizontalHeader();
    QVERIFY(header->isSectionHidden(models::EventTableModel::Offset));
    header->setSectionHidden(models::EventTableModel::Offset, false);
    header->moveSection(0, 2);
    header->resizeSection(models::EventTableModel::Who, 333);
    f.open();
    header = f.table().horizontalHeader();
    QVERIFY(!header->isSectionHidden(models::EventTableModel::Offset));
    QCOMPARE(header->visualIndex(0), 2);
    QCOMPARE(header->sectionSize(models::EventTableModel::Who), 333);
    f.trigger(ActionId::ResetLayout);
    QVERIFY(header->isSectionHidden(models::EventTableModel::Offset));
    QCOMPARE(header->visualIndex(0), 0);
}

QTEST_MAIN(tst_WindowLayout)
#include "tst_WindowLayout.moc"
