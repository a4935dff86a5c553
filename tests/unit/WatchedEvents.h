// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/EventTableModel.h"
#include "support/MadeEvents.h"

#include <QAbstractItemModelTester>
#include <QString>
#include <QStringList>

#include <string>

/// What the tests of the event table watch it with.
namespace hubscope::test {

/// The model under Qt's own tester, which checks every notification against what the model says.
struct Watched
{
    explicit Watched(models::EventTableModel::Bounds bounds = {})
        : model(bounds)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
    }

    void add(const insight::EventBatchPtr &batch)
    {
        model.stage(batch, 0, static_cast<std::uint32_t>(batch->rows().size()));
        model.commit();
    }

    /// The actions of all rows, in a line.
    QString dump() const
    {
        QStringList actions;
        for (int row = 0; row < model.rowCount(); ++row)
            actions << model.index(row, models::EventTableModel::Action).data().toString();
        return actions.join(u' ');
    }

    QString cell(int row, models::EventTableModel::Column column) const
    {
        return model.index(row, column).data().toString();
    }

    models::EventTableModel model;
    QAbstractItemModelTester tester;
};

/// The actions of makeNumbered(), in a line.
inline QString numbered(int first, int last, int step = 1)
{
    QStringList actions;
    for (int i = first; i <= last; i += step)
        actions << u'a' + QString::number(i);
    return actions.join(u' ');
}

/// One without a mark, one with each, one with both; the noted one is in Unparsed Data.
inline insight::EventBatchPtr markedEvents()
{
    using namespace std::string_literals;
    const auto source = [](const char *word) { return R"({"category":"SignInLogs","x":")"s + word + "\"}"; };
    MadeEvent plain{.action = "plain", .source = source("plain")};
    MadeEvent mended{.action = "mended",
                     .source = source("mended"),
                     .repairs = {azure::Repair::SingleQuotes, azure::Repair::TrailingComma}};
    MadeEvent odd{.logSet = insight::LogSet::UnparsedData,
                  .action = "odd",
                  .source = source("odd"),
                  .notes = {insight::Note::NotJson}};
    MadeEvent both{.action = "both",
                   .source = source("both"),
                   .repairs = {azure::Repair::Bom},
                   .notes = {insight::Note::TimeMissing}};
    return makeBatch({plain, mended, odd, both});
}

} // namespace hubscope::test
