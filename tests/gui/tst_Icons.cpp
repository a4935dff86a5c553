// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Icons.h"

#include "common/LogSetMark.h"

#include <QFile>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope::common;

class tst_Icons : public QObject
{
    Q_OBJECT
private slots:
    void eachHasItsPicture_data();
    void eachHasItsPicture();
    void disabledIsPaler();
    void sharpAtAnyScale();
    void applicationHasOne();
};

namespace {

int inkOf(const QImage &image)
{
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += image.pixelColor(x, y).alpha();
    }
    return ink;
}

} // namespace

void tst_Icons::eachHasItsPicture_data()
{
    QTest::addColumn<int>("id");
    applicationIcon(); // Makes the resources known.
    for (int id = 0; id < kIconCount; ++id)
        QTest::newRow(qPrintable(iconPath(static_cast<Icon>(id)))) << id;
}

void tst_Icons::eachHasItsPicture()
{
    QFETCH(int, id);
    QVERIFY(QFile::exists(iconPath(static_cast<Icon>(id))));
    const QImage image = icon(static_cast<Icon>(id)).pixmap(16, 16).toImage();
    QCOMPARE(image.size(), QSize(16, 16));
    QVERIFY(inkOf(image) > 16 * 255 / 2);
}

void tst_Icons::disabledIsPaler()
{
    const QIcon save = icon(Icon::Save);
    const int ink = inkOf(save.pixmap(32, 32).toImage());
    QVERIFY(inkOf(save.pixmap({32, 32}, QIcon::Disabled).toImage()) < ink * 6 / 10);
}

void tst_Icons::sharpAtAnyScale()
{
    const QPixmap pixmap = icon(Icon::Save).pixmap({16, 16}, 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    QVERIFY(pixmap.toImage() != icon(Icon::Save).pixmap(16, 16).toImage().scaled(32, 32));
}

void tst_Icons::applicationHasOne()
{
    QVERIFY(!applicationIcon().pixmap(64, 64).isNull());
}

QTEST_MAIN(tst_Icons)
#include "tst_Icons.moc"
