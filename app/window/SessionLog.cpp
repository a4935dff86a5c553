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
void logCause(const char *state, const diagnose::Diagnosis &diagnosis, const QString &text = {})
{
    qCWarning(readingLog).noquote().nospace()
        << state << ": " << diagnosis.code << " (" << diagnose::inEnglish(diagnosis).title << ") " << text;
}

void logCause(const char *state, const pipeline::SourceError &cause)
{
    logCause(state, diagnose::diagnose(cause), cause.text);
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
        if (const pipeline::SourceError *cause = pipeline::causeOf(state))
            logCause(pipeline::stateName(state), *cause);
    });
    connect(&session, &Session::testFinished, this, [](const diagnose::TestReport &report) {
        if (const auto cause = report.cause())
            logCause("tested", *cause);
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
