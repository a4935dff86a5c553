// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventhub/TextRepair.h"

#include "base/Secret.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace hubscope::eventhub {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kKnownParts = {"endpoint"_L1,   "sharedaccesskeyname"_L1,   "sharedaccesskey"_L1,
                                    "entitypath"_L1, "sharedaccesssignature"_L1, "usedevelopmentemulator"_L1};

constexpr std::u16string_view kQuotes =
    u"\"'`\u00ab\u00bb\u00b4\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2032\u2033\u2039\u203a"
    u"\u300c\u300d\u300e\u300f\uff02\uff07";

bool isQuote(QChar c)
{
    return kQuotes.contains(c.unicode());
}

void replaceBy(QString &text, QString &&next)
{
    wipe(text);
    text = std::move(next);
}

void note(RepairedText &repaired, QLatin1StringView code)
{
    if (!repaired.codes.contains(code))
        repaired.codes += code;
}

/// True if a part with one of our names begins at `at`.
bool knownPartAt(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at);
    return std::ranges::any_of(kKnownParts, [rest](QLatin1StringView name) {
        if (!rest.startsWith(name, Qt::CaseInsensitive))
            return false;
        const QStringView after = rest.sliced(name.size()).trimmed();
        return after.startsWith(u'=');
    });
}

// --- HTML entities: no connection string holds "&…;", so turning them back loses nothing
// -------------------------

struct Entity
{
    QLatin1StringView name;
    char16_t character;
};
constexpr std::array kEntities = {
    Entity{"quot"_L1, u'"'}, Entity{"apos"_L1, u'\''}, Entity{"amp"_L1, u'&'},    Entity{"nbsp"_L1, u' '},
    Entity{"lt"_L1, u'<'},   Entity{"gt"_L1, u'>'},    Entity{"equals"_L1, u'='}, Entity{"semi"_L1, u';'},
    Entity{"plus"_L1, u'+'}, Entity{"sol"_L1, u'/'},   Entity{"colon"_L1, u':'},  Entity{"period"_L1, u'.'},
};

std::optional<QChar> entityCharacter(QStringView name)
{
    if (name.startsWith(u'#')) {
        bool number = false;
        const bool hex = name.size() > 1 && name[1].toLower() == u'x';
        const ushort value = name.sliced(hex ? 2 : 1).toUShort(&number, hex ? 16 : 10);
        const bool printable = number && ((value >= 0x20 && value < 0x7f) || value == 0xa0);
        return printable ? std::optional(QChar(value)) : std::nullopt;
    }
    const auto row = std::ranges::find_if(
        kEntities, [name](const Entity &entity) { return name.compare(entity.name) == 0; });
    return row == kEntities.end() ? std::nullopt : std::optional(QChar(row->character));
}

void decodeEntities(RepairedText &repaired)
{
    constexpr qsizetype kLongestName = 8;
    if (!repaired.text.contains(u'&'))
        return;
    QString result;
    result.reserve(repaired.text.size());
    const QStringView text = repaired.text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&') {
            const qsizetype end = text.indexOf(u';', i);
            if (end > i + 1 && end - i <= kLongestName) {
                if (const auto character = entityCharacter(text.sliced(i + 1, end - i - 1))) {
                    result += *character;
                    i = end;
                    note(repaired, "html-entities-decoded"_L1);
                    continue;
                }
            }
        }
        result += text[i];
    }
    replaceBy(repaired.text, std::move(result));
}

// --- characters that cannot be seen
// ------------------------------------------------------------------------------

enum class Kind { Plain, Blank, LineBreak, ByteOrderMark, SpecialBlank, Invisible, Control, Damaged };

Kind kindOf(char32_t c)
{
    switch (c) {
    case U' ':
        return Kind::Blank;
    case U'\t':
    case U'\n':
    case U'\v':
    case U'\f':
    case U'\r':
    case 0x85:
    case 0x2028:
    case 0x2029:
        return Kind::LineBreak;
    case 0xfeff:
        return Kind::ByteOrderMark;
    case 0xfffd:
    case 0xfffe:
    case 0xffff:
        return Kind::Damaged;
    case 0x034f: // combining grapheme joiner
    case 0x115f: // fillers
    case 0x1160:
    case 0x2800:
    case 0x3164:
    case 0xffa0:
        return Kind::Invisible;
    default:
        break;
    }
    if (c >= 0xfe00 && c <= 0xfe0f) // variation selectors
        return Kind::Invisible;
    switch (QChar::category(c)) {
    case QChar::Separator_Space:
        return Kind::SpecialBlank;
    case QChar::Other_Format:
        return Kind::Invisible;
    case QChar::Other_Control:
        return Kind::Control;
    case QChar::Other_Surrogate:
        return Kind::Damaged;
    default:
        return Kind::Plain;
    }
}

/// Line breaks become `\n` for the next step; other characters that cannot be seen go.
void removeInvisible(RepairedText &repaired)
{
    // What a terminal puts around a paste.
    for (const QLatin1StringView mark : {"\x1b[200~"_L1, "\x1b[201~"_L1}) {
        if (repaired.text.contains(mark)) {
            repaired.text.remove(mark);
            note(repaired, "invisible-removed"_L1);
        }
    }
    QString result;
    result.reserve(repaired.text.size());
    QList<uint> codePoints = repaired.text.toUcs4(); // a lone surrogate comes out as U+FFFD
    for (const char32_t c : std::as_const(codePoints)) {
        switch (kindOf(c)) {
        case Kind::Plain:
            result += QChar::fromUcs4(c);
            break;
        case Kind::Blank:
            result += u' ';
            break;
        case Kind::LineBreak:
            result += u'\n';
            break;
        case Kind::ByteOrderMark:
            note(repaired, "bom-removed"_L1);
            break;
        case Kind::SpecialBlank:
            result += u' ';
            note(repaired, "invisible-removed"_L1);
            break;
        case Kind::Invisible:
            note(repaired, "invisible-removed"_L1);
            break;
        case Kind::Control:
            note(repaired, "control-characters"_L1);
            break;
        case Kind::Damaged:
            note(repaired, "undecodable"_L1);
            break;
        }
    }
    wipe(codePoints.data(), static_cast<std::size_t>(codePoints.size()) * sizeof(uint));
    replaceBy(repaired.text, std::move(result));
}

// --- line breaks
// -------------------------------------------------------------------------------------------------

/// Takes line breaks out, with the blanks around them and the `>` of a quoting mail. Where the parts stood
/// one a line without `;`, the `;` is put back.
void joinLines(RepairedText &repaired)
{
    if (!repaired.text.contains(u'\n'))
        return;
    note(repaired, "line-breaks-removed"_L1);
    QString result;
    result.reserve(repaired.text.size());
    bool inParts = false;
    const QStringView text = repaired.text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\n') {
            inParts = inParts || knownPartAt(text, i);
            result += text[i];
            continue;
        }
        while (i + 1 < text.size() && (text[i + 1] == u'\n' || text[i + 1] == u' ' || text[i + 1] == u'>'))
            ++i;
        while (result.endsWith(u' '))
            result.chop(1);
        if (i + 1 < text.size() && !result.isEmpty() && !result.endsWith(u';') && knownPartAt(text, i + 1))
            result += inParts ? u';' : u' ';
    }
    replaceBy(repaired.text, std::move(result));
}

// --- what stands around the string
// -------------------------------------------------------------------------------

/// `NAME = "`, `export NAME=`, `password="`, a portal's label: text before the first part, without a `;`.
void removePrefix(RepairedText &repaired)
{
    constexpr qsizetype kLongest = 200;
    const qsizetype at = firstKnownPart(repaired.text);
    if (at <= 0 || at > kLongest)
        return;
    const QStringView prefix = QStringView(repaired.text).first(at).trimmed();
    if (prefix.isEmpty() || prefix.contains(u';') || prefix.startsWith(u'{') || prefix.startsWith(u'['))
        return;
    const bool quotesOnly = std::ranges::all_of(
        prefix, [](QChar c) { return isQuote(c) || c == u' ' || c == u'<' || c == u'('; });
    note(repaired, quotesOnly ? "quotes-removed"_L1 : "prefix-removed"_L1);
    replaceBy(repaired.text, repaired.text.sliced(at));
}

void removeSuffix(RepairedText &repaired)
{
    static constexpr std::u16string_view kClosing = u">,)]}";
    QStringView text = QStringView(repaired.text).trimmed();
    if (text.startsWith(u'{') || text.startsWith(u'['))
        return;
    const auto closing = [](QChar c) { return isQuote(c) || kClosing.contains(c.unicode()); };
    while (!text.isEmpty() && (closing(text.back()) || text.back() == u';' || text.back() == u' ')) {
        if (closing(text.back()))
            note(repaired, "quotes-removed"_L1);
        text.chop(1);
    }
    while (!text.isEmpty() && (isQuote(text.front()) || text.front() == u' ')) {
        note(repaired, "quotes-removed"_L1);
        text = text.sliced(1);
    }
    replaceBy(repaired.text, text.toString());
}

} // namespace

bool stripQuotes(QStringView &text)
{
    const qsizetype before = text.size();
    while (!text.isEmpty() && isQuote(text.front()))
        text = text.sliced(1).trimmed();
    while (!text.isEmpty() && isQuote(text.back()))
        text = text.chopped(1).trimmed();
    return text.size() != before;
}

qsizetype firstKnownPart(QStringView text)
{
    const auto inWord = [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.'; };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if ((i == 0 || !inWord(text[i - 1])) && knownPartAt(text, i))
            return i;
    }
    return -1;
}

RepairedText repairText(QStringView pasted)
{
    RepairedText repaired{pasted.toString(), {}};
    decodeEntities(repaired);
    removeInvisible(repaired);
    joinLines(repaired);
    removePrefix(repaired);
    removeSuffix(repaired);
    return repaired;
}

} // namespace hubscope::eventhub
