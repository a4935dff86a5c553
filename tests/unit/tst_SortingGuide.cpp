// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/SortingGuide.h"

#include "insight/Remarks.h"
#include "insight/RuleBook.h"
#include "insight/SignInResult.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope::insight;

class tst_SortingGuide : public QObject
{
    Q_OBJECT
private slots:
    void holdsEveryRowOfTheTables();
    void thePageInDocsIsFresh();
    void foreignTextStaysText();
    void translates();
};

void tst_SortingGuide::holdsEveryRowOfTheTables()
{
    const auto book = RuleBook::builtIn();
    const SortingGuide guide = sortingGuide(*book);
    QCOMPARE(guide.sections.size(), 4);
    const auto &rules = guide.sections.at(0).rows;
    QCOMPARE(rules.size(), static_cast<qsizetype>(book->rules().size()));
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const Rule &rule = book->rules()[static_cast<std::size_t>(i)];
        QCOMPARE(rules[i][SortingGuide::Name], QString::fromStdString(rule.id));
        QCOMPARE(rules[i][SortingGuide::Outcome], QString::fromLatin1(info(rule.logSet).name));
        QCOMPARE(rules[i][SortingGuide::Test], QString::fromStdString(rule.test));
    }
    QCOMPARE(guide.sections.at(1).rows.size(), static_cast<qsizetype>(hubscope::azure::kRepairCount));
    QCOMPARE(guide.sections.at(2).rows.size(), static_cast<qsizetype>(kNoteCount));
    QCOMPARE(guide.sections.at(3).rows.size(), static_cast<qsizetype>(signInResults().size()));
    for (const SortingGuide::Section &section : guide.sections) {
        for (const SortingGuide::Row &row : section.rows) {
            for (std::size_t i = 0; i < row.size(); ++i)
                QVERIFY2(row[i].isEmpty() == section.titles[i].isEmpty(), qPrintable(row[0]));
        }
    }
}

void tst_SortingGuide::thePageInDocsIsFresh()
{
    QFile file(QStringLiteral(HUBSCOPE_DOCS "/how-events-are-sorted.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray fresh = toMarkdown(sortingGuide(*RuleBook::builtIn()));
    QVERIFY2(file.readAll() == fresh, "docs/how-events-are-sorted.md is stale; renew it with: cmake --build "
                                      "build/dev --target update_docs");
}

void tst_SortingGuide::foreignTextStaysText()
{
    const auto book =
        RuleBook::fromJson(R"({"version":1,"rules":[{"id":"a|b","test":"result = \"x|`y\\n\"",)"
                           R"("logSet":"Unparsed Data","reason":"<img src=x> [a](http://b) | c",)"
                           R"("source":"*s*","published":false,"enabled":false}]})");
    QVERIFY2(book.has_value(), book ? "" : qPrintable(book.error().detail));
    const QString page = QString::fromUtf8(toMarkdown(sortingGuide(**book)));
    QVERIFY2(page.contains(uR"(\<img src=x\> \[a\](http\://b) \| c)"), qPrintable(page));
    QVERIFY(page.contains(uR"(our judgement: \*s\*)"));
    QVERIFY(page.contains(u"| `a\\|b (off)` | Unparsed Data |"));
    const QStringList lines = page.split(u'\n');
    const auto row = std::ranges::find_if(lines, [](const QString &line) { return line.contains(u"(off)"); });
    QVERIFY(row != lines.cend());
    // Six bars that part the five cells, and the escaped ones.
    QCOMPARE(row->count(u'|') - row->count(u"\\|"_s), 6);
}

void tst_SortingGuide::translates()
{
    const SortingGuide guide =
        sortingGuide(*RuleBook::builtIn(), [](const char *context, const QString &text) {
            return u"%1/%2"_s.arg(QLatin1StringView(context), text);
        });
    QVERIFY(guide.title.startsWith(u"SortingGuide/"));
    QVERIFY(guide.sections.at(0).rows.at(0)[SortingGuide::Meaning].startsWith(u"insight::RuleBook/"));
    // Names of log sets are InsightIDR's own.
    QVERIFY(!guide.sections.at(0).rows.at(0)[SortingGuide::Outcome].contains(u'/'));
    QVERIFY(guide.sections.at(1).rows.at(0)[SortingGuide::Meaning].startsWith(u"Repair/"));
    QVERIFY(guide.sections.at(2).rows.at(0)[SortingGuide::Meaning].startsWith(u"Note/"));
    QVERIFY(guide.sections.at(3).rows.at(0)[SortingGuide::Meaning].startsWith(u"SignInResult/"));
}

QTEST_GUILESS_MAIN(tst_SortingGuide)
#include "tst_SortingGuide.moc"
