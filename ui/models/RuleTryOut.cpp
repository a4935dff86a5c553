// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RuleTryOut.h"

#include "models/EventTableModel.h"
#include "models/Formats.h"
#include "models/RuleDesk.h"

#include <QCoreApplication>

namespace hubscope::models {

namespace {

QString nameOf(insight::LogSet logSet)
{
    return QString::fromLatin1(insight::info(logSet).name);
}

int number(std::size_t count)
{
    return static_cast<int>(count);
}

} // namespace

RuleTryOut::RuleTryOut(RuleDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk.table(), &RuleTableModel::draftChanged, this, [this] {
        if (isRunning())
            start();
    });
}

void RuleTryOut::start()
{
    std::vector<insight::EventSpan> events;
    for (const EventList::Piece &piece : m_desk.events().newest(kEvents))
        events.push_back(piece.span());
    const auto work = [events = std::move(events), before = m_desk.book(),
                       after = m_desk.table().draft().book(),
                       attribution = m_desk.attribution()](const std::stop_token &stop) {
        return insight::tryOut(events, before, after, attribution, stop);
    };
    m_background.run(work, [this](std::optional<insight::TryOut> result) {
        if (result)
            emit finished(std::make_shared<const insight::TryOut>(std::move(*result)));
    });
    emit started();
}

QString summaryOf(const insight::TryOut &result)
{
    if (result.examined == 0)
        return RuleTryOut::tr("No events are held yet, so there is nothing to try the rules on.");
    const QString examined = countText(static_cast<std::int64_t>(result.examined));
    if (result.affected.empty())
        return RuleTryOut::tr("None of the last %1 event(s) moves to another log set.", nullptr,
                              number(result.examined))
            .arg(examined);
    const QString ofThese =
        RuleTryOut::tr("of the last %1 event(s)", nullptr, number(result.examined)).arg(examined);
    //: %1 is "of the last 12 events".
    return RuleTryOut::tr("%n %1 move(s) to another log set.", nullptr, number(result.affected.size()))
        .arg(ofThese);
}

QStringList movesOf(const insight::TryOut &result)
{
    QStringList lines;
    for (const insight::TryOut::Move &move : result.moves) {
        lines << RuleTryOut::tr("%n event(s) move(s) from %1 to %2", nullptr, number(move.count))
                     .arg(nameOf(move.from), nameOf(move.to));
    }
    if (result.otherRule > 0)
        lines << RuleTryOut::tr("%n event(s) stay(s) in the log set, but by another rule", nullptr,
                                number(result.otherRule));
    if (result.withoutRule > 0)
        lines << RuleTryOut::tr("%n event(s) meet(s) no rule and land(s) in Unparsed Data", nullptr,
                                number(result.withoutRule));
    return lines;
}

} // namespace hubscope::models
