// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Times and addresses as Azure writes them.
#include "azure/AzureTime.h"
#include "azure/IpAddress.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope::azure;

class tst_AzureValues : public QObject
{
    Q_OBJECT
private slots:
    void readsTimes_data();
    void readsTimes();
    void readsAddresses_data();
    void readsAddresses();
};

void tst_AzureValues::readsTimes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("utc"); // empty: no time
    const auto row = [](const char *text, const QString &utc) {
        QTest::newRow(text) << QByteArray(text) << utc;
    };
    row("2026-11-24T01:02:03.1234567Z", u"2026-11-24T01:02:03.123Z"_s);
    row("2026-11-24T01:02:03Z", u"2026-11-24T01:02:03.000Z"_s);
    row("2026-11-24T01:02:03.1Z", u"2026-11-24T01:02:03.100Z"_s);
    row("2026-11-24T01:02:03.12Z", u"2026-11-24T01:02:03.120Z"_s);
    row("2026-11-24T01:02:03.999999999Z", u"2026-11-24T01:02:03.999Z"_s);
    row("2026-11-24T01:02:03.5+00:00", u"2026-11-24T01:02:03.500Z"_s);
    row("2026-11-24T01:02:03+02:00", u"2026-11-23T23:02:03.000Z"_s);
    row("2026-11-24T01:02:03-0530", u"2026-11-24T06:32:03.000Z"_s);
    row("2026-11-24T01:02:03", u"2026-11-24T01:02:03.000Z"_s);
    row("2026-11-24 01:02:03.456", u"2026-11-24T01:02:03.456Z"_s);
    row("2026-11-24 01:02:03", u"2026-11-24T01:02:03.000Z"_s);
    row("2026-11-24 01:02:03.4567890Z", u"2026-11-24T01:02:03.456Z"_s);
    row("2026-11-24T01:02:03.5-01:00", u"2026-11-24T02:02:03.500Z"_s);
    row("2026-11-24T01:02Z", u"2026-11-24T01:02:00.000Z"_s);
    row("2026-11-24", u"2026-11-24T00:00:00.000Z"_s);
    row("2021-02-04T07: 45: 44.5864815Z", u"2021-02-04T07:45:44.586Z"_s);
    row("8/22/2022 6:07:16 PM", u"2022-08-22T18:07:16.000Z"_s);
    row("8/22/2022 12:07:16 AM", u"2022-08-22T00:07:16.000Z"_s);
    row("8/22/2022 12:07:16 PM", u"2022-08-22T12:07:16.000Z"_s);
    row("01/09/2007 09:41:00", u"2007-01-09T09:41:00.000Z"_s);
    row("1/9/2007 10:41:00 AM +01:00", u"2007-01-09T09:41:00.000Z"_s);
    row("22/08/2022 18:07:16", u"2022-08-22T18:07:16.000Z"_s);
    row("4/5/2022, 11:09:53.000 AM", u"2022-04-05T11:09:53.000Z"_s);
    row("05-09-2021 13:38:24.162", u"2021-05-09T13:38:24.162Z"_s);
    row("25-08-2023 13:38:24", u"2023-08-25T13:38:24.000Z"_s);
    row("1/1/2021 8:40:06:0500", u"2021-01-01T08:40:06.050Z"_s);
    row("2/2/2021 3:00:21 PM +00:00", u"2021-02-02T15:00:21.000Z"_s);
    row("1610000000", u"2021-01-07T06:13:20.000Z"_s);
    row("1610000000.25", u"2021-01-07T06:13:20.250Z"_s);
    row("1610000000123", u"2021-01-07T06:13:20.123Z"_s);
    row("1610000000123456", u"2021-01-07T06:13:20.123Z"_s);
    row("1610000000123456789", u"2021-01-07T06:13:20.123Z"_s);
    row("2024-02-29T00:00:00Z", u"2024-02-29T00:00:00.000Z"_s);
    row("2023-02-29T00:00:00Z", {});
    row("2026-13-01T00:00:00Z", {});
    row("2026-11-24T25:00:00Z", {});
    row("2026-11-24T01:61:00Z", {});
    row("2026-11-24T01:02:03Zebra", {});
    row("2026-11-24_01:02:03", {});
    row("2026-11-24T01:02:03.", {});
    row("SOME-ERROR-HERE-T08:44:02.8921579Z", {});
    row("13/13/2022 01:00:00", {});
    row("05-09/2021 13:38:24", {});
    row("05-09-21 13:38:24", {});
    row("8/22/2022 13:07:16 PM", {});
    row("", {});
    row("now", {});
    row("12345", {});
    row("99999999999999999999", {});
}

void tst_AzureValues::readsTimes()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, utc);
    const auto ms = parseTime(text.toStdString());
    const QString read =
        ms ? QDateTime::fromMSecsSinceEpoch(*ms, QTimeZone::UTC).toString(Qt::ISODateWithMs) : QString();
    QCOMPARE(read, utc);
}

void tst_AzureValues::readsAddresses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("address"); // empty: no address
    QTest::addColumn<QByteArray>("scope");
    const auto row = [](const char *text, const char *address, const char *scope) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(address) << QByteArray(scope);
    };
    row("52.163.50.84", "52.163.50.84", "public");
    row(" 52.163.50.84 ", "52.163.50.84", "public");
    row("203.0.113.7", "203.0.113.7", "public");
    row("192.0.2.1", "192.0.2.1", "public");
    row("198.51.100.9", "198.51.100.9", "public");
    row("52.163.50.84:51234", "52.163.50.84", "public");
    row("10.0.0.4", "10.0.0.4", "private");
    row("172.16.0.1", "172.16.0.1", "private");
    row("172.31.255.255", "172.31.255.255", "private");
    row("172.32.0.1", "172.32.0.1", "public");
    row("192.168.1.1:80", "192.168.1.1", "private");
    row("127.0.0.1", "127.0.0.1", "loopback");
    row("169.254.1.1", "169.254.1.1", "link-local");
    row("100.64.0.1", "100.64.0.1", "carrier-grade");
    row("100.128.0.1", "100.128.0.1", "public");
    row("0.0.0.0", "0.0.0.0", "unspecified");
    row("224.0.0.1", "224.0.0.1", "multicast");
    row("255.255.255.255", "255.255.255.255", "reserved");
    row("2603:1036:307:412e::5", "2603:1036:307:412e::5", "public");
    row("[2603:1036::5]", "2603:1036::5", "public");
    row("[2603:1036::5]:443", "2603:1036::5", "public");
    row("::1", "::1", "loopback");
    row("::", "::", "unspecified");
    row("fe80::1%eth0", "fe80::1", "link-local");
    row("fd00::1", "fd00::1", "private");
    row("::ffff:52.163.50.84", "::ffff:52.163.50.84", "public");
    row("::ffff:10.0.0.1", "::ffff:10.0.0.1", "private");
    row("127.0.0.0/8", "", "");
    row("2603::/16", "", "");
    row("256.1.1.1", "", "");
    row("1.2.3", "", "");
    row("1.2.3.4.5", "", "");
    row("1.2.3.4:port", "", "");
    row("1.2.3.4:123456", "", "");
    row("[::1", "", "");
    row("[::1]x", "", "");
    row("123.123.123.XXX", "", "");
    row("", "", "");
    row("localhost", "", "");
}

void tst_AzureValues::readsAddresses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, scope);
    const std::string bytes = text.toStdString();
    const auto ip = parseIp(bytes);
    QCOMPARE(ip.has_value(), !address.isEmpty());
    if (!ip)
        return;
    QCOMPARE(QByteArray(ip->text.data(), static_cast<qsizetype>(ip->text.size())), address);
    const std::string_view name = scopeName(ip->scope);
    QCOMPARE(QByteArray(name.data(), static_cast<qsizetype>(name.size())), scope);
}

QTEST_APPLESS_MAIN(tst_AzureValues)
#include "tst_AzureValues.moc"
