// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Csv.h"

#include <charconv>

namespace hubscope::models {

namespace {

bool isNumber(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    // "inf" and "nan" are words.
    return error == std::errc() && end == text.data() + text.size() &&
           text.find_first_not_of("0123456789+-.eE") == std::string_view::npos;
}

/// Blanks before it do not keep a spreadsheet from seeing a formula.
bool looksLikeFormula(std::string_view cell)
{
    const std::size_t first = cell.find_first_not_of(' ');
    if (first == std::string_view::npos || !std::string_view("=+-@\t\r\n|").contains(cell[first]))
        return false;
    return !isNumber(cell);
}

/// What a spreadsheet that parts cells there makes a cell of.
bool beginsFormula(std::string_view rest)
{
    return looksLikeFormula(rest.substr(0, rest.find_first_of(",;\t\r\n")));
}

void appendCell(std::string &out, std::string_view cell)
{
    const bool isFormula = looksLikeFormula(cell);
    if (!isFormula && cell.find_first_of("\",;\t\r\n") == std::string_view::npos) {
        out += cell;
        return;
    }
    out += '"';
    if (isFormula)
        out += '\'';
    for (std::size_t i = 0; i < cell.size(); ++i) {
        if (cell[i] == '"')
            out += '"';
        out += cell[i];
        if ((cell[i] == ';' || cell[i] == '\t') && beginsFormula(cell.substr(i + 1)))
            out += '\'';
    }
    out += '"';
}

} // namespace

void appendCsvLine(std::string &out, std::span<const std::string_view> cells)
{
    bool isFirst = true;
    for (const std::string_view cell : cells) {
        if (!isFirst)
            out += ',';
        isFirst = false;
        appendCell(out, cell);
    }
    out += "\r\n";
}

} // namespace hubscope::models
