// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every part of the program in every language, at twice the font size, in longer texts and from right to
// left: keys lead to one place, Tab goes as the eye goes, texts are whole. HUBSCOPE_PICTURES=FOLDER keeps a
// picture of each scene.
#include "gui/Contrast.h"
#include "gui/KeyLint.h"
#include "gui/PseudoLocale.h"
#include "gui/Scenes.h"
#include "gui/TextFit.h"

#include "common/Colors.h"
#include "common/Translations.h"

#include <QDir>
#include <QPlainTextEdit>
#include <QScreen>
#include <QStringListModel>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

namespace {

/// One way in which people have the program.
struct Look
{
    QString name;
    double fontScale = 1;
    /// A language with a catalogue; empty for English.
    QString language = {};
    bool pseudo = false;
    bool mirrored = false;
    common::ColorTheme theme = common::ColorTheme::Light;
};

/// While it lives, everything that is made has this look.
class Dressed
{
public:
    explicit Dressed(const Look &look)
        : m_font(QApplication::font())
    {
        QFont font = m_font;
        font.setPointSizeF(font.pointSizeF() * look.fontScale);
        QApplication::setFont(font);
        if (look.pseudo)
            QCoreApplication::installTranslator(&m_pseudo);
        if (!look.language.isEmpty() &&
            m_catalogue.load(u":/hubscope/translations/hubscope_%1.qm"_s.arg(look.language)))
            QCoreApplication::installTranslator(&m_catalogue);
        QGuiApplication::setLayoutDirection(look.mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    }
    ~Dressed()
    {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCoreApplication::removeTranslator(&m_catalogue);
        QCoreApplication::removeTranslator(&m_pseudo);
        QApplication::setFont(m_font);
    }
    Dressed(const Dressed &) = delete;
    Dressed &operator=(const Dressed &) = delete;

private:
    QFont m_font;
    PseudoLocale m_pseudo;
    QTranslator m_catalogue;
};

void keepPicture(const Look &look, const Scene &scene)
{
    const QString folder = qEnvironmentVariable("HUBSCOPE_PICTURES");
    if (folder.isEmpty())
        return;
    const QDir place(folder + u'/' + look.name);
    place.mkpath(u"."_s);
    QString name = scene.name;
    scene.window.grab().save(place.filePath(name.replace(u' ', u'-') + u".png"_s));
}

/// What is short of room on purpose: a piece of the sentence about it, and why that is right.
struct Reason
{
    QStringView piece;
    const char *why;
};

constexpr std::array kMayBeShort{
    Reason{u"QHeaderView in", "columns are made as wide as one wants them"},
    Reason{u"column 3 of stageView", "a finding, of any length; Details has it whole"},
    Reason{u"column 0 of causeList", "the same sentence stands whole beside the list"},
    Reason{u"column 0 of troubleList", "the same"},
    Reason{u"column 5 of ruleTable", "a reason, of any length; the editor has it whole"},
    Reason{u"caFile:", "a hint within the field; its label says what belongs there"},
    Reason{u"namespaceName:", "the same"},
    Reason{u"collector:", "the same"},
};

constexpr std::array kBesideTheEye{
    Reason{u"to step-", "the list of steps at the left comes after the page: it is for going back"},
};

/// What comes from elsewhere than a catalogue: names, addresses, values, keys.
constexpr std::array kNobodyTranslates{
    Reason{u"“UTC”", "an abbreviation of every language"},
    Reason{u"detailLogSet:", "a name of InsightIDR's"},
    Reason{u"QHeaderView in searchRows:", "keys, and words of the query"},
    Reason{u"“https://", "an address"},
    Reason{u"ruleTest:", "an example in LEQL"},
    Reason{u"notificationQuery:", "an example in LEQL"},
    Reason{u"keptFolder:", "a folder"},
    Reason{u"source-", "a name of Microsoft's"},
    Reason{u": “insights-operational-logs”", "a value"},
    Reason{u": “R7InsightIDR”", "a value"},
};

template <std::size_t N>
bool isMeant(const std::array<Reason, N> &reasons, const QString &fault)
{
    return std::ranges::any_of(reasons, [&](const Reason &reason) { return fault.contains(reason.piece); });
}

QStringList catalogues()
{
    QStringList languages;
    for (const QString &file : QDir(u":/hubscope/translations"_s).entryList({u"hubscope_*.qm"_s}))
        languages << file.section(u'_', 1).section(u'.', 0, 0);
    return languages;
}

/// Smaller a person cannot make it.
QSize leastSize(const QWidget &window)
{
    return window.minimumSizeHint().expandedTo(window.minimumSize());
}

bool isMainWindow(const QWidget &part)
{
    return part.inherits("QMainWindow");
}

/// Every text that `part` shows or says, with where.
QList<std::pair<QString, QString>> textsOf(const QWidget &part)
{
    QList<std::pair<QString, QString>> texts;
    QList<const QWidget *> widgets{&part};
    for (const QWidget *widget : part.findChildren<QWidget *>())
        widgets << widget;
    for (const QWidget *widget : std::as_const(widgets)) {
        if (widget->window() != part.window() || !isInSight(*widget) ||
            widget->inherits("QDockWidgetTitleButton"))
            continue;
        const auto add = [&](const QString &text) { texts.append({nameOf(*widget), text}); };
        for (const QString &text : {widget->windowTitle(), widget->toolTip(), widget->accessibleName(),
                                    widget->accessibleDescription(), widget->statusTip()})
            add(text);
        // Those that have one; what a field holds is the person's.
        for (const char *property : {"text", "title", "placeholderText"}) {
            if (!qobject_cast<const QLineEdit *>(widget) || QByteArrayView(property) != "text")
                add(widget->property(property).toString());
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(tabs->tabText(i));
        } else if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            for (int i = 0; i < header->count(); ++i)
                add(header->model()->headerData(i, header->orientation()).toString());
        }
        for (const QAction *action : widget->actions()) {
            add(action->text());
            add(action->toolTip());
        }
    }
    return texts;
}

/// Fails with all of them at once.
void report(QStringList faults)
{
    faults.removeDuplicates();
    // Qt Test cuts long messages off.
    for (const QString &fault : std::as_const(faults))
        qInfo().noquote() << fault;
    QVERIFY2(faults.isEmpty(), qPrintable(u"%1 faults, listed above"_s.arg(faults.size())));
}

} // namespace

Q_DECLARE_METATYPE(Look)

class tst_Layouts : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void keysAndRoom_data();
    void keysAndRoom();
    void fitsSmallScreens_data();
    void fitsSmallScreens();
    void everyTextIsTranslated();
    void mirrored();
    void textsStandOut_data();
    void textsStandOut();
    void theChecksFindWhatTheyLookFor();
};

void tst_Layouts::initTestCase()
{
    common::installTranslations(*qApp, QLocale(QLocale::English));
    // Without it a catalogue that does not load would be taken for English, and be fine.
    QVERIFY(catalogues().contains(u"de"_s));
}

void tst_Layouts::keysAndRoom_data()
{
    QTest::addColumn<Look>("look");
    const auto row = [](const Look &look) { QTest::newRow(qPrintable(look.name)) << look; };
    for (const QString &language : catalogues())
        row({.name = language, .language = language});
    row({.name = u"200 %"_s, .fontScale = 2});
    row({.name = u"longer"_s, .pseudo = true});
}

void tst_Layouts::keysAndRoom()
{
    QFETCH(const Look, look);
    const Dressed dressed(look);
    QStringList faults;
    visitScenes([&](const Scene &scene) {
        keepPicture(look, scene);
        QStringList here = look.pseudo ? QStringList() : doubledMnemonics(scene.window);
        for (const QString &fault : clippedTexts(scene.part)) {
            if (!isMeant(kMayBeShort, u"%1: %2: %3"_s.arg(look.name, scene.name, fault)))
                here << fault;
        }
        // The main window has an order of its own: panel by panel.
        for (const QString &fault : isMainWindow(scene.part) ? QStringList() : againstTheEye(scene.part)) {
            if (!isMeant(kBesideTheEye, fault))
                here << fault;
        }
        for (const QString &fault : here)
            faults << scene.name + u": "_s + fault;
    });
    report(faults);
}

void tst_Layouts::fitsSmallScreens_data()
{
    QTest::addColumn<Look>("look");
    QTest::addColumn<QSize>("screen");
    // A screen of 1366×900 that is scaled by two.
    QTest::newRow("usual font") << Look{.name = u"small"_s} << QSize(683, 430);
    QTest::newRow("200 %") << Look{.name = u"small, 200 %"_s, .fontScale = 2} << QSize(1000, 640);
    for (const QString &language : catalogues())
        QTest::newRow(qPrintable(language))
            << Look{.name = language, .language = language} << QSize(683, 430);
}

/// No window has to be larger than a small screen: what has less room than it wants scrolls.
void tst_Layouts::fitsSmallScreens()
{
    QFETCH(const Look, look);
    QFETCH(const QSize, screen);
    const Dressed dressed(look);
    QStringList faults;
    visitScenes([&](const Scene &scene) {
        const QSize least = leastSize(scene.window);
        if (least != least.boundedTo(screen))
            faults << u"%1 needs %2×%3"_s.arg(scene.name).arg(least.width()).arg(least.height());
        const QSize room = scene.window.screen()->availableSize();
        if (scene.window.size() != scene.window.size().boundedTo(room))
            faults << u"%1 is larger than the screen"_s.arg(scene.name);
    });
    report(faults);
}

/// What was written into the source as it is shown comes through the made-up language unchanged.
void tst_Layouts::everyTextIsTranslated()
{
    const Dressed dressed({.name = {}, .pseudo = true});
    QStringList faults;
    visitScenes([&](const Scene &scene) {
        for (const auto &[where, text] : textsOf(scene.part)) {
            const QString fault = u"%1: “%2”"_s.arg(where, text);
            if (PseudoLocale::isBare(text) && !isMeant(kNobodyTranslates, fault))
                faults << fault;
        }
    });
    report(faults);
}

/// From right to left the window is its own mirror image, but for what is no language: keys, addresses,
/// queries, JSON.
void tst_Layouts::mirrored()
{
    const Look look{.name = u"mirrored"_s, .mirrored = true};
    const Dressed dressed(look);
    QStringList faults;
    visitScenes([&](const Scene &scene) {
        keepPicture(look, scene);
        for (const QString &fault : isMainWindow(scene.part) ? QStringList() : againstTheEye(scene.part)) {
            if (!isMeant(kBesideTheEye, fault))
                faults << scene.name + u": "_s + fault;
        }
        for (const QWidget *widget : scene.part.findChildren<QWidget *>()) {
            const bool isCode =
                qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QLineEdit *>(widget);
            // Words of a person's own.
            static const QStringList kWords{
                u"sourceName"_s, u"collector"_s,     u"ruleReason"_s,         u"notificationName"_s,
                u"ruleFilter"_s, u"shortcutsFind"_s, u"guideFind"_s,          u"troubleFind"_s,
                u"guideWhole"_s, u"nameEdit"_s,      u"qt_spinbox_lineedit"_s};
            if (isCode && isInSight(*widget) && !kWords.contains(widget->objectName()) &&
                widget->layoutDirection() != Qt::LeftToRight)
                faults << u"%1: %2 is turned round"_s.arg(scene.name, nameOf(*widget));
        }
        if (const auto *bar = scene.part.findChild<QWidget *>(u"stepBar"_s))
            QVERIFY(bar->mapTo(&scene.window, QPoint()).x() > scene.window.width() / 2);
        if (const auto *table = scene.part.findChild<QTableView *>(u"eventTable"_s);
            table && table->isVisible())
            QVERIFY(table->columnViewportPosition(0) > table->columnViewportPosition(1));
    });
    report(faults);
}

void tst_Layouts::textsStandOut_data()
{
    QTest::addColumn<Look>("look");
    for (const common::ColorTheme theme :
         {common::ColorTheme::Light, common::ColorTheme::Dark, common::ColorTheme::HighContrast}) {
        const Look look{.name = common::Theme::toWord(theme), .theme = theme};
        QTest::newRow(qPrintable(look.name)) << look;
    }
}

/// By the pixels of what is really shown.
void tst_Layouts::textsStandOut()
{
    QFETCH(const Look, look);
    const Dressed dressed(look);
    QStringList faults;
    visitScenes(
        [&](const Scene &scene) {
            keepPicture(look, scene);
            if (common::isDark(scene.part.palette()) == (look.theme == common::ColorTheme::Light))
                faults << scene.name + u": another theme"_s;
            for (const QString &fault : faintTexts(scene.part))
                faults << scene.name + u": "_s + fault;
        },
        look.theme);
    report(faults);
}

/// The checks above, on a window that has each fault once.
void tst_Layouts::theChecksFindWhatTheyLookFor()
{
    QWidget window;
    window.resize(400, 200);
    auto *first = new QPushButton(u"&Go"_s, &window);
    auto *second = new QPushButton(u"&Gone, and not to be read"_s, &window);
    auto *label = new QLabel(u"A label that is longer than it is allowed to be"_s, &window);
    second->setGeometry(10, 10, 60, 30);
    first->setGeometry(10, 60, 80, 30);
    label->setGeometry(300, 100, 200, 20);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(doubledMnemonics(window).size(), 1);
    QCOMPARE(againstTheEye(window).size(), 1);
    // The button and the label are too narrow, and the label stands over the edge.
    QCOMPARE(clippedTexts(window).size(), 3);
    QStringListModel words({u"Short"_s, u"A word that is longer than its cell"_s});
    QTableView table;
    table.setModel(&words);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.setColumnWidth(0, 80);
    QCOMPARE(clippedCells(table).size(), 1);
    second->setText(u"G&one"_s);
    second->setGeometry(10, 110, 60, 30);
    label->setText(u"Short"_s);
    label->setGeometry(200, 100, 100, 20);
    report(doubledMnemonics(window) + againstTheEye(window) + clippedTexts(window));
    QVERIFY(PseudoLocale::isBare(u"Go"_s));
    QVERIFY(!PseudoLocale::isBare(PseudoLocale::decorated(u"Go"_s)));
    QVERIFY(PseudoLocale::decorated(u"%1 of &all %n"_s).startsWith(u"⟦%1 öf &all %n"));
}

QTEST_MAIN(tst_Layouts)
#include "tst_Layouts.moc"
