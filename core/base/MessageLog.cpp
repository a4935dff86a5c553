// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/MessageLog.h"

#include "base/BoundedQueue.h"
#include "base/CodePoints.h"
#include "base/Redact.h"

#include <QDateTime>
#include <QTimeZone>

#include <atomic>
#include <cstdio>
#include <thread>

namespace hubscope {

using namespace Qt::StringLiterals;

namespace {

/// So much waits for a disk that stands still.
constexpr std::size_t kMostWaiting = 256 * 1024;
/// So much of a message is looked at.
constexpr qsizetype kMostRead = 16 * 1024;

char letterOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 'D';
    case QtInfoMsg:
        return 'I';
    case QtWarningMsg:
        return 'W';
    case QtCriticalMsg:
        return 'E';
    case QtFatalMsg:
        return 'F';
    }
    return '?';
}

/// What is hidden would end the line or turn what stands behind it around.
QString inOneLine(QStringView text)
{
    QString line;
    line.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        if (!isHidden(c))
            line += QStringView(QChar::fromUcs4(c));
        else if (c == u'\n')
            line += u"\\n"_s;
        else if (QChar::requiresSurrogates(c))
            line += u"\\U%1"_s.arg(static_cast<uint>(c), 8, 16, QChar(u'0'));
        else
            line += u"\\u%1"_s.arg(static_cast<uint>(c), 4, 16, QChar(u'0'));
    }
    return line;
}

/// At most `most` of it, and no half of a character.
QStringView head(QStringView text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    return text.first(most > 0 && text.at(most - 1).isHighSurrogate() ? most - 1 : most);
}

/// Without a word that is cut in two: half a key is not known for one.
QStringView readable(const QString &message)
{
    if (message.size() <= kMostRead)
        return message;
    const QStringView read = QStringView(message).first(kMostRead);
    qsizetype end = read.size();
    while (end > 0 && !read.at(end - 1).isSpace())
        --end;
    return read.first(end);
}

} // namespace

QByteArray logLine(QtMsgType type, const char *category, const QString &message, qint64 msSinceEpoch)
{
    QString text = inOneLine(redacted(readable(message)));
    if (text.size() > MessageLog::kMostText || message.size() > kMostRead)
        text = head(text, MessageLog::kMostText).toString() + u" … (%1)"_s.arg(message.size());
    const QByteArray time = QDateTime::fromMSecsSinceEpoch(msSinceEpoch, QTimeZone::UTC)
                                .toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s)
                                .toLatin1();
    return time + ' ' + letterOf(type) + ' ' + QByteArray(category ? category : "default") + ' ' +
           text.toUtf8();
}

/// The thread that writes, and what waits for it.
class MessageLog::Writer
{
public:
    explicit Writer(const std::optional<LogPlan> &plan)
    {
        if (!plan)
            return;
        m_file.emplace(*plan);
        m_isKept = m_file->open();
        m_thread = std::jthread([this] { run(); });
    }
    ~Writer()
    {
        m_queue.close();
        if (m_thread.joinable())
            m_thread.join();
    }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    bool isKept() const { return m_isKept; }
    void take(QByteArray line)
    {
        if (m_file && !m_queue.tryPush(line, static_cast<std::size_t>(line.size())))
            ++m_dropped;
    }
    void writeNow(const QByteArray &line)
    {
        const std::lock_guard lock(m_writing);
        if (m_file)
            m_file->write(line);
    }

private:
    void run()
    {
        while (const auto line = m_queue.pop()) {
            writeNow(*line);
            if (const int dropped = m_dropped.exchange(0))
                writeNow(logLine(QtWarningMsg, "hubscope.log",
                                 u"%1 messages found no room and are missing here"_s.arg(dropped),
                                 QDateTime::currentMSecsSinceEpoch()));
        }
    }

    std::mutex m_writing;
    std::optional<LogFile> m_file;
    bool m_isKept = false;
    BoundedQueue<QByteArray> m_queue{kMostWaiting};
    std::atomic<int> m_dropped = 0;
    std::jthread m_thread;
};

std::mutex MessageLog::s_mutex;
MessageLog::Writer *MessageLog::s_writer = nullptr;

MessageLog::MessageLog(const std::optional<LogPlan> &plan)
    : m_writer(std::make_unique<Writer>(plan))
{
    {
        const std::lock_guard lock(s_mutex);
        Q_ASSERT_X(!s_writer, "MessageLog", "one a process");
        s_writer = m_writer.get();
    }
    qInstallMessageHandler(&MessageLog::handle);
}

MessageLog::~MessageLog()
{
    qInstallMessageHandler(nullptr);
    const std::lock_guard lock(s_mutex);
    s_writer = nullptr;
}

bool MessageLog::isKept() const
{
    return m_writer->isKept();
}

void MessageLog::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray line = logLine(type, context.category, message, QDateTime::currentMSecsSinceEpoch());
    if (type != QtDebugMsg && type != QtInfoMsg) {
        const QByteArray whole = line + '\n';
        std::fwrite(whole.constData(), 1, static_cast<std::size_t>(whole.size()), stderr);
    }
    const std::lock_guard lock(s_mutex);
    if (!s_writer)
        return;
    if (type == QtFatalMsg)
        s_writer->writeNow(line);
    else
        s_writer->take(line);
}

} // namespace hubscope
