// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Background.h"
#include "models/EventTableModel.h"
#include "models/SearchRowsModel.h"
#include "models/SearchSource.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace hubscope::models {

/// What an export has written.
struct Exported
{
    qint64 rows = 0;
    /// Why some of what was to be searched could not be read; what could is in the file.
    std::optional<Error> damage = {};

    bool operator==(const Exported &) const = default;
};

/// Writes everything that a search finds to a file, however much it is: the search runs once more, on a
/// thread of its own, and nothing of it is held. The file is there whole or not at all. Thread: the window's.
class SearchExport : public QObject
{
    Q_OBJECT
public:
    enum class Format {
        /// An event as InsightIDR has it on each line.
        JsonLines,
        /// RFC 4180: InsightIDR's keys as columns, the record as JSON in the last one.
        Csv,
    };
    static Format formatOf(const QString &path);

    explicit SearchExport(QObject *parent = nullptr);
    ~SearchExport() override;

    /// Events whole, or the chosen keys of all of them if the query chooses some.
    void start(SearchSourcePtr source, const SearchRequest &request, const QString &path);
    struct ListedEvent
    {
        HeldEvent event;
        /// What it calls its topic.
        QString hub;
    };
    /// These, in their order: what a query that sorts lists.
    void start(std::vector<ListedEvent> events, insight::Attribution attribution, const QString &path);
    /// A table that was worked out already.
    void start(const SearchTable &table, const QString &path);
    /// finished() still comes, and says whether it was in time: with `export.cancelled` no file was made, and
    /// what stood there before stays.
    void cancel();
    bool isRunning() const { return m_background.isBusy(); }

signals:
    void progressed(qint64 written, qint64 examined, qint64 total);
    /// The path and what is in it, or why there is no file: `file.not-written`, `export.cancelled`, or the
    /// source's error if it gave nothing.
    void finished(const hubscope::Result<hubscope::models::Exported> &written, const QString &path);

private:
    template <typename Work>
    void run(Work work, const QString &path);

    std::stop_source m_cancel;
    Background m_background;
};

} // namespace hubscope::models
