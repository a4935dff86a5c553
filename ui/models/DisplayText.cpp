// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DisplayText.h"

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

struct Range
{
    char32_t first;
    char32_t last;
};

/// Letters and marks that draw nothing, though their category says otherwise.
constexpr std::array kBlank{Range{0x034f, 0x034f},  Range{0x115f, 0x1160}, Range{0x17b4, 0x17b5},
                            Range{0x180b, 0x180f},  Range{0x2800, 0x2800}, Range{0x3164, 0x3164},
                            Range{0xfe00, 0xfe0f},  Range{0xffa0, 0xffa0}, Range{0xfff0, 0xfffb},
                            Range{0xe0000, 0xe0fff}};
/// Signs of the category Cf that do draw something.
constexpr std::array kVisibleFormat{Range{0x0600, 0x0605}, Range{0x06dd, 0x06dd}, Range{0x070f, 0x070f},
                                    Range{0x0890, 0x0891}, Range{0x08e2, 0x08e2}};

bool contains(const auto &ranges, char32_t c)
{
    return std::ranges::any_of(ranges, [c](Range range) { return c >= range.first && c <= range.last; });
}

bool isHidden(char32_t c)
{
    if (c >= 0x20 && c < 0x7f)
        return false;
    switch (QChar::category(c)) {
    case QChar::Other_Format:
        return !contains(kVisibleFormat, c);
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return contains(kBlank, c);
    }
}

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

/// One code point; a lone surrogate is one of its own.
char32_t next(QStringView text, qsizetype &at)
{
    const QChar high = text[at++];
    if (high.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(high, text[at++]);
    return high.unicode();
}

} // namespace

QString displayText(QStringView text, qsizetype maxChars, Lines lines)
{
    QString shown;
    shown.reserve(std::min(text.size(), maxChars) + 1);
    int accents = 0;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = next(text, at);
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
    return u"<qt>%1</qt>"_s.arg(
        displayText(text, kToolTipChars, lines).toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

} // namespace hubscope::models
