// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Icons.h"
#include "common/Theme.h"
#include "panels/LeqlEdit.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace hubscope;
using panels::LeqlEdit;

namespace {

class Seen : public models::QueryVocabulary
{
public:
    QStringList keys() const override { return models::knownKeys(); }
    QStringList valuesOf(const QString &key) const override
    {
        return key == u"service" ? QStringList{u"Azure Portal"_s, u"bad \u202e text"_s} : QStringList();
    }
};

struct Fixture
{
    explicit Fixture(LeqlEdit::Shape shape = LeqlEdit::Shape::Line)
        : edit(shape, repository)
    {
        edit.setAccessibleName(u"Query"_s);
        edit.setVocabulary(&seen);
        edit.resize(600, edit.sizeHint().height());
        edit.show();
        edit.activateWindow();
        edit.setFocus();
    }

    QAbstractItemView &popup() { return *edit.findChild<QCompleter *>()->popup(); }
    QStringList offered()
    {
        QStringList texts;
        const auto *model = popup().model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, 0).data().toString();
        return texts;
    }
    /// How the highlighter writes the character.
    QTextCharFormat formatAt(int position)
    {
        const QTextBlock block = edit.document()->findBlock(position);
        for (const auto &range : block.layout()->formats()) {
            const int at = position - block.position();
            if (at >= range.start && at < range.start + range.length)
                return range.format;
        }
        return {};
    }
    QColor colorAt(int position) { return formatAt(position).foreground().color(); }

    KSyntaxHighlighting::Repository repository;
    Seen seen;
    LeqlEdit edit;
};

} // namespace

class tst_LeqlEdit : public QObject
{
    Q_OBJECT
private slots:
    void theLanguageIsKnown();
    void colours_data();
    void colours();
    void coloursFollowTheTheme();
    void aLineIsOneLine();
    void submits();
    void completesByKeys();
    void completesByTab();
    void enterWithoutAChoiceSubmits();
    void completesByClick();
    void offersShowHostileTextPlainly();
    void underlinesTheFault();
    void refusesWhatIsTooLong();
    void emptiesByTheButton();
};

void tst_LeqlEdit::theLanguageIsKnown()
{
    Fixture f;
    QVERIFY(f.repository.definitionForName(u"LEQL"_s).isValid());
}

void tst_LeqlEdit::colours_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isMarked");
    QTest::newRow("clause") << u"where(user = x)"_s << u"where"_s << true;
    QTest::newRow("clause with a blank") << u"WHERE (user = x)"_s << u"WHERE"_s << true;
    QTest::newRow("text") << u"user = \"a b\""_s << u"a b"_s << true;
    QTest::newRow("key of a test") << u"result = SUCCESS"_s << u"result"_s << true;
    QTest::newRow("bare value") << u"result = SUCCESS"_s << u"SUCCESS"_s << false;
    QTest::newRow("function") << u"source_ip = IP(10.0.0.0/8)"_s << u"IP"_s << true;
    QTest::newRow("regex") << u"user = /^ad.*/i"_s << u"^ad"_s << true;
    QTest::newRow("path is no regex") << u"resource = a/b/c"_s << u"/b/"_s << false;
    QTest::newRow("number") << u"code > 50"_s << u"50"_s << true;
    QTest::newRow("number in a word") << u"user = a50"_s << u"50"_s << false;
    QTest::newRow("clause word as a value") << u"user = where"_s << u"where"_s << false;
    QTest::newRow("variable") << u"user IN [${admins}]"_s << u"${admins}"_s << true;
}

void tst_LeqlEdit::colours()
{
    QFETCH(QString, query);
    QFETCH(QString, word);
    QFETCH(bool, isMarked);
    Fixture f;
    f.edit.setText(query);
    const int at = static_cast<int>(query.indexOf(word));
    QVERIFY(at >= 0);
    const QTextCharFormat written = f.formatAt(at);
    f.edit.setText(u"a = bare"_s);
    QCOMPARE(written != f.formatAt(5), isMarked);
}

void tst_LeqlEdit::coloursFollowTheTheme()
{
    common::Theme theme;
    theme.set(common::ColorTheme::Light);
    Fixture f;
    f.edit.setText(u"where(user = \"x\")"_s);
    const QColor light = f.colorAt(14);
    theme.set(common::ColorTheme::Dark);
    QTRY_VERIFY(f.colorAt(14) != light);
    QVERIFY(f.colorAt(14).lightness() > 100);
    theme.set(common::ColorTheme::System);
}

void tst_LeqlEdit::aLineIsOneLine()
{
    Fixture f;
    QGuiApplication::clipboard()->setText(u" user = a\r\nAND result = b\n"_s);
    f.edit.paste();
    QCOMPARE(f.edit.text(), u"user = a AND result = b"_s);
    QCOMPARE(f.edit.document()->blockCount(), 1);
    QCOMPARE(f.edit.height(), f.edit.sizeHint().height());
    QTest::keyClick(&f.edit, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(f.edit.document()->blockCount(), 1);
}

void tst_LeqlEdit::submits()
{
    Fixture line;
    QSignalSpy submitted(&line.edit, &LeqlEdit::submitted);
    QTest::keyClicks(&line.edit, u"zzz"_s);
    QTest::keyClick(&line.edit, Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);

    Fixture text(LeqlEdit::Shape::Text);
    QSignalSpy asked(&text.edit, &LeqlEdit::submitted);
    QTest::keyClicks(&text.edit, u"zzz"_s);
    QTest::keyClick(&text.edit, Qt::Key_Return);
    QCOMPARE(asked.count(), 0);
    QCOMPARE(text.edit.document()->blockCount(), 2);
    QTest::keyClick(&text.edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.count(), 1);
}

void tst_LeqlEdit::completesByKeys()
{
    Fixture f;
    QTest::keyClicks(&f.edit, u"g"_s);
    QVERIFY(!f.popup().isVisible());
    QTest::keyClicks(&f.edit, u"eoip_c"_s);
    QVERIFY(f.popup().isVisible());
    QCOMPARE(f.offered().first(), u"geoip_city"_s);
    QTest::keyClick(&f.popup(), Qt::Key_Down);
    QTest::keyClick(&f.popup(), Qt::Key_Down);
    QTest::keyClick(&f.popup(), Qt::Key_Return);
    QCOMPARE(f.edit.text(), u"geoip_country_code"_s);
    QVERIFY(!f.popup().isVisible());
    // Values come at once, in quotes where they need some.
    QTest::keyClicks(&f.edit, u" != x AND service ="_s);
    QTest::keyClick(&f.edit, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(f.popup().isVisible());
    QTest::keyClick(&f.popup(), Qt::Key_Down);
    QTest::keyClick(&f.popup(), Qt::Key_Return);
    QCOMPARE(f.edit.text(), u"geoip_country_code != x AND service =\"Azure Portal\""_s);
    // What was put in is undone as one.
    f.edit.undo();
    QVERIFY(f.edit.text().endsWith(u"service ="));
}

void tst_LeqlEdit::completesByTab()
{
    Fixture f;
    QTest::keyClicks(&f.edit, u"accou"_s);
    QVERIFY(f.popup().isVisible());
    QTest::keyClick(&f.popup(), Qt::Key_Tab);
    QCOMPARE(f.edit.text(), u"account"_s);
    QVERIFY(!f.popup().isVisible());
}

void tst_LeqlEdit::enterWithoutAChoiceSubmits()
{
    Fixture f;
    QSignalSpy submitted(&f.edit, &LeqlEdit::submitted);
    QTest::keyClicks(&f.edit, u"us"_s);
    QVERIFY(f.popup().isVisible());
    QTest::keyClick(&f.popup(), Qt::Key_Return);
    QCOMPARE(f.edit.text(), u"us"_s);
    QCOMPARE(submitted.count(), 1);
    QVERIFY(!f.popup().isVisible());
    QTest::keyClicks(&f.edit, u"e"_s);
    QVERIFY(f.popup().isVisible());
    QTest::keyClick(&f.popup(), Qt::Key_Escape);
    QVERIFY(!f.popup().isVisible());
    QCOMPARE(f.edit.text(), u"use"_s);
}

void tst_LeqlEdit::completesByClick()
{
    Fixture f;
    QTest::keyClicks(&f.edit, u"user_"_s);
    QVERIFY(f.popup().isVisible());
    const QRect row = f.popup().visualRect(f.popup().model()->index(0, 0));
    QTest::mouseClick(f.popup().viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(f.edit.text(), u"user_agent"_s);
}

void tst_LeqlEdit::offersShowHostileTextPlainly()
{
    Fixture f;
    f.edit.setText(u"service = "_s);
    f.edit.offerCompletions();
    QVERIFY(f.offered().contains(u"bad ‹U+202E› text"_s));
}

void tst_LeqlEdit::underlinesTheFault()
{
    Fixture f;
    f.edit.setText(u"😀 = x AND zzz yyy"_s);
    // Counted in characters: the first one takes two places.
    f.edit.underline(10);
    QCOMPARE(f.edit.extraSelections().size(), 1);
    const QTextCursor marked = f.edit.extraSelections().first().cursor;
    QCOMPARE(marked.selectedText(), u"zzz"_s);
    f.edit.underline(1000);
    QCOMPARE(f.edit.extraSelections().first().cursor.selectedText(), u"y"_s);
    f.edit.underline(std::nullopt);
    QVERIFY(f.edit.extraSelections().isEmpty());
}

void tst_LeqlEdit::refusesWhatIsTooLong()
{
    Fixture f;
    QSignalSpy refused(&f.edit, &LeqlEdit::refused);
    QGuiApplication::clipboard()->setText(QString(static_cast<qsizetype>(leql::kMostQueryBytes) + 1, u'x'));
    f.edit.paste();
    QCOMPARE(refused.count(), 1);
    QVERIFY(f.edit.text().isEmpty());
}

void tst_LeqlEdit::emptiesByTheButton()
{
    Fixture f;
    f.edit.setIcon(common::Icon::Filter);
    auto *clear = f.edit.findChild<QToolButton *>(u"leqlClear"_s);
    QVERIFY(!clear->isVisible());
    QTest::keyClicks(&f.edit, u"zzz"_s);
    QVERIFY(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QVERIFY(f.edit.text().isEmpty());
    QVERIFY(!clear->isVisible());
    f.edit.undo();
    QCOMPARE(f.edit.text(), u"zzz"_s);
}

QTEST_MAIN(tst_LeqlEdit)
#include "tst_LeqlEdit.moc"
