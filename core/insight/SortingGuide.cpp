// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/SortingGuide.h"

#include "base/Markdown.h"
#include "insight/Remarks.h"
#include "insight/RuleBook.h"
#include "insight/SignInResult.h"

#include <QtGlobal>

namespace hubscope::insight {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kContext = "SortingGuide";

constexpr std::array kAbout{
    QT_TRANSLATE_NOOP(
        "SortingGuide",
        "A message of the event hub holds one record or many. Each becomes one event, and none is dropped: "
        "text "
        "that is almost JSON is repaired, and what cannot be read at all is kept as it came."),
    QT_TRANSLATE_NOOP(
        "SortingGuide",
        "The rules are tried from the top; the first one whose test holds names InsightIDR's log set. Where "
        "Rapid7 publishes what its event source does, the rule says so; the others are our judgement. "
        "InsightIDR "
        "itself decides in the end."),
};

/// What a section says of itself; its rows are added from a table.
struct SectionText
{
    const char *title;
    const char *about;
    std::array<const char *, SortingGuide::kColumnCount> titles;
};

constexpr SectionText kRulesText{
    QT_TRANSLATE_NOOP("SortingGuide", "Rules"),
    QT_TRANSLATE_NOOP(
        "SortingGuide",
        "A test is written as a where() of LEQL: over the record's own keys (source_json.…), InsightIDR's "
        "keys, and "
        "what Hubscope knows of the record (hubscope.…)."),
    {QT_TRANSLATE_NOOP("SortingGuide", "Rule"), QT_TRANSLATE_NOOP("SortingGuide", "Log set"),
     QT_TRANSLATE_NOOP("SortingGuide", "Why"), QT_TRANSLATE_NOOP("SortingGuide", "Test"),
     QT_TRANSLATE_NOOP("SortingGuide", "Known from")}};
constexpr SectionText kRepairsText{
    QT_TRANSLATE_NOOP("SortingGuide", "Repairs"),
    QT_TRANSLATE_NOOP("SortingGuide", "Tried only where the text is not JSON as it stands. An event names "
                                      "its repairs under hubscope.repairs; "
                                      "the record's bytes stay as they came under Raw."),
    {QT_TRANSLATE_NOOP("SortingGuide", "Repair"), nullptr,
     QT_TRANSLATE_NOOP("SortingGuide", "What was wrong"), nullptr, nullptr}};
constexpr SectionText kNotesText{
    QT_TRANSLATE_NOOP("SortingGuide", "Notes"),
    QT_TRANSLATE_NOOP("SortingGuide",
                      "What a reader should know of an event; it names them under hubscope.notes."),
    {QT_TRANSLATE_NOOP("SortingGuide", "Note"), nullptr, QT_TRANSLATE_NOOP("SortingGuide", "What it means"),
     nullptr, nullptr}};
constexpr SectionText kCodesText{
    QT_TRANSLATE_NOOP("SortingGuide", "Results of sign-ins"),
    QT_TRANSLATE_NOOP("SortingGuide", "Error codes of Microsoft Entra ID and the result of the event. An "
                                      "interrupt asks more of the user and is "
                                      "no failure. Codes that are not listed are FAILED."),
    {QT_TRANSLATE_NOOP("SortingGuide", "Code"), QT_TRANSLATE_NOOP("SortingGuide", "Result"),
     QT_TRANSLATE_NOOP("SortingGuide", "Meaning"), nullptr, nullptr}};

class Writer
{
public:
    explicit Writer(const GuideTranslation &translate)
        : m_translate(translate)
    {
    }

    QString text(const char *english, const char *context = kContext) const
    {
        return english ? text(QString::fromUtf8(english), context) : QString();
    }
    QString text(const QString &english, const char *context) const
    {
        return m_translate && !english.isEmpty() ? m_translate(context, english) : english;
    }

    SortingGuide::Section section(const SectionText &source) const
    {
        SortingGuide::Section section{text(source.title), text(source.about), {}, {}};
        for (std::size_t i = 0; i < source.titles.size(); ++i)
            section.titles[i] = text(source.titles[i]);
        return section;
    }

    SortingGuide::Section rules(const RuleBook &book) const
    {
        SortingGuide::Section section = this->section(kRulesText);
        for (const Rule &rule : book.rules()) {
            const QString source = text(QString::fromStdString(rule.source), "insight::RuleBook");
            const QString origin = rule.published
                                       ? text(QT_TRANSLATE_NOOP("SortingGuide", "published: %1"))
                                       : text(QT_TRANSLATE_NOOP("SortingGuide", "our judgement: %1"));
            const QString name = rule.enabled ? u"%1"_s : text(QT_TRANSLATE_NOOP("SortingGuide", "%1 (off)"));
            section.rows.append({name.arg(QString::fromStdString(rule.id)),
                                 QString::fromLatin1(info(rule.logSet).name),
                                 text(QString::fromStdString(rule.reason), "insight::RuleBook"),
                                 QString::fromStdString(rule.test), origin.arg(source)});
        }
        return section;
    }

    SortingGuide::Section remarks(const SectionText &source, const auto &table, const char *context) const
    {
        SortingGuide::Section section = this->section(source);
        for (const auto &row : table)
            section.rows.append({QString::fromLatin1(row.name), {}, text(row.what, context), {}, {}});
        return section;
    }

    SortingGuide::Section codes() const
    {
        SortingGuide::Section section = this->section(kCodesText);
        for (const SignInResult &row : signInResults())
            section.rows.append({QString::number(row.code),
                                 QString::fromLatin1(row.result),
                                 text(row.meaning, "SignInResult"),
                                 {},
                                 {}});
        return section;
    }

private:
    const GuideTranslation &m_translate;
};

/// A bar parts cells even inside code; a grave accent would end the code.
QString asCode(QString text)
{
    return u"`%1`"_s.arg(text.replace(u'`', u'\'').replace(u'|', u"\\|"_s));
}

QString cellOf(const QString &text, SortingGuide::Column column)
{
    if (text.isEmpty())
        return {};
    return column == SortingGuide::Name || column == SortingGuide::Test ? asCode(text)
                                                                        : escapedMarkdown(text);
}

} // namespace

SortingGuide sortingGuide(const RuleBook &rules, const GuideTranslation &translate)
{
    const Writer writer(translate);
    SortingGuide guide;
    guide.title = writer.text(QT_TRANSLATE_NOOP("SortingGuide", "How events are sorted"));
    for (const char *line : kAbout)
        guide.about << writer.text(line);
    guide.sections = {writer.rules(rules), writer.remarks(kRepairsText, azure::kRepairs, "Repair"),
                      writer.remarks(kNotesText, kNotes, "Note"), writer.codes()};
    return guide;
}

QByteArray toMarkdown(const SortingGuide &guide)
{
    QString text = u"# %1\n"_s.arg(escapedMarkdown(guide.title));
    for (const QString &line : guide.about)
        text += u"\n%1\n"_s.arg(escapedMarkdown(line));
    for (const SortingGuide::Section &section : guide.sections) {
        text += u"\n## %1\n\n%2\n\n"_s.arg(escapedMarkdown(section.title), escapedMarkdown(section.about));
        QString ruler = u"|"_s;
        const auto line = [&](const SortingGuide::Row &row, bool isHead) {
            text += u'|';
            for (std::size_t i = 0; i < row.size(); ++i) {
                if (section.titles[i].isEmpty())
                    continue;
                const auto column = static_cast<SortingGuide::Column>(i);
                text += u' ' + (isHead ? escapedMarkdown(row[i]) : cellOf(row[i], column)) + u" |"_s;
                if (isHead)
                    ruler += u" --- |"_s;
            }
            text += u'\n';
        };
        line(section.titles, true);
        text += ruler + u'\n';
        for (const SortingGuide::Row &row : section.rows)
            line(row, false);
    }
    return text.toUtf8();
}

} // namespace hubscope::insight
