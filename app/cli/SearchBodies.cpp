// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/DecodeOptions.h"
#include "cli/LineReader.h"
#include "cli/SearchPlaces.h"
#include "cli/SearchRun.h"

#include <QCommandLineParser>

#include <algorithm>

#include <unistd.h>

namespace hubscope::cli {

using namespace Qt::StringLiterals;
using insight::InsightEvent;

namespace {

/// Bodies that are held because they are read more than once.
constexpr qsizetype kMostHeldBytes = 2LL * 1024 * 1024 * 1024;

/// Message bodies, one a line, as often as they are asked for.
class Bodies
{
public:
    Bodies(const InputFile &input, QString name, const DecodeSettings &settings, Output &output)
        : m_reader(input.descriptor(), kMostBodyBytes)
        , m_name(std::move(name))
        , m_settings(settings)
        , m_output(output)
    {
    }

    /// Before the first forEach(), if there is to be a second one. False after a complaint.
    bool hold();
    /// Calls `visit(const InsightEvent &)` for each event until it returns false. False after a complaint.
    template <typename Visit>
    bool forEach(const Visit &visit);

private:
    /// The next body that is not blank; nothing at the end or after a complaint.
    std::optional<QByteArray> next();
    bool refuse(const QString &reason)
    {
        m_output.complain(u"%1 cannot be read: %2"_s.arg(m_name, reason));
        m_isGood = false;
        return false;
    }

    LineReader m_reader;
    QString m_name;
    const DecodeSettings &m_settings;
    Output &m_output;
    bool m_isGood = true;
    std::optional<QByteArrayList> m_held;
};

std::optional<QByteArray> Bodies::next()
{
    while (auto line = m_reader.next()) {
        if (line->cut) {
            refuse(u"a line is too large for a message"_s);
            return std::nullopt;
        }
        // A blank line parts messages for the eye; it is none itself.
        if (!line->bytes.trimmed().isEmpty())
            return std::move(line->bytes);
    }
    if (!m_reader.error().isEmpty())
        refuse(m_reader.error());
    return std::nullopt;
}

bool Bodies::hold()
{
    m_held.emplace();
    qsizetype bytes = 0;
    while (auto body = next()) {
        bytes += body->size();
        if (bytes > kMostHeldBytes)
            return refuse(
                u"it is too large to be searched more than once; give one query at a time, and both "
                "--from and --to where it has timeslice(N)"_s);
        m_held->append(*std::move(body));
    }
    return m_isGood;
}

template <typename Visit>
bool Bodies::forEach(const Visit &visit)
{
    insight::EventDecoder decoder(m_settings.rules, m_settings.attribution);
    insight::MessageOrigin origin;
    bool goesOn = true;
    const auto decode = [&](const QByteArray &body) {
        origin.enqueuedMs = m_settings.enqueuedMs;
        decoder.decode(view(body), origin,
                       [&](const InsightEvent &event) { goesOn = goesOn && visit(event); });
        ++origin.offset;
    };
    if (m_held) {
        for (auto body = m_held->cbegin(); goesOn && body != m_held->cend(); ++body)
            decode(*body);
        return true;
    }
    while (goesOn) {
        const auto body = next();
        if (!body)
            break;
        decode(*body);
    }
    return m_isGood;
}

bool completeRange(Bodies &bodies, leql::TimeRange &range)
{
    std::optional<std::int64_t> first;
    std::optional<std::int64_t> last;
    const bool isGood = bodies.forEach([&](const InsightEvent &event) {
        if (range.holds(event.timestampMs)) {
            first = std::min(first.value_or(event.timestampMs), event.timestampMs);
            last = std::max(last.value_or(event.timestampMs), event.timestampMs);
        }
        return true;
    });
    if (!range.fromMs)
        range.fromMs = first;
    if (!range.toMs && last)
        range.toMs = *last + 1;
    return isGood;
}

} // namespace

bool InputFile::open(const QString &path, Output &output)
{
    if (path == u"-") {
        m_descriptor = STDIN_FILENO;
        return true;
    }
    m_file.setFileName(path);
    if (m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        m_descriptor = m_file.handle();
        return true;
    }
    output.complain(u"%1 cannot be read: %2"_s.arg(path, m_file.errorString()));
    return false;
}

ExitCode searchBodies(const Invocation &invocation, const SearchWish &wish)
{
    Output &output = invocation.output;
    const auto settings = readDecodeOptions(invocation);
    const QString path = invocation.options.value(u"events"_s);
    InputFile input;
    if (!settings || !input.open(path, output))
        return ExitCode::Usage;
    Bodies bodies(input, path == u"-" ? u"stdin"_s : path, *settings, output);
    leql::TimeRange whole = wish.range;
    const bool completes = lacksRange(wish);
    if ((completes || wish.queries.size() > 1) && !bodies.hold())
        return ExitCode::Usage;
    if (completes && !completeRange(bodies, whole))
        return ExitCode::Usage;
    return forEachQuery(wish, output, [&](const AskedQuery &asked) {
        SearchRun run(output, *asked.query, needsRange(asked) ? whole : wish.range, asked.number);
        const bool isRead = bodies.forEach([&](const InsightEvent &event) {
            run.add(event);
            return run.wantsMore();
        });
        run.finish();
        return isRead;
    });
}

} // namespace hubscope::cli
