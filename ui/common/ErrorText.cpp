// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ErrorText.h"

#include "models/CoreText.h"
#include "models/DisplayText.h"
#include "store/StoreError.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace hubscope::common {

namespace {

/// `%1` is what the error is about (file, profile, host): Error::context.
struct Row
{
    const char *code;
    const char *title;
    const char *advice;
};

// A code that ends in a dot stands for all of its area; the last row for all others.
constexpr std::array kTexts{
    Row{"profile.name-empty", QT_TRANSLATE_NOOP("common::ErrorText", "This profile has no name"),
        QT_TRANSLATE_NOOP("common::ErrorText", "Enter a name of your own choice.")},
    Row{"profile.name-taken", QT_TRANSLATE_NOOP("common::ErrorText", "Another profile has this name"),
        QT_TRANSLATE_NOOP("common::ErrorText", "Choose a name that no other profile has.")},
    Row{"profile.not-saved", QT_TRANSLATE_NOOP("common::ErrorText", "The profile cannot be saved"),
        QT_TRANSLATE_NOOP("common::ErrorText",
                          "Check that the disk has room and that this folder may be written: %1")},
    Row{"profile.locked",
        QT_TRANSLATE_NOOP("common::ErrorText", "Another Hubscope program is holding the saved profiles"),
        QT_TRANSLATE_NOOP(
            "common::ErrorText",
            "Nothing was changed. Try again in a moment; if that does not help, end that program. "
            "It has locked this file: %1")},
    Row{"profile.unreadable", QT_TRANSLATE_NOOP("common::ErrorText", "The saved profiles cannot be read"),
        QT_TRANSLATE_NOOP(
            "common::ErrorText",
            "The file was kept aside as %1, and nothing in it was changed. Set up the connection again, or "
            "repair the "
            "file and put it back.")},
    Row{"profile.newer",
        QT_TRANSLATE_NOOP("common::ErrorText", "The saved profiles come from a newer version of Hubscope"),
        QT_TRANSLATE_NOOP(
            "common::ErrorText",
            "The file was kept aside as %1, and nothing in it was changed. Install that version to use it.")},
    Row{"profile.symlink", QT_TRANSLATE_NOOP("common::ErrorText", "The profile file is a symbolic link"),
        QT_TRANSLATE_NOOP("common::ErrorText",
                          "Hubscope follows no links there, so that no other file is overwritten: %1")},
    Row{"profile.malformed",
        QT_TRANSLATE_NOOP("common::ErrorText", "This file holds no profile that Hubscope can read"),
        QT_TRANSLATE_NOOP("common::ErrorText", "Choose a file that was made with Export Profile.")},
    Row{"profile.unknown", QT_TRANSLATE_NOOP("common::ErrorText", "This profile is not there any more"),
        QT_TRANSLATE_NOOP("common::ErrorText", "Choose another profile.")},
    Row{"profile.shown-elsewhere",
        QT_TRANSLATE_NOOP("common::ErrorText", "Another window of Hubscope shows this connection"),
        QT_TRANSLATE_NOOP("common::ErrorText", "It has been asked to come to the front: %1")},
    Row{"profile.", QT_TRANSLATE_NOOP("common::ErrorText", "The profile cannot be used"),
        QT_TRANSLATE_NOOP("common::ErrorText", "Choose another profile, or set up the connection again.")},
    Row{"draft.", QT_TRANSLATE_NOOP("common::ErrorText", "The unfinished set-up cannot be read"),
        QT_TRANSLATE_NOOP("common::ErrorText", "Start the set-up again; saved profiles are not affected.")},
    Row{"keychain.unavailable",
        QT_TRANSLATE_NOOP("common::ErrorText", "This computer has no keychain that can be used"),
        QT_TRANSLATE_NOOP(
            "common::ErrorText",
            "The key is asked for once in each session. To keep it, start a keychain service such as GNOME "
            "Keyring or "
            "KWallet.")},
    Row{"keychain.locked", QT_TRANSLATE_NOOP("common::ErrorText", "The keychain was not unlocked"),
        QT_TRANSLATE_NOOP(
            "common::ErrorText",
            "Its question was dismissed, or nobody could be asked. Connect again and unlock it, or enter the "
            "connection string for this session.")},
    Row{"keychain.denied", QT_TRANSLATE_NOOP("common::ErrorText", "The keychain did not give access"),
        QT_TRANSLATE_NOOP(
            "common::ErrorText",
            "Unlock the keychain and allow Hubscope to use it, or enter the connection string for this "
            "session.")},
    Row{"keychain.timeout", QT_TRANSLATE_NOOP("common::ErrorText", "The keychain does not answer"),
        QT_TRANSLATE_NOOP(
            "common::ErrorText",
            "It may wait for its password in another window. Unlock it and try again, or enter the "
            "connection string for "
            "this session.")},
    Row{"keychain.not-found",
        QT_TRANSLATE_NOOP("common::ErrorText", "The keychain holds no key for this profile"),
        QT_TRANSLATE_NOOP("common::ErrorText",
                          "Paste the connection string again; the key is then kept in the keychain.")},
    Row{"keychain.", QT_TRANSLATE_NOOP("common::ErrorText", "The keychain cannot be used"),
        QT_TRANSLATE_NOOP(
            "common::ErrorText",
            "Enter the connection string for this session. Details say what the keychain answered.")},
    Row{"key.declined", QT_TRANSLATE_NOOP("common::ErrorText", "Without the key this hub cannot be read"),
        QT_TRANSLATE_NOOP("common::ErrorText",
                          "Connect again and paste the connection string of the policy.")},
    Row{"file.symlink", QT_TRANSLATE_NOOP("common::ErrorText", "This file is a symbolic link"),
        QT_TRANSLATE_NOOP("common::ErrorText", "Choose the file itself: %1")},
    Row{"file.not-regular", QT_TRANSLATE_NOOP("common::ErrorText", "This is not a file"),
        QT_TRANSLATE_NOOP("common::ErrorText", "Choose a file: %1")},
    Row{"file.too-large",
        QT_TRANSLATE_NOOP("common::ErrorText", "This file is too large to be what is expected here"),
        QT_TRANSLATE_NOOP("common::ErrorText", "Choose another file: %1")},
    Row{"file.unreadable", QT_TRANSLATE_NOOP("common::ErrorText", "The file cannot be read"),
        QT_TRANSLATE_NOOP("common::ErrorText", "Check that it is there and that you may read it: %1")},
    Row{"file.", QT_TRANSLATE_NOOP("common::ErrorText", "The file cannot be written"),
        QT_TRANSLATE_NOOP("common::ErrorText",
                          "Check that the disk has room and that this folder may be written: %1")},
    Row{"settings.", QT_TRANSLATE_NOOP("common::ErrorText", "The settings cannot be saved"),
        QT_TRANSLATE_NOOP(
            "common::ErrorText",
            "They hold until Hubscope ends. Check that the disk has room and that this file may be "
            "written, then save again: %1")},
    Row{"start.unknown-name", QT_TRANSLATE_NOOP("common::ErrorText", "No saved profile has this name"),
        QT_TRANSLATE_NOOP(
            "common::ErrorText",
            "Asked for: %1. Start Hubscope without a profile; File, Profiles lists the names.")},
    Row{"start.no-answer",
        QT_TRANSLATE_NOOP("common::ErrorText", "Hubscope is open already, but its window does not answer"),
        QT_TRANSLATE_NOOP(
            "common::ErrorText",
            "Wait a moment and start it again. If that does not help, end the process hubscope in "
            "the system monitor first.")},
    Row{"start.not-again", QT_TRANSLATE_NOOP("common::ErrorText", "Hubscope could not be started anew"),
        QT_TRANSLATE_NOOP("common::ErrorText", "Start it yourself; your settings are kept. Tried: %1")},
    Row{"demo.", QT_TRANSLATE_NOOP("common::ErrorText", "The demo hub does not start"),
        QT_TRANSLATE_NOOP("common::ErrorText",
                          "It needs a free port on this computer and some memory. Try it again.")},
    Row{"query.too-many", QT_TRANSLATE_NOOP("common::ErrorText", "No more queries can be saved"),
        QT_TRANSLATE_NOOP("common::ErrorText", "Delete some that are not used any more.")},
    Row{"notifications.too-many",
        QT_TRANSLATE_NOOP("common::ErrorText", "No more notification rules can be kept"),
        QT_TRANSLATE_NOOP("common::ErrorText", "Remove some that are not used any more.")},
    Row{"notifications.busy",
        QT_TRANSLATE_NOOP("common::ErrorText", "The notification rules are still being read"),
        QT_TRANSLATE_NOOP("common::ErrorText", "Try again in a moment.")},
    Row{"notifications.", QT_TRANSLATE_NOOP("common::ErrorText", "The notification rules cannot be read"),
        QT_TRANSLATE_NOOP("common::ErrorText",
                          "Details name line and column. Mend the file or make the rules anew: %1")},
    Row{"rules.", QT_TRANSLATE_NOOP("common::ErrorText", "These rules cannot be read"),
        QT_TRANSLATE_NOOP("common::ErrorText",
                          "Details name line and column. Mend the file or reset the rules: %1")},
    Row{"", QT_TRANSLATE_NOOP("common::ErrorText", "This failed, for a reason that is not known"),
        QT_TRANSLATE_NOOP("common::ErrorText",
                          "Details hold what was reported. Copy them when you ask for help.")},
};

const Row &rowFor(QStringView code)
{
    const auto fits = [code](const Row &row) {
        const QLatin1StringView key(row.code);
        return key.isEmpty() || code == key || (key.endsWith('.'_L1) && code.startsWith(key));
    };
    return *std::ranges::find_if(kTexts, fits);
}

QString translated(const char *text)
{
    return QCoreApplication::translate("common::ErrorText", text);
}

} // namespace

QString ErrorText::sentence() const
{
    return u"%1. %2"_s.arg(title, advice);
}

namespace {

/// The store tells its own causes.
std::optional<std::pair<QString, QString>> storeTexts(const QString &code)
{
    const store::StoreCauseInfo *cause = store::causeWithCode(code);
    if (!cause)
        return std::nullopt;
    QString title = models::coreText("StoreCause", QString::fromUtf8(cause->title));
    // sentence() sets it.
    if (title.endsWith(u'.'))
        title.chop(1);
    return std::pair(title, models::coreText("StoreCause", QString::fromUtf8(cause->advice)));
}

} // namespace

ErrorText errorText(const Error &error)
{
    const Row &row = rowFor(error.code);
    const auto ofStore = storeTexts(error.code);
    QString advice = ofStore ? ofStore->second : translated(row.advice);
    if (advice.contains("%1"_L1)) {
        const QString context = models::displayText(error.context, 512);
        advice = advice.arg(context.isEmpty() ? QString(u'–') : context);
    }
    QString detail = models::displayText(error.detail, 2048);
    if (!error.context.isEmpty())
        detail += u" ("_s + models::displayText(error.context, 512) + u')';
    return {ofStore ? ofStore->first : translated(row.title), advice,
            u"%1: %2"_s.arg(models::displayText(error.code, 64), detail)};
}

} // namespace hubscope::common
