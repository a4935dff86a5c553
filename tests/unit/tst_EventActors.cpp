// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who acted: a row for each place in which Azure writes it, and the forms that names have.
#include "support/DecodedEvent.h"

#include <QTest>

using namespace Qt::StringLiterals;
using hubscope::insight::Attribution;
using hubscope::test::decodedEvent;
using hubscope::test::recordOf;

#define CLAIMS R"(http://schemas.xmlsoap.org/ws/2005/05/identity/claims/)"

class tst_EventActors : public QObject
{
    Q_OBJECT
private slots:
    void actor_data();
    void actor();
    void attribution_data();
    void attribution();
};

void tst_EventActors::actor_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("account");
    const auto row = [](const char *name, const char *category, const char *rest, const QString &account) {
        QTest::newRow(name) << recordOf(category, rest) << account;
    };
    const QString alice = u"alice@contoso.example"_s;
    row("sign-in: user", "NonInteractiveUserSignInLogs",
        R"("identity":"Alice","properties":{"userPrincipalName":"alice@contoso.example","appDisplayName":"A"})",
        alice);
    row("sign-in: service principal before application", "ServicePrincipalSignInLogs",
        R"("properties":{"userPrincipalName":"","servicePrincipalName":"backup","appDisplayName":"A"})",
        u"backup"_s);
    row("sign-in: application", "ManagedIdentitySignInLogs",
        R"("properties":{"servicePrincipalName":null,"appDisplayName":"runner"})", u"runner"_s);
    row("audit: user", "AuditLogs",
        R"("properties":{"initiatedBy":{"user":{"userPrincipalName":"alice@contoso.example","displayName":"A"}}})",
        alice);
    row("audit: display name", "AuditLogs",
        R"("properties":{"initiatedBy":{"user":{"userPrincipalName":null,"displayName":"Alice A"}}})",
        u"Alice A"_s);
    row("audit: application", "AuditLogs",
        R"("identity":"","properties":{"initiatedBy":{"user":null,"app":{"displayName":"Sync"}}})",
        u"Sync"_s);
    row("Intune: UPN", "AuditLogs",
        R"("properties":{"ActivityType":1,"Actor":{"UPN":"alice@contoso.example","ApplicationName":"P"}})",
        alice);
    row("Intune: application", "AuditLogs",
        R"("properties":{"ActivityType":1,"Actor":{"UPN":null,"ApplicationName":"Portal"}})", u"Portal"_s);
    row("provisioning: who initiated it, not the id of the record", "ProvisioningLogs",
        R"("identity":"0f1e","properties":{"initiatedBy":{"Type":"system","Name":"Provisioning"}})",
        u"Provisioning"_s);
    row("activity: upn before name", "Administrative",
        R"("identity":{"claims":{")" CLAIMS R"(name":"b@x.example",")" CLAIMS
        R"(upn":"alice@contoso.example"}})",
        alice);
    row("activity: name", "Administrative",
        R"("identity":{"claims":{")" CLAIMS R"(name":"alice@contoso.example","appid":"1"}})", alice);
    row("activity: mail address", "Administrative",
        R"("identity":{"claims":{")" CLAIMS R"(emailaddress":"alice@contoso.example","name":"A"}})", alice);
    row("activity: plain name", "Administrative", R"("identity":{"claims":{"name":"Alice A","appid":"1"}})",
        u"Alice A"_s);
    row("activity: application before principal and caller", "Administrative",
        R"("caller":"c","identity":{"claims":{"appid":"app-1"},"authorization":{"evidence":{"principalId":"p"}}})",
        u"app-1"_s);
    row("activity: principal", "Administrative",
        R"("caller":"c","identity":{"authorization":{"evidence":{"principalId":"p-1"}}})", u"p-1"_s);
    row("activity: caller of a table", "Administrative", R"("Caller":"alice@contoso.example")", alice);
    row("activity: claims of a table, JSON in a string", "Administrative",
        R"("Claims":"{\")" CLAIMS R"(name\":\"alice@contoso.example\"}","Caller":"p-1")", alice);
    row("PIM: caller information", "Administrative",
        R"("properties":{"ResourceProviderName":"azurerbac","CallerInfo":"[{\"CallerIdentityType\":\"ObjectID\",)"
        R"(\"CallerIdentityValue\":\"1\"},{\"CallerIdentityType\":\"UPN\",)"
        R"(\"CallerIdentityValue\":\"alice@contoso.example\"}]"})",
        alice);
    row("Key Vault: upn", "AuditEvent", R"("identity":{"claim":{"upn":"alice@contoso.example","appid":"1"}})",
        alice);
    row("Key Vault: unique name", "AuditEvent",
        R"("identity":{"claim":{"unique_name":"alice@contoso.example","appid":"1"}})", alice);
    row("Key Vault: application", "AuditEvent", R"("identity":{"claim":{"appid":"app-1","oid":"o"}})",
        u"app-1"_s);
    row("Graph: user", "MicrosoftGraphActivityLogs", R"("properties":{"userId":"u-1","appId":"a"})",
        u"u-1"_s);
    row("Graph: service principal", "MicrosoftGraphActivityLogs",
        R"("properties":{"userId":"","servicePrincipalId":"s-1","appId":"a"})", u"s-1"_s);
    row("Graph: application", "MicrosoftGraphActivityLogs", R"("properties":{"appId":"a-1"})", u"a-1"_s);
    row("identity as JSON in a string", "AuditEvent", R"("identity":"{\"claims\":{\"oid\":\"o-1\"}}")",
        u"o-1"_s);
    row("identity as JSON without a name: none", "AuditEvent", R"("identity":"{\"claims\":{\"iss\":\"x\"}}")",
        QString());
    row("a storage account is no user", "StorageRead", R"("properties":{"accountName":"store1"})", QString());
    row("a device's account is one", "AdvancedHunting-DeviceLogonEvents",
        R"("properties":{"AccountName":"alice","InitiatingProcessAccountName":"system"})", u"alice"_s);
    row("Kubernetes", "kube-audit", R"("properties":{"log":"{\"user\":{\"username\":\"kubelet\"}}"})",
        u"kubelet"_s);
    row("SQL", "SQLSecurityAuditEvents", R"("properties":{"server_principal_name":"sa"})", u"sa"_s);
    QTest::newRow("Office 365")
        << QByteArray(R"({"Workload":"Exchange","Operation":"Send","UserId":"alice@contoso.example"})")
        << alice;
}

void tst_EventActors::actor()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, account);
    const QJsonObject event = decodedEvent(body);
    const bool isSignIn = event.contains(u"account"_s);
    QCOMPARE(event[isSignIn ? u"account"_s : u"source_account"_s].toString(), account);
}

void tst_EventActors::attribution_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("user");
    QTest::newRow("UPN") << u"alice@contoso.example"_s << u"alice"_s;
    QTest::newRow("of a domain") << u"CORP\\alice"_s << u"alice"_s;
    QTest::newRow("of a domain, as UPN") << u"CORP\\alice@contoso.example"_s << u"alice"_s;
    QTest::newRow("guest") << u"alice_fabrikam.example#EXT#@contoso.onmicrosoft.com"_s << u"alice"_s;
    QTest::newRow("guest with an underscore")
        << u"alice_b_fabrikam.example#EXT#@contoso.onmicrosoft.com"_s << u"alice_b"_s;
    QTest::newRow("personal account") << u"live.com#alice@outlook.example"_s << u"alice"_s;
    QTest::newRow("guest of SharePoint") << u"urn:spo:guest#alice@fabrikam.example"_s << u"alice"_s;
    QTest::newRow("service principal") << u"backup runner"_s << u"backup runner"_s;
    QTest::newRow("id") << u"4f0c6a52-0000-4000-8000-000000000001"_s
                        << u"4f0c6a52-0000-4000-8000-000000000001"_s;
    QTest::newRow("at alone") << u"@contoso"_s << u"@contoso"_s;
    QTest::newRow("number sign alone") << u"alice#"_s << u"alice#"_s;
}

/// The user is short whatever was chosen; the account is as chosen.
void tst_EventActors::attribution()
{
    QFETCH(QString, name);
    QFETCH(QString, user);
    const QByteArray body =
        QJsonDocument(QJsonObject{{u"category"_s, u"SignInLogs"_s},
                                  {u"properties"_s, QJsonObject{{u"userPrincipalName"_s, name}}}})
            .toJson();
    const QJsonObject full = decodedEvent(body);
    QCOMPARE(full[u"user"_s].toString(), user);
    QCOMPARE(full[u"account"_s].toString(), name);
    const QJsonObject brief = decodedEvent(body, Attribution::ShortName);
    QCOMPARE(brief[u"user"_s].toString(), user);
    QCOMPARE(brief[u"account"_s].toString(), user);
}

QTEST_APPLESS_MAIN(tst_EventActors)
#include "tst_EventActors.moc"
