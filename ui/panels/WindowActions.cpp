// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/WindowActions.h"

#include "common/Icons.h"
#include "common/MenuText.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

#include <array>
#include <optional>

namespace hubscope::panels {

namespace {

using common::Icon;

enum class Menu { File, Connection, View, Search, Help };

constexpr std::array kMenuTitles{
    QT_TRANSLATE_NOOP("panels::WindowActions", "&File"),
    QT_TRANSLATE_NOOP("panels::WindowActions", "&Connection"),
    QT_TRANSLATE_NOOP("panels::WindowActions", "&View"),
    QT_TRANSLATE_NOOP("panels::WindowActions", "&Search"),
    QT_TRANSLATE_NOOP("panels::WindowActions", "&Help"),
};
constexpr std::array kMenuNames{"menuFile", "menuConnection", "menuView", "menuSearch", "menuHelp"};

struct ActionRow
{
    ActionId id;
    const char *objectName;
    Menu menu;
    const char *text;
    const char *shortcut;
    const char *hint;
    std::optional<Icon> icon = {};
    bool checkable = false;
    /// A line above it.
    bool beginsGroup = false;
};

const std::array kActions{
    ActionRow{ActionId::SetUp, "actionSetUp", Menu::File,
              QT_TRANSLATE_NOOP("panels::WindowActions", "Set Up a &Connection…"), "Ctrl+N",
              QT_TRANSLATE_NOOP("panels::WindowActions", "Walk through the guide's set-up"), Icon::Wizard},
    ActionRow{
        ActionId::Demo, "actionDemo", Menu::File,
        QT_TRANSLATE_NOOP("panels::WindowActions", "Try the &Demo Hub"), "Ctrl+D",
        QT_TRANSLATE_NOOP("panels::WindowActions", "Watch lifelike events from a hub inside this program"),
        Icon::Demo},
    ActionRow{ActionId::ManageProfiles, "actionProfiles", Menu::File,
              QT_TRANSLATE_NOOP("panels::WindowActions", "&Profiles…"), "Ctrl+Shift+P",
              QT_TRANSLATE_NOOP("panels::WindowActions",
                                "Rename, duplicate, delete, export and import connections"),
              Icon::Profile},
    ActionRow{.id = ActionId::Settings,
              .objectName = "actionSettings",
              .menu = Menu::File,
              .text = QT_TRANSLATE_NOOP("panels::WindowActions", "S&ettings…"),
              .shortcut = "Ctrl+,",
              .hint = QT_TRANSLATE_NOOP("panels::WindowActions",
                                        "Theme, language, time zone, notifications, start and end"),
              .icon = Icon::Settings,
              .beginsGroup = true},
    ActionRow{.id = ActionId::Quit,
              .objectName = "actionQuit",
              .menu = Menu::File,
              .text = QT_TRANSLATE_NOOP("panels::WindowActions", "&Quit"),
              .shortcut = "Ctrl+Q",
              .hint = QT_TRANSLATE_NOOP("panels::WindowActions", "Close Hubscope"),
              .icon = Icon::Quit,
              .beginsGroup = true},

    ActionRow{ActionId::Connect, "actionConnect", Menu::Connection,
              QT_TRANSLATE_NOOP("panels::WindowActions", "&Connect"), "Ctrl+K",
              QT_TRANSLATE_NOOP("panels::WindowActions", "Start reading the chosen event hub"),
              Icon::Connect},
    ActionRow{ActionId::Disconnect, "actionDisconnect", Menu::Connection,
              QT_TRANSLATE_NOOP("panels::WindowActions", "&Stop Reading"), "Ctrl+Shift+K",
              QT_TRANSLATE_NOOP("panels::WindowActions", "Disconnect from the event hub"), Icon::Disconnect},
    ActionRow{ActionId::ReadFromBeginning, "actionReadFromBeginning", Menu::Connection,
              QT_TRANSLATE_NOOP("panels::WindowActions", "Read From &Beginning"), "Ctrl+Shift+B",
              QT_TRANSLATE_NOOP("panels::WindowActions",
                                "Connect again and read everything that the hub still holds")},
    ActionRow{.id = ActionId::Edit,
              .objectName = "actionEdit",
              .menu = Menu::Connection,
              .text = QT_TRANSLATE_NOOP("panels::WindowActions", "&Edit Connection…"),
              .shortcut = "Ctrl+Shift+E",
              .hint = QT_TRANSLATE_NOOP("panels::WindowActions",
                                        "Change event hub, connection string or CA file of this connection"),
              .icon = Icon::Edit},
    ActionRow{.id = ActionId::Test,
              .objectName = "actionTest",
              .menu = Menu::Connection,
              .text = QT_TRANSLATE_NOOP("panels::WindowActions", "&Test Connection"),
              .shortcut = "F5",
              .hint = QT_TRANSLATE_NOOP("panels::WindowActions",
                                        "Try the connection stage by stage and name what is wrong"),
              .icon = Icon::Test,
              .beginsGroup = true},
    ActionRow{.id = ActionId::SendSamples,
              .objectName = "actionSendSamples",
              .menu = Menu::Connection,
              .text = QT_TRANSLATE_NOOP("panels::WindowActions", "Send Sa&mples…"),
              .shortcut = "Ctrl+Shift+M",
              .hint = QT_TRANSLATE_NOOP("panels::WindowActions",
                                        "Put a marked record for each log set on the hub and follow it back"),
              .icon = Icon::Export},
    ActionRow{
        .id = ActionId::SendUnparsed,
        .objectName = "actionSendUnparsed",
        .menu = Menu::Connection,
        .text = QT_TRANSLATE_NOOP("panels::WindowActions", "Send &Unparsed Logs"),
        .shortcut = "Ctrl+Shift+U",
        .hint = QT_TRANSLATE_NOOP("panels::WindowActions",
                                  "Whether the event source in InsightIDR sends what lands in Unparsed Data"),
        .checkable = true,
        .beginsGroup = true},

    ActionRow{ActionId::Pause, "actionPause", Menu::View,
              QT_TRANSLATE_NOOP("panels::WindowActions", "&Pause View"), "Ctrl+P",
              QT_TRANSLATE_NOOP("panels::WindowActions",
                                "Hold the list still; reading goes on (Space in the list)"),
              Icon::Pause, true},
    ActionRow{ActionId::Follow, "actionFollow", Menu::View,
              QT_TRANSLATE_NOOP("panels::WindowActions", "&Follow Newest"), "Ctrl+End",
              QT_TRANSLATE_NOOP("panels::WindowActions", "Keep the newest event in sight (End in the list)"),
              Icon::Follow, true},
    ActionRow{ActionId::ClearView, "actionClearView", Menu::View,
              QT_TRANSLATE_NOOP("panels::WindowActions", "Clear Vie&w"), "Ctrl+Shift+L",
              QT_TRANSLATE_NOOP("panels::WindowActions", "Empty the list; nothing in the hub changes"),
              Icon::Clear},
    ActionRow{.id = ActionId::Zone,
              .objectName = "actionZone",
              .menu = Menu::View,
              .text = QT_TRANSLATE_NOOP("panels::WindowActions", "&Local Time"),
              .shortcut = "Ctrl+U",
              .hint = QT_TRANSLATE_NOOP("panels::WindowActions",
                                        "Show times of this computer's zone in place of UTC"),
              .icon = Icon::Clock,
              .checkable = true,
              .beginsGroup = true},
    ActionRow{.id = ActionId::ThemeSystem,
              .objectName = "actionThemeSystem",
              .menu = Menu::View,
              .text = QT_TRANSLATE_NOOP("panels::WindowActions", "S&ystem Theme"),
              .shortcut = "Ctrl+Alt+1",
              .hint = QT_TRANSLATE_NOOP("panels::WindowActions", "Light or dark as the system is"),
              .icon = Icon::Theme,
              .checkable = true,
              .beginsGroup = true},
    ActionRow{ActionId::ThemeLight,
              "actionThemeLight",
              Menu::View,
              QT_TRANSLATE_NOOP("panels::WindowActions", "L&ight Theme"),
              "Ctrl+Alt+2",
              QT_TRANSLATE_NOOP("panels::WindowActions", "Always light"),
              {},
              true},
    ActionRow{ActionId::ThemeDark,
              "actionThemeDark",
              Menu::View,
              QT_TRANSLATE_NOOP("panels::WindowActions", "&Dark Theme"),
              "Ctrl+Alt+3",
              QT_TRANSLATE_NOOP("panels::WindowActions", "Always dark"),
              {},
              true},
    ActionRow{ActionId::ThemeHighContrast,
              "actionThemeHighContrast",
              Menu::View,
              QT_TRANSLATE_NOOP("panels::WindowActions", "High-&Contrast Theme"),
              "Ctrl+Alt+4",
              QT_TRANSLATE_NOOP("panels::WindowActions", "White and bright colours on black"),
              {},
              true},
    ActionRow{.id = ActionId::NextPane,
              .objectName = "actionNextPane",
              .menu = Menu::View,
              .text = QT_TRANSLATE_NOOP("panels::WindowActions", "&Next Pane"),
              .shortcut = "F6",
              .hint = QT_TRANSLATE_NOOP("panels::WindowActions", "Move the keyboard to the next panel"),
              .beginsGroup = true},
    ActionRow{ActionId::ResetLayout, "actionResetLayout", Menu::View,
              QT_TRANSLATE_NOOP("panels::WindowActions", "Rest&ore Default Layout"), "Ctrl+Alt+0",
              QT_TRANSLATE_NOOP("panels::WindowActions", "Put panels and columns where they were at first"),
              Icon::Layout},

    ActionRow{ActionId::Search, "actionSearch", Menu::Search,
              QT_TRANSLATE_NOOP("panels::WindowActions", "&Search Events"), "Ctrl+Shift+F",
              QT_TRANSLATE_NOOP("panels::WindowActions",
                                "Go to Search: queries over what was received, groups, export"),
              Icon::Search},
    ActionRow{ActionId::Filter, "actionFilter", Menu::Search,
              QT_TRANSLATE_NOOP("panels::WindowActions", "&Filter Events"), "Ctrl+L",
              QT_TRANSLATE_NOOP("panels::WindowActions", "Go to the filter, which is written in LEQL"),
              Icon::Filter},
    ActionRow{ActionId::OnlyRepaired, "actionOnlyRepaired", Menu::Search,
              QT_TRANSLATE_NOOP("panels::WindowActions", "Only &Repaired"), "Ctrl+Shift+R",
              QT_TRANSLATE_NOOP("panels::WindowActions", "Show only events whose text had to be mended"),
              Icon::Repaired, true},
    ActionRow{ActionId::OnlyNoted, "actionOnlyNoted", Menu::Search,
              QT_TRANSLATE_NOOP("panels::WindowActions", "Only N&oted"), "Ctrl+Shift+N",
              QT_TRANSLATE_NOOP("panels::WindowActions",
                                "Show only events with a note, such as a time that is missing"),
              Icon::Noted, true},
    ActionRow{ActionId::ClearFilters, "actionClearFilters", Menu::Search,
              QT_TRANSLATE_NOOP("panels::WindowActions", "C&lear Filters"), "Ctrl+Shift+A",
              QT_TRANSLATE_NOOP("panels::WindowActions", "Show all events again: query, log set and marks")},
    ActionRow{.id = ActionId::FindInEvent,
              .objectName = "actionFindInEvent",
              .menu = Menu::Search,
              .text = QT_TRANSLATE_NOOP("panels::WindowActions", "Find in &Event"),
              .shortcut = "Ctrl+F",
              .hint = QT_TRANSLATE_NOOP("panels::WindowActions", "Find a text in the chosen event"),
              .icon = Icon::Search,
              .beginsGroup = true},
    ActionRow{ActionId::NextRemark, "actionNextRemark", Menu::Search,
              QT_TRANSLATE_NOOP("panels::WindowActions", "&Next Marked Event"), "Ctrl+E",
              QT_TRANSLATE_NOOP("panels::WindowActions", "Go to the next event that was mended or is odd")},
    ActionRow{ActionId::ShowRule, "actionShowRule", Menu::Search,
              QT_TRANSLATE_NOOP("panels::WindowActions", "S&how Rule"), "Ctrl+R",
              QT_TRANSLATE_NOOP("panels::WindowActions",
                                "Go to the rule that decided where the chosen event lands"),
              Icon::Rules},
    ActionRow{.id = ActionId::OnlyValue,
              .objectName = "actionOnlyValue",
              .menu = Menu::Search,
              .text = QT_TRANSLATE_NOOP("panels::WindowActions", "Onl&y This Value"),
              .shortcut = "Ctrl+Alt+O",
              .hint = QT_TRANSLATE_NOOP("panels::WindowActions", "Ask for the chosen cell's value, too"),
              .icon = Icon::Filter,
              .beginsGroup = true},
    ActionRow{ActionId::ExcludeValue, "actionExcludeValue", Menu::Search,
              QT_TRANSLATE_NOOP("panels::WindowActions", "E&xclude This Value"), "Ctrl+Alt+X",
              QT_TRANSLATE_NOOP("panels::WindowActions", "Leave out what has the chosen cell's value")},
    ActionRow{ActionId::SearchValue, "actionSearchValue", Menu::Search,
              QT_TRANSLATE_NOOP("panels::WindowActions", "Search for This Val&ue"), "Ctrl+Alt+S",
              QT_TRANSLATE_NOOP("panels::WindowActions", "Search everything for the chosen cell's value"),
              Icon::Search},
    ActionRow{
        .id = ActionId::NotifyOfThese,
        .objectName = "actionNotifyOfThese",
        .menu = Menu::Search,
        .text = QT_TRANSLATE_NOOP("panels::WindowActions", "Notify Me of &These…"),
        .shortcut = "Ctrl+Alt+N",
        .hint = QT_TRANSLATE_NOOP("panels::WindowActions", "Make a notification rule of the query in sight"),
        .icon = Icon::Bell,
        .beginsGroup = true},
    ActionRow{ActionId::NotificationRules, "actionNotificationRules", Menu::Search,
              QT_TRANSLATE_NOOP("panels::WindowActions", "Not&ification Rules…"), "Ctrl+Alt+R",
              QT_TRANSLATE_NOOP("panels::WindowActions",
                                "Which events you are told of as they come, and how often"),
              Icon::Bell},
    ActionRow{.id = ActionId::CopyValue,
              .objectName = "actionCopyValue",
              .menu = Menu::Search,
              .text = QT_TRANSLATE_NOOP("panels::WindowActions", "Copy &Value"),
              .shortcut = "Ctrl+C",
              .hint = QT_TRANSLATE_NOOP("panels::WindowActions", "Copy the chosen cell as it came"),
              .icon = Icon::Copy,
              .beginsGroup = true},
    ActionRow{
        ActionId::CopyEvent, "actionCopyEvent", Menu::Search,
        QT_TRANSLATE_NOOP("panels::WindowActions", "&Copy Event"), "Ctrl+Shift+C",
        QT_TRANSLATE_NOOP("panels::WindowActions", "Copy the chosen event as JSON, in InsightIDR's shape")},

    ActionRow{ActionId::SortingGuide, "actionSortingGuide", Menu::Help,
              QT_TRANSLATE_NOOP("panels::WindowActions", "&How Events Are Sorted"), "Ctrl+Shift+F1",
              QT_TRANSLATE_NOOP("panels::WindowActions",
                                "Every rule, repair, note and sign-in code, with a search"),
              Icon::Help},
    ActionRow{ActionId::Troubleshooting, "actionTroubleshooting", Menu::Help,
              QT_TRANSLATE_NOOP("panels::WindowActions", "&Troubleshooting…"), "Ctrl+T",
              QT_TRANSLATE_NOOP(
                  "panels::WindowActions",
                  "Every fault with its steps, with a search that takes words, numbers and whole messages"),
              Icon::Diagnostics},
    ActionRow{
        ActionId::Verify, "actionVerify", Menu::Help,
        QT_TRANSLATE_NOOP("panels::WindowActions", "&Verify the Set-Up"), "Ctrl+F1",
        QT_TRANSLATE_NOOP("panels::WindowActions", "How to cause sample events and where to look for them"),
        Icon::Test},
    ActionRow{ActionId::Shortcuts, "actionShortcuts", Menu::Help,
              QT_TRANSLATE_NOOP("panels::WindowActions", "&Keyboard Shortcuts"), "F1",
              QT_TRANSLATE_NOOP("panels::WindowActions", "All keys on one page"), Icon::Keyboard},
    ActionRow{
        ActionId::OpenLogs, "actionOpenLogs", Menu::Help,
        QT_TRANSLATE_NOOP("panels::WindowActions", "Open &Log Folder"), "Ctrl+Alt+L",
        QT_TRANSLATE_NOOP("panels::WindowActions",
                          "Where the log and traces of crashes stand; no secret and no event is in them"),
        Icon::Open},
    ActionRow{ActionId::About, "actionAbout", Menu::Help,
              QT_TRANSLATE_NOOP("panels::WindowActions", "&About Hubscope"), "Shift+F1",
              QT_TRANSLATE_NOOP("panels::WindowActions", "Version, libraries and licences"), Icon::Info},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("panels::WindowActions", text);
}

} // namespace

WindowActions::WindowActions(QWidget *window)
    : QObject(window)
{
    auto *themes = new QActionGroup(this);
    for (const ActionRow &row : kActions) {
        auto *action = new QAction(window);
        common::setCommandText(*action, translated(row.text));
        action->setObjectName(QLatin1StringView(row.objectName));
        action->setShortcut(QKeySequence(QLatin1StringView(row.shortcut)));
        action->setStatusTip(translated(row.hint));
        action->setToolTip(QStringLiteral("%1 (%2)").arg(
            translated(row.hint), action->shortcut().toString(QKeySequence::NativeText)));
        action->setCheckable(row.checkable);
        if (row.icon)
            action->setIcon(common::icon(*row.icon));
        m_actions.insert(row.id, action);
    }
    for (const ActionId theme :
         {ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark, ActionId::ThemeHighContrast})
        themes->addAction(m_actions.value(theme));
    // The set-up is a window of its own, and no menu leads out of that.
    m_actions.value(ActionId::Quit)->setShortcutContext(Qt::ApplicationShortcut);
    // Text fields have a Ctrl+C of their own; these belong to whatever shows events.
    for (const ActionId ofValue : {ActionId::OnlyValue, ActionId::ExcludeValue, ActionId::SearchValue,
                                   ActionId::CopyValue, ActionId::CopyEvent})
        m_actions.value(ofValue)->setShortcutContext(Qt::WidgetShortcut);
}

QMenu *WindowActions::fillMenus(QMenuBar &bar) const
{
    std::array<QMenu *, kMenuTitles.size()> menus{};
    for (std::size_t i = 0; i < menus.size(); ++i) {
        menus[i] = bar.addMenu(translated(kMenuTitles[i]));
        menus[i]->setObjectName(QLatin1StringView(kMenuNames[i]));
    }
    for (const ActionRow &row : kActions) {
        QMenu *menu = menus[static_cast<std::size_t>(row.menu)];
        if (row.beginsGroup)
            menu->addSeparator();
        menu->addAction(m_actions.value(row.id));
    }
    return menus[static_cast<std::size_t>(Menu::View)];
}

} // namespace hubscope::panels
