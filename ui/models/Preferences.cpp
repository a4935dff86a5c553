// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Preferences.h"

#include "base/Redact.h"
#include "models/ColorThemes.h"

#include <QFile>
#include <QSettings>

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace hubscope::models {

using namespace Qt::StringLiterals;

namespace {

enum class Kind { Flag, Choice, Text };

constexpr std::array kFlagWords{"false"_L1, "true"_L1};
constexpr std::array kOnWords{"true"_L1, "false"_L1};
constexpr auto kThemes = [] {
    std::array<QLatin1StringView, kColorThemes.size()> words;
    std::ranges::transform(kColorThemes, words.begin(), &ColorThemeRow::word);
    return words;
}();
constexpr std::array kLanguages{"system"_L1, "en"_L1, "de"_L1, "fr"_L1, "es"_L1, "ja"_L1};
constexpr std::array kZones{"utc"_L1, "local"_L1};
constexpr std::array kOnClose{"ask"_L1, "keep"_L1, "quit"_L1};
/// Longer than any query a person writes.
constexpr qsizetype kMostText = 4096;

struct SettingRow
{
    Setting setting;
    QLatin1StringView key;
    Kind kind;
    /// The first one is the default; none for a text, whose default is nothing.
    std::span<const QLatin1StringView> words;
};

constexpr std::array kSettings{
    SettingRow{Setting::Theme, "view/theme"_L1, Kind::Choice, kThemes},
    SettingRow{Setting::Language, "view/language"_L1, Kind::Choice, kLanguages},
    SettingRow{Setting::Zone, "view/timeZone"_L1, Kind::Choice, kZones},
    SettingRow{Setting::AlertNotices, "notify/alerts"_L1, Kind::Flag, kOnWords},
    SettingRow{Setting::ConnectionNotices, "notify/connection"_L1, Kind::Flag, kOnWords},
    SettingRow{Setting::TrayIcon, "tray/icon"_L1, Kind::Flag, kOnWords},
    SettingRow{Setting::OnClose, "tray/onClose"_L1, Kind::Choice, kOnClose},
    SettingRow{Setting::Reconnect, "start/reconnect"_L1, Kind::Flag, kFlagWords},
    SettingRow{Setting::LastProfile, "start/profile"_L1, Kind::Text, {}},
    SettingRow{Setting::LastFilter, "start/filter"_L1, Kind::Text, {}},
    SettingRow{Setting::LastLogSet, "start/logSet"_L1, Kind::Text, {}},
    SettingRow{Setting::LastMarks, "start/marks"_L1, Kind::Text, {}},
    SettingRow{Setting::LastQuery, "start/query"_L1, Kind::Text, {}},
    SettingRow{Setting::ToldCrash, "start/toldCrash"_L1, Kind::Text, {}},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < kSettings.size(); ++i) {
        if (kSettings[i].setting != static_cast<Setting>(i))
            return false;
    }
    return true;
}
static_assert(isInOrder());

constexpr auto kVersion = "settings/version"_L1;

/// What one version wrote and the next one writes otherwise. A value that stands nowhere here is dropped.
struct Change
{
    /// Files below this version have it.
    int version;
    QLatin1StringView oldKey;
    QLatin1StringView oldValue;
    QLatin1StringView newKey;
    QLatin1StringView newValue;
};
constexpr std::array kChanges{
    Change{1, "view/localTime"_L1, "true"_L1, "view/timeZone"_L1, "local"_L1},
    Change{1, "view/localTime"_L1, "false"_L1, "view/timeZone"_L1, "utc"_L1},
};
constexpr int kNewest = 1;

const SettingRow &rowOf(Setting setting, [[maybe_unused]] Kind kind)
{
    const SettingRow &row = kSettings[static_cast<std::size_t>(setting)];
    Q_ASSERT(row.kind == kind);
    return row;
}

/// The one interpreter: nothing for what is not there or does not fit.
std::optional<QString> read(const QSettings &file, const SettingRow &row)
{
    const QVariant raw = file.value(row.key);
    // A list is what a comma makes of a text that somebody else has written.
    if (!raw.isValid() || raw.typeId() == QMetaType::QStringList || !raw.canConvert<QString>())
        return std::nullopt;
    const QString value = raw.toString();
    if (row.kind == Kind::Text)
        return value.size() <= kMostText ? std::optional(value) : std::nullopt;
    return std::ranges::contains(row.words, value) ? std::optional(value) : std::nullopt;
}

void takeOver(QSettings &file)
{
    const int version = file.value(kVersion, 0).toInt();
    if (version >= kNewest)
        return;
    for (const Change &change : kChanges) {
        if (version < change.version && file.value(change.oldKey).toString() == change.oldValue &&
            !file.contains(change.newKey))
            file.setValue(change.newKey, QString(change.newValue));
    }
    for (const Change &change : kChanges) {
        if (version < change.version)
            file.remove(change.oldKey);
    }
    file.setValue(kVersion, kNewest);
}

} // namespace

Preferences::Preferences(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_file(settings)
{
    takeOver(m_file);
    (void)flush(); // A file that cannot be written is told of when something is to be kept in it.
}

bool Preferences::isOn(Setting flag) const
{
    const SettingRow &row = rowOf(flag, Kind::Flag);
    return read(m_file, row).value_or(QString(row.words.front())) == "true"_L1;
}

QString Preferences::word(Setting choice) const
{
    const SettingRow &row = rowOf(choice, Kind::Choice);
    return read(m_file, row).value_or(QString(row.words.front()));
}

QString Preferences::text(Setting text) const
{
    return read(m_file, rowOf(text, Kind::Text)).value_or(QString());
}

bool Preferences::isSet(Setting setting) const
{
    return read(m_file, kSettings[static_cast<std::size_t>(setting)]).has_value();
}

QStringList Preferences::words(Setting choice)
{
    QStringList words;
    for (const QLatin1StringView word : rowOf(choice, Kind::Choice).words)
        words << word;
    return words;
}

QString Preferences::key(Setting setting)
{
    return kSettings[static_cast<std::size_t>(setting)].key;
}

void Preferences::setOn(Setting flag, bool on)
{
    rowOf(flag, Kind::Flag);
    store(flag, on ? u"true"_s : u"false"_s);
}

void Preferences::setWord(Setting choice, const QString &word)
{
    Q_ASSERT(std::ranges::contains(rowOf(choice, Kind::Choice).words, word));
    store(choice, word);
}

void Preferences::setText(Setting text, const QString &value)
{
    rowOf(text, Kind::Text);
    const QString kept = redacted(value);
    store(text, kept.size() <= kMostText ? kept : QString());
}

void Preferences::refresh()
{
    std::array<std::optional<QString>, kSettings.size()> before;
    std::ranges::transform(kSettings, before.begin(), [this](const auto &row) { return read(m_file, row); });
    m_file.sync();
    for (const SettingRow &row : kSettings) {
        if (read(m_file, row) != before[static_cast<std::size_t>(row.setting)])
            emit changed(row.setting);
    }
}

Result<void> Preferences::flush()
{
    // An object of its own: what it keeps in memory is shared with m_file, its status is not, which for
    // m_file would stay what it was after an error that is over.
    QSettings file(m_file.fileName(), m_file.format());
    file.sync();
    if (file.status() == QSettings::AccessError)
        return failure(u"settings.not-saved"_s, u"the settings file cannot be written"_s, m_file.fileName());
    QFile::setPermissions(m_file.fileName(), QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

void Preferences::store(Setting setting, const QString &value)
{
    refresh();
    const SettingRow &row = kSettings[static_cast<std::size_t>(setting)];
    const std::optional<QString> before = read(m_file, row);
    if (before == value || (!before && value.isEmpty()))
        return;
    if (value.isEmpty())
        m_file.remove(row.key);
    else
        m_file.setValue(row.key, value);
    emit changed(setting);
}

} // namespace hubscope::models
