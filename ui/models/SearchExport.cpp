// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SearchExport.h"

#include "base/Files.h"
#include "insight/RuleBook.h"
#include "models/Csv.h"

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

/// Bounded by what a query may work out.
QByteArray tableBytes(const SearchTable &table, SearchExport::Format format)
{
    if (format == SearchExport::Format::JsonLines) {
        QByteArray lines;
        for (const QList<SearchCell> &row : table.rows) {
            QJsonObject object;
            for (qsizetype i = 0; i < row.size(); ++i) {
                const SearchCell &cell = row.at(i);
                object.insert(table.titles.at(i),
                              cell.number ? QJsonValue(*cell.number) : QJsonValue(cell.text));
            }
            lines += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
        }
        return lines;
    }
    std::string out;
    const auto append = [&out](const std::vector<std::string> &texts) {
        const std::vector<std::string_view> cells(texts.begin(), texts.end());
        appendCsvLine(out, cells);
    };
    std::vector<std::string> titles;
    for (const QString &title : table.titles)
        titles.push_back(title.toStdString());
    append(titles);
    for (const QList<SearchCell> &row : table.rows) {
        std::vector<std::string> texts;
        for (const SearchCell &cell : row)
            texts.push_back(cell.text.toStdString());
        append(texts);
    }
    return QByteArray::fromStdString(out);
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

SearchExport::~SearchExport() = default;

void SearchExport::start(SearchSourcePtr source, const SearchRequest &request, const QString &path,
                         const QString &hub)
{
    const auto work = [this, source = std::move(source), request, path,
                       topic = hub.toStdString()](const std::stop_token &stop) -> Result<qint64> {
        Writer writer(path);
        const Format format = formatOf(path);
        if (format == Format::Csv)
            appendCsvHeader(writer.block());
        qint64 written = 0;
        bool isGood = true;
        auto nextTell = std::chrono::steady_clock::now() + kTellEvery;
        std::optional<qint64> limit;
        if (!request.query->limits().empty())
            limit = request.query->limits().front();
        const SearchSource::Sink sink{
            [&](const FoundEvent &found) {
                if (format == Format::Csv)
                    appendCsvEvent(writer.block(), found.event);
                else
                    (writer.block() += insight::toJson(found.event, topic)) += '\n';
                isGood = writer.flushIfFull();
                ++written;
                return isGood && (!limit || written < *limit);
            },
            [&](std::int64_t examined, std::int64_t total) {
                if (const auto now = std::chrono::steady_clock::now(); now >= nextTell) {
                    nextTell = now + kTellEvery;
                    QMetaObject::invokeMethod(
                        this, [this, written, examined, total] { emit progressed(written, examined, total); },
                        Qt::QueuedConnection);
                }
            }};
        if (const Result<void> searched = source->search(request, sink, stop); !searched)
            return std::unexpected(searched.error());
        if (stop.stop_requested())
            return written;
        return writer.commit().transform([written] { return written; });
    };
    m_background.run(work, [this, path](const Result<qint64> &written) { emit finished(written, path); });
}

void SearchExport::start(const SearchTable &table, const QString &path)
{
    const auto work = [table, path](const std::stop_token &) -> Result<qint64> {
        return saveFile(path, tableBytes(table, formatOf(path))).transform([&table] {
            return static_cast<qint64>(table.rows.size());
        });
    };
    m_background.run(work, [this, path](const Result<qint64> &written) { emit finished(written, path); });
}

void SearchExport::cancel()
{
    m_background.stop();
}

} // namespace hubscope::models
