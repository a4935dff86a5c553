// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventhub/ConnectionString.h"
#include "eventhub/FindingTable.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::eventhub;

namespace {

constexpr auto kGoodKey = "QWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXoxMjM0NTY="_L1;

/// `@` stands for the key in the rows below, `§` for `@`.
QString withKey(QString text)
{
    return text.replace(u'@', kGoodKey).replace(u'§', u'@');
}

QString reveal(const Secret &secret)
{
    const std::string_view bytes = secret.reveal();
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QStringList codes(const LintResult &result)
{
    QStringList list;
    for (const Finding &finding : result.findings)
        list += finding.code;
    return list;
}

/// Everything a lint shows, as one text.
QString shown(const LintResult &result)
{
    QString text = result.host + u'\n' + result.hub + u'\n' + result.policy + u'\n' + result.cloud;
    for (const Finding &finding : result.findings)
        text += u'\n' + finding.code + u'\n' + finding.message + u'\n' + finding.fix + u'\n' +
                finding.arguments.join(u'\n');
    return text;
}

} // namespace

class tst_ConnectionString : public QObject
{
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void mends_data();
    void mends();
    void recognises_data();
    void recognises();
    void comparesTheHub_data();
    void comparesTheHub();
    void keepsNothingSecretInSight_data();
    void keepsNothingSecretInSight();
    void survivesAnything_data();
    void survivesAnything();
    void composesWhatItReads_data();
    void composesWhatItReads();
    void everyCodeHasTexts();
};

void tst_ConnectionString::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("hub");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("cloud");
    QTest::addColumn<QStringList>("expectedCodes");
    const auto row = [](const char *name, const char16_t *text, const char16_t *host, int port,
                        const char16_t *hub, const char16_t *policy, const char16_t *cloud,
                        const QStringList &found = {}) {
        QTest::newRow(name) << withKey(QString::fromUtf16(text)) << QString::fromUtf16(host) << port
                            << QString::fromUtf16(hub) << QString::fromUtf16(policy)
                            << QString::fromUtf16(cloud) << found;
    };
    const char16_t *host = u"contoso-ns.servicebus.windows.net";
    row("as copied",
        u"Endpoint=sb://contoso-ns.servicebus.windows.net/;SharedAccessKeyName=R7;SharedAccessKey=@", host,
        9093, u"", u"R7", u"public");
    row("of one hub",
        u"Endpoint=sb://contoso-ns.servicebus.windows.net/"
        u";SharedAccessKeyName=R7;SharedAccessKey=@;EntityPath=insights-operational-logs",
        host, 9093, u"insights-operational-logs", u"R7", u"public");
    row("another order",
        u"EntityPath=logs;SharedAccessKey=@;Endpoint=sb://contoso-ns.servicebus.windows.net/"
        u";SharedAccessKeyName=R7",
        host, 9093, u"logs", u"R7", u"public");
    row("any case of names",
        u"ENDPOINT=SB://Contoso-NS.ServiceBus.Windows.Net/"
        u";sharedaccesskeyname=R7;sharedAccessKEY=@;entitypath=Logs",
        host, 9093, u"Logs", u"R7", u"public");
    row("blanks",
        u"  Endpoint = sb://contoso-ns.servicebus.windows.net/ ; SharedAccessKeyName = R7 ; SharedAccessKey "
        u"= @  ",
        host, 9093, u"", u"R7", u"public");
    row("semicolons around",
        u";;Endpoint=sb://contoso-ns.servicebus.windows.net/;;SharedAccessKeyName=R7;SharedAccessKey=@;;",
        host, 9093, u"", u"R7", u"public");
    row("no slash",
        u"Endpoint=sb://contoso-ns.servicebus.windows.net;SharedAccessKeyName=R7;SharedAccessKey=@", host,
        9093, u"", u"R7", u"public");
    row("many slashes",
        u"Endpoint=sb://contoso-ns.servicebus.windows.net//;SharedAccessKeyName=R7;SharedAccessKey=@", host,
        9093, u"", u"R7", u"public");
    row("no scheme", u"Endpoint=contoso-ns.servicebus.windows.net;SharedAccessKeyName=R7;SharedAccessKey=@",
        host, 9093, u"", u"R7", u"public");
    row("root dot",
        u"Endpoint=sb://contoso-ns.servicebus.windows.net./;SharedAccessKeyName=R7;SharedAccessKey=@", host,
        9093, u"", u"R7", u"public");
    row("https",
        u"Endpoint=https://contoso-ns.servicebus.windows.net:443/;SharedAccessKeyName=R7;SharedAccessKey=@",
        host, 443, u"", u"R7", u"public", {u"scheme-replaced"_s, u"port-unusual"_s});
    row("amqps",
        u"Endpoint=amqps://contoso-ns.servicebus.windows.net;SharedAccessKeyName=R7;SharedAccessKey=@", host,
        9093, u"", u"R7", u"public", {u"scheme-replaced"_s});
    row("kafka port",
        u"Endpoint=sb://contoso-ns.servicebus.windows.net:9093/;SharedAccessKeyName=R7;SharedAccessKey=@",
        host, 9093, u"", u"R7", u"public");
    row("path",
        u"Endpoint=sb://contoso-ns.servicebus.windows.net/logs;SharedAccessKeyName=R7;SharedAccessKey=@",
        host, 9093, u"", u"R7", u"public", {u"endpoint-path-ignored"_s});
    row("US government",
        u"Endpoint=sb://contoso.servicebus.usgovcloudapi.net/;SharedAccessKeyName=R7;SharedAccessKey=@",
        u"contoso.servicebus.usgovcloudapi.net", 9093, u"", u"R7", u"us-government");
    row("China",
        u"Endpoint=sb://contoso.servicebus.chinacloudapi.cn/;SharedAccessKeyName=R7;SharedAccessKey=@",
        u"contoso.servicebus.chinacloudapi.cn", 9093, u"", u"R7", u"china");
    row("Germany", u"Endpoint=sb://contoso.servicebus.cloudapi.de/;SharedAccessKeyName=R7;SharedAccessKey=@",
        u"contoso.servicebus.cloudapi.de", 9093, u"", u"R7", u"germany", {u"cloud-closed"_s});
    row("own name", u"Endpoint=sb://hub.contoso.example/;SharedAccessKeyName=R7;SharedAccessKey=@",
        u"hub.contoso.example", 9093, u"", u"R7", u"", {u"suffix-unknown"_s});
    row("suffix inside",
        u"Endpoint=sb://contoso.servicebus.windows.net.evil.example/"
        u";SharedAccessKeyName=R7;SharedAccessKey=@",
        u"contoso.servicebus.windows.net.evil.example", 9093, u"", u"R7", u"", {u"suffix-unknown"_s});
    row("suffix glued", u"Endpoint=sb://evilservicebus.windows.net/;SharedAccessKeyName=R7;SharedAccessKey=@",
        u"evilservicebus.windows.net", 9093, u"", u"R7", u"", {u"suffix-unknown"_s});
    row("IPv4", u"Endpoint=sb://203.0.113.7:9093/;SharedAccessKeyName=R7;SharedAccessKey=@", u"203.0.113.7",
        9093, u"", u"R7", u"", {u"suffix-unknown"_s});
    row("IPv6", u"Endpoint=sb://[2001:db8::7]:9093/;SharedAccessKeyName=R7;SharedAccessKey=@", u"2001:db8::7",
        9093, u"", u"R7", u"", {u"suffix-unknown"_s});
    row("private link",
        u"Endpoint=sb://contoso.privatelink.servicebus.windows.net/;SharedAccessKeyName=R7;SharedAccessKey=@",
        u"contoso.privatelink.servicebus.windows.net", 9093, u"", u"R7", u"public", {u"private-link-name"_s});
    row("short alias", u"Endpoint=sb://ns.servicebus.windows.net/;SharedAccessKeyName=R7;SharedAccessKey=@",
        u"ns.servicebus.windows.net", 9093, u"", u"R7", u"public", {u"namespace-short"_s});
    row("emulator",
        u"Endpoint=sb://"
        u"localhost;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=SAS_KEY_VALUE;"
        u"UseDevelopmentEmulator=true;",
        u"localhost", 9093, u"", u"RootManageSharedAccessKey", u"emulator");
    row("emulator with port",
        u"Endpoint=sb://"
        u"host.docker.internal:9092;SharedAccessKeyName=R7;SharedAccessKey=SAS_KEY_VALUE;"
        u"usedevelopmentemulator=TRUE",
        u"host.docker.internal", 9092, u"", u"R7", u"emulator");
    row("emulator with a real key",
        u"Endpoint=sb://localhost;SharedAccessKeyName=R7;SharedAccessKey=@;UseDevelopmentEmulator=true",
        u"localhost", 9093, u"", u"R7", u"emulator", {u"emulator-key-real"_s});
    row("no emulator",
        u"Endpoint=sb://"
        u"contoso-ns.servicebus.windows.net;SharedAccessKeyName=R7;SharedAccessKey=@;UseDevelopmentEmulator="
        u"false",
        host, 9093, u"", u"R7", u"public");
    row("root policy",
        u"Endpoint=sb://contoso-ns.servicebus.windows.net/"
        u";SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=@",
        host, 9093, u"", u"RootManageSharedAccessKey", u"public", {u"policy-root"_s});
    row("unknown parts",
        u"Endpoint=sb://contoso-ns.servicebus.windows.net/"
        u";TransportType=Amqp;SharedAccessKeyName=R7;SharedAccessKey=@;OperationTimeout=00:01:00",
        host, 9093, u"", u"R7", u"public", {u"part-unknown"_s});
    row("cut key",
        u"Endpoint=sb://contoso-ns.servicebus.windows.net/"
        u";SharedAccessKeyName=R7;SharedAccessKey=QWJjZGVmZ2hpamts",
        host, 9093, u"", u"R7", u"public", {u"key-unusual"_s});
    row("long names",
        u"Endpoint=sb://contoso-ns.servicebus.windows.net/"
        u";SharedAccessKeyName=R7-InsightIDR.listen_only-2026.for-the-collector1;SharedAccessKey=@;"
        u"EntityPath=EventHub-Prod-WestEurope-01-Security-Logs-A1",
        host, 9093, u"EventHub-Prod-WestEurope-01-Security-Logs-A1",
        u"R7-InsightIDR.listen_only-2026.for-the-collector1", u"public");
    row("IoT Hub's compatible endpoint",
        u"Endpoint=sb://iothub-ns-contoso-123-abc.servicebus.windows.net/"
        u";SharedAccessKeyName=iothubowner;SharedAccessKey=@;EntityPath=contoso",
        u"iothub-ns-contoso-123-abc.servicebus.windows.net", 9093, u"contoso", u"iothubowner", u"public");
}

void tst_ConnectionString::reads()
{
    QFETCH(QString, text);
    const LintResult result = lint(text);
    QVERIFY2(result.ok(), qPrintable(codes(result).join(u' ')));
    QTEST(result.host, "host");
    QVERIFY(result.port.has_value());
    QTEST(int(*result.port), "port");
    QTEST(result.hub, "hub");
    QTEST(result.policy, "policy");
    QTEST(result.cloud, "cloud");
    QTEST(codes(result), "expectedCodes");
    QCOMPARE(result.connection->host, result.host);
    QCOMPARE(result.connection->emulator, result.cloud == u"emulator");
}

void tst_ConnectionString::mends_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expectedCodes");
    const auto row = [](const char *name, const QString &text, const QStringList &found) {
        QTest::newRow(name) << withKey(text) << found;
    };
    const QString good =
        u"Endpoint=sb://contoso-ns.servicebus.windows.net/;SharedAccessKeyName=R7;SharedAccessKey=@;EntityPath=logs"_s;
    const QStringList quotes{u"quotes-removed"_s};
    row("double quotes", u'"' + good + u'"', quotes);
    row("single quotes", u'\'' + good + u'\'', quotes);
    row("backticks", u"```"_s + good + u"```"_s, quotes);
    row("typographic quotes", u'\u201c' + good + u'\u201d', quotes);
    row("German quotes", u'\u201e' + good + u'\u201c', quotes);
    row("guillemets", u"\u00ab\u00a0"_s + good + u"\u00a0\u00bb"_s,
        {u"invisible-removed"_s, u"quotes-removed"_s});
    row("half a quote", u'"' + good, quotes);
    row("the other half", good + u'\u2019', quotes);
    row("nested", u"\"'"_s + good + u"'\""_s, quotes);
    row("angle brackets", u'<' + good + u'>', quotes);
    row("quote and semicolon", u'"' + good + u"\";"_s, quotes);
    row("quotes around values",
        u"Endpoint=\"sb://contoso-ns.servicebus.windows.net/\";SharedAccessKeyName=\"R7\";SharedAccessKey=\"@\";EntityPath='logs'"_s,
        quotes);
    row("byte order mark", u'\ufeff' + good, {u"bom-removed"_s});
    row("zero-width", QString(good).insert(20, u'\u200b').insert(60, u'\u2060').insert(70, u'\u200d'),
        {u"invisible-removed"_s});
    row("soft hyphen", QString(good).insert(30, u'\u00ad'), {u"invisible-removed"_s});
    row("bidi marks", u'\u202a' + good + u'\u202c', {u"invisible-removed"_s});
    row("no-break blanks", u"\u00a0"_s + QString(good).replace(u';', u";\u202f"_s), {u"invisible-removed"_s});
    row("end of line", good + u"\r\n"_s, {u"line-breaks-removed"_s});
    row("wrapped", QString(good).insert(10, u'\n').insert(50, u"\r\n"_s).insert(77, u"\n   "_s),
        {u"line-breaks-removed"_s});
    row("wrapped in the key",
        QString(good).replace(u'@', u"QWJjZGVmZ2hpamtsbW5vcHFy\n  c3R1dnd4eXoxMjM0NTY="_s),
        {u"line-breaks-removed"_s});
    row("tabs", QString(good).insert(49, u'\t'), {u"line-breaks-removed"_s});
    row("line separator", QString(good).insert(50, u'\u2028'), {u"line-breaks-removed"_s});
    row("quoted mail", u"> "_s + QString(good).insert(48, u"\n> "_s),
        {u"line-breaks-removed"_s, u"prefix-removed"_s});
    row("a part a line", QString(good).replace(u';', u'\n'), {u"line-breaks-removed"_s});
    row("a part a line with semicolons", QString(good).replace(u';', u";\n"_s), {u"line-breaks-removed"_s});
    row("portal's label", u"Connection string–primary key\n"_s + good,
        {u"line-breaks-removed"_s, u"prefix-removed"_s});
    row("variable", u"CONNECTION_STRING="_s + good, {u"prefix-removed"_s});
    row("shell", u"export HUB_CS='"_s + good + u"'"_s, {u"prefix-removed"_s, u"quotes-removed"_s});
    row("PowerShell", u"$env:CS = \""_s + good + u'"', {u"prefix-removed"_s, u"quotes-removed"_s});
    row("JSON member", u"\"ConnectionString\": \""_s + good + u"\","_s,
        {u"prefix-removed"_s, u"quotes-removed"_s});
    row("YAML", u"connection_string: "_s + good, {u"prefix-removed"_s});
    row("JAAS", u"PlainLoginModule required username=\"$ConnectionString\" password=\""_s + good + u"\";"_s,
        {u"prefix-removed"_s, u"quotes-removed"_s});
    row("HTML",
        u"&quot;"_s +
            QString(good)
                .replace(u'/', u"&#47;"_s)
                .replace(u"SharedAccessKey="_s, u"SharedAccessKey&#x3D;"_s) +
            u"&quot;"_s,
        {u"html-entities-decoded"_s, u"quotes-removed"_s});
    row("blank in the key", QString(good).replace(u'@', u"QWJjZGVmZ2hpamtsbW5v cHFyc3R1dnd4eXoxMjM0NTY="_s),
        {u"blanks-removed"_s});
    row("terminal's paste marks", u"\x1b[200~"_s + good + u"\x1b[201~"_s, {u"invisible-removed"_s});
}

void tst_ConnectionString::mends()
{
    QFETCH(QString, text);
    const LintResult result = lint(text, u"logs");
    QVERIFY2(result.ok(), qPrintable(codes(result).join(u' ')));
    QTEST(codes(result), "expectedCodes");
    for (const Finding &finding : result.findings)
        QCOMPARE(finding.severity, Severity::Info);
    // The mended string is the one that was meant, byte for byte.
    QCOMPARE(
        reveal(result.connection->text),
        withKey(
            u"Endpoint=sb://contoso-ns.servicebus.windows.net/;SharedAccessKeyName=R7;SharedAccessKey=@;EntityPath=logs"_s));
    QCOMPARE(reveal(result.connection->key), QString(kGoodKey));
}

void tst_ConnectionString::recognises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    int number = 0;
    const auto add = [&number](const QString &code, const QString &text) {
        QTest::addRow("%d %s", ++number, qPrintable(code)) << withKey(text) << code;
    };
    // Other things
    add(u"empty"_s, u""_s);
    add(u"empty"_s, u"  \t\r\n "_s);
    add(u"empty"_s, u"\"\""_s);
    add(u"empty"_s, u";;;"_s);
    add(u"too-long"_s, QString(100'000, u'x'));
    add(u"bare-key"_s, u"@"_s);
    add(u"bare-key"_s, u"\"@\"\n"_s);
    add(u"bare-key"_s, u"QWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXoxMjM0NTY"_s);
    add(u"bare-key"_s, u"PLeaSeDoNotEcho/ThisIsAKey+abcdefg1234567==="_s.chopped(2));
    add(u"host-alone"_s, u"contoso-ns.servicebus.windows.net"_s);
    add(u"host-alone"_s, u"contoso-ns.servicebus.windows.net:9093"_s);
    add(u"url"_s, u"sb://contoso-ns.servicebus.windows.net/"_s);
    add(u"url"_s, u"https://contoso-ns.servicebus.windows.net:443/logs"_s);
    add(u"url"_s, u"mongodb://user:secret@host/db"_s);
    add(u"resource-id"_s,
        u"/subscriptions/1/resourceGroups/2/providers/Microsoft.EventHub/namespaces/contoso-ns"_s);
    add(u"guid"_s, u"8f14e45f-ceea-467a-9575-6a2b3c4d5e6f"_s);
    add(u"json"_s,
        u"{\"primaryConnectionString\":\"Endpoint=sb://contoso-ns.servicebus.windows.net/;SharedAccessKeyName=R7;SharedAccessKey=@\"}"_s);
    add(u"json"_s, u"[1]"_s);
    add(u"certificate"_s, u"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"_s);
    add(u"bearer-token"_s, u"Bearer eyJhbGciOi.eyJzdWIi.c2ln"_s);
    add(u"sas-token"_s, u"SharedAccessSignature sr=sb%3a%2f%2fcontoso&sig=abc%3d&se=1700000000&skn=R7"_s);
    add(u"sas-token"_s, u"sr=sb%3a%2f%2fcontoso&sig=abc%3d&se=1700000000&skn=R7"_s);
    add(u"sas-token"_s,
        u"Endpoint=sb://contoso-ns.servicebus.windows.net/;SharedAccessSignature=SharedAccessSignature sr=x&sig=y&se=1&skn=R7"_s);
    add(u"sas-token"_s,
        u"Endpoint=sb://contoso-ns.servicebus.windows.net/;SharedAccessKeyName=R7;SharedAccessKey=@;SharedAccessSignature=SharedAccessSignature sr=x&sig=y"_s);
    add(u"iot-hub-string"_s,
        u"HostName=contoso.azure-devices.net;SharedAccessKeyName=iothubowner;SharedAccessKey=@"_s);
    add(u"iot-hub-string"_s, u"HostName=contoso.azure-devices.net;DeviceId=d1;SharedAccessKey=@"_s);
    add(u"storage-string"_s,
        u"DefaultEndpointsProtocol=https;AccountName=contoso;AccountKey=@;EndpointSuffix=core.windows.net"_s);
    add(u"storage-string"_s, u"UseDevelopmentStorage=true"_s);
    add(u"sas-token"_s,
        u"BlobEndpoint=https://contoso.blob.core.windows.net/;SharedAccessSignature=sv=2020&sig=x"_s);
    add(u"cosmos-string"_s, u"AccountEndpoint=https://contoso.documents.azure.com:443/;AccountKey=@;"_s);
    add(u"sql-string"_s,
        u"Server=tcp:contoso.database.windows.net,1433;Initial Catalog=db;User ID=u;Password=secret;"_s);
    add(u"app-insights-string"_s,
        u"InstrumentationKey=8f14e45f-ceea-467a-9575-6a2b3c4d5e6f;IngestionEndpoint=https://x/"_s);
    add(u"app-configuration-string"_s, u"Endpoint=https://contoso.azconfig.io;Id=abc;Secret=@"_s);
    add(u"access-key-string"_s, u"Endpoint=https://contoso.service.signalr.net;AccessKey=@;Version=1.0;"_s);
    add(u"redis-string"_s, u"contoso.redis.cache.windows.net:6380,password=@,ssl=True,abortConnect=False"_s);
    add(u"managed-identity-string"_s,
        u"Endpoint=sb://contoso-ns.servicebus.windows.net/;Authentication=Managed Identity"_s);
    add(u"kafka-properties"_s, u"bootstrap.servers=contoso-ns.servicebus.windows.net:9093"_s);
    add(u"not-a-connection-string"_s, u"R7InsightIDR"_s);
    add(u"not-a-connection-string"_s, u"a=b;c=d"_s);
    add(u"undecodable"_s,
        u"Endpoint=sb://contoso-ns.servicebus.windows.net/;SharedAccessKeyName=R7;SharedAccessKey=@\ufffd"_s);
    add(u"control-characters"_s,
        u"Endpoint=sb://contoso-ns.servicebus.windows.net/;SharedAccessKeyName=R7;SharedAccessKey=@"_s.insert(
            20, QChar(u'\0')));
    add(u"several-strings"_s,
        u"Endpoint=sb://contoso-ns.servicebus.windows.net/;SharedAccessKeyName=R7;SharedAccessKey=@Endpoint=sb://other1.servicebus.windows.net/"_s);

    // Something wrong in it
    const auto parts = [&add](const QString &code, const QString &endpoint, const QString &policy,
                              const QString &key, const QString &more = {}) {
        QStringList list;
        for (const auto &[name, value] : {std::pair{u"Endpoint="_s, endpoint},
                                          {u"SharedAccessKeyName="_s, policy},
                                          {u"SharedAccessKey="_s, key}}) {
            if (!value.isNull())
                list += name + value;
        }
        add(code, list.join(u';') + more);
    };
    const QString host = u"sb://contoso-ns.servicebus.windows.net/"_s;
    parts(u"endpoint-missing"_s, {}, u"R7"_s, u"@"_s);
    parts(u"endpoint-empty"_s, u""_s, u"R7"_s, u"@"_s);
    parts(u"endpoint-malformed"_s, u"sb://"_s, u"R7"_s, u"@"_s);
    parts(u"endpoint-malformed"_s, u"sb://user:pass§contoso-ns.servicebus.windows.net/"_s, u"R7"_s, u"@"_s);
    parts(u"port-invalid"_s, u"sb://contoso-ns.servicebus.windows.net:0/"_s, u"R7"_s, u"@"_s);
    parts(u"port-invalid"_s, u"sb://contoso-ns.servicebus.windows.net:65536/"_s, u"R7"_s, u"@"_s);
    parts(u"port-invalid"_s, u"sb://contoso-ns.servicebus.windows.net:x/"_s, u"R7"_s, u"@"_s);
    parts(u"port-invalid"_s, u"sb://contoso-ns.servicebus.windows.net:/"_s, u"R7"_s, u"@"_s);
    parts(u"host-invalid"_s, u"sb://contoso_ns.servicebus.windows.net/"_s, u"R7"_s, u"@"_s);
    parts(u"host-invalid"_s, u"sb://contoso..servicebus.windows.net/"_s, u"R7"_s, u"@"_s);
    parts(u"namespace-missing"_s, u"sb://servicebus.windows.net/"_s, u"R7"_s, u"@"_s);
    parts(u"namespace-invalid"_s, u"sb://1contoso.servicebus.windows.net/"_s, u"R7"_s, u"@"_s);
    parts(u"namespace-invalid"_s, u"sb://a.contoso.servicebus.windows.net/"_s, u"R7"_s, u"@"_s);
    parts(u"namespace-invalid"_s, u"sb://"_s + QString(51, u'a') + u".servicebus.windows.net/"_s, u"R7"_s,
          u"@"_s);
    parts(u"policy-missing"_s, host, {}, u"@"_s);
    parts(u"policy-empty"_s, host, u" "_s, u"@"_s);
    parts(u"policy-invalid"_s, host, u"R7 InsightIDR"_s, u"@"_s);
    parts(u"policy-invalid"_s, host, u"-R7"_s, u"@"_s);
    parts(u"policy-invalid"_s, host, u"R7."_s, u"@"_s);
    parts(u"policy-invalid"_s, host, QString(51, u'p'), u"@"_s);
    parts(u"policy-is-key"_s, host, u"@"_s, u"R7"_s);
    parts(u"policy-is-key"_s, host, u"@"_s, u"@"_s);
    parts(u"policy-is-key"_s, host, u"my-own-secret"_s, u"my-own-secret"_s);
    parts(u"policy-is-key"_s, host, u"my-own-secret"_s, u"my-own-secret="_s);
    parts(u"host-invalid"_s, u"sb://plainlowercasekey.servicebus.windows.net/"_s, u"R7"_s,
          u"plainlowercasekey=="_s);
    parts(u"key-missing"_s, host, u"R7"_s, {});
    parts(u"key-empty"_s, host, u"R7"_s, u""_s);
    parts(u"key-not-base64"_s, host, u"R7"_s, u"not a key!"_s);
    parts(u"key-not-base64"_s, host, u"R7"_s, u"QWJjZGVm%2BpamtsbW5vcHFyc3R1dnd4eXoxMjM0NTY%3D"_s);
    parts(u"key-not-base64"_s, host, u"R7"_s, u"QWJj=ZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXoxMjM0NTY"_s);
    parts(u"key-not-base64"_s, host, u"R7"_s, u"===="_s);
    parts(u"hub-empty"_s, host, u"R7"_s, u"@"_s, u";EntityPath="_s);
    parts(u"hub-invalid"_s, host, u"R7"_s, u"@"_s, u";EntityPath=logs/ConsumerGroups/x"_s);
    parts(u"hub-invalid"_s, host, u"R7"_s, u"@"_s, u";EntityPath=_logs"_s);
    parts(u"hub-invalid"_s, host, u"R7"_s, u"@"_s, u";EntityPath="_s + QString(257, u'h'));
    parts(u"hub-is-key"_s, host, u"R7"_s, u"@"_s, u";EntityPath=@"_s);
    parts(u"part-doubled"_s, host, u"R7"_s, u"@"_s, u";sharedaccesskeyname=R7"_s);
    parts(u"part-doubled"_s, host, u"R7"_s, u"@"_s, u";EntityPath=a;EntityPath=b"_s);
    parts(u"part-doubled"_s, host, u"R7"_s, u"@"_s,
          u"\nEndpoint=sb://other1.servicebus.windows.net/;SharedAccessKeyName=R7;SharedAccessKey=@"_s);
    parts(u"part-unreadable"_s, host, u"R7"_s, u"@"_s, u";EntityPa"_s);
    parts(u"part-unreadable"_s, host, u"R7"_s, u"@"_s, u";=x"_s);
    parts(u"emulator-value-empty"_s, host, u"R7"_s, u"@"_s, u";UseDevelopmentEmulator="_s);
    parts(u"emulator-in-cloud"_s, host, u"R7"_s, u"@"_s, u";UseDevelopmentEmulator=true"_s);
}

void tst_ConnectionString::recognises()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const LintResult result = lint(text);
    QVERIFY2(!result.ok(), qPrintable(codes(result).join(u' ')));
    const auto finding = std::ranges::find(result.findings, code, &Finding::code);
    QVERIFY2(finding != result.findings.cend(), qPrintable(codes(result).join(u' ')));
    QCOMPARE(finding->severity, Severity::Error);
    QVERIFY(!finding->message.isEmpty());
    QVERIFY(!finding->fix.isEmpty());
    QVERIFY(!finding->message.contains(u'%'));
    QVERIFY(!shown(result).contains(kGoodKey.chopped(1)));
}

void tst_ConnectionString::comparesTheHub_data()
{
    QTest::addColumn<QString>("entityPath");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("ok");
    QTest::newRow("same") << u"logs"_s << u"logs"_s << true;
    QTest::newRow("other case") << u"Logs"_s << u"lOGS"_s << true;
    QTest::newRow("namespace's string") << QString() << u"logs"_s << true;
    QTest::newRow("nothing expected") << u"logs"_s << QString() << true;
    QTest::newRow("differs") << u"logs"_s << u"logs2"_s << false;
}

void tst_ConnectionString::comparesTheHub()
{
    QFETCH(QString, entityPath);
    QFETCH(QString, expected);
    QFETCH(bool, ok);
    QString text = withKey(
        u"Endpoint=sb://contoso-ns.servicebus.windows.net/;SharedAccessKeyName=R7;SharedAccessKey=@"_s);
    if (!entityPath.isEmpty())
        text += u";EntityPath="_s + entityPath;
    const LintResult result = lint(text, expected);
    QCOMPARE(result.ok(), ok);
    QCOMPARE(codes(result), ok ? QStringList() : QStringList{u"hub-differs"_s});
    QCOMPARE(result.hub, entityPath);
    if (!ok) {
        QVERIFY(result.findings.constFirst().message.contains(entityPath));
        QVERIFY(result.findings.constFirst().message.contains(expected));
    }
}

void tst_ConnectionString::keepsNothingSecretInSight_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("usual") << u"c4NaRyQx7Zb2Lm9TkP0wE5sVdG8hJ1uXf3RoYi6BtA0="_s;
    QTest::newRow("padding lost") << u"c4NaRyQx7Zb2Lm9TkP0wE5sVdG8hJ1uXf3RoYi6BtA0"_s;
    QTest::newRow("slash and plus") << u"c4NaRyQx7Z/2Lm9TkP0wE5sV+G8hJ1uX/3RoYi6BtA0="_s;
    QTest::newRow("for URLs") << u"c4NaRyQx7Z_2Lm9TkP0wE5sV-G8hJ1uX_3RoYi6BtA0"_s;
    QTest::newRow("64 bytes")
        << u"c4NaRyQx7Zb2Lm9TkP0wE5sVdG8hJ1uXf3RoYi6BtA0c4NaRyQx7Zb2Lm9TkP0wE5sVdG8hJ1uXf3RoYi6BtA=="_s;
    QTest::newRow("hex") << u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s;
}

// A key put at every place of a string, in place of every value and name, shows nowhere, not even a piece of
// it.
void tst_ConnectionString::keepsNothingSecretInSight()
{
    QFETCH(QString, key);
    constexpr qsizetype kPiece = 12;
    const QStringList bases = {
        withKey(
            u"Endpoint=sb://contoso-ns.servicebus.windows.net:9093/;SharedAccessKeyName=R7InsightIDR;SharedAccessKey=@;EntityPath=insights-operational-logs"_s),
        u"Endpoint=sb://localhost;SharedAccessKeyName=R7;SharedAccessKey=SAS_KEY_VALUE;UseDevelopmentEmulator=true"_s,
        withKey(u"HostName=contoso.azure-devices.net;SharedAccessKeyName=iothubowner;SharedAccessKey=@"_s),
        u"contoso-ns.servicebus.windows.net"_s,
        u"{\"a\": \"b\"}"_s,
        QString(),
    };
    QStringList inputs;
    for (const QString &base : bases) {
        for (qsizetype at = 0; at <= base.size(); ++at)
            inputs += QString(base).insert(at, key);
        const QStringList parts = base.split(u';');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            QStringList changed = parts;
            const QString name = parts[i].section(u'=', 0, 0);
            const QString value = parts[i].section(u'=', 1);
            for (const QString &part :
                 {key, name + u'=' + key, key + u'=' + value, name + u"=sb://"_s + key + u'/',
                  name + u"=sb://contoso-ns.servicebus.windows.net/"_s + key, u"Foo="_s + key,
                  name + u"=sb://x:"_s + key}) {
                changed[i] = part;
                inputs += changed.join(u';');
            }
        }
    }
    for (const QString &input : std::as_const(inputs)) {
        for (const QString &expectedHub : {QString(), u"logs"_s, key}) {
            const QString text = shown(lint(input, expectedHub));
            for (qsizetype at = 0; at + kPiece <= key.size(); at += kPiece / 2)
                QVERIFY2(!text.contains(QStringView(key).sliced(at, kPiece), Qt::CaseInsensitive),
                         qPrintable(input + u" => "_s + text));
        }
    }
}

void tst_ConnectionString::survivesAnything_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("NUL") << QString(3, QChar(u'\0'));
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + u"Endpoint="_s + QChar(0xdc00);
    QTest::newRow("noncharacter") << QString(QChar(0xffff));
    QTest::newRow("equals") << QString(5000, u'=');
    QTest::newRow("semicolons") << QString(8000, u';');
    QTest::newRow("ampersands") << QString(8000, u'&');
    QTest::newRow("blanks") << u"Endpoint"_s + QString(8000, u' ') + u"="_s;
    QTest::newRow("line breaks") << QString(8000, u'\n');
    QTest::newRow("ten megabytes") << QString(10'000'000, u'a');
    QTest::newRow("names only") << u"Endpoint=;SharedAccessKeyName=;SharedAccessKey=;EntityPath="_s;
    QTest::newRow("brackets") << u"Endpoint=sb://[;SharedAccessKeyName=];SharedAccessKey=[]"_s;
    QTest::newRow("colons") << u"Endpoint=:::::;SharedAccessKeyName=:;SharedAccessKey=:"_s;
    QTest::newRow("emoji")
        << u"Endpoint=sb://😀.servicebus.windows.net/;SharedAccessKeyName=😀;SharedAccessKey=😀"_s;
}

void tst_ConnectionString::survivesAnything()
{
    QFETCH(QString, text);
    const LintResult result = lint(text, text);
    QVERIFY(!result.ok());
    const bool error = std::ranges::contains(result.findings, Severity::Error, &Finding::severity);
    QVERIFY(error);
}

void tst_ConnectionString::composesWhatItReads_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("hub");
    QTest::addColumn<bool>("emulator");
    QTest::newRow("namespace") << u"contoso-ns.servicebus.windows.net"_s << 9093 << QString() << false;
    QTest::newRow("hub") << u"contoso-ns.servicebus.windows.net"_s << 9093 << u"logs"_s << false;
    QTest::newRow("port") << u"hub.contoso.example"_s << 19093 << u"logs"_s << false;
    QTest::newRow("IPv6") << u"2001:db8::7"_s << 9093 << u"logs"_s << false;
    QTest::newRow("emulator") << u"localhost"_s << 9092 << u"logs"_s << true;
}

void tst_ConnectionString::composesWhatItReads()
{
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(QString, hub);
    QFETCH(bool, emulator);
    const Secret key = Secret::take(QString(kGoodKey));
    const Secret text = compose(host, static_cast<quint16>(port), u"R7"_s, key, hub, emulator);
    const LintResult result = lint(reveal(text));
    QVERIFY2(result.ok(), qPrintable(codes(result).join(u' ')));
    QCOMPARE(result.host, host);
    QCOMPARE(int(*result.port), port);
    QCOMPARE(result.hub, hub);
    QCOMPARE(result.connection->emulator, emulator);
    QVERIFY(result.connection->key == key);
    QVERIFY(result.connection->text == text);
}

void tst_ConnectionString::everyCodeHasTexts()
{
    QVERIFY(findingText(u"no-such-code") == nullptr);
    const FindingText *differs = findingText(u"hub-differs");
    QVERIFY(differs != nullptr);
    QVERIFY(QByteArrayView(differs->message).contains("%1"));
}

QTEST_APPLESS_MAIN(tst_ConnectionString)
#include "tst_ConnectionString.moc"
