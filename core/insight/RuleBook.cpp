// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/RuleBook.h"

namespace hubscope::insight {

using namespace Qt::StringLiterals;

std::shared_ptr<const RuleBook> RuleBook::builtIn()
{
    static const auto book = [] {
        auto made = std::make_shared<RuleBook>();
        made->m_rules.push_back({.id = "unknown",
                                 .test = "",
                                 .logSet = LogSet::UnparsedData,
                                 .reason = "None of the six log sets describes this record.",
                                 .source = "",
                                 .published = false,
                                 .condition = nullptr});
        return made;
    }();
    return book;
}

Result<std::shared_ptr<const RuleBook>> RuleBook::fromJson(std::string_view)
{
    return failure(u"rules.unreadable"_s, u"line 1, column 1: rules cannot be read yet"_s);
}

} // namespace hubscope::insight
