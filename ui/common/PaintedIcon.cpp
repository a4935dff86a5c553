// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/PaintedIcon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

namespace hubscope::common {

namespace {

class PaintedIconEngine : public QIconEngine
{
public:
    explicit PaintedIconEngine(IconPaint paint)
        : m_paint(std::move(paint))
    {
    }

    void paint(QPainter *painter, const QRect &area, QIcon::Mode mode, QIcon::State) override
    {
        const qreal side = std::min(area.width(), area.height());
        const QRectF square(area.x() + (area.width() - side) / 2, area.y() + (area.height() - side) / 2, side,
                            side);
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * 0.4);
        m_paint(*painter, square, QGuiApplication::palette(), mode == QIcon::Selected);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const QSize pixels = size * scale;
        QPixmap pixmap(pixels);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), pixels), mode, state);
        return pixmap; // QIcon sets the ratio.
    }

    bool isNull() override { return false; }
    QString key() const override { return QStringLiteral("HubscopePaintedIcon"); }
    QIconEngine *clone() const override { return std::make_unique<PaintedIconEngine>(m_paint).release(); }

private:
    IconPaint m_paint;
};

} // namespace

QIcon paintedIcon(IconPaint paint)
{
    return QIcon(std::make_unique<PaintedIconEngine>(std::move(paint)).release());
}

} // namespace hubscope::common
