// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Session.h"

#include <QObject>

namespace hubscope::app {

/// What the log tells of reading: its states, the causes behind them by their codes, and what the window was
/// asked for and could not do. Nothing of any event. The log file takes out what looks like a secret.
class SessionLog : public QObject
{
    Q_OBJECT
public:
    explicit SessionLog(models::Session &session, QObject *parent = nullptr);

private:
    models::Session &m_session;
};

} // namespace hubscope::app
