// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Theme.h"

#include "common/Colors.h"
#include "common/StatusGlyph.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QImage>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::common;

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
    void checkBoxesAreSeen_data();
    void checkBoxesAreSeen();
    void words();

private:
    /// One a program, as in the application.
    std::unique_ptr<Theme> m_theme;
};

namespace {

/// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor &color)
{
    const auto part = [](float c) { return c <= 0.04045F ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace

void tst_Theme::becomesWhatWasChosen_data()
{
    QTest::addColumn<ColorTheme>("theme");
    QTest::addColumn<bool>("dark");
    QTest::newRow("dark") << ColorTheme::Dark << true;
    QTest::newRow("light") << ColorTheme::Light << false;
    QTest::newRow("dark again") << ColorTheme::Dark << true;
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
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void tst_Theme::palettesAreReadable()
{
    QFETCH(QPalette, palette);
    using enum QPalette::ColorRole;
    const std::initializer_list<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs{
        {WindowText, Window},       {Text, Base},
        {Text, AlternateBase},      {ButtonText, Button},
        {PlaceholderText, Base},    {HighlightedText, Highlight},
        {ToolTipText, ToolTipBase}, {Link, Base},
        {LinkVisited, Base}};
    for (const auto &[text, ground] : pairs) {
        const double ratio = contrast(palette.color(text), palette.color(ground));
        QVERIFY2(ratio >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(text).arg(ground).arg(ratio)));
    }
    for (const auto ground : {Base, Window}) {
        QVERIFY(contrast(subduedText(palette), palette.color(ground)) >= 4.5);
        QVERIFY(contrast(controlColor(palette), palette.color(ground)) >= 3);
        for (int status = 0; status <= static_cast<int>(Status::Note); ++status) {
            const double ratio =
                contrast(statusColor(static_cast<Status>(status), palette), palette.color(ground));
            QVERIFY2(ratio >= 3, qPrintable(u"status %1: %2"_s.arg(status).arg(ratio)));
        }
    }
}

void tst_Theme::checkBoxesAreSeen_data()
{
    QTest::addColumn<ColorTheme>("theme");
    QTest::newRow("light") << ColorTheme::Light;
    QTest::newRow("dark") << ColorTheme::Dark;
}

/// An unticked box stands out by its frame alone.
void tst_Theme::checkBoxesAreSeen()
{
    QFETCH(ColorTheme, theme);
    m_theme->set(theme);
    QTRY_COMPARE(m_theme->isDark(), theme == ColorTheme::Dark);
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
    for (const auto theme : {ColorTheme::System, ColorTheme::Light, ColorTheme::Dark})
        QCOMPARE(Theme::fromWord(Theme::toWord(theme)), theme);
    QCOMPARE(Theme::fromWord(u"no such"), ColorTheme::System);
}

QTEST_MAIN(tst_Theme)
#include "tst_Theme.moc"
