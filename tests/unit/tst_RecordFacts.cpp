// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/RecordFacts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <map>

using namespace hubscope;
using namespace hubscope::insight;
using namespace Qt::StringLiterals;

namespace {

class TstRecordFacts : public QObject
{
    Q_OBJECT
private slots:
    void findsEveryPlace();
    void takesTheBestPlace();
};

QByteArray recordWith(std::string_view path, const QJsonValue &value)
{
    const QStringList parts = QString::fromUtf8(path).split(u'>');
    QJsonValue inner = value;
    for (auto part = parts.crbegin(); part != parts.crend(); ++part)
        inner = QJsonObject{{*part, inner}};
    return QJsonDocument(inner.toObject()).toJson(QJsonDocument::Compact);
}

/// What a fact says of a record.
std::string textIn(const QByteArray &json, Fact fact)
{
    azure::JsonDocument document;
    RecordFacts facts;
    azure::Record record;
    record.text = {json.constData(), static_cast<std::size_t>(json.size())};
    if (!document.read(record.text))
        qFatal("the record of the test is no JSON");
    record.value = document.root(0);
    facts.read(record);
    return std::string(facts.text(fact));
}

/// Some facts have more places than a word has bits.
void TstRecordFacts::findsEveryPlace()
{
    std::map<Fact, int> places;
    for (const FactSource &source : factSources()) {
        const QByteArray json = recordWith(source.path, u"found"_s);
        QVERIFY2(textIn(json, source.fact) == "found", json.constData());
        ++places[source.fact];
    }
    QVERIFY(std::ranges::any_of(places, [](const auto &entry) { return entry.second > 64; }));
}

void TstRecordFacts::takesTheBestPlace()
{
    QCOMPARE(textIn(R"({"userPrincipalName":"b","properties":{"userPrincipalName":"a"}})", Fact::Actor), "a");
    QCOMPARE(textIn(R"({"userPrincipalName":"b","properties":{"userPrincipalName":null}})", Fact::Actor),
             "b");
    QCOMPARE(textIn(R"({"userPrincipalName":"b","properties":{"userPrincipalName":""}})", Fact::Actor), "b");
}

} // namespace

QTEST_GUILESS_MAIN(TstRecordFacts)
#include "tst_RecordFacts.moc"
