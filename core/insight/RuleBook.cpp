// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/RuleBook.h"

#include "insight/BookText.h"
#include "insight/BuiltInRules.h"
#include "insight/RuleCheck.h"
#include "leql/Condition.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace hubscope::insight {

using namespace Qt::StringLiterals;

namespace {

/// More rules than a person can keep in order.
constexpr std::size_t kMostRules = 1000;
/// Far fewer than azure::KeyPaths can tell apart, far more than a record has.
constexpr std::size_t kMostKeys = 2000;

QStringList logSetNames()
{
    QStringList names;
    for (const LogSetInfo &set : kLogSets)
        names.append(QString::fromUtf8(set.name));
    return names;
}

bool addChecked(BookReader &book, azure::JsonValue value, RuleText text, std::vector<Rule> &rules)
{
    auto made = makeRule(std::move(text));
    if (made) {
        rules.push_back(std::move(*made));
        return true;
    }
    const RuleProblem &problem = made.error();
    const QString id = QString::fromStdString(unescaped(value.member("id")));
    return book.misfit(value.member(fieldName(problem.field)),
                       u"the %1 of \"%2\" does not fit at character %3: %4"_s.arg(
                           QLatin1StringView(fieldName(problem.field)), id, QString::number(problem.at + 1),
                           QString::fromStdString(problem.message)));
}

bool readRule(BookReader &book, azure::JsonValue value, std::vector<Rule> &rules)
{
    using enum BookReader::Empty;
    RuleText rule;
    std::string logSet;
    if (!book.readText(value, "id", rule.id) || !book.readText(value, "test", rule.test) ||
        !book.readText(value, "logSet", logSet) || !book.readText(value, "reason", rule.reason, Allowed) ||
        !book.readText(value, "source", rule.source, Allowed) ||
        !book.readFlag(value, "published", rule.published) || !book.readFlag(value, "enabled", rule.enabled))
        return false;
    const auto *known =
        std::ranges::find(kLogSets, logSet, [](const LogSetInfo &set) { return std::string_view(set.name); });
    if (known == kLogSets.end())
        return book.misfit(value.member("logSet"), u"there is no log set of this name; there are %1"_s.arg(
                                                       logSetNames().join(u", "_s)));
    if (std::ranges::contains(rules, rule.id, &Rule::id))
        return book.misfit(value.member("id"), u"another rule has this id"_s);
    rule.logSet = known->id;
    return addChecked(book, value, std::move(rule), rules);
}

bool readBook(BookReader &book, std::vector<Rule> &rules)
{
    if (!book.readRules(kMostRules, [&](azure::JsonValue rule) { return readRule(book, rule, rules); }))
        return false;
    if (rules.empty())
        return book.misfit(book.list(), u"there are no rules"_s);
    std::set<std::string_view> keys;
    for (const Rule &rule : rules)
        keys.insert(rule.condition->keys().begin(), rule.condition->keys().end());
    return keys.size() <= kMostKeys ||
           book.misfit(book.list(), u"the rules ask for more than %1 different keys"_s.arg(kMostKeys));
}

} // namespace

std::shared_ptr<const RuleBook> RuleBook::builtIn()
{
    static const auto book = [] {
        auto read = fromJson(builtInRules());
        if (!read)
            qFatal("The built-in rule book cannot be read: %s", qPrintable(read.error().detail));
        return *read;
    }();
    return book;
}

Result<std::shared_ptr<const RuleBook>> RuleBook::fromJson(std::string_view json)
{
    BookReader book(json, "rule book");
    std::vector<Rule> rules;
    if (!readBook(book, rules))
        return failure(u"rules.unreadable"_s, book.fault());
    return of(std::move(rules));
}

std::shared_ptr<const RuleBook> RuleBook::of(std::vector<Rule> rules)
{
    Q_ASSERT(!rules.empty());
    auto book = std::make_shared<RuleBook>();
    book->m_rules = std::move(rules);
    return book;
}

bool RuleBook::sameAs(const RuleBook &other) const
{
    return std::ranges::equal(m_rules, other.m_rules,
                              [](const RuleText &a, const RuleText &b) { return a == b; });
}

std::string RuleBook::toJson() const
{
    BookWriter book;
    for (const Rule &rule : m_rules) {
        book.beginRule();
        book.writeText("id", rule.id);
        book.writeText("test", rule.test);
        book.writeText("logSet", info(rule.logSet).name);
        book.writeText("reason", rule.reason);
        book.writeText("source", rule.source);
        book.writeFlag("published", rule.published);
        if (!rule.enabled)
            book.writeFlag("enabled", false);
    }
    return book.finish();
}

} // namespace hubscope::insight
