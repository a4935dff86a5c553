// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventhub/Names.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::eventhub;

using Check = Result<void> (*)(QStringView);
Q_DECLARE_METATYPE(Check)

class tst_Names : public QObject
{
    Q_OBJECT
private slots:
    void checks_data();
    void checks();
    void tellsKeysFromNames_data();
    void tellsKeysFromNames();
};

void tst_Names::checks_data()
{
    QTest::addColumn<Check>("check");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    int number = 0;
    const auto row = [&number](Check check, const QString &name, const QString &code = {}) {
        QTest::addRow("%d %s", ++number, qPrintable(name.left(20))) << check << name << code;
    };
    row(checkNamespaceName, u"contoso-ns1"_s);
    row(checkNamespaceName, u"Contos"_s);
    row(checkNamespaceName, QString(50, u'a'));
    row(checkNamespaceName, {}, u"name.empty"_s);
    row(checkNamespaceName, u"conto"_s, u"name.too-short"_s);
    row(checkNamespaceName, QString(51, u'a'), u"name.too-long"_s);
    row(checkNamespaceName, u"1contoso"_s, u"name.bad-start"_s);
    row(checkNamespaceName, u"-contoso"_s, u"name.bad-start"_s);
    row(checkNamespaceName, u"contoso-"_s, u"name.bad-end"_s);
    row(checkNamespaceName, u"con_toso"_s, u"name.bad-character"_s);
    row(checkNamespaceName, u"cöntoso"_s, u"name.bad-character"_s);
    row(checkEventHubName, u"insights-operational-logs"_s);
    row(checkEventHubName, u"a"_s);
    row(checkEventHubName, u"1.a_b-c2"_s);
    row(checkEventHubName, QString(256, u'h'));
    row(checkEventHubName, QString(257, u'h'), u"name.too-long"_s);
    row(checkEventHubName, u".logs"_s, u"name.bad-start"_s);
    row(checkEventHubName, u"logs_"_s, u"name.bad-end"_s);
    row(checkEventHubName, u"my logs"_s, u"name.bad-character"_s);
    row(checkEventHubName, u"logs\n"_s, u"name.bad-character"_s);
    row(checkPolicyName, u"R7InsightIDR"_s);
    row(checkPolicyName, u"RootManageSharedAccessKey"_s);
    row(checkPolicyName, QString(50, u'p'));
    row(checkPolicyName, QString(51, u'p'), u"name.too-long"_s);
    row(checkPolicyName, u"c4NaRyQx7Zb2Lm9TkP0wE5sVdG8hJ1uXf3RoYi6BtA0"_s, u"name.looks-like-key"_s);
    row(checkHostName, u"contoso-ns.servicebus.windows.net"_s);
    row(checkHostName, u"localhost"_s);
    row(checkHostName, u"203.0.113.7"_s);
    row(checkHostName, u"2001:db8::7"_s);
    row(checkHostName, {}, u"name.empty"_s);
    row(checkHostName, u"a..b"_s, u"name.empty"_s);
    row(checkHostName, u"a_b.example"_s, u"name.bad-character"_s);
    row(checkHostName, QString(64, u'a') + u".example"_s, u"name.too-long"_s);
    row(checkHostName, QString(u"abcdefgh."_s).repeated(30) + u"example"_s, u"name.too-long"_s);
}

void tst_Names::checks()
{
    QFETCH(Check, check);
    QFETCH(QString, name);
    QFETCH(QString, code);
    const Result<void> checked = check(name);
    QCOMPARE(checked ? QString() : checked.error().code, code);
    if (!checked && name.size() > 3)
        QVERIFY(!checked.error().detail.contains(name));
}

void tst_Names::tellsKeysFromNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("key");
    QTest::newRow("hub") << u"insights-operational-logs"_s << false;
    QTest::newRow("long") << u"insights-operational-logs-production-westeurope-security-2026"_s << false;
    QTest::newRow("camel case") << u"InsightsOperationalLogsProductionSubscription"_s << false;
    QTest::newRow("many words") << u"EventHub-Prod-WestEurope-01-Security-Logs-A1"_s << false;
    QTest::newRow("GUID") << u"hub-8f14e45f-ceea-467a-9575-6a2b3c4d5e6f"_s << false;
    QTest::newRow("root") << u"RootManageSharedAccessKey"_s << false;
    QTest::newRow("one letter") << QString(256, u'h') << false;
    QTest::newRow("base64") << u"c4NaRyQx7Zb2Lm9TkP0wE5sVdG8hJ1uXf3RoYi6BtA0="_s << true;
    QTest::newRow("in a name") << u"logs-c4NaRyQx7Zb2Lm9TkP0wE5sVdG8hJ1uXf3RoYi6BtA0"_s << true;
    QTest::newRow("URL base64") << u"c4NaRyQx7Z_2Lm9TkP0wE5sV-G8hJ1uX_3RoYi6BtA0"_s << true;
    QTest::newRow("hex") << u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b"_s << true;
}

void tst_Names::tellsKeysFromNames()
{
    QFETCH(QString, text);
    QTEST(looksLikeKey(text), "key");
}

QTEST_APPLESS_MAIN(tst_Names)
#include "tst_Names.moc"
