// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Samples of other projects, read where they lie (HUBSCOPE_SAMPLES); never part of this one.
#include "azure/AzureTime.h"
#include "insight/EventDecoder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace hubscope::insight;

namespace {

/// Events of a sample that one rule sorts.
struct Landing
{
    const char *rule;
    int events;
};

struct Sample
{
    const char *file;
    /// Each line is a message; otherwise the file is.
    bool lines;
    std::vector<Landing> landings;
};

constexpr const char *kIngress = "Ingress Authentication";
constexpr const char *kSso = "SSO Authentication";
constexpr const char *kAlerts = "Third-Party Alerts";
constexpr const char *kActivity = "Cloud Service Activity";
constexpr const char *kAdmin = "Cloud Service Admin Activity";
constexpr const char *kUnparsed = "Unparsed Data";

/// The log set that each rule of this table has to stand for.
const std::map<std::string, const char *> kLogSetOfRule{
    {"activity-administrative", kAdmin},
    {"activity-platform", kActivity},
    {"activity-security-alert", kAlerts},
    {"application-log", kUnparsed},
    {"data-plane", kActivity},
    {"defender-alert", kAlerts},
    {"defender-unhealthy", kAlerts},
    {"entra-audit", kAdmin},
    {"entra-audit-self-service", kActivity},
    {"entra-signin-public", kIngress},
    {"entra-signin-token", kSso},
    {"network-traffic", kUnparsed},
    {"not-json", kUnparsed},
    {"pim-azure-role", kAdmin},
    {"resource-log", kUnparsed},
    {"unknown", kUnparsed},
};

const std::vector<Sample> kSamples{
    {"datadog-entra/01-audit-add-owner-to-service-principal.json", false, {{"entra-audit", 1}}},
    {"datadog-entra/02-signin-success-mfa.json", false, {{"entra-signin-public", 1}}},
    {"datadog-entra/03-audit-delete-user.json", false, {{"entra-audit", 1}}},
    {"defender-for-cloud/recommendation.readme-sample.json", false, {{"defender-unhealthy", 1}}},
    {"defender-for-cloud/security-alert.readme-sample-INVALID.txt", false, {{"defender-alert", 1}}},
    {"defender-for-cloud/security-alert.readme-sample.fixed.json", false, {{"defender-alert", 1}}},
    {"dynatrace/integration_events.json", false, {{"application-log", 5}}},
    {"dynatrace/records.jsonl",
     true,
     {{"activity-administrative", 1},
      {"activity-platform", 4},
      {"application-log", 3},
      {"data-plane", 1},
      {"resource-log", 25}}},
    {"grafana-alloy/custom_message_and_logic_app_logs.json",
     false,
     {{"application-log", 1}, {"resource-log", 1}}},
    {"grafana-alloy/custom_payload_json.json", false, {{"unknown", 1}}},
    {"grafana-alloy/custom_payload_json_with_records_array.json", false, {{"not-json", 2}, {"unknown", 1}}},
    {"grafana-alloy/custom_payload_json_with_records_string.json", false, {{"not-json", 1}}},
    {"grafana-alloy/custom_payload_text.txt", false, {{"not-json", 1}}},
    {"grafana-alloy/function_app_logs_message.txt", false, {{"application-log", 2}}},
    {"grafana-alloy/logic_app_logs_message.json", false, {{"application-log", 2}}},
    {"grafana-alloy/message_with_invalid_time.json", false, {{"application-log", 1}}},
    {"grafana-alloy/message_without_time_and_time_stamp.json", false, {{"network-traffic", 1}}},
    {"grafana-alloy/message_without_time_with_time_stamp.json", false, {{"network-traffic", 1}}},
    {"logzio/sample_logs.json", false, {{"resource-log", 5}}},
    {"otel/azureencodingextension/activitylogs/autoscale-log.json", false, {{"activity-platform", 1}}},
    {"otel/azureencodingextension/activitylogs/pim-log.json", false, {{"pim-azure-role", 3}}},
    {"otel/azureencodingextension/activitylogs/security-log.json", false, {{"activity-security-alert", 1}}},
    {"otel/azureencodingextension/functionapp-string-properties.json", false, {{"application-log", 1}}},
    {"otel/receiver/log-maximum.json", false, {{"data-plane", 1}}},
    {"otel/translator-azure/log-bad-level.json", false, {{"application-log", 1}}},
    {"otel/translator-azure/log-bad-time.json", false, {{"network-traffic", 1}}},
    {"otel/translator-azure/log-maximum.json", false, {{"data-plane", 3}}},
    {"otel/translator-azure/log-minimum-2.json", false, {{"data-plane", 2}}},
    {"otel/translator-azure/log-minimum.json", false, {{"data-plane", 1}}},
    {"otel/translator-azurelogs/recommendation-valid_1.json", false, {{"activity-platform", 1}}},
    {"otrf/AADAuditEvents.json", false, {{"entra-audit", 4}}},
    {"panther-entra/events.jsonl",
     true,
     {{"entra-audit", 17},
      {"entra-audit-self-service", 4},
      {"entra-signin-public", 15},
      {"entra-signin-token", 11}}},
    {"plaso/azure_activity_log.jsonl", true, {{"activity-administrative", 4}}},
    {"plaso/azure_application_gateway_access.json", false, {{"network-traffic", 2}}},
    {"rapid7-insightidr/get_alert_evidence.json", false, {{"unknown", 1}}},
    {"splunk-addon/sampleOutputAADLogs.json", false, {{"entra-audit", 1}}},
    {"sumologic/activity_log_fixtures.json", false, {{"activity-administrative", 1}}},
    {"sumologic/blob_fixtures.json", false, {{"network-traffic", 8}}},
    {"sumologic/blob_fixtures_networkinterfaceflowlogs.json", false, {{"network-traffic", 4}}},
    {"sumologic/blob_fixtures_subnetflowlogs.json", false, {{"network-traffic", 4}}},
    {"sumologic/blob_fixtures_vnetflowlogs.json", false, {{"network-traffic", 8}}},
};

/// About samples, or of what others make of them: no messages of Azure.
bool isSample(const QString &path)
{
    return !path.endsWith(u"NOTICE.md"_s) && !path.startsWith(u"LICENSES/"_s) &&
           !path.endsWith(u".schema.json"_s) && !path.endsWith(u"/index.jsonl"_s) &&
           !path.endsWith(u"/expected.jsonl"_s);
}

} // namespace

class tst_AzureSamples : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everySampleIsInTheTable();
    void lands_data();
    void lands();
    void hasTheExpectedFields();
    void mends_data();
    void mends();

private:
    QByteArray contentOf(const QString &file) const;
    QList<QJsonObject> decoded(const QByteArray &body) const;

    QString m_samples;
};

void tst_AzureSamples::initTestCase()
{
    m_samples = qEnvironmentVariable("HUBSCOPE_SAMPLES");
    if (m_samples.isEmpty() || !QDir(m_samples).exists())
        QSKIP("HUBSCOPE_SAMPLES names no folder with samples.");
}

QByteArray tst_AzureSamples::contentOf(const QString &name) const
{
    QFile file(m_samples + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QJsonObject> tst_AzureSamples::decoded(const QByteArray &body) const
{
    QList<QJsonObject> events;
    EventDecoder decoder(RuleBook::builtIn());
    decoder.decode({body.constData(), static_cast<std::size_t>(body.size())},
                   {.enqueuedMs = 1'700'000'000'000}, [&](const InsightEvent &event) {
                       events +=
                           QJsonDocument::fromJson(QByteArray::fromStdString(toJson(event, "hub"))).object();
                   });
    return events;
}

void tst_AzureSamples::everySampleIsInTheTable()
{
    QStringList missing;
    QDirIterator files(m_samples, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = QDir(m_samples).relativeFilePath(files.next());
        const bool known = std::ranges::any_of(
            kSamples, [&](const Sample &sample) { return name == QLatin1StringView(sample.file); });
        if (isSample(name) && !known)
            missing += name;
    }
    QCOMPARE(missing, QStringList());
}

void tst_AzureSamples::lands_data()
{
    QTest::addColumn<qsizetype>("index");
    for (std::size_t i = 0; i < kSamples.size(); ++i)
        QTest::newRow(kSamples[i].file) << static_cast<qsizetype>(i);
}

void tst_AzureSamples::lands()
{
    QFETCH(qsizetype, index);
    const Sample &sample = kSamples[static_cast<std::size_t>(index)];
    const QByteArray bytes = contentOf(QString::fromUtf8(sample.file));
    QVERIFY(!bytes.isEmpty());
    std::map<std::string, int> counts;
    for (const QByteArray &body : sample.lines ? bytes.trimmed().split('\n') : QByteArrayList{bytes}) {
        for (const QJsonObject &event : decoded(body)) {
            const QJsonObject remarks = event[u"hubscope"_s].toObject();
            const std::string rule = remarks[u"rule"_s].toString().toStdString();
            ++counts[rule];
            QVERIFY2(kLogSetOfRule.contains(rule), rule.c_str());
            QCOMPARE(remarks[u"log_set"_s].toString(), QString::fromUtf8(kLogSetOfRule.at(rule)));
            QVERIFY(event.contains(u"timestamp"_s));
        }
    }
    QStringList found;
    for (const auto &[rule, count] : counts)
        found += u"%1 %2"_s.arg(QString::fromStdString(rule)).arg(count);
    QStringList wanted;
    for (const Landing &landing : sample.landings)
        wanted += u"%1 %2"_s.arg(QString::fromUtf8(landing.rule)).arg(landing.events);
    QCOMPARE(found.join(u", "_s), wanted.join(u", "_s));
}

/// What Datadog's own tests say of its samples, in InsightIDR's keys.
void tst_AzureSamples::hasTheExpectedFields()
{
    const QByteArray lines = contentOf(u"datadog-entra/expected.jsonl"_s).trimmed();
    QVERIFY(!lines.isEmpty());
    for (const QByteArray &line : lines.split('\n')) {
        const QJsonObject expected = QJsonDocument::fromJson(line).object();
        const QString file = expected[u"file"_s].toString();
        const QList<QJsonObject> events = decoded(contentOf(u"datadog-entra/"_s + file));
        QCOMPARE(events.size(), 1);
        const QJsonObject &event = events.first();
        const auto value = [&](std::initializer_list<QString> keys) {
            for (const QString &key : keys) {
                if (event.contains(key))
                    return event[key].toString();
            }
            return QString();
        };
        const auto same = [&](const QString &key, const QString &found) {
            if (expected.contains(key)) {
                QVERIFY2(found == expected[key].toString(), qPrintable(file + u' ' + key + u": "_s + found));
            }
        };
        same(u"client_ip"_s, value({u"source_ip"_s}));
        same(u"actor"_s, value({u"account"_s, u"source_account"_s}));
        same(u"target_user"_s, value({u"target_account"_s}));
        same(u"service"_s, value({u"authentication_target"_s}));
        same(u"city"_s, value({u"geoip_city"_s}));
        same(u"country"_s, value({u"geoip_country_code"_s}));
        same(u"evt.outcome"_s, value({u"result"_s}).toLower());
        same(u"evt.category"_s, event[u"hubscope"_s].toObject()[u"category"_s].toString());
        QCOMPARE(hubscope::azure::parseTime(event[u"timestamp"_s].toString().toStdString()).value_or(0),
                 expected[u"timestamp_ms"_s].toInteger());
    }
}

void tst_AzureSamples::mends_data()
{
    QTest::addColumn<QStringList>("repairs");
    QTest::addColumn<QString>("timestamp");
    QTest::newRow("grafana-alloy/function_app_logs_message.txt")
        << QStringList{u"single-quotes"_s} << u"2023-03-08T12:06:46.000Z"_s;
    QTest::newRow("otel/azureencodingextension/functionapp-string-properties.json")
        << QStringList{u"single-quotes"_s} << u"2026-04-07T16:06:56.000Z"_s;
    QTest::newRow("defender-for-cloud/security-alert.readme-sample-INVALID.txt")
        << QStringList{u"unquoted-keys"_s, u"trailing-comma"_s} << u"2016-12-20T13:38:03.000Z"_s;
    QTest::newRow("grafana-alloy/message_without_time_with_time_stamp.json")
        << QStringList() << u"2024-09-18T00:45:09.000Z"_s;
    QTest::newRow("grafana-alloy/message_without_time_and_time_stamp.json")
        << QStringList() << u"2023-11-14T22:13:20.000Z"_s; // when the hub took it
    QTest::newRow("grafana-alloy/message_with_invalid_time.json")
        << QStringList() << u"2023-11-14T22:13:20.000Z"_s;
}

void tst_AzureSamples::mends()
{
    QFETCH(QStringList, repairs);
    QFETCH(QString, timestamp);
    const QList<QJsonObject> events = decoded(contentOf(QString::fromUtf8(QTest::currentDataTag())));
    QVERIFY(!events.isEmpty());
    QCOMPARE(events.first()[u"timestamp"_s].toString(), timestamp);
    QCOMPARE(events.first()[u"hubscope"_s].toObject()[u"repairs"_s].toVariant().toStringList(), repairs);
}

QTEST_APPLESS_MAIN(tst_AzureSamples)
#include "tst_AzureSamples.moc"
