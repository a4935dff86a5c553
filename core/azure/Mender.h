// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/JsonRepair.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// How JsonRepair works. Private to the room.
namespace hubscope::azure {

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

constexpr bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

constexpr bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

constexpr bool isWordCharacter(char c)
{
    return isLetterOrDigit(c) || c == '_' || c == '$' || c == '-' || c == '.' || c == '@';
}

/// One pass over a text. The states are those of a strict parser; each `mend…` step handles one thing that a
/// strict parser would refuse. After a fault it may look back, but never at more than kMostLookedBack times
/// the text in all.
class Mender
{
public:
    Mender(std::string_view text, MendedText &result)
        : m_in(text)
        , m_result(result)
        , m_out(result.text)
        , m_lookBack(text.size() * kMostLookedBack)
        , m_mostUnreadable(mostToldOneByOne(text.size()))
    {
    }

    void run();
    /// The text is one element of a list: see mendElement().
    void runElement();

private:
    static constexpr std::size_t kMostLookedBack = 1;
    enum class Want : std::uint8_t { Value, FirstElement, FirstKey, Key, Colon, CommaOrEnd };

    /// A state to which a record that cannot be read is rolled back.
    struct Safe
    {
        std::size_t in = 0;
        std::size_t out = 0;
        std::size_t edits = 0;
        std::size_t anchors = 0;
        std::size_t depth = 0;
        /// Where in the input the last good part ends; `in` may be the next thing to try.
        std::size_t end = 0;
    };

    /// Where reading goes on after a fault.
    struct Restart
    {
        std::size_t at = 0;
        /// What stands there is the next record of the same list.
        bool sibling = false;
    };

    bool atEnd() const { return m_at == m_in.size(); }
    char here() const { return m_in[m_at]; }
    bool startsHere(std::string_view text) const { return m_in.substr(m_at).starts_with(text); }
    std::size_t skipBlanksFrom(std::size_t at) const;
    char afterBlanks(std::size_t at) const;
    /// How many brackets are open in the text.
    std::size_t depth() const { return m_stack.size() - (m_isElement ? 1 : 0); }
    /// What begins or ends here is the one element, which fills the text.
    bool isWhole() const { return m_isElement && depth() == 0; }
    bool inObject() const { return !m_stack.empty() && m_stack.back() == '{'; }

    void copy() { m_out += m_in[m_at++]; }
    void copyTo(std::size_t end);
    void edited(Repair repair);
    void anchor() { anchorAt(m_out.size(), m_at); }
    void anchorAt(std::size_t outAt, std::size_t inAt);
    void nextElement();
    void boundary() { m_boundary = m_out.size(); }
    /// The output so far stands for the input up to `end`: its last character for the last one there.
    void putIn(std::size_t end);
    void drop(std::size_t count, Repair repair);

    void step();
    bool skipNoise();
    void open();
    void close();
    void value();
    void valueDone();
    void root(char c);
    bool mendLeadingBytes();
    bool mendComma(char c);
    bool mendStrayQuotes();
    bool mendBlob();
    bool mendWord();
    void string(bool isKey);
    bool closesSingleQuoted(std::size_t after) const;
    bool endsString(std::string_view delimiter) const;
    void stringBody(std::string_view delimiter, bool isKey);
    void escape();
    void highByte();

    Safe mark() const;
    void rollBack(const Safe &safe);
    void fault(const char *what);
    void addUnreadable(std::size_t begin, std::size_t end, const JsonFault &found, bool isJunk);
    Restart findRestart(bool amongRecords, bool isJunk);
    bool looksLikeStart(std::size_t at) const;
    bool startsMessage(std::size_t at) const;
    bool isSibling(std::size_t at) const;
    bool isKey(std::string_view quoted) const;
    bool opensRecords() const;

    std::string_view m_in;
    MendedText &m_result;
    std::string &m_out;
    std::size_t m_at = 0;
    Want m_want = Want::Value;
    bool m_isElement = false;
    /// The open brackets, and for an element that of its list, which is not in the text.
    std::string m_stack;
    /// For each open bracket, whether a stray quote stands before and after it.
    std::vector<std::size_t> m_strayDepths;
    Safe m_top;
    Safe m_safe;
    /// The depth whose elements are records, 0 if there is none.
    std::size_t m_recordDepth = 0;
    std::size_t m_recordCount = 0;
    std::size_t m_keyOut = 0;
    /// Where reading went on after the last fault.
    std::size_t m_resumedAt = 0;
    /// What may still be read again.
    std::size_t m_lookBack;
    /// The object that is open stands under `body`.
    bool m_inBody = false;
    /// A top-level value ended and nothing but blanks came since.
    bool m_rootDone = false;
    /// The last thing that could not be read was text between values.
    bool m_wasJunk = false;
    /// Where in the output the last list, element or message began, and for each repair where it was last
    /// noted (plus one; 0 is nowhere).
    std::size_t m_boundary = 0;
    std::array<std::size_t, kRepairCount> m_lastEdits{};
    std::size_t m_mostUnreadable;
};

} // namespace hubscope::azure
