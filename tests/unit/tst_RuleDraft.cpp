// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/RuleCheck.h"
#include "insight/RuleDraft.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::insight;

class tst_RuleDraft : public QObject
{
    Q_OBJECT
private slots:
    void beginsAsTheBook();
    void editsAndTakesBack();
    void movesMarkAsFewAsPossible_data();
    void movesMarkAsFewAsPossible();
    void resetPutsTextSwitchAndPlaceBack();
    void restoresWhatWasRemoved();
    void ownRulesAreTheUsers();
    void idsStayApart();
    void namesWhatDoesNotFit_data();
    void namesWhatDoesNotFit();
};

namespace {

Rule made(RuleText text)
{
    auto rule = makeRule(std::move(text));
    if (!rule)
        qFatal("%s", rule.error().message.c_str());
    return *rule;
}

Rule own(const std::string &id, const std::string &test = "user")
{
    return made({.id = id, .test = test, .logSet = LogSet::CloudServiceActivity, .reason = "Mine"});
}

/// `edited+moved` and so on; empty if nothing changed.
QString wordsOf(const RuleChange &change)
{
    QStringList words;
    if (change.added)
        words << u"added"_s;
    if (change.edited)
        words << u"edited"_s;
    if (change.switched)
        words << u"switched"_s;
    if (change.moved)
        words << u"moved"_s;
    return words.join(u'+');
}

/// `2:edited 5:moved`, in the order of the rows.
QString changesOf(const RuleDraft &draft)
{
    QStringList all;
    const std::vector<RuleChange> changes = draft.changes(*RuleBook::builtIn());
    for (std::size_t row = 0; row < changes.size(); ++row) {
        if (changes[row].any())
            all << u"%1:%2"_s.arg(row).arg(wordsOf(changes[row]));
    }
    return all.join(u' ');
}

} // namespace

void tst_RuleDraft::beginsAsTheBook()
{
    const RuleDraft draft(*RuleBook::builtIn());
    QCOMPARE(draft.size(), RuleBook::builtIn()->rules().size());
    QCOMPARE(changesOf(draft), QString());
    QVERIFY(draft.missing().empty());
    QVERIFY(draft.book()->sameAs(*RuleBook::builtIn()));
}

void tst_RuleDraft::editsAndTakesBack()
{
    RuleDraft draft(*RuleBook::builtIn());
    draft.setEnabled(3, false);
    RuleText text = draft.rules()[5];
    text.logSet = LogSet::SsoAuthentication;
    text.test = "hubscope.category";
    draft.replace(5, made(text));
    draft.insert(0, own("mine"));
    QCOMPARE(changesOf(draft), u"0:added 4:switched 6:edited"_s);
    QVERIFY(!draft.book()->sameAs(*RuleBook::builtIn()));
    QCOMPARE(draft.book()->rules()[6].test, std::string("hubscope.category"));
    QVERIFY(!draft.book()->rules()[4].enabled);

    draft.remove(0);
    draft.setEnabled(3, true);
    QCOMPARE(draft.reset(5), 5U);
    QVERIFY(draft.book()->sameAs(*RuleBook::builtIn()));
}

void tst_RuleDraft::movesMarkAsFewAsPossible_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("marks");
    const int last = static_cast<int>(RuleBook::builtIn()->rules().size()) - 1;
    QTest::newRow("down") << 2 << 9 << u"9:moved"_s;
    QTest::newRow("up") << 9 << 2 << u"2:moved"_s;
    QTest::newRow("first to last") << 0 << last << u"%1:moved"_s.arg(last);
    QTest::newRow("last to first") << last << 0 << u"0:moved"_s;
    QTest::newRow("stays") << 4 << 4 << QString();
}

void tst_RuleDraft::movesMarkAsFewAsPossible()
{
    QFETCH(int, from);
    QFETCH(int, to);
    RuleDraft draft(*RuleBook::builtIn());
    const std::string id = draft.rules()[static_cast<std::size_t>(from)].id;
    draft.move(static_cast<std::size_t>(from), static_cast<std::size_t>(to));
    QCOMPARE(draft.rules()[static_cast<std::size_t>(to)].id, id);
    QTEST(changesOf(draft), "marks");
    draft.reset(static_cast<std::size_t>(to));
    QVERIFY(draft.book()->sameAs(*RuleBook::builtIn()));
}

void tst_RuleDraft::resetPutsTextSwitchAndPlaceBack()
{
    RuleDraft draft(*RuleBook::builtIn());
    RuleText text = draft.rules()[7];
    text.reason = "Something else.";
    text.enabled = false;
    draft.replace(7, made(text));
    draft.move(7, 1);
    QCOMPARE(changesOf(draft), u"1:edited+switched+moved"_s);
    QCOMPARE(draft.reset(1), 7U);
    QVERIFY(draft.book()->sameAs(*RuleBook::builtIn()));
}

void tst_RuleDraft::restoresWhatWasRemoved()
{
    RuleDraft draft(*RuleBook::builtIn());
    const std::string first = draft.rules()[0].id;
    const std::string other = draft.rules()[10].id;
    draft.remove(10);
    draft.remove(0);
    QCOMPARE(draft.missing(), (std::vector{first, other}));
    QCOMPARE(changesOf(draft), QString());
    QCOMPARE(draft.restore(other), 9U);
    QCOMPARE(draft.restore(first), 0U);
    QVERIFY(draft.book()->sameAs(*RuleBook::builtIn()));
    while (draft.canRemove())
        draft.remove(0);
    QCOMPARE(draft.size(), 1U);
}

void tst_RuleDraft::ownRulesAreTheUsers()
{
    RuleDraft draft(*RuleBook::builtIn());
    const auto published = static_cast<std::size_t>(std::ranges::find(draft.rules(), true, &Rule::published) -
                                                    draft.rules().begin());
    QCOMPARE(basisOf(draft.rules()[published]), RuleBasis::Published);
    const Rule before = draft.rules()[published];
    RuleText text = before;
    text.test += " AND user";
    draft.replace(published, made(text));
    QCOMPARE(basisOf(draft.rules()[published]), RuleBasis::TheUser);
    QVERIFY(!draft.rules()[published].published);
    // Written back as it was, it is Rapid7's word again.
    text.test = before.test;
    draft.replace(published, made(text));
    QCOMPARE(basisOf(draft.rules()[published]), RuleBasis::Published);
    QCOMPARE(draft.rules()[published].source, before.source);
    draft.insert(2, own("mine"));
    QCOMPARE(basisOf(draft.rules()[2]), RuleBasis::TheUser);
    QVERIFY(!draft.canReset(2));
}

void tst_RuleDraft::idsStayApart()
{
    RuleDraft draft(*RuleBook::builtIn());
    QCOMPARE(draft.freeId("mine"), std::string("mine"));
    draft.insert(0, own("mine"));
    draft.insert(0, own("mine-2"));
    QCOMPARE(draft.freeId("mine"), std::string("mine-3"));
    QVERIFY(!draft.isIdFree("mine"));
    QVERIFY(draft.isIdFree("mine", 1));
    QVERIFY(!draft.isIdFree("mine", 0));
}

void tst_RuleDraft::namesWhatDoesNotFit_data()
{
    using Field = RuleProblem::Field;
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("test");
    QTest::addColumn<int>("field");
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("message");
    const auto bad = [](const char *name, const QString &test, int at, const QString &message) {
        QTest::newRow(name) << u"a"_s << test << static_cast<int>(Field::Test) << at << message;
    };
    QTest::newRow("no id") << QString() << u"user"_s << static_cast<int>(Field::Id) << 0
                           << u"A rule needs an id."_s;
    QTest::newRow("line break") << u"ä\nb"_s << u"user"_s << static_cast<int>(Field::Id) << 1
                                << u"Line breaks"_s;
    bad("empty", {}, 0, u"Expected a condition"_s);
    bad("only where", u"where("_s, 6, u"Expected a condition"_s);
    bad("key", u"ünbekannt = x"_s, 0, u"No event has the key"_s);
    bad("key later", u"user = \"üü\" AND sauce"_s, 16, u"No event has the key"_s);
    bad("20,000 brackets", QString(20'000, u'('), 100, u"The expression is nested more than 100 deep."_s);
    bad("20,000 nots", u"NOT "_s.repeated(20'000) + u"user"_s, 400,
        u"The expression is nested more than 100 deep"_s);
    bad("100 kB unclosed", u"user = \""_s + QString(100'000, u'x'), 7, u"This quoted text has no end"_s);
    bad("60 kB unclosed", u"user = \""_s + QString(60'000, u'x'), 7, {});
    bad("dangling regex", u"user = /(a/"_s, 7, {});
}

void tst_RuleDraft::namesWhatDoesNotFit()
{
    QFETCH(QString, id);
    QFETCH(QString, test);
    QFETCH(QString, message);
    const auto rule = makeRule({.id = id.toStdString(), .test = test.toStdString()});
    QVERIFY(!rule);
    QTEST(static_cast<int>(rule.error().field), "field");
    QVERIFY2(QString::fromStdString(rule.error().message).startsWith(message), rule.error().message.c_str());
    QVERIFY(!rule.error().message.empty() && rule.error().message.size() < 200);
    QTEST(static_cast<int>(rule.error().at), "at");
}

QTEST_APPLESS_MAIN(tst_RuleDraft)
#include "tst_RuleDraft.moc"
