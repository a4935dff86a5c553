// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/RuleBook.h"

#include "azure/JsonDocument.h"
#include "azure/JsonText.h"
#include "insight/BuiltInRules.h"
#include "insight/Classifier.h"
#include "leql/Condition.h"

#include <QtGlobal>

#include <algorithm>

namespace hubscope::insight {

using namespace Qt::StringLiterals;

namespace {

/// More rules than a person can keep in order.
constexpr std::size_t kMostRules = 1000;

std::string unescaped(azure::JsonValue value)
{
    std::string text;
    azure::appendUnescaped(text, value.inner());
    return text;
}

/// What does not fit, told with its line and column.
struct Misfit
{
    std::size_t at = 0;
    QString message;
};

class BookReader
{
public:
    explicit BookReader(std::string_view json)
        : m_json(json)
    {
    }

    Result<std::vector<Rule>> run();

private:
    std::size_t offset(azure::JsonValue value) const
    {
        return static_cast<std::size_t>(value.raw().data() - m_json.data());
    }
    bool misfit(std::size_t at, QString message)
    {
        m_misfit = {at, std::move(message)};
        return false;
    }
    bool read();
    bool readRule(azure::JsonValue value);
    bool readText(azure::JsonValue rule, const char *key, std::string &text, bool mayBeEmpty);
    bool readTest(azure::JsonValue rule, Rule &made);

    std::string_view m_json;
    azure::JsonDocument m_document;
    std::vector<Rule> m_rules;
    Misfit m_misfit;
};

Result<std::vector<Rule>> BookReader::run()
{
    if (read())
        return std::move(m_rules);
    const std::string_view before = m_json.substr(0, m_misfit.at);
    const auto line = std::ranges::count(before, '\n') + 1;
    const std::size_t newline = before.rfind('\n');
    const std::string_view lineText = newline == std::string_view::npos ? before : before.substr(newline + 1);
    const auto column = leql::charactersIn(lineText, lineText.size()) + 1;
    return failure(
        u"rules.unreadable"_s,
        u"line %1, column %2: %3"_s.arg(QString::number(line), QString::number(column), m_misfit.message));
}

bool BookReader::read()
{
    if (!m_document.read(m_json))
        return misfit(m_document.fault().at,
                      u"not JSON: %1"_s.arg(QString::fromUtf8(m_document.fault().what)));
    const azure::JsonValue root = m_document.root(0);
    const azure::JsonValue rules = root.member("rules");
    if (m_document.roots().size() != 1 || !root.isObject() || !rules.isArray())
        return misfit(0, u"expected an object with a list \"rules\""_s);
    if (const azure::JsonValue version = root.member("version"); version.raw() != "1")
        return misfit(version ? offset(version) : 0, u"this is not version 1 of the rule book"_s);
    bool good = true;
    rules.forEachElement([&](azure::JsonValue rule) { return good = readRule(rule); });
    if (good && m_rules.empty())
        return misfit(offset(rules), u"there are no rules"_s);
    return good;
}

bool BookReader::readText(azure::JsonValue rule, const char *key, std::string &text, bool mayBeEmpty)
{
    const azure::JsonValue value = rule.member(key);
    if (!value.isString() || (!mayBeEmpty && value.inner().empty()))
        return misfit(offset(value ? value : rule),
                      u"expected a text \"%1\" in the rule"_s.arg(QString::fromUtf8(key)));
    text = unescaped(value);
    return true;
}

bool BookReader::readRule(azure::JsonValue value)
{
    if (!value.isObject())
        return misfit(offset(value), u"expected a rule in braces"_s);
    if (m_rules.size() == kMostRules)
        return misfit(offset(value), u"more than %1 rules"_s.arg(kMostRules));
    Rule rule;
    std::string logSet;
    if (!readText(value, "id", rule.id, false) || !readText(value, "test", rule.test, false) ||
        !readText(value, "logSet", logSet, false) || !readText(value, "reason", rule.reason, true) ||
        !readText(value, "source", rule.source, true))
        return false;
    const auto *known =
        std::ranges::find(kLogSets, logSet, [](const LogSetInfo &set) { return std::string_view(set.name); });
    if (known == kLogSets.end())
        return misfit(offset(value.member("logSet")), u"there is no such log set"_s);
    if (std::ranges::contains(m_rules, rule.id, &Rule::id))
        return misfit(offset(value.member("id")), u"another rule has this id"_s);
    rule.logSet = known->id;
    rule.published = value.member("published").raw() == "true";
    if (!readTest(value, rule))
        return false;
    m_rules.push_back(std::move(rule));
    return true;
}

bool BookReader::readTest(azure::JsonValue rule, Rule &made)
{
    const std::size_t at = offset(rule.member("test"));
    auto condition = leql::Condition::parse(made.test);
    if (!condition) {
        return misfit(at, u"the test of \"%1\" does not fit at character %2: %3"_s.arg(
                              QString::fromStdString(made.id), QString::number(condition.error().at + 1),
                              QString::fromStdString(condition.error().message)));
    }
    for (const std::string &key : condition->keys()) {
        if (!Classifier::knowsKey(key)) {
            return misfit(at, u"the test of \"%1\" asks for the key \"%2\", which no event has"_s.arg(
                                  QString::fromStdString(made.id), QString::fromStdString(key)));
        }
    }
    made.condition = std::make_shared<const leql::Condition>(std::move(*condition));
    return true;
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
    auto rules = BookReader(json).run();
    if (!rules)
        return std::unexpected(std::move(rules.error()));
    auto book = std::make_shared<RuleBook>();
    book->m_rules = std::move(*rules);
    return book;
}

} // namespace hubscope::insight
