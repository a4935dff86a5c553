// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where each key of an event comes from: a row for each place in which Azure writes it.
#include "support/DecodedEvent.h"

#include <QTest>

using namespace Qt::StringLiterals;
using hubscope::test::decodedEvent;
using hubscope::test::recordOf;

class tst_EventFields : public QObject
{
    Q_OBJECT
private slots:
    void time_data();
    void time();
    void address_data();
    void address();
    void result_data();
    void result();
    void field_data();
    void field();
    void tellsWhatASignInCodeMeans();
};

void tst_EventFields::time_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("timestamp");
    const QString first = u"2026-03-01T08:00:00.000Z"_s;
    const auto row = [&](const char *name, const char *category, const char *rest) {
        QTest::newRow(name) << recordOf(category, rest) << first;
    };
    row("sign-in: created before written", "SignInLogs",
        R"("time":"2026-03-01T08:01:40Z","properties":{"createdDateTime":"2026-03-01T08:00:00Z"})");
    row("sign-in: created, at the top", "ServicePrincipalSignInLogs",
        R"("CreatedDateTime":"2026-03-01T08:00:00Z")");
    row("audit: activity before written", "AuditLogs",
        R"("time":"2026-03-01T08:01:40Z","properties":{"activityDateTime":"2026-03-01T08:00:00+00:00"})");
    row("risk: detected before activity", "UserRiskEvents",
        R"("time":"2026-03-01T09:00:00Z","properties":{"activityDateTime":"2026-03-01T07:00:00Z",)"
        R"("detectedDateTime":"2026-03-01T8:00:00.000Z"})");
    row("risk: activity", "UserRiskEvents",
        R"("time":"2026-03-01T09:00:00Z","properties":{"activityDateTime":"2026-03-01T08:00:00Z"})");
    // The order in which knowledge has them; the names without regard to case.
    for (const char *key : {"time", "timeStamp", "timestamp", "Time", "TIMESTAMP", "TimeGenerated",
                            "EventTimestamp", "EventTimeString", "startTime", "StartTimeUtc",
                            "_TimeReceivedBySvc", "CreationTime", "eventSubmissionTimestamp"}) {
        QTest::newRow(key) << recordOf("X", "\"" + QByteArray(key) + "\":\"2026-03-01T08:00:00.0000000Z\"")
                           << first;
    }
    QTest::newRow("Defender: generated before started")
        << QByteArray(R"({"SystemAlertId":"1","AlertType":"X","StartTimeUtc":"2026-03-01T07:00:00Z",)"
                      R"("TimeGenerated":"2026-03-01T08:00:00Z"})")
        << first;
    QTest::newRow("sub-assessment: in the properties")
        << QByteArray(R"({"type":"Microsoft.Security/assessments/subAssessments",)"
                      R"("properties":{"timeGenerated":"2026-03-01T08:00:00Z"}})")
        << first;
    QTest::newRow("AAD Graph: in the properties")
        << recordOf("AzureADGraphActivityLogs", R"("properties":{"timeGenerated":"2026-03-01T08:00:00Z"})")
        << first;
    QTest::newRow("none: the hub's") << recordOf("X", R"("a":1)") << u"2026-11-24T01:02:03.123Z"_s;
}

void tst_EventFields::time()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, timestamp);
    QCOMPARE(decodedEvent(body)[u"timestamp"_s].toString(), timestamp);
}

void tst_EventFields::address_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *category, const char *rest) {
        QTest::newRow(name) << recordOf(category, rest);
    };
    row("sign-in: its own before the caller's", "SignInLogs",
        R"("callerIpAddress":"198.51.100.1","properties":{"ipAddress":"203.0.113.7"})");
    row("sign-in: the caller's", "SignInLogs",
        R"("callerIpAddress":"203.0.113.7","properties":{"ipAddress":""})");
    row("caller before initiator", "AuditLogs",
        R"("callerIpAddress":"203.0.113.7","properties":{"initiatedBy":{"user":{"ipAddress":"198.51.100.1"}}})");
    row("initiator", "AuditLogs",
        R"("callerIpAddress":"0.0.0.0","properties":{"initiatedBy":{"user":{"ipAddress":"203.0.113.7"}}})");
    row("HTTP request", "Administrative", R"("httpRequest":"{\"clientIpAddress\":\"203.0.113.7\"}")");
    row("claims", "Administrative", R"("identity":{"claims":{"ipaddr":"203.0.113.7"}})");
    row("with a port", "StorageRead", R"("callerIpAddress":"203.0.113.7:49152")");
    row("in brackets", "StorageRead", R"("callerIpAddress":"[203.0.113.7]:443")");
    row("a table's column", "Administrative", R"("CallerIPAddress":"203.0.113.7")");
    row("SQL", "SQLSecurityAuditEvents", R"("properties":{"client_ip":"203.0.113.7"})");
    QTest::newRow("Office 365") << QByteArray(
        R"({"Workload":"Exchange","Operation":"Send","ClientIP":"","ClientIPAddress":"203.0.113.7"})");
}

void tst_EventFields::address()
{
    QFETCH(QByteArray, body);
    QCOMPARE(decodedEvent(body)[u"source_ip"_s].toString(), u"203.0.113.7"_s);
}

void tst_EventFields::result_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("result");
    struct Word
    {
        const char *rest;
        const char *result;
    };
    static constexpr Word kWords[]{
        {R"("resultType":"Success")", "SUCCESS"},
        {R"("resultType":"Succeeded.")", "SUCCESS"},
        {R"("resultType":"Start")", "SUCCESS"},
        {R"("resultType":"Accept")", "SUCCESS"},
        {R"("resultType":"Active")", "SUCCESS"},
        {R"("resultType":"0")", "SUCCESS"},
        {R"("resultType":"Failure")", "FAILED"},
        {R"("resultType":"Failed")", "FAILED"},
        {R"("resultSignature":"Failed.NotFound")", "FAILED"},
        {R"("resultSignature":"Started.")", "SUCCESS"},
        {R"("resultSignature":"None")", ""},
        {R"("resultType":"Success","resultSignature":"Forbidden")", "FAILED"},
        {R"("resultType":"Success","resultSignature":"Not Found")", "SUCCESS"},
        {R"("resultSignature":"-1","properties":{"result":"failure"})", "FAILED"},
        {R"("properties":{"metricResponseType":"ClientOtherError"})", "FAILED"},
        {R"("properties":{"metricResponseType":"SASSuccess"})", "SUCCESS"},
        {R"("statusText":"AuthenticationFailed","statusCode":403)", "FAILED"},
        {R"("statusText":"OK","statusCode":200)", "SUCCESS"},
        {R"("properties":{"responseStatusCode":403})", "FAILED"},
        {R"("properties":{"succeeded":"false"})", "FAILED"},
        {R"("properties":{"resultType":"Failed"})", "FAILED"},
        {R"("isSuccess":false)", "FAILED"},
        {R"("status":"PendingAction")", ""},
        {R"("status":"PendingAction","statusCode":"204")", "SUCCESS"},
    };
    for (const Word &word : kWords)
        QTest::newRow(word.rest) << recordOf("StorageRead", word.rest) << QString::fromUtf8(word.result);
    const auto office = [](const char *operation, const char *rest) {
        return QByteArray(R"({"RecordType":15,"Operation":")") + operation +
               R"(","ResultStatus":"Success",)" + rest + R"("ClientIP":"203.0.113.7"})";
    };
    QTest::newRow("Office 365: logged in") << office("UserLoggedIn", "") << u"SUCCESS"_s;
    QTest::newRow("Office 365: failed, and recorded with success")
        << office("UserLoginFailed", R"("ErrorNumber":"0",)") << u"FAILED"_s;
    QTest::newRow("Office 365: bad password")
        << office("UserLoginFailed", R"("ErrorNumber":"50126",)") << u"FAILED_BAD_PASSWORD"_s;
}

void tst_EventFields::result()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, result);
    QCOMPARE(decodedEvent(body)[u"result"_s].toString(), result);
}

void tst_EventFields::field_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const QByteArray &body, const QString &key, const QString &value) {
        QTest::newRow(name) << body << key << value;
    };
    const QString service = u"service"_s;
    row("sign-in: resource",
        recordOf("SignInLogs", R"("properties":{"resourceDisplayName":"R","appDisplayName":"A"})"), service,
        u"R"_s);
    row("sign-in: application", recordOf("SignInLogs", R"("properties":{"appDisplayName":"A"})"), service,
        u"A"_s);
    row("sign-in: target", recordOf("SignInLogs", R"("properties":{"resourceDisplayName":"R"})"),
        u"authentication_target"_s, u"R"_s);
    row("activity: provider of the operation",
        recordOf("Administrative", R"("operationName":"MICROSOFT.COMPUTE/virtualMachines/start/action")"),
        service, u"MICROSOFT.COMPUTE"_s);
    row("activity: provider of the resource",
        recordOf("ResourceHealth",
                 R"("operationName":"x","resourceId":"/subscriptions/1/PROVIDERS/Microsoft.Web/sites/s")"),
        service, u"Microsoft.Web"_s);
    row("activity: the resource before who reports it",
        recordOf("Policy", R"("operationName":"Microsoft.Authorization/policies/audit/action",)"
                           R"("resourceId":"/subscriptions/1/providers/Microsoft.Web/sites/s")"),
        service, u"Microsoft.Web"_s);
    row("audit: logged by", recordOf("AuditLogs", R"("properties":{"loggedByService":"Core Directory"})"),
        service, u"Core Directory"_s);

    const QString action = u"action"_s;
    row("action: last two parts, lower case",
        recordOf("Administrative", R"("operationName":"MICROSOFT.COMPUTE/VIRTUALMACHINES/START/ACTION")"),
        action, u"start/action"_s);
    row("action: object",
        recordOf("Administrative", R"("operationName":{"value":"Microsoft.Web/sites/write"})"), action,
        u"sites/write"_s);
    row("action: as written", recordOf("AuditLogs", R"("operationName":"Delete user")"), action,
        u"Delete user"_s);
    row("action: activity", recordOf("AuditLogs", R"("properties":{"activityDisplayName":"Delete user"})"),
        action, u"Delete user"_s);
    row("action: provisioning",
        recordOf("ProvisioningLogs", R"("properties":{"provisioningAction":"create"})"), action, u"create"_s);

    const QString severity = u"severity"_s;
    row("severity: Defender", R"({"SystemAlertId":"1","AlertType":"T","Severity":"High","level":"4"})",
        severity, u"High"_s);
    row("severity: activity log",
        recordOf("Security", R"("operationName":"Microsoft.Security/locations/alerts/activate/action",)"
                             R"("level":"Informational","properties":{"Severity":"Low"})"),
        severity, u"Low"_s);
    row("severity: recommendation",
        R"({"type":"Microsoft.Security/assessments","properties":{"status":{"code":"Unhealthy"},"metadata":{"severity":"Medium"}}})",
        severity, u"Medium"_s);
    row("severity: recommendation by the REST interface",
        R"({"type":"Microsoft.Security/assessments","properties":{"status":{"code":"Unhealthy"},)"
        R"("additionalData":{"subAssessment":{"properties":{"status":{"severity":"High"}}}}}})",
        severity, u"High"_s);
    row("severity: risk", recordOf("UserRiskEvents", R"("Level":4,"properties":{"riskLevel":"high"})"),
        severity, u"high"_s);
    for (const auto &[level, word] : {std::pair("1", "Critical"),
                                      {"2", "Error"},
                                      {"3", "Warning"},
                                      {"4", "Informational"},
                                      {"5", "Informational"}}) {
        row(level, recordOf("UserRiskEvents", R"("Level":)" + QByteArray(level)), severity,
            QString::fromUtf8(word));
    }
    row("severity: the word before the number", recordOf("UserRiskEvents", R"("Level":2,"level":"Warning")"),
        severity, u"Warning"_s);

    row("alert: account of an entity",
        R"({"SystemAlertId":"1","AlertType":"T","Entities":[{"Type":"host","HostName":"h"},{"Type":"account","Name":"alice","UPNSuffix":"x.example"}]})",
        u"user"_s, u"alice"_s);
    row("alert: account in a table's string",
        R"({"Type":"SecurityAlert","Entities":"[{\"Type\":\"account\",\"Name\":\"alice\"}]"})", u"user"_s,
        u"alice"_s);
    row("alert: extended properties",
        R"({"SystemAlertId":"1","AlertType":"T","ExtendedProperties":{"Account":"CORP\\alice"}})", u"user"_s,
        u"alice"_s);
    row("alert: compromised account",
        R"({"SystemAlertId":"1","AlertType":"T","CompromisedEntity":"alice@x.example"})", u"user"_s,
        u"alice"_s);
    row("alert: compromised machine", R"({"SystemAlertId":"1","AlertType":"T","CompromisedEntity":"web-1"})",
        u"asset"_s, u"web-1"_s);
    row("alert: no machine", R"({"SystemAlertId":"1","AlertType":"T"})", u"asset"_s, u"unknown"_s);
    row("alert: name of a table's column",
        R"({"Type":"SecurityAlert","AlertName":"N","AlertSeverity":"Low"})", u"title"_s, u"N"_s);
    row("alert: title of the activity log",
        recordOf("Security", R"("operationName":"Microsoft.Security/locations/alerts/activate/action",)"
                             R"("eventName":{"value":"Suspicious file"})"),
        u"title"_s, u"Suspicious file"_s);
    row("alert: type", R"({"SystemAlertId":"1","AlertType":"T"})", u"type"_s, u"T"_s);

    const QString target = u"target_account"_s;
    row("target: user",
        recordOf("AuditLogs",
                 R"("properties":{"targetResources":[{"type":"User","userPrincipalName":"b@x.example"}]})"),
        target, u"b@x.example"_s);
    row("target: of provisioning",
        recordOf(
            "ProvisioningLogs",
            R"("properties":{"targetIdentity":{"details":{}},"sourceIdentity":{"details":{"UserPrincipalName":"b@x.example"}}})"),
        target, u"b@x.example"_s);
    row("target: of PIM",
        recordOf("Administrative",
                 R"("properties":{"ResourceProviderName":"azurerbac","SubjectName":"Bob B"})"),
        target, u"Bob B"_s);
    row("target: of the old audit log",
        recordOf("Audit", R"("properties":{"targetResourceName":"b@x.example__tenant__0__User"})"), target,
        u"b@x.example"_s);
    row("group: target",
        recordOf("AuditLogs", R"("properties":{"targetResources":[{"type":"Group","displayName":"G"}]})"),
        u"group"_s, u"G"_s);
    row("group: changed property",
        recordOf(
            "AuditLogs",
            R"("properties":{"targetResources":[{"type":"User","modifiedProperties":[{"displayName":"Group.DisplayName","newValue":"\"G\""}]}]})"),
        u"group"_s, u"G"_s);

    row("geo: city",
        recordOf("SignInLogs", R"("properties":{"ipAddress":"203.0.113.7","location":{"city":"Bonn"}})"),
        u"geoip_city"_s, u"Bonn"_s);
    row("geo: region",
        recordOf("SignInLogs", R"("properties":{"ipAddress":"203.0.113.7","location":{"state":"NRW"}})"),
        u"geoip_region"_s, u"NRW"_s);
    row("geo: country",
        recordOf(
            "SignInLogs",
            R"("location":"US","properties":{"ipAddress":"203.0.113.7","location":{"countryOrRegion":"DE"}})"),
        u"geoip_country_code"_s, u"DE"_s);
    row("geo: country by location",
        recordOf("SignInLogs", R"("location":"DE","properties":{"ipAddress":"203.0.113.7"})"),
        u"geoip_country_name"_s, u"Germany"_s);
    row("geo: a region of Azure is no country",
        recordOf("SignInLogs", R"("location":"westeurope","properties":{"ipAddress":"203.0.113.7"})"),
        u"geoip_country_code"_s, QString());
    row("geo: table, JSON in a string",
        R"({"Type":"SigninLogs","IPAddress":"203.0.113.7","LocationDetails":"{\"city\":\"Bonn\"}"})",
        u"geoip_city"_s, u"Bonn"_s);
}

void tst_EventFields::field()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, key);
    QFETCH(QString, value);
    QCOMPARE(decodedEvent(body)[key].toString(), value);
}

void tst_EventFields::tellsWhatASignInCodeMeans()
{
    const auto signIn = [](const char *code) {
        const QByteArray rest = QByteArray(R"("properties":{"status":{"errorCode":)") + code + "}}";
        return decodedEvent(recordOf("SignInLogs", rest)).value(u"hubscope"_s).toObject().value(u"sign_in"_s);
    };
    QCOMPARE(signIn("50126"),
             QJsonValue(QJsonObject{{u"code"_s, 50126},
                                    {u"meaning"_s, u"The user name or the password is wrong."_s}}));
    QCOMPARE(signIn("123456789"), QJsonValue(QJsonObject{{u"code"_s, 123456789}}));
    QCOMPARE(signIn("0"), QJsonValue(QJsonValue::Undefined));
}

QTEST_APPLESS_MAIN(tst_EventFields)
#include "tst_EventFields.moc"
