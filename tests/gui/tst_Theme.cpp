// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Theme.h"

#include "common/Colors.h"
#include "common/LogSetMark.h"
#include "common/StatusGlyph.h"
#include "gui/Contrast.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QImage>
#include <QPainter>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::common;
using hubscope::test::contrast;
using hubscope::test::measuredContrast;

class tst_Theme : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void becomesWhatWasChosen_data();
    void becomesWhatWasChosen();
    void goesBackToTheSystem();
    void recoloursIcons();
    void palettesAreReadable_data();
    void palettesAreReadable();
    void signsAreSeen_data();
    void signsAreSeen();
    void checkBoxesAreSeen_data();
    void checkBoxesAreSeen();
    void words();

private:
    /// One a program, as in the application.
    std::unique_ptr<Theme> m_theme;
};

void tst_Theme::becomesWhatWasChosen_data()
{
    QTest::addColumn<ColorTheme>("theme");
    QTest::addColumn<bool>("dark");
    QTest::newRow("dark") << ColorTheme::Dark << true;
    QTest::newRow("light") << ColorTheme::Light << false;
    QTest::newRow("dark again") << ColorTheme::Dark << true;
    QTest::newRow("high contrast") << ColorTheme::HighContrast << true;
    QTest::newRow("light again") << ColorTheme::Light << false;
}

void tst_Theme::becomesWhatWasChosen()
{
    QFETCH(ColorTheme, theme);
    QFETCH(bool, dark);
    Theme &themes = *m_theme;
    QSignalSpy changed(&themes, &Theme::changed);
    themes.set(theme);
    QTRY_COMPARE(themes.isDark(), dark);
    QCOMPARE(themes.chosen(), theme);
    QTRY_VERIFY(!changed.isEmpty());
    QWidget widget;
    QCOMPARE(isDark(widget.palette()), dark);
}

void tst_Theme::goesBackToTheSystem()
{
    Theme &themes = *m_theme;
    themes.set(ColorTheme::System);
    const bool system = themes.isDark();
    const QByteArray style = QApplication::style()->metaObject()->className();
    themes.set(system ? ColorTheme::Light : ColorTheme::Dark);
    QTRY_VERIFY(themes.isDark() != system);
    themes.set(ColorTheme::System);
    QTRY_COMPARE(themes.isDark(), system);
    QCOMPARE(QByteArray(QApplication::style()->metaObject()->className()), style);
}

void tst_Theme::recoloursIcons()
{
    Theme &themes = *m_theme;
    const QIcon icon = statusIcon(Status::Passed);
    const auto middle = [&icon] { return icon.pixmap(32, 32).toImage().pixelColor(16, 4); };
    themes.set(ColorTheme::Light);
    QTRY_VERIFY(!themes.isDark());
    QCOMPARE(middle(), statusColor(Status::Passed, lightPalette()));
    themes.set(ColorTheme::Dark);
    QTRY_VERIFY(themes.isDark());
    QCOMPARE(middle(), statusColor(Status::Passed, darkPalette()));
}

void tst_Theme::palettesAreReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<double>("textNeeds");
    QTest::newRow("light") << lightPalette() << 4.5;
    QTest::newRow("dark") << darkPalette() << 4.5;
    QTest::newRow("high contrast") << highContrastPalette() << 7.0;
}

void tst_Theme::palettesAreReadable()
{
    QFETCH(const QPalette, palette);
    QFETCH(const double, textNeeds);
    using enum QPalette::ColorRole;
    struct Pair
    {
        QString name;
        QColor over;
        QColor ground;
        double needs;
    };
    QList<Pair> pairs;
    for (const auto &[text, ground] :
         {std::pair(WindowText, Window), std::pair(Text, Base), std::pair(Text, AlternateBase),
          std::pair(ButtonText, Button), std::pair(PlaceholderText, Base),
          std::pair(HighlightedText, Highlight), std::pair(ToolTipText, ToolTipBase), std::pair(Link, Base),
          std::pair(LinkVisited, Base)})
        pairs.append({u"role %1 on %2"_s.arg(text).arg(ground), palette.color(text), palette.color(ground),
                      textNeeds});
    for (const auto ground : {Base, AlternateBase, Window}) {
        const QColor under = palette.color(ground);
        pairs.append({u"subdued text on %1"_s.arg(ground), subduedText(palette), under, textNeeds});
        pairs.append({u"frames on %1"_s.arg(ground), controlColor(palette), under, 3});
        // Signs; where words are written in them, they are large.
        for (int status = 0; status <= static_cast<int>(Status::Note); ++status)
            pairs.append({u"status %1 on %2"_s.arg(status).arg(ground),
                          statusColor(static_cast<Status>(status), palette), under, 4.5});
    }
    pairs.append({u"keyboard's place"_s, palette.color(Highlight), palette.color(Base), 3});
    for (const Pair &pair : std::as_const(pairs)) {
        const double ratio = contrast(pair.over, pair.ground);
        QVERIFY2(ratio >= pair.needs, qPrintable(u"%1: %2"_s.arg(pair.name).arg(ratio)));
    }
}

void tst_Theme::signsAreSeen_data()
{
    palettesAreReadable_data();
}

/// By their pixels: a yellow that is faint on white has a frame.
void tst_Theme::signsAreSeen()
{
    QFETCH(const QPalette, palette);
    constexpr int kSide = 32;
    const auto seen = [&](const std::function<void(QPainter &)> &paint) {
        // The ground must be what most of it is.
        QImage all(kSide * 2, kSide * 2, QImage::Format_RGB32);
        all.fill(palette.color(QPalette::Base));
        QPainter painter(&all);
        paint(painter);
        painter.end();
        return measuredContrast(all);
    };
    const QRectF area(0, 0, kSide, kSide);
    for (int status = 0; status <= static_cast<int>(Status::Note); ++status) {
        const auto kind = static_cast<Status>(status);
        const double ratio = seen([&](QPainter &painter) {
            paintStatusGlyph(painter, area, kind, statusColor(kind, palette), palette.color(QPalette::Base));
        });
        QVERIFY2(ratio >= 3, qPrintable(u"status %1: %2"_s.arg(status).arg(ratio)));
    }
    for (const insight::LogSetInfo &info : insight::kLogSets) {
        const double ratio =
            seen([&](QPainter &painter) { paintLogSetMark(painter, area, info.id, palette); });
        QVERIFY2(ratio >= 3, qPrintable(u"%1: %2"_s.arg(QLatin1StringView(info.name)).arg(ratio)));
    }
}

void tst_Theme::checkBoxesAreSeen_data()
{
    QTest::addColumn<ColorTheme>("theme");
    QTest::newRow("light") << ColorTheme::Light;
    QTest::newRow("dark") << ColorTheme::Dark;
    QTest::newRow("high contrast") << ColorTheme::HighContrast;
}

/// An unticked box stands out by its frame alone.
void tst_Theme::checkBoxesAreSeen()
{
    QFETCH(ColorTheme, theme);
    m_theme->set(theme);
    QTRY_COMPARE(m_theme->isDark(), theme != ColorTheme::Light);
    const std::unique_ptr<QAbstractButton> controls[]{std::make_unique<QCheckBox>(),
                                                      std::make_unique<QRadioButton>()};
    for (const auto &control : controls) {
        control->resize(control->sizeHint());
        control->ensurePolished();
        const QImage image = control->grab().toImage();
        const QColor ground = control->palette().color(QPalette::Window);
        double best = 0;
        // From the left edge to the middle of the box: over its frame once.
        for (int x = 0; x < image.width() / 2; ++x)
            best = std::max(best, contrast(image.pixelColor(x, image.height() / 2), ground));
        QVERIFY2(
            best >= 3,
            qPrintable(u"%1: %2"_s.arg(QLatin1StringView(control->metaObject()->className())).arg(best)));
    }
}

void tst_Theme::words()
{
    for (const auto theme :
         {ColorTheme::System, ColorTheme::Light, ColorTheme::Dark, ColorTheme::HighContrast})
        QCOMPARE(Theme::fromWord(Theme::toWord(theme)), theme);
    QCOMPARE(Theme::fromWord(u"no such"), ColorTheme::System);
}

QTEST_MAIN(tst_Theme)
#include "tst_Theme.moc"
