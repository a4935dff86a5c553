// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// https: does the namespace answer on its web port, and what does it say of the time? Never fails: reading
// needs another port.
#include "diagnose/Display.h"
#include "diagnose/Stage.h"
#include "diagnose/TlsHandshake.h"
#include "eventhub/Clouds.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>
#include <QtTranslation>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hubscope::diagnose {

namespace {

/// A port that is silent shall not cost more.
constexpr auto kConnectTime = 1500ms;
/// From here on certificates and tokens suffer.
constexpr qint64 kMostSkewSeconds = 300;

/// The head of an HTTP answer, as far as it matters here.
struct HttpHead
{
    int status = 0;
    /// Empty lines and what is no header are left out; fit to be shown.
    QStringList lines = {};
    std::optional<QDateTime> date = {};
};

std::optional<QDateTime> timeOf(const QString &value)
{
    // RFC 9110's one form that is still sent.
    QDateTime time = QLocale::c().toDateTime(value.trimmed(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!time.isValid())
        return std::nullopt;
    time.setTimeZone(QTimeZone::UTC);
    return time;
}

std::optional<HttpHead> headOf(const QByteArray &answer)
{
    constexpr qsizetype kMostLines = 30;
    if (!answer.startsWith("HTTP/"))
        return std::nullopt;
    HttpHead head;
    for (const QByteArray &bytes :
         answer.first(std::max<qsizetype>(answer.indexOf("\r\n\r\n"), 0)).split('\n')) {
        const QString line = QString::fromLatin1(bytes.trimmed());
        constexpr QLatin1StringView kDate = "date:"_L1;
        if (head.lines.isEmpty())
            head.status = line.section(u' ', 1, 1).toInt();
        else if (line.startsWith(kDate, Qt::CaseInsensitive))
            head.date = timeOf(line.sliced(kDate.size()));
        if (head.lines.size() < kMostLines)
            head.lines.append(displayable(line));
    }
    return head.status >= 100 && head.status <= 999 ? std::optional(head) : std::nullopt;
}

/// A host outside Azure need not serve the web: then nothing is wrong.
StageOutcome noted(const TestContext &context, const QString &code, const Phrase &detail, const QString &raw)
{
    StageOutcome outcome = warned(context, code, detail, raw);
    if (!eventhub::cloudOf(context.settings.host)) {
        outcome.state = StageState::Skipped;
        outcome.diagnosis.reset();
        outcome.detail = Phrase::joined(
            {outcome.detail, fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "reading does not need it"))},
            kBetween);
    }
    return outcome;
}

Phrase reasonOf(const QList<ConnectAttempt> &attempts)
{
    const auto refused = std::ranges::find_if_not(
        attempts, [](const ConnectAttempt &attempt) { return attempt.error == ETIMEDOUT; });
    return refused == attempts.end() ? fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "no answer"))
                                     : Phrase(QString::fromLocal8Bit(std::strerror(refused->error)));
}

QString span(qint64 seconds)
{
    if (seconds < 120)
        return u"%1 s"_s.arg(seconds);
    return seconds < 7200 ? u"%1 min"_s.arg((seconds + 30) / 60) : u"%1 h"_s.arg((seconds + 1800) / 3600);
}

StageOutcome judge(const TestContext &context, const Handshake &handshake, const HttpHead &head)
{
    const QDateTime here = QDateTime::currentDateTimeUtc();
    const QString raw = head.lines.join(u'\n');
    QList<Phrase> facts{
        fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Port %1 answers by HTTPS with status %2"),
             {number(context.request.httpsPort), number(head.status)})};
    if (head.date) {
        const qint64 skew = head.date->secsTo(here);
        if (std::abs(skew) > kMostSkewSeconds) {
            const char *words =
                skew > 0 ? QT_TRANSLATE_NOOP("diagnose::ConnectionTest",
                                             "it is %1 there and %2 here: this computer's clock is %3 fast")
                         : QT_TRANSLATE_NOOP("diagnose::ConnectionTest",
                                             "it is %1 there and %2 here: this computer's clock is %3 slow");
            facts.append(fact(
                words, {head.date->toString(Qt::ISODate), here.toString(Qt::ISODate), span(std::abs(skew))}));
            return warned(context, u"https.clock-skew"_s, Phrase::joined(facts, kBetween), raw);
        }
        facts.append(fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "the clocks agree within %1"),
                          {span(std::max<qint64>(std::abs(skew), 1))}));
    } else {
        facts.append(fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "it does not tell the time")));
    }
    // The clock is right, so it is the certificate that is out of its time.
    if (!handshake.certificateErrors.isEmpty()) {
        facts.append(describe(handshake.chain.first()));
        return noted(context, u"https.certificate"_s, Phrase::joined(facts, kBetween), raw);
    }
    const Phrase detail = Phrase::joined(facts, kBetween);
    // The service lists itself to whoever may come; to others it says 400 or 401.
    constexpr int kRefusals[] = {400, 401, 403};
    if (std::ranges::contains(kRefusals, head.status))
        return noted(context, u"https.filtered"_s, detail, raw);
    return {.state = StageState::Passed, .detail = detail, .raw = raw};
}

} // namespace

StageOutcome runHttpsStage(TestContext &context, const Limits &limits)
{
    if (context.settings.security != pipeline::Security::SaslSsl)
        return {.state = StageState::Skipped,
                .detail = fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "This hub has no web port"))};
    const Result<QSslConfiguration> configuration = tlsConfiguration(context.settings.caFile);
    if (!configuration)
        return {.state = StageState::Skipped,
                .detail = fact(
                    QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Not run: the CA file cannot be read"))};

    const Phrase port = number(context.request.httpsPort);
    QList<Endpoint> endpoints = context.endpoints;
    for (Endpoint &endpoint : endpoints)
        endpoint.port = context.request.httpsPort;
    const QList<ConnectAttempt> attempts = connectAny(endpoints, limits.within(kConnectTime));
    if (attempts.isEmpty() || attempts.last().error != 0)
        return noted(context, u"https.no-connection"_s,
                     fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Port %1 gives no connection: %2"),
                          {port, reasonOf(attempts)}),
                     {});

    const Handshake handshake =
        shakeHands({.endpoint = attempts.last().endpoint,
                    .host = context.settings.host,
                    .configuration = *configuration,
                    .request = "GET / HTTP/1.1\r\nHost: " + context.settings.host.toLatin1() +
                               "\r\nUser-Agent: Hubscope\r\nAccept: */*\r\nConnection: close\r\n\r\n",
                    .forgiveTime = true},
                   limits);
    if (const auto head = headOf(handshake.answer); head && handshake.encrypted)
        return judge(context, handshake, *head);
    if (!handshake.encrypted && !handshake.certificateErrors.isEmpty()) {
        QStringList raw;
        for (const QSslError &error : handshake.certificateErrors)
            raw.append(error.errorString());
        raw += inLines(handshake.chain);
        const Phrase issuer = handshake.chain.isEmpty()
                                  ? fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "(none)"))
                                  : Phrase(issuerOf(handshake.chain.last()));
        return noted(context, u"https.certificate"_s,
                     fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest",
                                            "Port %1: certificate not trusted; issuer: %2"),
                          {port, issuer}),
                     raw.join(u'\n'));
    }
    return noted(
        context, u"https.no-answer"_s,
        fact(handshake.timedOut
                 ? QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Port %1 is open, but no answer came")
                 : QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Port %1 is open, but does not speak HTTPS"),
             {port}),
        handshake.words);
}

} // namespace hubscope::diagnose
