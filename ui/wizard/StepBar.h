// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/SetUp.h"

#include <QWidget>

#include <array>

class QToolButton;

namespace hubscope::wizard {

/// The numbered steps at the left: what is proven, what was walked past, where we are, what is not needed.
/// Steps that were visited are links.
class StepBar : public QWidget
{
    Q_OBJECT
public:
    explicit StepBar(const setup::SetUp &setUp, QWidget *parent = nullptr);

    void refresh();

signals:
    void stepChosen(hubscope::setup::Step step);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Mark of a step and what it says to those who do not see it.
    struct Stand;
    static Stand standOf(const setup::SetUp &setUp, setup::Step step);
    QString hintFor(setup::Step step, const QString &state) const;

    const setup::SetUp &m_setUp;
    std::array<QToolButton *, setup::kPageCount> m_buttons{};
};

} // namespace hubscope::wizard
