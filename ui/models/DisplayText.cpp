// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DisplayText.h"

#include "models/Isolation.h"

#include "base/CodePoints.h"

#include <QChar>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hubscope::models {

namespace {

/// More accents than this on one letter are no language, but a way to paint over the neighbouring rows.
constexpr int kMaxAccents = 4;

constexpr std::array<const char *, 33> kControlNames{
    "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS",  "TAB", "LF",
    "VT",  "FF",  "CR",  "SO",  "SI",  "DLE", "DC1", "DC2", "DC3", "DC4", "NAK",
    "SYN", "ETB", "CAN", "EM",  "SUB", "ESC", "FS",  "GS",  "RS",  "US",  "DEL"};

bool isAccent(char32_t c)
{
    if (c < 0x300)
        return false;
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

QString name(char32_t c)
{
    if (c < 0x20)
        return u"‹%1›"_s.arg(QLatin1StringView(kControlNames[c]));
    if (c == 0x7f)
        return u"‹%1›"_s.arg(QLatin1StringView(kControlNames.back()));
    return u"‹U+%1›"_s.arg(QString::number(c, 16).toUpper().rightJustified(4, u'0'));
}

} // namespace

QString displayText(QStringView text, qsizetype maxChars, Lines lines)
{
    QString shown;
    shown.reserve(std::min(text.size(), maxChars) + 1);
    int accents = 0;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        accents = isAccent(c) ? accents + 1 : 0;
        QString piece;
        if (lines == Lines::Keep && (c == '\n' || c == '\t'))
            piece = QChar(static_cast<char16_t>(c));
        else if (lines == Lines::Keep && c == '\r' && at < text.size() && text[at] == u'\n')
            continue;
        else if (isHidden(c) || accents > kMaxAccents)
            piece = name(c);
        else
            piece = QString::fromUcs4(&c, 1);
        if (shown.size() + piece.size() > maxChars)
            return shown + u'…';
        shown += piece;
    }
    return shown;
}

QString displayText(std::string_view utf8, qsizetype maxChars, Lines lines)
{
    // A character is at most four bytes; one more character tells that there is more.
    const auto enough = 4 * (static_cast<std::size_t>(std::max<qsizetype>(maxChars, 0)) + 1);
    std::size_t end = std::min(utf8.size(), enough);
    if (end < utf8.size()) {
        // Not through the middle of a character.
        for (int back = 0; back < 3 && (static_cast<unsigned char>(utf8[end]) & 0xc0U) == 0x80U; ++back)
            --end;
    }
    const std::string_view part = utf8.substr(0, end);
    return displayText(QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size())), maxChars, lines);
}

QString toolTipText(QStringView text, Lines lines)
{
    return u"<qt>%1</qt>"_s.arg(displayText(withoutIsolation(text.toString()), kToolTipChars, lines)
                                    .toHtmlEscaped()
                                    .replace(u'\n', u"<br>"_s));
}

} // namespace hubscope::models
