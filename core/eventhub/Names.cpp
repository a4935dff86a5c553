// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventhub/Names.h"

#include <QList>

#include <algorithm>

namespace hubscope::eventhub {

using namespace Qt::StringLiterals;

namespace {

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAlnum(QChar c)
{
    return isLetter(c) || isDigit(c);
}

std::unexpected<Error> refuse(QLatin1StringView reason, const QString &detail)
{
    return failure(u"name."_s + reason, detail);
}

Result<void> checkName(QStringView name, NameRule rule, QStringView punctuation, bool (*mayStart)(QChar))
{
    if (name.isEmpty())
        return refuse("empty"_L1, u"the name is empty"_s);
    const auto allowed = [&](QChar c) { return isAlnum(c) || punctuation.contains(c); };
    if (!std::ranges::all_of(name, allowed))
        return refuse("bad-character"_L1,
                      u"only letters, digits and %1 may stand in the name"_s.arg(punctuation));
    if (name.size() < rule.minLength)
        return refuse("too-short"_L1, u"the name has fewer than %1 characters"_s.arg(rule.minLength));
    if (name.size() > rule.maxLength)
        return refuse("too-long"_L1, u"the name has more than %1 characters"_s.arg(rule.maxLength));
    if (!mayStart(name.front()))
        return refuse("bad-start"_L1, u"the name's first character is not allowed there"_s);
    if (!isAlnum(name.back()))
        return refuse("bad-end"_L1, u"the name's last character is neither a letter nor a digit"_s);
    if (looksLikeKey(name))
        return refuse("looks-like-key"_L1, u"the name looks like a key"_s);
    return {};
}

/// What tells random text from names: how often the kind of character changes, and how the digits lie.
struct Shape
{
    qsizetype changes = 0;
    qsizetype digitGroups = 0;
    bool upper = false;
    bool lower = false;
};

Shape shapeOf(QStringView run)
{
    Shape shape;
    int last = -1;
    for (const QChar c : run) {
        const int kind = isDigit(c) ? 0 : (c >= u'a' && c <= u'z') ? 1 : isLetter(c) ? 2 : 3;
        if (last >= 0 && kind != last)
            ++shape.changes;
        if (kind == 0 && last != 0)
            ++shape.digitGroups;
        shape.lower = shape.lower || kind == 1;
        shape.upper = shape.upper || kind == 2;
        last = kind;
    }
    return shape;
}

bool runLooksRandom(QStringView run)
{
    constexpr qsizetype kShortest = 32; // 24 bytes as base64
    if (run.size() < kShortest)
        return false;
    // The longer the run, the surer its shape: of random keys about one in ten thousand gets past this.
    const bool isLong = run.size() >= 40;
    const Shape shape = shapeOf(run);
    const bool restless = shape.changes * 100 >= run.size() * (isLong ? 35 : 40);
    return restless && shape.upper && shape.lower && shape.digitGroups >= (isLong ? 1 : 2);
}

bool hexLooksRandom(QStringView run)
{
    constexpr qsizetype kShortest = 32; // 16 bytes
    return run.size() >= kShortest && shapeOf(run).digitGroups >= 3;
}

/// True if one of the longest stretches of characters that `belongs` accepts is `random`.
bool anyRun(QStringView text, bool (*belongs)(QChar), bool (*random)(QStringView))
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && belongs(text[i]))
            continue;
        if (random(text.sliced(begin, i - begin)))
            return true;
        begin = i + 1;
    }
    return false;
}

bool isBase64Digit(QChar c)
{
    return isAlnum(c) || c == u'+' || c == u'/';
}

bool isHexDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// Keys for URLs use "-" and "_" for "+" and "/"; names use them between words, so more is asked for here.
bool looksRandomWithHyphens(QStringView text)
{
    constexpr qsizetype kShortest = 40;
    constexpr qsizetype kDigitGroups = 4;
    if (text.size() < kShortest ||
        !std::ranges::all_of(text, [](QChar c) { return isAlnum(c) || c == u'-' || c == u'_'; }))
        return false;
    const Shape shape = shapeOf(text);
    return shape.changes * 10 >= text.size() * 4 && shape.upper && shape.lower &&
           shape.digitGroups >= kDigitGroups;
}

bool isIpv4(QStringView name)
{
    const auto parts = name.split(u'.');
    return parts.size() == 4 && std::ranges::all_of(parts, [](QStringView part) {
               return !part.isEmpty() && part.size() <= 3 && std::ranges::all_of(part, isDigit) &&
                      part.toInt() <= 255;
           });
}

bool isIpv6(QStringView name)
{
    return name.count(u':') >= 2 && name.size() <= 45 &&
           std::ranges::all_of(name, [](QChar c) { return isHexDigit(c) || c == u':' || c == u'.'; });
}

} // namespace

bool looksLikeKey(QStringView text)
{
    return anyRun(text, isBase64Digit, runLooksRandom) || anyRun(text, isHexDigit, hexLooksRandom) ||
           looksRandomWithHyphens(text);
}

Result<void> checkNamespaceName(QStringView name)
{
    return checkName(name, kNamespaceRule, u"-", isLetter);
}

Result<void> checkEventHubName(QStringView name)
{
    return checkName(name, kEventHubRule, u".-_", isAlnum);
}

Result<void> checkPolicyName(QStringView name)
{
    return checkName(name, kPolicyRule, u".-_", isAlnum);
}

Result<void> checkHostName(QStringView name)
{
    constexpr NameRule kLabel{1, 63};
    if (isIpv4(name) || isIpv6(name))
        return {};
    if (name.size() > 253)
        return refuse("too-long"_L1, u"the host name has more than 253 characters"_s);
    for (const QStringView label : name.split(u'.')) {
        if (const auto checked = checkName(label, kLabel, u"-", isAlnum); !checked)
            return checked;
    }
    return {};
}

} // namespace hubscope::eventhub
