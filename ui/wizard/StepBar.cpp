// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/StepBar.h"

#include "common/StatusGlyph.h"

#include <QCoreApplication>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace hubscope::wizard {

using namespace Qt::StringLiterals;

using common::Status;

struct StepBar::Stand
{
    Status status;
    QString word;
};

/// A tick is for what is proven or ticked only; who walked past a step has proven nothing.
StepBar::Stand StepBar::standOf(const setup::SetUp &setUp, setup::Step step)
{
    if (setUp.state().current == step)
        return {Status::Running, tr("current step")};
    if (!setUp.isNeeded(step))
        return {Status::Skipped, tr("not needed")};
    if (!setUp.isPassed(step))
        return {Status::Idle, tr("not done yet")};
    if (!setUp.isFinished(step))
        return {Status::Failed, tr("has a problem")};
    if (step == setup::Step::Test && setUp.state().test == setup::TestOutcome::Failed)
        return {Status::Warning, tr("the test failed")};
    if (!setUp.isProven(step))
        return {Status::Idle, tr("walked past, not proven yet")};
    return {Status::Passed, tr("done")};
}

/// Why a step is no link, or what it leads back to.
QString StepBar::hintFor(setup::Step step, const QString &state) const
{
    if (!m_setUp.isNeeded(step))
        return tr("Not needed: chosen in step 1");
    if (m_setUp.state().current == step)
        return {};
    const auto first = m_setUp.waitsFor(step);
    if (!first)
        return state.at(0).toUpper() + state.sliced(1);
    return tr("Finish step %1, %2, first: Next leads on from there.")
        .arg(setup::numberText(*first),
             QCoreApplication::translate("setup::SetUp", setup::info(*first).shortTitle));
}

StepBar::StepBar(const setup::SetUp &setUp, QWidget *parent)
    : QWidget(parent)
    , m_setUp(setUp)
{
    setObjectName("stepBar"_L1);
    setAccessibleName(tr("Steps"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2);
    for (const setup::StepInfo &entry : setup::steps()) {
        auto *button = new QToolButton;
        button->setObjectName("step-"_L1 + QLatin1StringView(entry.key));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, this, [this, step = entry.id] { emit stepChosen(step); });
        m_buttons[static_cast<std::size_t>(entry.id)] = button;
        layout->addWidget(button);
    }
    layout->addStretch();
    connect(&setUp, &setup::SetUp::changed, this, &StepBar::refresh);
    refresh();
}

void StepBar::refresh()
{
    for (const setup::StepInfo &entry : setup::steps()) {
        QToolButton *button = m_buttons[static_cast<std::size_t>(entry.id)];
        const bool current = m_setUp.state().current == entry.id;
        const auto [status, state] = standOf(m_setUp, entry.id);
        const QString title = QCoreApplication::translate("setup::SetUp", entry.shortTitle);
        // The same picture for a button that is no link: the state is as true there.
        const int side = fontMetrics().height();
        const QPixmap picture = common::statusIcon(status).pixmap(QSize(side, side), devicePixelRatio());
        QIcon icon(picture);
        icon.addPixmap(picture, QIcon::Disabled);
        button->setIcon(icon);
        button->setText(u"%1  %2"_s.arg(setup::numberText(entry.id), title));
        button->setAccessibleName(tr("Step %1, %2, %3").arg(setup::numberText(entry.id), title, state));
        const QString hint = hintFor(entry.id, state);
        button->setToolTip(hint);
        button->setAccessibleDescription(hint);
        button->setEnabled(!current && m_setUp.isReachable(entry.id));
        QFont font = button->font();
        font.setBold(current);
        button->setFont(font);
        QPalette colours = palette();
        // Steps that are no links are still to be read: the current one above all, those to come less so.
        colours.setColor(QPalette::Disabled, QPalette::ButtonText,
                         current ? palette().color(QPalette::WindowText) : common::subduedText(palette()));
        button->setPalette(colours);
    }
}

void StepBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace hubscope::wizard
