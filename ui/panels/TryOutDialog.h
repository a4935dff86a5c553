// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/AffectedModel.h"
#include "models/RuleTryOut.h"

#include <QDialog>

class QProgressBar;
class QPushButton;

namespace hubscope::common {
class Disclosure;
class PlainLabel;
} // namespace hubscope::common
namespace hubscope::models {
class RuleDesk;
}

namespace hubscope::panels {

/// What the draft would change, shown before it is applied: a sentence, the ways that events move, and the
/// events on demand. Closing it ends the trying.
class TryOutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit TryOutDialog(models::RuleDesk &desk, QWidget *parent = nullptr);

signals:
    void applyRequested();

private:
    void show(const std::shared_ptr<const insight::TryOut> &result);

    models::RuleTryOut m_tryOut;
    models::AffectedModel m_affected;
    common::PlainLabel *m_summary;
    common::PlainLabel *m_moves;
    QProgressBar *m_busy;
    common::Disclosure *m_list;
    QPushButton *m_apply;
};

} // namespace hubscope::panels
