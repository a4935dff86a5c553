// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Samples of other projects, read where they lie (HUBSCOPE_SAMPLES); never part of this one.
#include "insight/EventDecoder.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace hubscope::insight;

class tst_AzureSamples : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void lands_data();
    void lands();

private:
    QString m_samples;
};

void tst_AzureSamples::initTestCase()
{
    m_samples = qEnvironmentVariable("HUBSCOPE_SAMPLES");
    if (m_samples.isEmpty() || !QDir(m_samples).exists())
        QSKIP("HUBSCOPE_SAMPLES names no folder with samples.");
}

void tst_AzureSamples::lands_data()
{
    QTest::addColumn<bool>("lines");
    QTest::addColumn<QString>("events"); // rule × count, by rule
    const auto file = [](const char *name, const QString &events) { QTest::newRow(name) << false << events; };
    const auto lines = [](const char *name, const QString &events) { QTest::newRow(name) << true << events; };
    file("datadog-entra/01-audit-add-owner-to-service-principal.json", u"entra-audit 1"_s);
    file("datadog-entra/02-signin-success-mfa.json", u"entra-signin-public 1"_s);
    file("datadog-entra/03-audit-delete-user.json", u"entra-audit 1"_s);
    file("defender-for-cloud/security-alert.readme-sample.fixed.json", u"defender-alert 1"_s);
    file("defender-for-cloud/security-alert.readme-sample-INVALID.txt", u"defender-alert 1"_s);
    file("defender-for-cloud/recommendation.readme-sample.json", u"defender-unhealthy 1"_s);
    file("dynatrace/integration_events.json", u"resource-log 5"_s);
    lines("dynatrace/records.jsonl",
          u"activity-administrative 1, activity-platform 4, data-plane 1, resource-log 28"_s);
    file("grafana-alloy/custom_message_and_logic_app_logs.json", u"resource-log 2"_s);
    file("grafana-alloy/custom_payload_json.json", u"unknown 1"_s);
    file("grafana-alloy/custom_payload_json_with_records_array.json", u"not-json 2, unknown 1"_s);
    file("grafana-alloy/custom_payload_json_with_records_string.json", u"not-json 1"_s);
    file("grafana-alloy/custom_payload_text.txt", u"not-json 1"_s);
    file("grafana-alloy/function_app_logs_message.txt", u"resource-log 2"_s);
    file("grafana-alloy/logic_app_logs_message.json", u"resource-log 2"_s);
    file("grafana-alloy/message_with_invalid_time.json", u"resource-log 1"_s);
    file("grafana-alloy/message_without_time_and_time_stamp.json", u"network-traffic 1"_s);
    file("grafana-alloy/message_without_time_with_time_stamp.json", u"network-traffic 1"_s);
    file("logzio/sample_logs.json", u"resource-log 5"_s);
    file("otel/azureencodingextension/activitylogs/autoscale-log.json", u"activity-platform 1"_s);
    file("otel/azureencodingextension/activitylogs/pim-log.json", u"pim-azure-role 3"_s);
    file("otel/azureencodingextension/activitylogs/security-log.json", u"activity-security-alert 1"_s);
    file("otel/azureencodingextension/functionapp-string-properties.json", u"resource-log 1"_s);
    file("otel/receiver/log-maximum.json", u"data-plane 1"_s);
    file("otel/translator-azure/log-maximum.json", u"data-plane 3"_s);
    file("otel/translator-azurelogs/recommendation-valid_1.json", u"activity-platform 1"_s);
    file("otrf/AADAuditEvents.json", u"entra-audit 4"_s);
    lines("panther-entra/events.jsonl",
          u"entra-audit 17, entra-audit-self-service 4, entra-signin-public 15, entra-signin-token 11"_s);
    lines("plaso/azure_activity_log.jsonl", u"activity-administrative 4"_s);
    file("plaso/azure_application_gateway_access.json", u"network-traffic 2"_s);
    file("rapid7-insightidr/get_alert_evidence.json", u"unknown 1"_s);
    file("splunk-addon/sampleOutputAADLogs.json", u"entra-audit 1"_s);
    file("sumologic/activity_log_fixtures.json", u"activity-administrative 1"_s);
    file("sumologic/blob_fixtures.json", u"network-traffic 8"_s);
    file("sumologic/blob_fixtures_vnetflowlogs.json", u"network-traffic 8"_s);
}

void tst_AzureSamples::lands()
{
    QFETCH(bool, lines);
    QFETCH(QString, events);
    QFile file(m_samples + u'/' + QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QByteArray bytes = file.readAll();
    std::map<std::string, int> counts;
    EventDecoder decoder(RuleBook::builtIn());
    for (const QByteArray &body : lines ? bytes.trimmed().split('\n') : QByteArrayList{bytes}) {
        decoder.decode({body.constData(), static_cast<std::size_t>(body.size())},
                       {.enqueuedMs = 1'700'000'000'000},
                       [&](const InsightEvent &event) { ++counts[event.rule->id]; });
    }
    QStringList found;
    for (const auto &[rule, count] : counts)
        found += u"%1 %2"_s.arg(QString::fromStdString(rule)).arg(count);
    QCOMPARE(found.join(u", "_s), events);
}

QTEST_APPLESS_MAIN(tst_AzureSamples)
#include "tst_AzureSamples.moc"
