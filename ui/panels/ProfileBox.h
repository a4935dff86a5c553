// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Session.h"

#include <QComboBox>

namespace hubscope::panels {

/// The toolbar's choice of connections; the demo hub is one where it is read or nothing else is there.
class ProfileBox : public QComboBox
{
    Q_OBJECT
public:
    explicit ProfileBox(models::Session &session, QWidget *parent = nullptr);

    /// Profiles or the source have changed.
    void fill();
    void connectChosen();

private:
    models::Session &m_session;
};

} // namespace hubscope::panels
