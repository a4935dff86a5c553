// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leql/Condition.h"
#include "models/QueryCompletion.h"
#include "models/QueryWords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using models::Completion;
using models::Completions;

namespace {

class Seen : public models::QueryVocabulary
{
public:
    QStringList keys() const override
    {
        return models::knownKeys() << u"source_json.properties.appId"_s << u"source_json.x OR user"_s;
    }
    QStringList valuesOf(const QString &key) const override
    {
        if (key == u"service")
            return {u"Azure Portal"_s, u"portal"_s, u"say \"hi\""_s};
        return {};
    }
};

/// The query with `|` where the cursor stands.
Completions at(QString text)
{
    const qsizetype cursor = text.indexOf(u'|');
    return models::completionsAt(text.remove(u'|'), cursor, Seen());
}

/// What one key holds.
class OneValue : public leql::KeySource
{
public:
    explicit OneValue(std::string text)
        : m_text(std::move(text))
    {
    }
    leql::KeyValue value(std::uint32_t) const override { return {leql::KeyValue::Kind::Text, m_text}; }

private:
    std::string m_text;
};

} // namespace

class tst_QueryWords : public QObject
{
    Q_OBJECT
private slots:
    void offers_data();
    void offers();
    void replaces_data();
    void replaces();
    void offersAreBounded();
    void nothingHurts_data();
    void nothingHurts();
    void valuesMeanThemselves_data();
    void valuesMeanThemselves();
    void keysMeanThemselves_data();
    void keysMeanThemselves();
    void addsATest_data();
    void addsATest();
};

void tst_QueryWords::offers_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("has");
    QTest::addColumn<QString>("hasNot");
    QTest::newRow("clause at the start") << u"whe|"_s << u"where("_s << u"AND"_s;
    QTest::newRow("key") << u"source_i|"_s << u"source_ip"_s << u"user"_s;
    QTest::newRow("key by its middle") << u"country|"_s << u"geoip_country_name"_s << u"user"_s;
    QTest::newRow("key in any case") << u"USER_A|"_s << u"user_agent"_s << u"="_s;
    QTest::newRow("key of a record") << u"where(source_json.prop|"_s << u"source_json.properties.appId"_s
                                     << u"user"_s;
    QTest::newRow("key that is no word")
        << u"source_json.x|"_s << u"\"source_json.x OR user\""_s << u"user"_s;
    QTest::newRow("key in quotes") << u"\"source_json.x O|"_s << u"\"source_json.x OR user\""_s << u"user"_s;
    QTest::newRow("group that is no word")
        << u"groupby(source_json.x|"_s << u"\"source_json.x OR user\""_s << u"user"_s;
    QTest::newRow("key after AND") << u"user=x AND res|"_s << u"result"_s << u"groupby("_s;
    QTest::newRow("key in a list of keys") << u"user, acc|"_s << u"account"_s << u"AND"_s;
    QTest::newRow("key inside all()") << u"where(all(user, acc|"_s << u"account"_s << u"AND"_s;
    QTest::newRow("operator") << u"user |"_s << u"ISTARTS-WITH"_s << u"account"_s;
    QTest::newRow("operator after NOT") << u"user NOT I|"_s << u"IN ["_s << u"account"_s;
    QTest::newRow("value") << u"service = |"_s << u"\"Azure Portal\""_s << u"user"_s;
    QTest::newRow("value after a word operator") << u"service ICONTAINS |"_s << u"portal"_s << u"user"_s;
    QTest::newRow("value in a list") << u"service IN [x, |"_s << u"portal"_s << u"user"_s;
    QTest::newRow("value in quotes") << u"service = \"az|"_s << u"\"Azure Portal\""_s << u"portal"_s;
    QTest::newRow("value of the nearer key") << u"user=x AND service=|"_s << u"portal"_s << u"user"_s;
    QTest::newRow("log set") << u"hubscope.log_set = ing|"_s << u"\"Ingress Authentication\""_s << u"user"_s;
    QTest::newRow("result") << u"result=|"_s << u"FAILED_BAD_PASSWORD"_s << u"user"_s;
    QTest::newRow("after a test") << u"user = x |"_s << u"OR"_s << u"account"_s;
    QTest::newRow("after a list") << u"user IN [a] |"_s << u"AND"_s << u"account"_s;
    QTest::newRow("clause") << u"where(user=x) |"_s << u"groupby("_s << u"account"_s;
    QTest::newRow("clause by its beginning") << u"where(user=x) cal|"_s << u"calculate("_s << u"groupby("_s;
    QTest::newRow("group") << u"where(user=x) groupby(|"_s << u"account"_s << u"AND"_s;
    QTest::newRow("function") << u"where(a) calculate(av|"_s << u"average:"_s << u"account"_s;
    QTest::newRow("key of a function") << u"where(a) calculate(unique:acc|"_s << u"account"_s << u"count"_s;
    QTest::newRow("direction") << u"groupby(user) sort(d|"_s << u"desc"_s << u"account"_s;
    QTest::newRow("width") << u"timeslice(3|"_s << u"30m"_s << u"account"_s;
    QTest::newRow("bracket in quotes") << u"where(user = \"(\" AND res|"_s << u"result"_s << u"groupby("_s;
    QTest::newRow("three quotes") << u"where(user = \"\"\"a\"b(\"\"\" AND res|"_s << u"result"_s
                                  << u"groupby("_s;
}

void tst_QueryWords::offers()
{
    QFETCH(QString, query);
    QFETCH(QString, has);
    QFETCH(QString, hasNot);
    QStringList texts;
    for (const Completion &item : at(query).items)
        texts << item.text;
    QVERIFY2(texts.contains(has), qUtf8Printable(texts.join(u' ')));
    QVERIFY2(!texts.contains(hasNot), qUtf8Printable(texts.join(u' ')));
}

void tst_QueryWords::replaces_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("part");
    QTest::newRow("word") << u"user=x AND res| OR"_s << u"res"_s;
    QTest::newRow("nothing yet") << u"service = |"_s << u""_s;
    QTest::newRow("quoted") << u"service = \"az|"_s << u"\"az"_s;
    QTest::newRow("quoted, closed") << u"service = \"az|\" AND"_s << u"\"az\""_s;
    QTest::newRow("after the colon") << u"calculate(unique:acc|)"_s << u"acc"_s;
    QTest::newRow("value without a blank") << u"service=por|"_s << u"por"_s;
}

void tst_QueryWords::replaces()
{
    QFETCH(QString, query);
    const Completions found = at(query);
    QTEST(query.remove(u'|').sliced(found.from, found.to - found.from), "part");
    QVERIFY(!found.items.isEmpty());
}

void tst_QueryWords::offersAreBounded()
{
    class Many : public models::QueryVocabulary
    {
    public:
        QStringList keys() const override
        {
            QStringList keys;
            for (int i = 0; i < 5000; ++i)
                keys << u"source_json.k%1"_s.arg(i);
            return keys;
        }
        QStringList valuesOf(const QString &) const override { return {}; }
    };
    QCOMPARE(models::completionsAt(u"source", 6, Many()).items.size(), Completions::kMost);
}

void tst_QueryWords::nothingHurts_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("nothing") << QString();
    QTest::newRow("closing brackets") << u")))]]]"_s;
    QTest::newRow("open brackets") << QString(20'000, u'(');
    QTest::newRow("open quote with an escape") << u"user = \"\\"_s;
    QTest::newRow("long open quote") << u'"' + QString(100'000, u'x');
    QTest::newRow("half a surrogate pair") << u"user = "_s + QChar(0xD83D);
}

void tst_QueryWords::nothingHurts()
{
    QFETCH(QString, query);
    for (qsizetype cursor : {qsizetype{0}, query.size() / 2, query.size(), query.size() + 5, qsizetype{-3}}) {
        const Completions found = models::completionsAt(query, cursor, Seen());
        QVERIFY(found.from >= 0 && found.from <= found.to && found.to <= query.size());
    }
    QVERIFY(!models::withTest(query, u"a = b"_s).isEmpty());
}

void tst_QueryWords::valuesMeanThemselves_data()
{
    QTest::addColumn<QString>("value");
    for (const QString &value : {u"alice"_s,         u"alice@contoso.com"_s,
                                 u"two words"_s,     u"say \"hi\""_s,
                                 u"it's"_s,          u"C:\\Windows\\x"_s,
                                 u"ends in \\"_s,    u"AND"_s,
                                 u"null"_s,          u"-leading"_s,
                                 u"/not a regex/"_s, u"IP(1.2.3.4)"_s,
                                 u"${variable}"_s,   u"203.0.113.7"_s,
                                 u"2001:db8::1"_s,   u"1e3"_s,
                                 u"007"_s,           u"true"_s,
                                 u"Zoë – 名"_s,      u"a,b"_s,
                                 u"[x]"_s,           u"\"\"\""_s,
                                 u"a\nb"_s,          u"tab\there"_s})
        QTest::newRow(qUtf8Printable(value)) << value;
}

/// Read back by the language itself, the test holds for the value and for no other.
void tst_QueryWords::valuesMeanThemselves()
{
    QFETCH(QString, value);
    const std::string query = models::leqlTest(u"key"_s, value).toStdString();
    const auto condition = leql::Condition::parse(query);
    QVERIFY2(condition, query.c_str());
    QVERIFY(condition->matches(OneValue(value.toStdString())));
    QVERIFY(!condition->matches(OneValue(value.toStdString() + 'x')));
    const auto excludes = leql::Condition::parse(models::leqlTest(u"key"_s, value, true).toStdString());
    QVERIFY(excludes);
    QVERIFY(!excludes->matches(OneValue(value.toStdString())));
}

void tst_QueryWords::keysMeanThemselves_data()
{
    QTest::addColumn<QString>("key");
    for (const QString &key : {u"user"_s, u"source_json.a.b"_s, u"x OR user"_s, u"with blank"_s, u"a,b"_s,
                               u"all(x)"_s, u"say \"hi\""_s, u"where"_s, u"NOT"_s, u"a=b"_s,
                               u"source_json.list[0]"_s, u"it's"_s, u"back\\slash"_s, u"Zoë"_s})
        QTest::newRow(qUtf8Printable(key)) << key;
}

/// Keys come out of events that anybody may have written: none is more than a key.
void tst_QueryWords::keysMeanThemselves()
{
    QFETCH(QString, key);
    for (const bool excludes : {false, true}) {
        const std::string query = models::leqlTest(key, u"v"_s, excludes).toStdString();
        const auto condition = leql::Condition::parse(query);
        QVERIFY2(condition, query.c_str());
        QCOMPARE(condition->keys(), std::vector{key.toStdString()});
        QCOMPARE(condition->matches(OneValue("v")), !excludes);
    }
}

void tst_QueryWords::addsATest_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("both");
    QTest::newRow("to nothing") << u" "_s << u"a = b"_s;
    QTest::newRow("to a word") << u"alice"_s << u"alice AND a = b"_s;
    QTest::newRow("to a choice") << u"x=1 or y=2"_s << u"(x=1 or y=2) AND a = b"_s;
    QTest::newRow("to a where") << u"where(x=1)"_s << u"where(x=1 AND a = b)"_s;
    QTest::newRow("to an empty where") << u"where()"_s << u"where(a = b)"_s;
    QTest::newRow("before a clause") << u"where(x=1 OR y) groupby(user)"_s
                                     << u"where((x=1 OR y) AND a = b) groupby(user)"_s;
    QTest::newRow("clauses alone") << u"groupby(user)"_s << u"where(a = b) groupby(user)"_s;
    QTest::newRow("a selection before it")
        << u"select(user) where(x)"_s << u"select(user) where(x AND a = b)"_s;
    QTest::newRow("blank before the bracket")
        << u"WHERE (x) sort(desc)"_s << u"WHERE (x AND a = b) sort(desc)"_s;
    QTest::newRow("loose") << u"where(alice, loose)"_s << u"where(alice AND a = b, loose)"_s;
    QTest::newRow("brackets in quotes") << u"where(x=\")\")"_s << u"where(x=\")\" AND a = b)"_s;
    QTest::newRow("brackets inside") << u"where(all(x,y)=1)"_s << u"where(all(x,y)=1 AND a = b)"_s;
}

void tst_QueryWords::addsATest()
{
    QFETCH(QString, query);
    QTEST(models::withTest(query, u"a = b"_s), "both");
}

QTEST_GUILESS_MAIN(tst_QueryWords)
#include "tst_QueryWords.moc"
