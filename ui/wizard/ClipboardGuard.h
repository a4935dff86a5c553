// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QObject>
#include <QTimer>

namespace hubscope::wizard {

/// Puts a secret on the clipboard for a short while: marked so that clipboard managers do not keep it, never
/// in the selection, and cleared after `seconds`, or when this object goes, if it is still what was put
/// there.
class ClipboardGuard : public QObject
{
    Q_OBJECT
public:
    static constexpr int kSeconds = 30;

    explicit ClipboardGuard(QObject *parent = nullptr);
    ~ClipboardGuard() override;

    void copy(const Secret &secret, int seconds = kSeconds);
    /// Clears the clipboard now if our secret is still on it.
    void clear();
    int secondsLeft() const { return m_left; }

    /// Empties clipboard and selection, whatever is on them: for a secret that came from elsewhere.
    static void clearAll();

signals:
    /// Once a second while the secret is on the clipboard; 0 when it is gone.
    void remaining(int seconds);

private:
    void tick();

    Secret m_copied;
    QTimer m_second;
    int m_left = 0;
};

} // namespace hubscope::wizard
