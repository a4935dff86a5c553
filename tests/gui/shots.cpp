// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
// For people who change panels: hubscope_shots FOLDER paints every panel, light and dark, to PNGs.
#include "common/Dialogs.h"
#include "common/EmptyState.h"
#include "common/Icons.h"
#include "common/LogSetMark.h"
#include "common/PlainLabel.h"
#include "common/StatusGlyph.h"
#include "common/Theme.h"
#include "gui/Offers.h"
#include "gui/PanelSamples.h"
#include "models/ClientLogModel.h"
#include "models/DiagnosticsModel.h"
#include "models/GapModel.h"
#include "models/KeptEvents.h"
#include "models/LogSetModel.h"
#include "models/Session.h"
#include "panels/ConnectionPanel.h"
#include "panels/ConnectionTestPanel.h"
#include "panels/DiagnosticsPanel.h"
#include "panels/KeptEventsDialog.h"
#include "panels/LeqlEdit.h"
#include "panels/LogSetsPanel.h"
#include "panels/ProfilesDialog.h"
#include "panels/SearchPanel.h"
#include "panels/ShortcutsDialog.h"
#include "panels/ThroughputChart.h"
#include "panels/TroubleshootingDialog.h"
#include "support/ScriptedSecretStore.h"
#include "support/StoreSamples.h"

#include "support/ScriptedHub.h"
#include "support/ScriptedProbe.h"
#include "support/ScriptedSecretStore.h"

#include <KSyntaxHighlighting/Repository>

#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace hubscope;

namespace {

class Shots
{
public:
    Shots(QDir folder, QString theme)
        : m_folder(std::move(folder))
        , m_theme(std::move(theme))
    {
    }

    void take(QWidget &widget, QSize size, const QString &name) const
    {
        widget.resize(size);
        widget.show();
        QTest::qWait(60);
        const QString path = m_folder.filePath(u"%1-%2.png"_s.arg(name, m_theme));
        if (!widget.grab().save(path))
            qFatal("cannot write %s", qUtf8Printable(path));
    }

private:
    QDir m_folder;
    QString m_theme;
};

void logSets(const Shots &shots)
{
    using enum insight::LogSet;
    models::LogSetModel model;
    panels::LogSetsPanel panel(model);
    shots.take(panel, {220, 330}, u"log-sets-empty"_s);
    const qint64 start = 1'795'482'000'000;
    for (int second = 0; second < 75; ++second) {
        const double wave = 1 + std::sin(second / 6.0);
        model.count(test::batchOf({{IngressAuthentication, static_cast<int>(30 * wave)},
                                   {SsoAuthentication, second % 9 == 0 ? 12 : 1},
                                   {CloudServiceActivity, 160 + second % 11 * 9},
                                   {CloudServiceAdminActivity, second < 40 ? 2 : 0},
                                   {UnparsedData, second == 20 ? 17 : 0}}));
        model.tick(start + second * 1000);
    }
    shots.take(panel, {220, 330}, u"log-sets-narrow"_s);
    panel.setFilter(CloudServiceActivity);
    shots.take(panel, {340, 360}, u"log-sets-filtered"_s);
}

std::vector<pipeline::Gap> someGaps()
{
    std::vector<pipeline::Gap> gaps;
    for (std::int32_t i = 0; i < 30; ++i)
        gaps.push_back({.partition = i % 4,
                        .from = 120'000LL * i,
                        .to = i % 7 == 3 ? pipeline::Gap::kUnknown : 120'000LL * i + 1'723,
                        .reason = static_cast<pipeline::GapReason>(i % 4),
                        .timeMs = 1'795'482'123'123 + i * 3'600'000LL});
    return gaps;
}

void diagnostics(const Shots &shots)
{
    models::DiagnosticsModel causes;
    models::ClientLogModel log;
    models::GapModel gaps;
    panels::DiagnosticsPanel panel(causes, gaps, log);
    shots.take(panel, {900, 240}, u"diagnostics-empty"_s);
    const qint64 start = QDateTime::currentMSecsSinceEpoch() - 600'000;
    for (int i = 0; i < 12; ++i)
        causes.report(test::refusedPort(start + i * 10'000));
    causes.resolveAll();
    causes.report(diagnose::diagnosisFor(u"read.empty"_s));
    causes.report(test::wrongKey(start + 500'000));
    panel.setOffers(test::allOffers());
    panel.showCauses();
    shots.take(panel, {1000, 320}, u"diagnostics"_s);
    shots.take(panel, {1000, 200}, u"diagnostics-dock"_s);
    shots.take(panel, {420, 500}, u"diagnostics-narrow"_s);
    for (int i = 0; i < 40; ++i) {
        log.append(pipeline::LogLevel::Info, u"CONNECT"_s,
                   u"contoso-siem.servicebus.windows.net:9093: connected"_s, start);
        log.append(
            pipeline::LogLevel::Error, u"FAIL"_s,
            u"[thrd:sasl_ssl]: \x1b[31mred\u202e SharedAccessKey=abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG="_s,
            start + i);
    }
    panel.findChild<QTabWidget *>()->setCurrentIndex(2);
    shots.take(panel, {1000, 260}, u"client-log"_s);
    panel.showGaps();
    shots.take(panel, {1000, 260}, u"gaps-empty"_s);
    gaps.setGaps(someGaps());
    shots.take(panel, {1000, 260}, u"gaps"_s);
}

/// A profile's stored events, and the question before it is deleted with them.
void keptEvents(const Shots &shots)
{
    QTemporaryDir home;
    setup::ProfileStore profiles(home.filePath(u"config"_s));
    setup::KeyRing keys(std::make_unique<test::ScriptedSecretStore>());
    setup::SourceProfile profile;
    profile.id = u"p"_s;
    profile.name = u"Contoso SOC"_s;
    [[maybe_unused]] const auto saved = profiles.save(profile);
    const QString folder = home.filePath(u"events"_s);
    {
        const auto writer = store::StoreWriter::open(folder, test::kStoreHub, {});
        const auto batch = test::numberedMessages(0, 0, 500);
        [[maybe_unused]] const auto kept = (*writer)->append({&batch, 1});
    }
    models::KeptEvents kept([folder](const QString &) { return folder; });
    panels::KeptEventsDialog dialog(profile, profiles, kept);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    [[maybe_unused]] const bool looked = QTest::qWaitFor(
        [&] { return dialog.findChild<QPushButton *>(u"keptDelete"_s)->isEnabled(); }, 10'000);
    shots.take(dialog, dialog.size(), u"kept-events"_s);
    panels::ProfilesDialog list(profiles, keys, kept);
    list.setAttribute(Qt::WA_DeleteOnClose, false);
    shots.take(list, list.size(), u"profiles"_s);
    list.show();
    list.findChild<QPushButton *>(u"profileDelete"_s)->click();
    [[maybe_unused]] const bool asked =
        QTest::qWaitFor([&] { return list.findChild<QMessageBox *>() != nullptr; }, 10'000);
    auto *box = list.findChild<QMessageBox *>();
    shots.take(*box, box->sizeHint(), u"delete-profile"_s);
}

void connection(const Shots &shots)
{
    panels::ConnectionPanel panel;
    shots.take(panel, {900, 240}, u"connection-empty"_s);
    panel.setSource(u"contoso-siem.servicebus.windows.net"_s, u"insights-operational-logs"_s,
                    u"R7InsightIDR"_s);
    panel.setState(pipeline::Live{});
    panel.setStatistics(test::statisticsOf(4, 1240));
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (int i = 600; i > 0; --i)
        panel.findChild<panels::ThroughputChart *>()->add(now - i * 500,
                                                          1240 + 300 * std::sin(i / 23.0) + i % 7 * 20);
    shots.take(panel, {1000, 260}, u"connection"_s);
    shots.take(panel, {420, 320}, u"connection-narrow"_s);
    panel.setState(pipeline::Reconnecting{test::refusedPort(0)});
    shots.take(panel, {1000, 260}, u"connection-reconnecting"_s);
    panel.setGaps(someGaps());
    shots.take(panel, {900, 320}, u"connection-gaps"_s);
}

void connectionTest(const Shots &shots)
{
    panels::ConnectionTestPanel panel;
    shots.take(panel, {520, 300}, u"test-empty"_s);
    panel.setOffers(test::allOffers());
    panel.setReport(test::runningReport());
    shots.take(panel, {620, 460}, u"test-running"_s);
    panel.setReport(test::failedReport());
    shots.take(panel, {620, 640}, u"test-failed"_s);
    shots.take(panel, {360, 640}, u"test-failed-narrow"_s);
    for (const QString &code : {u"tls.untrusted-issuer"_s, u"tcp.no-ipv6"_s, u"hub.denied"_s}) {
        diagnose::TestReport report = test::failedReport();
        test::stageIn(report, "sasl"_L1).diagnosis = diagnose::diagnosisFor(code);
        panel.setReport(report);
        shots.take(panel, {760, 640}, u"test-failed-"_s + code);
    }
    panel.setReport(test::failedReport());
    for (QToolButton *fold : panel.findChildren<QToolButton *>(u"disclosureButton"_s))
        fold->click();
    shots.take(panel, {620, 760}, u"test-failed-details"_s);
    panel.setReport(test::passedReport());
    shots.take(panel, {620, 460}, u"test-passed"_s);
}

void troubleshooting(const Shots &shots)
{
    panels::TroubleshootingDialog dialog(diagnose::troubleshootingGuide());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    shots.take(dialog, {1050, 700}, u"troubleshooting"_s);
    auto *find = dialog.findChild<QLineEdit *>(u"troubleFind"_s);
    find->setText(u"29"_s);
    shots.take(dialog, {1050, 700}, u"troubleshooting-search"_s);
    shots.take(dialog, {640, 480}, u"troubleshooting-small"_s);
    find->setText(u"nowhere at all"_s);
    shots.take(dialog, {1050, 700}, u"troubleshooting-nothing"_s);
}

/// Sign-ins of an evening: who, when, with what result.
std::vector<std::string> evening()
{
    constexpr const char *kWho[] = {"alice", "bob", "carol", "dave", "erin"};
    std::vector<std::string> bodies;
    for (int i = 0; i < 1500; ++i) {
        const int minute = static_cast<int>(180 * (0.5 + 0.45 * std::sin(i * 12.9898)));
        const std::string number = std::to_string(i);
        bodies.push_back(R"({"category":"SignInLogs","time":"2026-11-24T)" +
                         QTime(18, 0).addSecs(minute * 60 + i % 60).toString(u"HH:mm:ss"_s).toStdString() +
                         R"(Z","operationName":"Sign-in activity","callerIpAddress":"203.0.113.)" +
                         std::to_string(i % 200) + R"(","properties":{"appDisplayName":"Azure Portal",)" +
                         R"("userPrincipalName":")" + kWho[i * i % 5] +
                         R"(@contoso.com","status":{"errorCode":)" + (i % 7 == 0 ? "50126" : "0") +
                         R"(},"correlation":")" + number + R"("}})");
    }
    return bodies;
}

void search(const Shots &shots)
{
    QTemporaryDir home;
    setup::ProfileStore profiles(home.filePath(u"config"_s));
    setup::KeyRing keys(std::make_unique<test::ScriptedSecretStore>());
    auto hub = std::make_shared<test::ScriptedHub>();
    models::SessionPorts ports;
    ports.sources = hub->factory();
    ports.probes = [script = std::make_shared<test::ProbeScript>()] {
        return std::make_unique<test::ScriptedProbe>(script);
    };
    ports.startDemo = []() -> Result<pipeline::SourceSettings> {
        pipeline::SourceSettings demo;
        demo.host = u"127.0.0.1"_s;
        demo.port = 19092;
        demo.hub = u"insights-operational-logs"_s;
        demo.security = pipeline::Security::Plaintext;
        return demo;
    };
    models::Session session(std::move(ports), profiles, keys);
    KSyntaxHighlighting::Repository languages;
    panels::SearchPanel panel(session, languages);
    shots.take(panel, {900, 560}, u"search-empty"_s);
    session.connectDemo();
    hub->publish(evening());
    [[maybe_unused]] const bool held =
        QTest::qWaitFor([&] { return session.events().rowCount() == 1500; }, 20'000);
    const auto take = [&](const QString &query, QSize size, const QString &name) {
        panel.search(query);
        [[maybe_unused]] const bool done = QTest::qWaitFor(
            [&] { return session.search().state() != models::SearchRun::State::Running; }, 20'000);
        shots.take(panel, size, name);
    };
    take(u"where(result ISTARTS-WITH \"FAILED\" AND source_ip = IP(203.0.113.0/25))"_s, {900, 560},
         u"search"_s);
    take(u"where(result = FAILED_BAD_PASSWORD) groupby(user, service) calculate(count)"_s, {900, 560},
         u"search-groups"_s);
    take(u"calculate(count) timeslice(30m)"_s, {900, 560}, u"search-slices"_s);
    take(u"where(nobody)"_s, {900, 560}, u"search-nothing"_s);
    take(u"where(user = alice"_s, {900, 560}, u"search-fault"_s);
    take(u"account"_s, {520, 480}, u"search-narrow"_s);
    auto *edit = panel.findChild<panels::LeqlEdit *>(u"searchEdit"_s);
    edit->setText(u"where(geo"_s);
    edit->setFocus();
    edit->offerCompletions();
    QTest::qWait(60);
    if (QWidget *popup = QApplication::activePopupWidget())
        shots.take(*popup, popup->size(), u"search-completions"_s);
    edit->setText({});
}

void signs(const Shots &shots)
{
    QWidget sheet;
    auto *grid = new QGridLayout(&sheet);
    for (int i = 0; i < common::kIconCount; ++i) {
        auto *button = new QToolButton(&sheet);
        button->setIcon(common::icon(static_cast<common::Icon>(i)));
        button->setIconSize({32, 32});
        button->setEnabled(i % 7 != 6);
        grid->addWidget(button, i / 10, i % 10);
    }
    for (int i = 0; i <= static_cast<int>(common::Status::Note); ++i) {
        auto *glyph = new common::StatusGlyph(&sheet);
        glyph->setStatus(static_cast<common::Status>(i), u"Word"_s);
        grid->addWidget(glyph, 5, i);
    }
    for (const insight::LogSetInfo &info : insight::kLogSets) {
        auto *mark = new common::PlainLabel(&sheet);
        mark->setPixmap(common::logSetIcon(info.id).pixmap(32, 32));
        grid->addWidget(mark, 6, static_cast<int>(info.id));
    }
    auto *app = new common::PlainLabel(&sheet);
    app->setPixmap(common::applicationIcon().pixmap(64, 64));
    grid->addWidget(app, 6, 7, 1, 2);
    shots.take(sheet, {560, 420}, u"signs"_s);
}

void dialogs(const Shots &shots)
{
    QAction connect(u"&Connect"_s), test(u"&Test Connection…"_s), about(u"About Hubscope"_s);
    connect.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    test.setShortcut(QKeySequence(Qt::Key_F5));
    panels::ShortcutsDialog shortcuts({&connect, &test, &about});
    shortcuts.addRow(u"Pause or resume the view"_s, {QKeySequence(Qt::Key_Space)});
    shots.take(shortcuts, {520, 360}, u"shortcuts"_s);
    QWidget window;
    window.show();
    QMessageBox *box = common::ask(
        &window,
        {u"deleteEvents"_s,
         u"Delete Events"_s,
         u"Delete 4.2 million stored events of ‘Contoso <b>SOC</b>’?"_s,
         u"They cannot be brought back. Events in the hub stay."_s,
         {},
         common::Status::Warning,
         {{u"Delete Events"_s, QMessageBox::DestructiveRole}, {u"Cancel"_s, QMessageBox::RejectRole}},
         1},
        &window, [](int) {});
    shots.take(*box, box->sizeHint(), u"question"_s);
    common::EmptyState empty(common::Icon::Connect, u"No connection yet"_s,
                             u"See the Azure logs that InsightIDR collects, and where each of them lands."_s);
    empty.addButton(u"Set Up a Connection…"_s, u"a"_s);
    empty.addButton(u"Try the Demo Hub"_s, u"b"_s);
    shots.take(empty, {700, 320}, u"empty-state"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QDir folder(app.arguments().value(1, u"."_s));
    folder.mkpath(u"."_s);
    common::Theme theme;
    for (const common::ColorTheme choice : {common::ColorTheme::Light, common::ColorTheme::Dark}) {
        theme.set(choice);
        QTest::qWait(20);
        const Shots shots(folder, common::Theme::toWord(choice));
        logSets(shots);
        diagnostics(shots);
        connection(shots);
        keptEvents(shots);
        connectionTest(shots);
        troubleshooting(shots);
        search(shots);
        signs(shots);
        dialogs(shots);
    }
    return 0;
}
