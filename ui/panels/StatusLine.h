// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Session.h"

#include <QObject>

class QStatusBar;

namespace hubscope::common {
class PlainLabel;
class StatusGlyph;
} // namespace hubscope::common

namespace hubscope::panels {

/// What the status bar says of the session: state and rate, counts, age of the last event, zone.
class StatusLine : public QObject
{
    Q_OBJECT
public:
    StatusLine(models::Session &session, QStatusBar &bar);

    void show();

private:
    models::Session &m_session;
    common::StatusGlyph *m_state;
    common::PlainLabel *m_counts;
    common::PlainLabel *m_age;
    common::PlainLabel *m_zone;
};

} // namespace hubscope::panels
