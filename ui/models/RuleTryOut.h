// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/TryOut.h"
#include "models/Background.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace hubscope::models {

class RuleDesk;

/// What applying the draft would change for the newest events held, worked out on another thread. A draft
/// that changes meanwhile is tried in place of the older one. Thread: the window's.
class RuleTryOut : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t kEvents = 10'000;

    /// `desk` must outlive this.
    explicit RuleTryOut(RuleDesk &desk, QObject *parent = nullptr);

    void start();
    void stop() { m_background.stop(); }
    bool isRunning() const { return m_background.isBusy(); }

signals:
    void started();
    void finished(const std::shared_ptr<const hubscope::insight::TryOut> &result);

private:
    RuleDesk &m_desk;
    Background m_background;
};

/// The whole in a sentence: how many of how many events move.
QString summaryOf(const insight::TryOut &result);
/// `312 events move from Cloud Service Activity to Unparsed Data`, one line for each way; and what else is
/// worth saying.
QStringList movesOf(const insight::TryOut &result);

} // namespace hubscope::models
