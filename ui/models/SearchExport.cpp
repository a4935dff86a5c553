// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SearchExport.h"

#include "insight/EventReader.h"
#include "insight/RuleBook.h"
#include "models/Csv.h"
#include "models/SearchTables.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <chrono>

namespace hubscope::models {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What is gathered before the file is written to.
constexpr std::size_t kBlock = std::size_t{1} << 20;
constexpr auto kTellEvery = 200ms;

constexpr std::string_view kTimestamp = "timestamp";
constexpr std::string_view kLogSet = "hubscope.log_set";
constexpr std::string_view kCategory = "hubscope.category";
constexpr std::string_view kRule = "hubscope.rule";
constexpr std::string_view kSourceJson = "source_json";

void appendCsvHeader(std::string &out)
{
    std::vector<std::string_view> cells{kTimestamp};
    for (std::size_t i = 0; i < insight::kKeyCount; ++i)
        cells.push_back(insight::keyName(static_cast<insight::Key>(i)));
    cells.insert(cells.end(), {kLogSet, kCategory, kRule, kSourceJson});
    appendCsvLine(out, cells);
}

void appendCsvEvent(std::string &out, const insight::InsightEvent &event)
{
    const std::string time = insight::toIsoUtc(event.timestampMs);
    std::vector<std::string_view> cells{time};
    for (std::size_t i = 0; i < insight::kKeyCount; ++i)
        cells.push_back(event.value(static_cast<insight::Key>(i)));
    cells.push_back(insight::info(event.logSet).name);
    cells.push_back(event.category);
    cells.push_back(event.rule ? std::string_view(event.rule->id) : std::string_view());
    cells.push_back(event.sourceIsJson ? event.source : std::string_view());
    appendCsvLine(out, cells);
}

/// A file that grows block by block and takes its place at the end.
class Writer
{
public:
    explicit Writer(const QString &path)
        : m_file(path)
    {
        // In a folder where nothing may be made a file that is there can be replaced all the same.
        m_file.setDirectWriteFallback(false);
        m_isGood = m_file.open(QIODevice::WriteOnly);
    }

    std::string &block() { return m_block; }
    bool flushIfFull() { return m_block.size() < kBlock || flush(); }
    bool flush()
    {
        m_isGood = m_isGood && m_file.write(m_block.data(), static_cast<qint64>(m_block.size())) ==
                                   static_cast<qint64>(m_block.size());
        m_block.clear();
        return m_isGood;
    }
    Result<void> commit()
    {
        if (flush() && m_file.commit())
            return {};
        return failure(u"file.not-written"_s, m_file.errorString(), m_file.fileName());
    }

private:
    QSaveFile m_file;
    std::string m_block;
    bool m_isGood = false;
};

void appendEvent(std::string &out, const insight::InsightEvent &event, SearchExport::Format format,
                 std::string_view topic)
{
    if (format == SearchExport::Format::Csv)
        appendCsvEvent(out, event);
    else
        (out += insight::toJson(event, topic)) += '\n';
}

void appendCsvTexts(std::string &out, const QStringList &texts)
{
    std::vector<std::string> kept;
    for (const QString &text : texts)
        kept.push_back(text.toStdString());
    const std::vector<std::string_view> cells(kept.begin(), kept.end());
    appendCsvLine(out, cells);
}

void appendRow(std::string &out, const QStringList &titles, const QList<SearchCell> &row,
               SearchExport::Format format)
{
    if (format == SearchExport::Format::Csv) {
        QStringList texts;
        for (const SearchCell &cell : row)
            texts << cell.text;
        return appendCsvTexts(out, texts);
    }
    QJsonObject object;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const SearchCell &cell = row.at(i);
        object.insert(titles.at(i), cell.number ? QJsonValue(*cell.number) : QJsonValue(cell.text));
    }
    out += QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
    out += '\n';
}

std::unexpected<Error> cancelled(const QString &path)
{
    return failure(u"export.cancelled"_s, u"cancelled before it was through"_s, path);
}

} // namespace

SearchExport::Format SearchExport::formatOf(const QString &path)
{
    return path.endsWith(".csv"_L1, Qt::CaseInsensitive) ? Format::Csv : Format::JsonLines;
}

SearchExport::SearchExport(QObject *parent)
    : QObject(parent)
{
}

SearchExport::~SearchExport()
{
    m_cancel.request_stop();
}

template <typename Work>
void SearchExport::run(Work work, const QString &path)
{
    m_cancel = std::stop_source();
    m_background.run([work = std::move(work), cancel = m_cancel.get_token()](
                         const std::stop_token &) -> Result<Exported> { return work(cancel); },
                     [this, path](const Result<Exported> &written) { emit finished(written, path); });
}

void SearchExport::start(SearchSourcePtr source, const SearchRequest &request, const QString &path)
{
    const auto work = [this, source = std::move(source), request,
                       path](const std::stop_token &cancel) -> Result<Exported> {
        Writer writer(path);
        const Format format = formatOf(path);
        const leql::Query &query = *request.query;
        const bool isChosen = !query.chosen().empty();
        const QStringList titles = chosenTable(query, {}).titles;
        if (format == Format::Csv && isChosen)
            appendCsvTexts(writer.block(), titles);
        else if (format == Format::Csv)
            appendCsvHeader(writer.block());
        qint64 written = 0;
        auto nextTell = std::chrono::steady_clock::now() + kTellEvery;
        std::optional<qint64> limit;
        if (!query.limits().empty())
            limit = query.limits().front();
        const SearchSource::Sink sink{
            [&](const FoundEvent &found) {
                if (isChosen)
                    appendRow(writer.block(), titles, rowOf(leql::chosenValues(query, found.keys)), format);
                else
                    appendEvent(writer.block(), found.event, format, found.hub);
                ++written;
                return writer.flushIfFull() && (!limit || written < *limit) && !cancel.stop_requested();
            },
            [&](std::int64_t examined, std::int64_t total) {
                if (const auto now = std::chrono::steady_clock::now(); now >= nextTell) {
                    nextTell = now + kTellEvery;
                    QMetaObject::invokeMethod(
                        this, [this, written, examined, total] { emit progressed(written, examined, total); },
                        Qt::QueuedConnection);
                }
            }};
        const Result<void> searched = source->search(request, sink, cancel);
        if (cancel.stop_requested())
            return cancelled(path);
        // One damaged part does not take the others away.
        if (!searched && written == 0)
            return std::unexpected(searched.error());
        Exported exported{.rows = written};
        if (!searched)
            exported.damage = searched.error();
        return writer.commit().transform([&exported] { return exported; });
    };
    run(work, path);
}

void SearchExport::start(std::vector<ListedEvent> events, insight::Attribution attribution,
                         const QString &path)
{
    const auto work = [events = std::move(events), attribution,
                       path](const std::stop_token &cancel) -> Result<Exported> {
        Writer writer(path);
        const Format format = formatOf(path);
        if (format == Format::Csv)
            appendCsvHeader(writer.block());
        insight::EventReader reader(attribution);
        for (const auto &[held, hub] : events) {
            if (cancel.stop_requested())
                return cancelled(path);
            reader.read(*held.batch, *held.row, [&](const insight::InsightEvent &event) {
                appendEvent(writer.block(), event, format, hub.toStdString());
            });
            if (!writer.flushIfFull())
                break;
        }
        return writer.commit().transform(
            [&events] { return Exported{.rows = static_cast<qint64>(events.size())}; });
    };
    run(work, path);
}

void SearchExport::start(const SearchTable &table, const QString &path)
{
    const auto work = [table, path](const std::stop_token &cancel) -> Result<Exported> {
        Writer writer(path);
        const Format format = formatOf(path);
        if (format == Format::Csv)
            appendCsvTexts(writer.block(), table.titles);
        for (const QList<SearchCell> &row : table.rows) {
            if (cancel.stop_requested())
                return cancelled(path);
            appendRow(writer.block(), table.titles, row, format);
            if (!writer.flushIfFull())
                break;
        }
        return writer.commit().transform(
            [&table] { return Exported{.rows = static_cast<qint64>(table.rows.size())}; });
    };
    run(work, path);
}

void SearchExport::cancel()
{
    m_cancel.request_stop();
}

} // namespace hubscope::models
