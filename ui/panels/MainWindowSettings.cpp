// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MainWindow: settings, by menu and by dialog, and the dialogs of profiles and keys.
#include "base/Folders.h"
#include "common/Dialogs.h"
#include "common/ErrorText.h"
#include "common/StatusGlyph.h"
#include "common/Theme.h"
#include "panels/EventDetailPanel.h"
#include "panels/InlineBar.h"
#include "panels/KeyDialog.h"
#include "panels/MainWindow.h"
#include "panels/ProfilesDialog.h"
#include "panels/SearchPanel.h"
#include "panels/SettingsDialog.h"
#include "panels/TrayIcon.h"

#include <QAction>
#include <QDesktopServices>
#include <QMenu>
#include <QMenuBar>
#include <QUrl>

#include <algorithm>
#include <array>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using models::Setting;

namespace {

constexpr auto kLocal = "local"_L1;
constexpr auto kUtc = "utc"_L1;

struct ThemeRow
{
    ActionId action;
    common::ColorTheme theme;
};
constexpr std::array kThemes{ThemeRow{ActionId::ThemeSystem, common::ColorTheme::System},
                             ThemeRow{ActionId::ThemeLight, common::ColorTheme::Light},
                             ThemeRow{ActionId::ThemeDark, common::ColorTheme::Dark},
                             ThemeRow{ActionId::ThemeHighContrast, common::ColorTheme::HighContrast}};

} // namespace

/// Menu and dialog change the setting; what is seen follows from that alone.
void MainWindow::connectSettings()
{
    connect((*m_actions)[ActionId::Zone], &QAction::toggled, this,
            [this](bool local) { m_preferences.setWord(Setting::Zone, local ? kLocal : kUtc); });
    for (const ThemeRow &row : kThemes) {
        connect((*m_actions)[row.action], &QAction::triggered, this, [this, theme = row.theme] {
            m_preferences.setWord(Setting::Theme, common::Theme::toWord(theme));
        });
    }
    connect((*m_actions)[ActionId::Settings], &QAction::triggered, this, &MainWindow::openSettings);
    connect((*m_actions)[ActionId::OpenLogs], &QAction::triggered, this,
            [] { QDesktopServices::openUrl(QUrl::fromLocalFile(stateFolder())); });
    connect(&m_preferences, &models::Preferences::changed, this, &MainWindow::applySetting);
    for (const Setting setting : {Setting::Theme, Setting::Zone, Setting::AlertNotices})
        applySetting(setting);
}

void MainWindow::applySetting(Setting setting)
{
    switch (setting) {
    case Setting::Theme: {
        const common::ColorTheme theme = common::Theme::fromWord(m_preferences.word(setting));
        if (m_theme.chosen() != theme)
            m_theme.set(theme);
        for (const ThemeRow &row : kThemes)
            (*m_actions)[row.action]->setChecked(row.theme == theme);
        break;
    }
    case Setting::Zone:
        setZone(m_preferences.word(setting) == kLocal);
        break;
    case Setting::AlertNotices:
        m_session.alerts().setOnDesktop(m_preferences.isOn(setting));
        break;
    case Setting::TrayIcon:
        if (m_tray)
            m_tray->setWanted(m_preferences.isOn(setting));
        break;
    default:
        break; // Looked at when it is needed.
    }
}

void MainWindow::setZone(bool local)
{
    const auto zone = local ? models::TimeZone::Local : models::TimeZone::Utc;
    (*m_actions)[ActionId::Zone]->setChecked(local);
    m_session.events().setZone(zone);
    m_search->setZone(zone);
    m_session.diagnostics().setTimeZone(zone);
    m_session.clientLog().setTimeZone(zone);
    m_session.alerts().alerts().setZone(zone);
    m_session.gapList().setTimeZone(zone);
    m_detail->setZone(zone);
    showStatus();
}

// Dialogs

void MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_preferences, m_session, m_tray && m_tray->hasPlace(), this);
    connect(dialog, &SettingsDialog::languageChanged, this, &MainWindow::offerRestart);
    dialog->open();
}

/// The texts of a window are made once, so the language is that of the next start.
void MainWindow::offerRestart()
{
    common::Question question{
        .objectName = u"languageRestart"_s,
        .windowTitle = tr("Language"),
        .text = tr("The language changes when Hubscope starts anew."),
        .advice = tr("Reading goes on where it is then."),
        .details = {},
        .status = common::Status::Note,
        .choices = {{tr("Restart Now"), QMessageBox::AcceptRole}, {tr("Later"), QMessageBox::RejectRole}}};
    // Rules that wait to be applied are asked for when the window is closed, not lost by the way.
    if (m_session.rules().hasUnapplied())
        question.choices = {{tr("Close"), QMessageBox::RejectRole}};
    common::ask(this, question, this, [this, mayRestart = question.choices.size() > 1](int choice) {
        if (mayRestart && choice == 0)
            restart();
    });
}

void MainWindow::say(const Error &error)
{
    // Declining to give the key is the person's own choice, no news.
    if (error.code != "key.declined"_L1)
        m_bar->say(common::statusOf(error.severity), common::errorText(error).sentence(), nullptr);
}

// Dialogs

void MainWindow::askKey(const setup::Credential &credential, const Error &why)
{
    // Port and emulator are not the credential's: a profile that uses it knows them.
    const bool emulator = std::ranges::any_of(m_session.profiles().profiles(), [&](const auto &profile) {
        return profile.credentialId == credential.id && profile.emulator;
    });
    (new KeyDialog(m_session.keys(), credential, emulator, why, this))->open();
}

void MainWindow::openProfiles()
{
    auto *dialog = new ProfilesDialog(m_session.profiles(), m_session.keys(), m_session.kept(), this);
    connect(dialog, &ProfilesDialog::connectRequested, this,
            [this](const QString &id) { m_session.connectProfile(id); });
    connect(dialog, &ProfilesDialog::editRequested, this,
            [this](const QString &id) { emit editRequested(id, setup::Step::Connection); });
    dialog->open();
}

QList<QAction *> MainWindow::menuActions() const
{
    QList<QAction *> all;
    for (QAction *menu : menuBar()->actions())
        all << menu->menu()->actions();
    for (const char *name : {"menuPanels", "menuGoTo", "logSetMenu"})
        all << findChild<QMenu *>(QLatin1StringView(name))->actions();
    return all;
}

} // namespace hubscope::panels
