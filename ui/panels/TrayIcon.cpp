// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/TrayIcon.h"

#include "common/Icons.h"
#include "common/PaintedIcon.h"
#include "common/StatusGlyph.h"
#include "models/DisplayText.h"
#include "models/Session.h"
#include "panels/WindowActions.h"

#include <QAction>
#include <QPainter>
#include <QWidget>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using Phase = models::Session::Phase;

QIcon trayIcon(common::Status status)
{
    return common::paintedIcon(
        [status](QPainter &painter, const QRectF &area, const QPalette &palette, bool) {
            common::applicationIcon().paint(&painter, area.toRect());
            if (status == common::Status::Idle)
                return;
            const double side = area.width() * 0.56;
            const QRectF corner(area.right() - side, area.bottom() - side, side, side);
            const QColor background = palette.color(QPalette::Window);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(background);
            painter.drawEllipse(corner);
            const double inset = side * 0.12;
            common::paintStatusGlyph(painter, corner.adjusted(inset, inset, -inset, -inset), status,
                                     common::statusColor(status, palette), background);
        });
}

TrayIcon::TrayIcon(models::Session &session, const WindowActions &actions, QWidget &window, Place place)
    : m_session(session)
    , m_actions(actions)
    , m_window(window)
    , m_place(std::move(place))
    , m_toggle(m_menu.addAction(QString()))
    , m_reading(m_menu.addAction(QString()))
{
    m_menu.setObjectName(u"trayMenu"_s);
    m_toggle->setObjectName(u"trayToggle"_s);
    m_reading->setObjectName(u"trayReading"_s);
    m_menu.addSeparator();
    QAction *quit = m_menu.addAction(common::icon(common::Icon::Quit), tr("&Quit Hubscope"));
    quit->setObjectName(u"trayQuit"_s);
    connect(quit, &QAction::triggered, m_actions[ActionId::Quit], &QAction::trigger);
    const auto turn = [this] {
        if (m_window.isVisible() && !m_window.isMinimized())
            emit hideRequested();
        else
            emit showRequested();
    };
    connect(m_toggle, &QAction::triggered, this, turn);
    connect(m_reading, &QAction::triggered, this, [this] {
        m_actions[m_session.isReading() ? ActionId::Disconnect : ActionId::Connect]->trigger();
    });
    connect(&m_icon, &QSystemTrayIcon::activated, this, [turn](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            turn();
    });
    connect(&m_menu, &QMenu::aboutToShow, this, &TrayIcon::show);
    connect(&session, &models::Session::phaseChanged, this, &TrayIcon::show);
    connect(&session, &models::Session::stateChanged, this, &TrayIcon::show);
    connect(&session, &models::Session::sourceChanged, this, &TrayIcon::show);
    m_icon.setContextMenu(&m_menu);
    show();
}

void TrayIcon::setWanted(bool wanted)
{
    m_wanted = wanted;
    // Qt waits for a tray that comes later by itself.
    m_icon.setVisible(wanted);
}

void TrayIcon::show()
{
    const bool visible = m_window.isVisible() && !m_window.isMinimized();
    m_toggle->setText(visible ? tr("&Hide Window") : tr("&Show Window"));
    const bool reading = m_session.isReading();
    m_reading->setText(reading ? tr("S&top Reading") : tr("S&tart Reading"));
    m_reading->setIcon(common::icon(reading ? common::Icon::Disconnect : common::Icon::Connect));
    m_reading->setEnabled(reading || m_actions[ActionId::Connect]->isEnabled());
    const pipeline::SourceState &state = m_session.state();
    m_icon.setIcon(trayIcon(common::statusOf(state)));
    const QString word = m_session.phase() == Phase::NeedsKey ? tr("Waiting for the key")
                                                              : common::stateWord(state, m_session.cause());
    const auto &source = m_session.source();
    m_icon.setToolTip(source ? u"%1 – %2"_s.arg(models::displayText(source->name, 80), word)
                             : tr("Hubscope – %1").arg(word));
}

} // namespace hubscope::panels
