// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Icons.h"

#include "common/PaintedIcon.h"

#include <QPainter>
#include <QSvgRenderer>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

// Outside all namespaces, as the macro wants it.
static void initHubscopeResources()
{
    Q_INIT_RESOURCE(hubscope);
}

namespace hubscope::common {

namespace {

// In the order of Icon.
constexpr std::array<const char *, kIconCount> kNames{
    "add",      "bell",    "clear",    "clock",       "close",      "collapse", "connect", "connection",
    "copy",     "demo",    "detail",   "diagnostics", "disconnect", "down",     "edit",    "expand",
    "export",   "filter",  "float",    "follow",      "help",       "import",   "info",    "key",
    "keyboard", "layout",  "link",     "log-sets",    "more",       "noted",    "open",    "pause",
    "play",     "profile", "quit",     "remove",      "repaired",   "reset",    "rules",   "run",
    "save",     "search",  "settings", "stop",        "test",       "theme",    "up",      "wizard"};

/// The file gives the shape, the palette the colour.
void paintInColour(QPainter &painter, QSvgRenderer &shape, const QRectF &area, const QColor &colour)
{
    const qreal ratio = painter.device()->devicePixelRatio();
    QImage image((area.size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return;
    image.fill(Qt::transparent);
    QPainter inner(&image);
    shape.render(&inner);
    inner.setCompositionMode(QPainter::CompositionMode_SourceIn);
    inner.fillRect(image.rect(), colour);
    inner.end();
    painter.drawImage(area, image);
}

} // namespace

QString iconPath(Icon id)
{
    return u":/hubscope/icons/%1.svg"_s.arg(QLatin1StringView(kNames.at(static_cast<std::size_t>(id))));
}

QIcon icon(Icon id)
{
    initHubscopeResources();
    const auto shape = std::make_shared<QSvgRenderer>(iconPath(id));
    return paintedIcon(
        [shape](QPainter &painter, const QRectF &area, const QPalette &palette, bool selected) {
            const auto role = selected ? QPalette::HighlightedText : QPalette::ButtonText;
            paintInColour(painter, *shape, area, palette.color(QPalette::Active, role));
        });
}

QIcon applicationIcon()
{
    initHubscopeResources();
    return QIcon(u":/hubscope/icons/hubscope.svg"_s);
}

} // namespace hubscope::common
