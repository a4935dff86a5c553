// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QObject>
#include <QString>
#include <QStringList>

class QSettings;

namespace hubscope::models {

/// What a person can set, and what the program remembers for them. Which kind each is, its key, its words and
/// its default stand in one table (Preferences.cpp).
enum class Setting {
    /// `system`, `light`, `dark`, `high-contrast`
    Theme,
    /// `system`, or the language of a catalogue: `en`, `de` …
    Language,
    /// `utc`, `local`
    Zone,
    /// Flags: what the desktop tells of.
    AlertNotices,
    ConnectionNotices,
    /// Flag.
    TrayIcon,
    /// What closing the window does while something is read and the tray shows it: `ask`, `keep`, `quit`.
    OnClose,
    /// Flag: the hub, the filter and the query of the last time come back.
    Reconnect,
    /// Texts, kept for Reconnect.
    LastProfile,
    LastFilter,
    LastLogSet,
    LastMarks,
    LastQuery,
    /// Text: the newest crash trace that was told of.
    ToldCrash,
};

/// Settings in the program's file, typed: what is broken, foreign or of a later version is the default, and
/// stays in the file until it is set anew. Files of earlier versions are taken over once. Never anything
/// secret: texts go through the redaction. Several processes share the file, one for each window: what is set
/// here is set in what they have written meanwhile.
class Preferences : public QObject
{
    Q_OBJECT
public:
    /// Takes over what an earlier version has left. `settings` must outlive this.
    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    bool isOn(Setting flag) const;
    QString word(Setting choice) const;
    QString text(Setting text) const;
    /// Whether a value that can be read is kept; what the default is may depend on the desktop.
    bool isSet(Setting setting) const;
    /// All words of a choice; the first one is the default.
    static QStringList words(Setting choice);
    /// The key in the file; for tests.
    static QString key(Setting setting);

    void setOn(Setting flag, bool on);
    /// One of words().
    void setWord(Setting choice, const QString &word);
    /// What is too long is not kept at all. Empty: nothing is kept.
    void setText(Setting text, const QString &value);

    /// Takes over what other windows have set; changed() tells of it.
    void refresh();
    /// Writes what was set; error `settings.not-saved`. The file is its owner's alone from then on.
    Result<void> flush();

    /// For what is no setting: layout and columns.
    QSettings &file() { return m_file; }

signals:
    void changed(hubscope::models::Setting setting);

private:
    void store(Setting setting, const QString &value);

    QSettings &m_file;
};

} // namespace hubscope::models
