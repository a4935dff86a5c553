// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Theme.h"
#include "models/ConnectionNotices.h"
#include "models/Preferences.h"
#include "models/Session.h"
#include "panels/MainWindow.h"
#include "setup/KeyRing.h"
#include "setup/ProfileStore.h"
#include "setup/SetUpSteps.h"
#include "window/Instances.h"
#include "window/Options.h"
#include "window/Restart.h"
#include "window/SessionLog.h"

#include <QLocale>
#include <QObject>
#include <QPointer>
#include <QSettings>

#include <memory>
#include <optional>

class QDialog;

namespace KSyntaxHighlighting {
class Repository;
}

namespace hubscope::app {

/// Everything that `hubscope` is made of, put together: here, and only here, the window meets the Kafka
/// adapters.
class Program : public QObject
{
    Q_OBJECT
public:
    /// `instances` keeps two windows from showing the same; without it any may.
    explicit Program(std::unique_ptr<Instances> instances = nullptr, QObject *parent = nullptr);
    ~Program() override;

    /// Shows the window and connects as the options say. Errors of
    /// profileNamed().
    Result<void> run(const Options &options);
    /// As the person has set it; needs no program.
    static QLocale locale();
    /// What to start once this program has ended; nothing as a rule.
    const std::optional<Restart> &restart() const { return m_restart; }
    /// The options of a start that reads what is read here; none where nothing is.
    QStringList optionsOfWhatIsRead();
    /// Whoever sends a signal cannot be asked anything: what waits to be applied is dropped.
    void quit();

private:
    /// A saved profile that the set-up shall change, and where to begin.
    struct Change
    {
        QString profileId;
        setup::Step step;
    };
    void openSetUp(const std::optional<Change> &change);
    void makeSession();
    void makeNotices();
    void connectInstances();
    void follow(const InstanceCall &call);
    void tellOfCrash();
    void beginAnew();

    struct Demo;
    struct SetUpParts;

    QSettings m_settings;
    models::Preferences m_preferences;
    std::unique_ptr<Instances> m_instances;
    std::optional<Restart> m_restart;
    common::Theme m_theme;
    setup::ProfileStore m_profiles;
    setup::KeyRing m_keys;
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<models::Session> m_session;
    std::unique_ptr<SessionLog> m_log;
    std::unique_ptr<models::ConnectionNotices> m_notices;
    const std::unique_ptr<KSyntaxHighlighting::Repository> m_languages;
    std::unique_ptr<panels::MainWindow> m_window;
    std::unique_ptr<SetUpParts> m_setUp;
};

} // namespace hubscope::app
