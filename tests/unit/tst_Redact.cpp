// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Redact.h"
#include "base/Secret.h"

#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

// 32 bytes as base64, with both of the characters that URLs write otherwise. A canary: it opens nothing.
const QString kKey = u"Q2FuYXJ5Q2FuYXJ5/2FuYXJ5Q2FuYXJ5+2FuYXJ5Q2E="_s;
const QString kKeyInUrl = u"Q2FuYXJ5Q2FuYXJ5%2F2FuYXJ5Q2FuYXJ5%2B2FuYXJ5Q2E%3D"_s;

} // namespace

class tst_Redact : public QObject
{
    Q_OBJECT

private slots:
    void secretsGo_data();
    void secretsGo();
    void ordinaryTextStays_data();
    void ordinaryTextStays();
    void thisVerySecretGoes();
};

void tst_Redact::secretsGo_data()
{
    // What stands in the text, and what must not be left of it.
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canary");
    QTest::addColumn<QString>("stays");
    const auto row = [](const char *name, const QString &text, const QString &canary, const QString &stays) {
        QTest::newRow(name) << text << canary << stays;
    };
    row("connection string",
        u"Endpoint=sb://contoso.servicebus.windows.net/;SharedAccessKeyName=R7;SharedAccessKey="_s + kKey,
        u"Q2Fu"_s, u"sb://contoso.servicebus.windows.net/;SharedAccessKeyName=R7"_s);
    row("with EntityPath behind", u"SharedAccessKey="_s + kKey + u";EntityPath=hub"_s, u"Q2Fu"_s,
        u"EntityPath=hub"_s);
    row("other order and case", u"sharedaccesskey = "_s + kKey + u";Endpoint=sb://a.b/"_s, u"Q2Fu"_s,
        u"Endpoint=sb://a.b/"_s);
    row("short key", u"SharedAccessKey=hunter2;EntityPath=x"_s, u"hunter2"_s, u"EntityPath=x"_s);
    row("key broken by mail", u"SharedAccessKey="_s + kKey.first(20) + u"\r\n"_s + kKey.sliced(20),
        kKey.sliced(21), u"SharedAccessKey="_s);
    row("in JSON", u"{\"SharedAccessKey\": \""_s + kKey + u"\",\"hub\":\"x\"}"_s, u"Q2Fu"_s,
        u"\"hub\":\"x\""_s);
    row("in a URL", u"https://h/?SharedAccessKey%3D"_s + kKeyInUrl + u"&a=b"_s, u"Q2Fu"_s, u"&a=b"_s);
    row("bare key", u"key is "_s + kKey + u" ok"_s, u"Q2Fu"_s, u"ok"_s);
    row("bare key in a URL", u"k="_s + kKeyInUrl, u"Q2Fu"_s, u"k="_s);
    row("storage key",
        u"AccountKey="_s + kKey.first(40) + kKey.first(40) + u"abcdef==;EndpointSuffix=core.windows.net"_s,
        u"Q2Fu"_s, u"EndpointSuffix=core.windows.net"_s);
    row("SAS token", u"SharedAccessSignature sr=sb%3a%2f%2fns&sig="_s + kKeyInUrl + u"&se=1&skn=R7 rest"_s,
        u"Q2Fu"_s, u"rest"_s);
    row("SAS part", u"SharedAccessSignature=SharedAccessSignature sr=sb%3a%2f%2fns&sig=abc%2Bdef&se=1"_s,
        u"abc%2Bdef"_s, u"SharedAccessSignature"_s);
    row("signature in a query", u"https://x/?sv=1&sig=c2VjcmV0&se=2"_s, u"c2VjcmV0"_s, u"&se=2"_s);
    row("bearer", u"Authorization: Bearer abc.DEF-123_456"_s, u"abc.DEF"_s, u"Authorization: Bearer"_s);
    row("basic", u"Authorization: Basic dXNlcjpwYXNzd29yZA=="_s, u"dXNlcj"_s, u"Basic"_s);
    row("web token", u"got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl here"_s, u"eyJ"_s, u"here"_s);
    row("client's setting", u"sasl.password=hunter2hunter2 sasl.username=$ConnectionString"_s, u"hunter2"_s,
        u"sasl.username=$ConnectionString"_s);
    row("client secret", u"grant_type=client_credentials&client_secret=s3cr3t~value&scope=x"_s, u"s3cr3t"_s,
        u"&scope=x"_s);
    row("twice", u"SharedAccessKey=aaaa1;x SharedAccessKey=bbbb2;y"_s, u"bbbb2"_s, u";y"_s);
}

void tst_Redact::secretsGo()
{
    QFETCH(const QString, text);
    QFETCH(const QString, canary);
    QFETCH(const QString, stays);
    QVERIFY2(text.contains(canary), "the row itself must hold the canary");
    const QString result = redacted(text);
    QVERIFY2(!result.contains(canary), qPrintable(result));
    QVERIFY2(result.contains(stays), qPrintable(result));
    QVERIFY2(result.contains(kRedacted), qPrintable(result));
    QCOMPARE(redacted(result), result);
}

void tst_Redact::ordinaryTextStays_data()
{
    QTest::addColumn<QString>("text");
    for (
        const QString &text : {
            QString(),
            u"SASL authentication error: The request was rejected by firewall checks. (after 5ms in state AUTH_REQ)"_s,
            u"sasl_ssl://contoso.servicebus.windows.net:9093/bootstrap: Connect to ipv4#203.0.113.7:9093 failed: Connection refused"_s,
            u"error:0A000086:SSL routines::certificate verify failed"_s,
            u"SharedAccessKeyName=R7InsightIDR"_s,
            u"RootManageSharedAccessKey"_s,
            u"Basic authentication is off; the Basic tier has no Kafka"_s,
            u"password changed"_s,
            u"4f8d2a1b-0c3e-4d5f-8a9b-0c1d2e3f4a5b"_s,
            u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s,
        })
        QTest::newRow(qPrintable(text.left(40))) << text;
}

void tst_Redact::ordinaryTextStays()
{
    QFETCH(const QString, text);
    QCOMPARE(redacted(text), text);
}

void tst_Redact::thisVerySecretGoes()
{
    const Secret secret(std::string_view("no key at all"));
    QCOMPARE(redacted(u"the server said: no key at all, sorry", secret),
             u"the server said: [redacted], sorry"_s);
    QCOMPARE(redacted(u"abc", Secret(std::string_view("b"))), u"abc"_s);
    QCOMPARE(redacted(u"abc", Secret()), u"abc"_s);
}

QTEST_GUILESS_MAIN(tst_Redact)
#include "tst_Redact.moc"
