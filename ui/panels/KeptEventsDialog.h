// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "setup/ProfileStore.h"
#include "store/StoreRemoval.h"

#include <QDialog>

#include <optional>

class QDoubleSpinBox;
class QPushButton;
class QSpinBox;

namespace hubscope::common {
class PlainLabel;
}
namespace hubscope::models {
class KeptEvents;
}

namespace hubscope::panels {

/// `1,204 events from 2026-11-20 to 2026-11-26, 3.2 MB on disk`, and what was kept aside.
QString contentText(const store::StoreContent &content);

/// What is kept of one profile's events: how much it is, for how long, and its removal. Deletes itself when
/// it is closed.
class KeptEventsDialog : public QDialog
{
    Q_OBJECT
public:
    KeptEventsDialog(const setup::SourceProfile &profile, setup::ProfileStore &profiles,
                     models::KeptEvents &kept, QWidget *parent = nullptr);

private:
    void look();
    void show(const Result<store::StoreContent> &content);
    void askToRemove();
    void remove();
    void save();
    void tell(const Error &error);

    const QString m_profileId;
    setup::ProfileStore &m_profiles;
    models::KeptEvents &m_kept;
    std::optional<store::StoreContent> m_content;
    common::PlainLabel *m_amount;
    QSpinBox *m_days;
    QDoubleSpinBox *m_size;
    QDoubleSpinBox *m_free;
    QPushButton *m_remove;
};

} // namespace hubscope::panels
