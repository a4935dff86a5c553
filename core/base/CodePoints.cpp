// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/CodePoints.h"

#include <algorithm>
#include <array>

namespace hubscope {

namespace {

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

} // namespace

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

char32_t nextCodePoint(QStringView text, qsizetype &at)
{
    const QChar high = text[at++];
    if (high.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(high, text[at++]);
    return high.unicode();
}

} // namespace hubscope
