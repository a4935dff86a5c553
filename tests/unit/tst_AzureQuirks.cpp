// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every quirk of Azure's logs that is known, by its number in the list of quirks, with an input of our own:
// from the bytes of a message to the finished event.
#include "insight/EventDecoder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope::insight;

namespace {

constexpr std::int64_t kEnqueued = 1'795'482'123'123; // 2026-11-24T01:02:03.123Z

QList<QJsonObject> decoded(const QByteArray &body)
{
    EventDecoder decoder(RuleBook::builtIn());
    QList<QJsonObject> events;
    decoder.decode({body.constData(), static_cast<std::size_t>(body.size())}, {.enqueuedMs = kEnqueued},
                   [&](const InsightEvent &event) {
                       const std::string line = toJson(event, "hub");
                       events += QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
                   });
    return events;
}

QString textOf(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts += textOf(part);
        return parts.join(u',');
    }
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.isUndefined() ? u"(absent)"_s : value.toVariant().toString();
}

/// The value at `key` or `key>key`; `repairs`, `notes` and `log_set` are Hubscope's remarks.
QString valueAt(const QJsonObject &event, const QString &path)
{
    const QStringList remarks{u"repairs"_s, u"notes"_s, u"log_set"_s, u"rule"_s};
    QJsonValue value = event;
    for (const QString &key : (remarks.contains(path) ? u"hubscope>"_s + path : path).split(u'>'))
        value = value[key];
    return textOf(value);
}

} // namespace

class tst_AzureQuirks : public QObject
{
    Q_OBJECT
private slots:
    void quirk_data();
    void quirk();

private:
    void syntax();
    void names();
    void times();
};

/// One event: `key=value` parts separated by a bar. `repairs` and `notes` are empty unless they are named.
using Events = QStringList;

static void row(const char *name, const QByteArray &body, const Events &events)
{
    QTest::newRow(name) << body << events;
}

void tst_AzureQuirks::quirk_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("events");
    syntax();
    names();
    times();
}

void tst_AzureQuirks::syntax()
{
    const QByteArray head = R"({"time":"2026-04-01T10:00:00Z","category":"FunctionAppLogs","properties":)";
    row("quirk-01-single-quotes", head + "{'appName':'billing','exit':0}}",
        {u"repairs=single-quotes|source_json>properties>appName=billing|source_json>properties>exit=0"_s});
    row("quirk-01-apostrophe-in-double-quotes", head + R"({'who':'x',"message":"it's O'Neil's"}})",
        {u"repairs=single-quotes|source_json>properties>message=it's O'Neil's"_s});
    row("quirk-01-apostrophe-in-single-quotes", head + "{'message':'can't open Bob's file','n':1}}",
        {u"repairs=single-quotes|source_json>properties>message=can't open Bob's file|source_json>properties>n=1"_s});
    row("quirk-01-python-words", head + "{'ok':True,'bad':False,'none':None,'text':'True'}}",
        {u"repairs=single-quotes,python-literals|source_json>properties>ok=true|source_json>properties>bad=false|source_json>properties>text=True"_s});
    row("quirk-02-single-quotes-in-a-string",
        R"({"time":"2026-04-01T10:00:00Z","category":"SignInLogs","properties":"{'userPrincipalName':'o.neil@contoso.example','ipAddress':'203.0.113.9'}"})",
        {u"repairs=single-quotes|account=o.neil@contoso.example|source_ip=203.0.113.9"_s});
    row("quirk-03-raw-newline", head + "{\"message\":\"line one\nline two\r\n\ttabbed\"}}",
        {u"repairs=control-characters|source_json>properties>message=line one\nline two\r\n\ttabbed"_s});
    row("quirk-03-control-characters", head + QByteArray("{\"message\":\"a\x01\x1b[0mb\0c\"}}", 24),
        {u"repairs=control-characters|source_json>properties>message=a\u0001\u001b[0mb"_s + QChar(0) + u'c'});
    row("quirk-04-blob-data", head + "[ 512 B blob data ]}",
        {u"repairs=blob-data|source_json>properties=512 B blob data"_s});
    row("quirk-04-blob-data-as-text", head + R"("[ 512 B blob data ]"})",
        {u"source_json>properties=[ 512 B blob data ]"_s});
    row("quirk-05-run-together", R"({"records":[{"n":1}]}{"records":[{"n":2}]}{"n":3})",
        {u"notes=time-missing|source_json>n=1"_s, u"notes=time-missing|source_json>n=2"_s,
         u"notes=time-missing|source_json>n=3"_s});
    row("quirk-05-run-together-in-a-list", R"({"records":[{"n":1}{"n":2}]})",
        {u"notes=time-missing|source_json>n=1"_s,
         u"repairs=missing-comma|notes=time-missing|source_json>n=2"_s});
    row("quirk-05-brackets-in-a-string", head + R"({"message":"}{ ][ },{"}}{"n":2})",
        {u"source_json>properties>message=}{ ][ },{"_s, u"notes=time-missing|source_json>n=2"_s});
    row("quirk-05-stray-quotes", head + R"({"requestbody":"{"id":7,"tags":["a"]}","code":201}})",
        {u"repairs=stray-quotes|source_json>properties>requestbody>id=7|source_json>properties>code=201"_s});
    row("quirk-05-doubled-quotes",
        "{''records'': [{''time'': ''2026-04-01T10:00:00Z'', ''category'': ''FrontdoorAccessLog''}]}",
        {u"repairs=doubled-quotes|timestamp=2026-04-01T10:00:00.000Z|source_json>category=FrontdoorAccessLog"_s});
    row("quirk-06-unquoted-keys", R"({time:"2026-04-01T10:00:00Z", level : "Warning", my_key: 2})",
        {u"repairs=unquoted-keys|timestamp=2026-04-01T10:00:00.000Z|source_json>my_key=2"_s});
    row("quirk-06-trailing-comma", R"({"time":"2026-04-01T10:00:00Z","list":[1,2,],"last":"a,}",})",
        {u"repairs=trailing-comma|source_json>list=1,2|source_json>last=a,}"_s});
    row("quirk-07-leading-bytes", "\xC3\x83\xC2\xAF{\"time\":\"2026-04-01T10:00:00Z\"}",
        {u"repairs=leading-bytes|timestamp=2026-04-01T10:00:00.000Z"_s});
    row("quirk-07-bom", "\xEF\xBB\xBF{\"records\":[{\"time\":\"2026-04-01T10:00:00Z\"}]}",
        {u"repairs=bom|timestamp=2026-04-01T10:00:00.000Z"_s});
    row("quirk-07-bom-behind-blanks", "\r\n \xEF\xBB\xBF {\"time\":\"2026-04-01T10:00:00Z\"}",
        {u"repairs=bom|timestamp=2026-04-01T10:00:00.000Z"_s});
    row("quirk-07-not-utf8",
        head + "{\"message\":\"Gr\xFC\xDF"
               "e\"}}",
        {u"repairs=invalid-utf8|source_json>properties>message=Gr\uFFFD\uFFFDe"_s});
    row("quirk-08-level-twice",
        R"({"time":"2026-04-01T10:00:00Z","category":"Security","resourceId":"/subscriptions/1/providers/Microsoft.Security/locations/we/alerts/9","operationName":"Microsoft.Security/locations/alerts/activate/action","Level":5,"level":"Warning"})",
        {u"source_json>Level=5|source_json>level=Warning|severity=Warning"_s});
    row("quirk-09-blank-in-the-time", R"({"time":"2026-02-04T07: 45: 44.5864815Z"})",
        {u"timestamp=2026-02-04T07:45:44.586Z"_s});
}

void tst_AzureQuirks::names()
{
    row("quirk-10-upper-case-keys",
        R"({"RECORDS":[{"TIME":"2026-04-01T10:00:00Z","Category":"SIGNINLOGS","Properties":{"UserPrincipalName":"a@b.example","IPAddress":"203.0.113.5"}}]})",
        {u"log_set=Ingress Authentication|account=a@b.example|source_ip=203.0.113.5|timestamp=2026-04-01T10:00:00.000Z"_s});
    row("quirk-10-category-value", R"({"time":"2026-04-01T10:00:00Z","CategoryValue":"Administrative"})",
        {u"log_set=Cloud Service Admin Activity"_s});
    row("quirk-10-no-time-but-created",
        R"({"Category":"SignInLogs","CreatedDateTime":"2026-04-01T10:00:00Z","UserPrincipalName":"a@b.example","IPAddress":"203.0.113.5"})",
        {u"timestamp=2026-04-01T10:00:00.000Z|account=a@b.example"_s});
    row("quirk-10-lower-case-keys",
        R"({"systemalertid":"1","alerttype":"X","alertdisplayname":"Odd","severity":"High","timegenerated":"2026-04-01T10:00:00Z"})",
        {u"log_set=Third-Party Alerts|title=Odd|severity=High|timestamp=2026-04-01T10:00:00.000Z"_s});
    const QByteArray alert =
        R"({"time":"2026-04-01T10:00:00Z","category":"Security","operationName":"Microsoft.Security/locations/alerts/activate/action","resourceId":"/subscriptions/1/providers/Microsoft.Security/locations/we/alerts/9",)";
    row("quirk-11-level-word", alert + R"("level":"Information"})", {u"severity=Information"_s});
    row("quirk-11-level-number", alert + R"("level":4})", {u"severity=Informational"_s});
    row("quirk-11-level-number-as-text", alert + R"("Level":"4"})", {u"severity=Informational"_s});
    row("quirk-11-word-before-number", alert + R"("level":"Error","Level":4})", {u"severity=Error"_s});
    row("quirk-11-word-before-number-behind-it", alert + R"("Level":4,"level":"Error"})",
        {u"severity=Error"_s});
    const QByteArray signIn =
        R"({"time":"2026-04-01T10:00:00Z","category":"SignInLogs","properties":{"ipAddress":"203.0.113.5"},"resultType":)";
    row("quirk-12-result-as-text", signIn + R"("50126"})", {u"result=FAILED_BAD_PASSWORD"_s});
    row("quirk-12-result-as-number", signIn + "50126}", {u"result=FAILED_BAD_PASSWORD"_s});
    row("quirk-12-result-zero", signIn + "0}", {u"result=SUCCESS"_s});
    const QByteArray activity =
        R"({"time":"2026-04-01T10:00:00Z","category":"Administrative","operationName":"MICROSOFT.COMPUTE/VIRTUALMACHINES/START/ACTION",)";
    row("quirk-12-result-with-a-dot", activity + R"("resultType":"Succeeded."})", {u"result=SUCCESS"_s});
    row("quirk-12-result-failed", activity + R"("resultType":"Failure"})", {u"result=FAILED"_s});
    row("quirk-12-signature-none", activity + R"("resultType":"Start","resultSignature":"None"})",
        {u"result=SUCCESS"_s});
    row("quirk-12-signature-only", activity + R"("resultSignature":"Failed.NotFound"})",
        {u"result=FAILED"_s});
    for (const char *duration : {"0", "\"20\"", "\"-1\"", "\"14.2187\"", "14.2187"})
        row(qPrintable(u"quirk-13-duration-"_s + QLatin1StringView(duration)),
            activity + "\"durationMs\":" + duration + '}',
            {u"result=(absent)|source_json>durationMs="_s + QString::fromLatin1(duration).remove(u'"')});
    row("quirk-14-identity-claims",
        activity +
            R"("identity":{"claims":{"http://schemas.xmlsoap.org/ws/2005/05/identity/claims/upn":"ann@contoso.example"}}})",
        {u"source_account=ann@contoso.example|source_user=ann"_s});
    row("quirk-14-identity-text",
        R"({"time":"2026-04-01T10:00:00Z","category":"SignInLogs","identity":"Ann Lee"})",
        {u"account=Ann Lee"_s});
    row("quirk-14-identity-empty",
        R"({"time":"2026-04-01T10:00:00Z","category":"SignInLogs","identity":"","properties":{"userPrincipalName":"ann@contoso.example"}})",
        {u"account=ann@contoso.example"_s});
    row("quirk-14-identity-claim",
        R"({"time":"2026-04-01T10:00:00Z","category":"AuditEvent","operationName":"SecretGet","identity":{"claim":{"upn":"ann@contoso.example"}}})",
        {u"source_account=ann@contoso.example"_s});
    row("quirk-15-properties-as-string",
        R"({"time":"2026-04-01T10:00:00Z","category":"SignInLogs","properties":"{\"userPrincipalName\":\"ann@contoso.example\",\"ipAddress\":\"203.0.113.5\"}"})",
        {u"log_set=Ingress Authentication|account=ann@contoso.example"_s});
    row("quirk-15-properties-in-strings-in-strings",
        R"({"time":"2026-04-01T10:00:00Z","category":"SignInLogs","properties":"{\"status\":\"{\\\"errorCode\\\":50126}\",\"ipAddress\":\"203.0.113.5\"}"})",
        {u"result=FAILED_BAD_PASSWORD"_s});
    row("quirk-15-properties-as-array",
        R"({"time":"2026-04-01T10:00:00Z","category":"X","properties":[{"a":1}]})",
        {u"log_set=Unparsed Data"_s});
    row("quirk-15-properties-null", R"({"time":"2026-04-01T10:00:00Z","category":"X","properties":null})",
        {u"log_set=Unparsed Data"_s});
    row("quirk-15-event-properties",
        R"({"EventTimeString":"4/1/2026 10:00:00 AM +00:00","category":"OperationalLogs","EventName":"Create","EventProperties":"{\"SubscriptionId\":\"1\"}"})",
        {u"timestamp=2026-04-01T10:00:00.000Z"_s});
    row("quirk-15-caller-info",
        R"({"time":"2026-04-01T10:00:00Z","category":"Administrative","properties":{"ResourceProviderName":"azurerbac","CallerInfo":"[{\"CallerIdentityType\":\"UPN\",\"CallerIdentityValue\":\"pim@contoso.example\"}]"}})",
        {u"source_account=pim@contoso.example"_s});
    const auto address = [&](const char *name, const char *text, const QString &event) {
        row(name, signIn.left(signIn.indexOf("\"properties\"")) + "\"callerIpAddress\":" + text + '}',
            {event});
    };
    address("quirk-16-ipv4", "\"203.0.113.5\"", u"source_ip=203.0.113.5|log_set=Ingress Authentication"_s);
    address("quirk-16-ipv4-port", "\"203.0.113.5:51234\"", u"source_ip=203.0.113.5"_s);
    address("quirk-16-ipv6", "\"2001:db8::5\"", u"source_ip=2001:db8::5|notes=ip-v6"_s);
    address("quirk-16-ipv6-port", "\"[2001:db8::5]:443\"", u"source_ip=2001:db8::5|notes=ip-v6"_s);
    address("quirk-16-cidr", "\"127.0.0.0/8\"",
            u"source_ip=(absent)|notes=ip-unreadable|log_set=SSO Authentication"_s);
    address("quirk-16-unspecified", "\"0.0.0.0\"", u"source_ip=(absent)|log_set=SSO Authentication"_s);
    address("quirk-16-empty", "\"\"", u"source_ip=(absent)|log_set=SSO Authentication"_s);
    address("quirk-16-null", "null", u"source_ip=(absent)"_s);
    address("quirk-16-number", "5", u"source_ip=(absent)|notes=ip-unreadable"_s);
    row("quirk-16-two-addresses",
        R"({"time":"2026-04-01T10:00:00Z","category":"SignInLogs","callerIpAddress":"10.0.0.4","properties":{"ipAddress":"203.0.113.5"}})",
        {u"source_ip=203.0.113.5|log_set=Ingress Authentication"_s});
    row("quirk-17-operation-path", activity + R"("resultType":"Success"})", {u"action=start/action"_s});
    row("quirk-17-operation-object",
        R"({"time":"2026-04-01T10:00:00Z","category":"Administrative","operationName":{"value":"Microsoft.Compute/virtualMachines/delete","localizedValue":"Delete"}})",
        {u"action=virtualmachines/delete"_s});
    row("quirk-17-no-category-but-sign-in",
        R"({"time":"2026-04-01T10:00:00Z","operationName":"Sign-in activity","properties":{"ipAddress":"203.0.113.5"}})",
        {u"log_set=Ingress Authentication"_s});
    row("quirk-18-resource-in-upper-case",
        R"({"time":"2026-04-01T10:00:00Z","category":"Policy","operationName":"Update policy","resourceId":"/TENANTS/1/PROVIDERS/MICROSOFT.AADIAM"})",
        {u"log_set=Cloud Service Admin Activity"_s});
    row("quirk-18-no-resource", R"({"time":"2026-04-01T10:00:00Z","category":"ServiceHealth"})",
        {u"log_set=Cloud Service Activity"_s});
    row("quirk-19-policy-of-the-activity-log",
        R"({"time":"2026-04-01T10:00:00Z","category":"Policy","operationName":"MICROSOFT.AUTHORIZATION/POLICIES/AUDIT/ACTION","resourceId":"/SUBSCRIPTIONS/1/RESOURCEGROUPS/RG"})",
        {u"log_set=Cloud Service Activity"_s});
    row("quirk-19-audit-of-intune",
        R"({"time":"2026-04-01T10:00:00Z","category":"AuditLogs","operationName":"Delete Device","properties":{"ActivityType":3,"Actor":{"UPN":"ann@contoso.example"}}})",
        {u"log_set=Cloud Service Admin Activity|source_account=ann@contoso.example"_s});
    row("quirk-19-old-activity-category",
        R"({"time":"2026-04-01T10:00:00Z","category":"Write","operationName":"MICROSOFT.STORAGE/STORAGEACCOUNTS/WRITE"})",
        {u"log_set=Cloud Service Admin Activity"_s});
    row("quirk-19-old-sign-in",
        R"({"time":"2026-04-01T10:00:00Z","category":"SignIn","properties":{"ipAddress":"203.0.113.5"}})",
        {u"log_set=Ingress Authentication"_s});
    row("quirk-19-front-door-spelling", R"({"time":"2026-04-01T10:00:00Z","category":"FrontdoorAccessLog"})",
        {u"log_set=Unparsed Data|hubscope>category=FrontdoorAccessLog"_s});
    row("quirk-20-own-category", R"({"time":"2026-04-01T10:00:00Z","category":"contoso-billing","n":1})",
        {u"log_set=Unparsed Data|hubscope>category=contoso-billing|source_json>n=1"_s});
    row("quirk-20-no-category", R"({"records":[{"time":"2026-04-01T10:00:00Z","n":1},{"n":2}]})",
        {u"log_set=Unparsed Data|source_json>n=1"_s,
         u"log_set=Unparsed Data|notes=time-missing|source_json>n=2"_s});
}

void tst_AzureQuirks::times()
{
    const std::pair<const char *, const char *> forms[]{
        {"2026-04-01T10:00:00.1234567Z", "2026-04-01T10:00:00.123Z"},
        {"2026-04-01T10:00:00Z", "2026-04-01T10:00:00.000Z"},
        {"2026-04-01T10:00:00.12Z", "2026-04-01T10:00:00.120Z"},
        {"2026-04-01T10:00:00.125Z", "2026-04-01T10:00:00.125Z"},
        {"2026-04-01T10:00:00.123456789Z", "2026-04-01T10:00:00.123Z"},
        {"2026-04-01T10:00:00.5+00:00", "2026-04-01T10:00:00.500Z"},
        {"2026-04-01T10:00:00+02:00", "2026-04-01T08:00:00.000Z"},
        {"2026-04-01T10:00:00", "2026-04-01T10:00:00.000Z"},
        {"4/22/2026 6:07:16 PM", "2026-04-22T18:07:16.000Z"},
        {"04/09/2026 09:41:00", "2026-04-09T09:41:00.000Z"},
        {"4/9/2026 10:41:00 AM +01:00", "2026-04-09T09:41:00.000Z"},
    };
    for (const auto &[written, utc] : forms) {
        row(qPrintable(u"quirk-21-"_s + QLatin1StringView(written)),
            QByteArray("{\"category\":\"X\",\"time\":\"") + written + "\"}",
            {u"timestamp="_s + QLatin1StringView(utc)});
    }
    row("quirk-21-unreadable", R"({"category":"X","time":"yesterday"})",
        {u"timestamp=2026-11-24T01:02:03.123Z|notes=time-unreadable|source_json>time=yesterday"_s});
    for (const char *key :
         {"time", "timeStamp", "timestamp", "Time", "TIMESTAMP", "TimeGenerated", "EventTimestamp",
          "EventTimeString", "startTime", "StartTimeUtc", "_TimeReceivedBySvc"}) {
        row(qPrintable(u"quirk-22-"_s + QLatin1StringView(key)),
            QByteArray("{\"category\":\"X\",\"") + key + "\":\"2026-04-01T10:00:00.5Z\"}",
            {u"timestamp=2026-04-01T10:00:00.500Z"_s});
    }
    row("quirk-22-none", R"({"category":"X"})", {u"timestamp=2026-11-24T01:02:03.123Z|notes=time-missing"_s});
    row("quirk-22-unreadable-then-readable",
        R"({"category":"X","time":"n/a","TimeGenerated":"2026-04-01T10:00:00Z"})",
        {u"timestamp=2026-04-01T10:00:00.000Z|notes=time-unreadable"_s});
    row("quirk-23-sign-in-time",
        R"({"time":"2026-04-01T10:01:40Z","category":"SignInLogs","properties":{"createdDateTime":"2026-04-01T10:00:00Z"}})",
        {u"timestamp=2026-04-01T10:00:00.000Z"_s});
    row("quirk-23-audit-time",
        R"({"time":"2026-04-01T10:01:40Z","category":"AuditLogs","properties":{"activityDateTime":"2026-04-01T10:00:00Z"}})",
        {u"timestamp=2026-04-01T10:00:00.000Z"_s});
}

void tst_AzureQuirks::quirk()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, events);
    const QList<QJsonObject> found = decoded(body);
    QCOMPARE(found.size(), events.size());
    for (qsizetype i = 0; i < found.size(); ++i) {
        QStringList parts = events[i].split(u'|');
        for (const QString &remark : {u"repairs="_s, u"notes="_s}) {
            if (std::ranges::none_of(parts, [&](const QString &part) { return part.startsWith(remark); }))
                parts += remark;
        }
        for (const QString &part : std::as_const(parts)) {
            const QString key = part.section(u'=', 0, 0);
            QCOMPARE(key + u'=' + valueAt(found[i], key), part);
        }
    }
}

QTEST_APPLESS_MAIN(tst_AzureQuirks)
#include "tst_AzureQuirks.moc"
