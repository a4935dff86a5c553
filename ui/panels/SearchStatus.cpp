// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/SearchStatus.h"

#include "common/ErrorText.h"
#include "models/Formats.h"
#include "models/SearchRun.h"

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using common::Status;
using models::countText;
using models::SearchRun;

SearchStatus::SearchStatus(const SearchRun &run, QWidget *parent)
    : StatusGlyph(parent)
    , m_run(run)
{
    setObjectName(u"searchStatus"_s);
    connect(&run, &SearchRun::changed, this, &SearchStatus::refresh);
    refresh();
}

void SearchStatus::say(Status status, const QString &text)
{
    m_said = {status, text};
    refresh();
}

void SearchStatus::setFault(const std::optional<models::QueryFault> &fault)
{
    m_fault = fault;
    refresh();
}

void SearchStatus::refresh()
{
    if (m_said)
        setStatus(m_said->first, m_said->second);
    else if (m_fault)
        setStatus(Status::Failed, models::faultText(*m_fault));
    else
        tellRun();
}

void SearchStatus::tellRun()
{
    const SearchRun::Progress progress = m_run.progress();
    const QString found = countText(progress.found);
    const QString examined = countText(progress.examined);
    switch (m_run.state()) {
    case SearchRun::State::Idle:
        setStatus(Status::Note, tr("Ctrl+Enter runs the query, Ctrl+Space offers what fits."));
        return;
    case SearchRun::State::Running:
        setStatus(Status::Running, tr("Searching: %1 found, %2 of %3 event(s) looked at", nullptr,
                                      models::pluralForm(progress.total))
                                       .arg(found, examined, countText(progress.total)));
        return;
    case SearchRun::State::Done: {
        QString text = tr("%1 event(s) found among %2 in %3", nullptr, models::pluralForm(progress.found))
                           .arg(found, examined, models::durationText(progress.elapsedMs));
        const QString most = countText(static_cast<qint64>(SearchRun::kMostListed));
        const bool listsEvents = m_run.request().query->kind() == leql::Query::Kind::Events;
        if (listsEvents && progress.found > static_cast<qint64>(SearchRun::kMostListed))
            text += u" · "_s + (m_run.sortsByKey()
                                    ? tr("the newest %1 are sorted and listed, Export writes these").arg(most)
                                    : tr("the first %1 are listed, Export writes all").arg(most));
        setStatus(Status::Passed, text);
        return;
    }
    case SearchRun::State::Stopped:
        setStatus(Status::Warning, tr("Stopped after %1: %2 event(s) found among the first %3", nullptr,
                                      models::pluralForm(progress.found))
                                       .arg(models::durationText(progress.elapsedMs), found, examined));
        return;
    case SearchRun::State::Failed:
        setStatus(Status::Failed, common::errorText(*m_run.error()).sentence());
        return;
    }
}

} // namespace hubscope::panels
