// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/SessionLog.h"

#include "diagnose/FaultCatalogue.h"

#include <QLoggingCategory>
#include <QMetaEnum>

namespace hubscope::app {

using models::Session;

namespace {

Q_LOGGING_CATEGORY(readingLog, "hubscope.reading")

/// A line each, however long an outage lasts: the client repeats itself.
void logCause(const char *state, const pipeline::SourceError &cause)
{
    qCWarning(readingLog).noquote().nospace()
        << state << ": " << diagnose::diagnose(cause).code << ' ' << cause.text;
}

} // namespace

SessionLog::SessionLog(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::phaseChanged, this, [this](Session::Phase phase) {
        const auto &source = m_session.source();
        qCInfo(readingLog).noquote().nospace()
            << QMetaEnum::fromType<Session::Phase>().valueToKey(static_cast<int>(phase)) << ' '
            << (source ? source->host + u'/' + source->hub : QString());
    });
    connect(&session, &Session::stateChanged, this, [](const pipeline::SourceState &state) {
        if (const auto *failed = std::get_if<pipeline::Failed>(&state))
            logCause("stopped", failed->cause);
        else if (const auto *reconnecting = std::get_if<pipeline::Reconnecting>(&state))
            logCause("lost", reconnecting->cause);
    });
    connect(&session, &Session::keepingChanged, this, [](const pipeline::Keeping &keeping) {
        if (keeping.cause)
            logCause("not kept", *keeping.cause);
    });
    connect(&session, &Session::failed, this, [](const Error &error) {
        qCWarning(readingLog).noquote().nospace() << "refused: " << error.code << ' ' << error.detail;
    });
}

} // namespace hubscope::app
