// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/WindowActions.h"

#include "common/Icons.h"

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

#define TEXT(text) QT_TRANSLATE_NOOP("panels::WindowActions", text)

const std::array kActions{
    ActionRow{ActionId::SetUp, "actionSetUp", Menu::File, TEXT("Set Up a &Connection…"), "Ctrl+N",
              TEXT("Walk through the guide's set-up"), Icon::Wizard},
    ActionRow{ActionId::Demo, "actionDemo", Menu::File, TEXT("Try the &Demo Hub"), "Ctrl+D",
              TEXT("Watch lifelike events from a hub inside this program"), Icon::Demo},
    ActionRow{ActionId::ManageProfiles, "actionProfiles", Menu::File, TEXT("&Profiles…"), "Ctrl+Shift+P",
              TEXT("Rename, duplicate, delete, export and import connections"), Icon::Profile},
    ActionRow{.id = ActionId::Quit,
              .objectName = "actionQuit",
              .menu = Menu::File,
              .text = TEXT("&Quit"),
              .shortcut = "Ctrl+Q",
              .hint = TEXT("Close Hubscope"),
              .icon = Icon::Quit,
              .beginsGroup = true},

    ActionRow{ActionId::Connect, "actionConnect", Menu::Connection, TEXT("&Connect"), "Ctrl+K",
              TEXT("Start reading the chosen event hub"), Icon::Connect},
    ActionRow{ActionId::Disconnect, "actionDisconnect", Menu::Connection, TEXT("&Stop Reading"),
              "Ctrl+Shift+K", TEXT("Disconnect from the event hub"), Icon::Disconnect},
    ActionRow{ActionId::ReadFromBeginning, "actionReadFromBeginning", Menu::Connection,
              TEXT("Read From &Beginning"), "Ctrl+Shift+B",
              TEXT("Connect again and read everything that the hub still holds")},
    ActionRow{.id = ActionId::Edit,
              .objectName = "actionEdit",
              .menu = Menu::Connection,
              .text = TEXT("&Edit Connection…"),
              .shortcut = "Ctrl+Shift+E",
              .hint = TEXT("Change event hub, connection string or CA file of this connection"),
              .icon = Icon::Edit},
    ActionRow{.id = ActionId::Test,
              .objectName = "actionTest",
              .menu = Menu::Connection,
              .text = TEXT("&Test Connection"),
              .shortcut = "F5",
              .hint = TEXT("Try the connection stage by stage and name what is wrong"),
              .icon = Icon::Test,
              .beginsGroup = true},
    ActionRow{.id = ActionId::SendSamples,
              .objectName = "actionSendSamples",
              .menu = Menu::Connection,
              .text = TEXT("Send Sa&mples…"),
              .shortcut = "Ctrl+Shift+M",
              .hint = TEXT("Put a marked record for each log set on the hub and follow it back"),
              .icon = Icon::Export},
    ActionRow{.id = ActionId::SendUnparsed,
              .objectName = "actionSendUnparsed",
              .menu = Menu::Connection,
              .text = TEXT("Send &Unparsed Logs"),
              .shortcut = "Ctrl+Shift+U",
              .hint = TEXT("Whether the event source in InsightIDR sends what lands in Unparsed Data"),
              .checkable = true,
              .beginsGroup = true},

    ActionRow{ActionId::Pause, "actionPause", Menu::View, TEXT("&Pause View"), "Ctrl+P",
              TEXT("Hold the list still; reading goes on (Space in the list)"), Icon::Pause, true},
    ActionRow{ActionId::Follow, "actionFollow", Menu::View, TEXT("&Follow Newest"), "Ctrl+End",
              TEXT("Keep the newest event in sight (End in the list)"), Icon::Follow, true},
    ActionRow{ActionId::ClearView, "actionClearView", Menu::View, TEXT("C&lear View"), "Ctrl+Shift+L",
              TEXT("Empty the list; nothing in the hub changes"), Icon::Clear},
    ActionRow{.id = ActionId::Zone,
              .objectName = "actionZone",
              .menu = Menu::View,
              .text = TEXT("&Local Time"),
              .shortcut = "Ctrl+U",
              .hint = TEXT("Show times of this computer's zone in place of UTC"),
              .icon = Icon::Clock,
              .checkable = true,
              .beginsGroup = true},
    ActionRow{.id = ActionId::ThemeSystem,
              .objectName = "actionThemeSystem",
              .menu = Menu::View,
              .text = TEXT("S&ystem Theme"),
              .shortcut = "Ctrl+Alt+1",
              .hint = TEXT("Light or dark as the system is"),
              .icon = Icon::Theme,
              .checkable = true,
              .beginsGroup = true},
    ActionRow{ActionId::ThemeLight,
              "actionThemeLight",
              Menu::View,
              TEXT("L&ight Theme"),
              "Ctrl+Alt+2",
              TEXT("Always light"),
              {},
              true},
    ActionRow{ActionId::ThemeDark,
              "actionThemeDark",
              Menu::View,
              TEXT("&Dark Theme"),
              "Ctrl+Alt+3",
              TEXT("Always dark"),
              {},
              true},
    ActionRow{.id = ActionId::NextPane,
              .objectName = "actionNextPane",
              .menu = Menu::View,
              .text = TEXT("&Next Pane"),
              .shortcut = "F6",
              .hint = TEXT("Move the keyboard to the next panel"),
              .beginsGroup = true},
    ActionRow{ActionId::ResetLayout, "actionResetLayout", Menu::View, TEXT("&Restore Default Layout"),
              "Ctrl+Alt+0", TEXT("Put panels and columns where they were at first"), Icon::Layout},

    ActionRow{ActionId::Search, "actionSearch", Menu::Search, TEXT("&Search Events"), "Ctrl+Shift+F",
              TEXT("Go to Search: queries over what was received, groups, export"), Icon::Search},
    ActionRow{ActionId::Filter, "actionFilter", Menu::Search, TEXT("&Filter Events"), "Ctrl+L",
              TEXT("Go to the filter, which is written in LEQL"), Icon::Filter},
    ActionRow{ActionId::OnlyRepaired, "actionOnlyRepaired", Menu::Search, TEXT("Only &Repaired"),
              "Ctrl+Shift+R", TEXT("Show only events whose text had to be mended"), Icon::Repaired, true},
    ActionRow{ActionId::OnlyNoted, "actionOnlyNoted", Menu::Search, TEXT("Only N&oted"), "Ctrl+Shift+N",
              TEXT("Show only events with a note, such as a time that is missing"), Icon::Noted, true},
    ActionRow{ActionId::ClearFilters, "actionClearFilters", Menu::Search, TEXT("C&lear Filters"),
              "Ctrl+Shift+A", TEXT("Show all events again: query, log set and marks")},
    ActionRow{.id = ActionId::FindInEvent,
              .objectName = "actionFindInEvent",
              .menu = Menu::Search,
              .text = TEXT("Find in &Event"),
              .shortcut = "Ctrl+F",
              .hint = TEXT("Find a text in the chosen event"),
              .icon = Icon::Search,
              .beginsGroup = true},
    ActionRow{ActionId::NextRemark, "actionNextRemark", Menu::Search, TEXT("&Next Event With a Remark"),
              "Ctrl+E", TEXT("Go to the next event that was mended or is odd")},
    ActionRow{ActionId::ShowRule, "actionShowRule", Menu::Search, TEXT("&Show Rule"), "Ctrl+R",
              TEXT("Go to the rule that decided where the chosen event lands"), Icon::Rules},
    ActionRow{.id = ActionId::OnlyValue,
              .objectName = "actionOnlyValue",
              .menu = Menu::Search,
              .text = TEXT("&Only This Value"),
              .shortcut = "Ctrl+Alt+O",
              .hint = TEXT("Ask for the chosen cell's value, too"),
              .icon = Icon::Filter,
              .beginsGroup = true},
    ActionRow{ActionId::ExcludeValue, "actionExcludeValue", Menu::Search, TEXT("E&xclude This Value"),
              "Ctrl+Alt+X", TEXT("Leave out what has the chosen cell's value")},
    ActionRow{ActionId::SearchValue, "actionSearchValue", Menu::Search, TEXT("Search for This Val&ue"),
              "Ctrl+Alt+S", TEXT("Search everything for the chosen cell's value"), Icon::Search},
    ActionRow{.id = ActionId::NotifyOfThese,
              .objectName = "actionNotifyOfThese",
              .menu = Menu::Search,
              .text = TEXT("Notify Me of &These…"),
              .shortcut = "Ctrl+Alt+N",
              .hint = TEXT("Make a notification rule of the query in sight"),
              .icon = Icon::Bell,
              .beginsGroup = true},
    ActionRow{ActionId::NotificationRules, "actionNotificationRules", Menu::Search,
              TEXT("Not&ification Rules…"), "Ctrl+Alt+R",
              TEXT("Which events you are told of as they come, and how often"), Icon::Bell},
    ActionRow{.id = ActionId::CopyValue,
              .objectName = "actionCopyValue",
              .menu = Menu::Search,
              .text = TEXT("Copy &Value"),
              .shortcut = "Ctrl+C",
              .hint = TEXT("Copy the chosen cell as it came"),
              .icon = Icon::Copy,
              .beginsGroup = true},
    ActionRow{ActionId::CopyEvent, "actionCopyEvent", Menu::Search, TEXT("Copy E&vent"), "Ctrl+Shift+C",
              TEXT("Copy the chosen event as JSON, in InsightIDR's shape")},

    ActionRow{ActionId::SortingGuide, "actionSortingGuide", Menu::Help, TEXT("&How Events Are Sorted"),
              "Ctrl+Shift+F1", TEXT("Every rule, repair, note and sign-in code, with a search"), Icon::Help},
    ActionRow{ActionId::Troubleshooting, "actionTroubleshooting", Menu::Help, TEXT("&Troubleshooting…"),
              "Ctrl+T",
              TEXT("Every fault with its steps, with a search that takes words, numbers and whole messages"),
              Icon::Diagnostics},
    ActionRow{ActionId::Verify, "actionVerify", Menu::Help, TEXT("&Verify the Set-Up"), "Ctrl+F1",
              TEXT("How to cause sample events and where to look for them"), Icon::Test},
    ActionRow{ActionId::Shortcuts, "actionShortcuts", Menu::Help, TEXT("&Keyboard Shortcuts"), "F1",
              TEXT("All keys on one page"), Icon::Keyboard},
    ActionRow{ActionId::About, "actionAbout", Menu::Help, TEXT("&About Hubscope"), "Shift+F1",
              TEXT("Version and licence"), Icon::Info},
};

#undef TEXT

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
        auto *action = new QAction(translated(row.text), window);
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
    for (const ActionId theme : {ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark})
        themes->addAction(m_actions.value(theme));
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
