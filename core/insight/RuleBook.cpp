// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/RuleBook.h"

#include "azure/JsonDocument.h"
#include "azure/JsonText.h"
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

/// What does not fit, told with its line and column.
struct Misfit
{
    std::size_t at = 0;
    QString message;
};

QStringList logSetNames()
{
    QStringList names;
    for (const LogSetInfo &set : kLogSets)
        names.append(QString::fromUtf8(set.name));
    return names;
}

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
    bool readFlag(azure::JsonValue rule, const char *key, bool &flag);
    bool addChecked(azure::JsonValue value, RuleText text);

    std::string_view m_json;
    azure::JsonDocument m_document;
    std::vector<Rule> m_rules;
    Misfit m_misfit;
};

Result<std::vector<Rule>> BookReader::run()
{
    if (read())
        return std::move(m_rules);
    return failure(u"rules.unreadable"_s, u"%1: %2"_s.arg(placeText(m_json, m_misfit.at), m_misfit.message));
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
        return version ? misfit(offset(version), u"this is not version 1 of the rule book"_s)
                       : misfit(offset(root), u"\"version\": 1 is missing"_s);
    bool good = true;
    rules.forEachElement([&](azure::JsonValue rule) { return good = readRule(rule); });
    if (!good)
        return false;
    if (m_rules.empty())
        return misfit(offset(rules), u"there are no rules"_s);
    std::set<std::string_view> keys;
    for (const Rule &rule : m_rules)
        keys.insert(rule.condition->keys().begin(), rule.condition->keys().end());
    return keys.size() <= kMostKeys ||
           misfit(offset(rules), u"the rules ask for more than %1 different keys"_s.arg(kMostKeys));
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

/// A flag that is absent keeps its value.
bool BookReader::readFlag(azure::JsonValue rule, const char *key, bool &flag)
{
    const azure::JsonValue value = rule.member(key);
    if (value && value.raw() != "true" && value.raw() != "false")
        return misfit(offset(value),
                      u"expected true or false for \"%1\" of the rule"_s.arg(QString::fromUtf8(key)));
    flag = value ? value.raw() == "true" : flag;
    return true;
}

bool BookReader::readRule(azure::JsonValue value)
{
    if (!value.isObject())
        return misfit(offset(value), u"expected a rule in braces"_s);
    if (m_rules.size() == kMostRules)
        return misfit(offset(value), u"more than %1 rules"_s.arg(kMostRules));
    RuleText rule;
    std::string logSet;
    if (!readText(value, "id", rule.id, false) || !readText(value, "test", rule.test, false) ||
        !readText(value, "logSet", logSet, false) || !readText(value, "reason", rule.reason, true) ||
        !readText(value, "source", rule.source, true) || !readFlag(value, "published", rule.published) ||
        !readFlag(value, "enabled", rule.enabled))
        return false;
    const auto *known =
        std::ranges::find(kLogSets, logSet, [](const LogSetInfo &set) { return std::string_view(set.name); });
    if (known == kLogSets.end())
        return misfit(offset(value.member("logSet")),
                      u"there is no log set of this name; there are %1"_s.arg(logSetNames().join(u", "_s)));
    if (std::ranges::contains(m_rules, rule.id, &Rule::id))
        return misfit(offset(value.member("id")), u"another rule has this id"_s);
    rule.logSet = known->id;
    return addChecked(value, std::move(rule));
}

bool BookReader::addChecked(azure::JsonValue value, RuleText text)
{
    auto made = makeRule(std::move(text));
    if (made) {
        m_rules.push_back(std::move(*made));
        return true;
    }
    const RuleProblem &problem = made.error();
    const std::size_t at = offset(value.member(fieldName(problem.field)));
    const QString id = QString::fromStdString(unescaped(value.member("id")));
    return misfit(at, u"the %1 of \"%2\" does not fit at character %3: %4"_s.arg(
                          QLatin1StringView(fieldName(problem.field)), id, QString::number(problem.at + 1),
                          QString::fromStdString(problem.message)));
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
    return of(std::move(*rules));
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
    std::string out = "{\n  \"version\": 1,\n  \"rules\": [";
    const auto member = [&out](const char *key, std::string_view text) {
        out += "\n      \"";
        out += key;
        out += "\": ";
        azure::appendQuoted(out, text);
        out += ',';
    };
    for (const Rule &rule : m_rules) {
        out += out.back() == '[' ? "\n    {" : ",\n    {";
        member("id", rule.id);
        member("test", rule.test);
        member("logSet", info(rule.logSet).name);
        member("reason", rule.reason);
        member("source", rule.source);
        out += "\n      \"published\": ";
        out += rule.published ? "true" : "false";
        if (!rule.enabled)
            out += ",\n      \"enabled\": false";
        out += "\n    }";
    }
    out += "\n  ]\n}\n";
    return out;
}

} // namespace hubscope::insight
