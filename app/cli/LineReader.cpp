// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/LineReader.h"

#include "base/Secret.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <unistd.h>
#include <utility>

namespace hubscope::cli {

namespace {

constexpr qsizetype kBlock = 64 * 1024;

ssize_t readSome(int descriptor, char *into, qsizetype size)
{
    ssize_t got = 0;
    do {
        got = ::read(descriptor, into, static_cast<std::size_t>(size));
    } while (got < 0 && errno == EINTR);
    return got;
}

QString errnoText()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

/// Of UTF-16 or UTF-32, in either byte order.
bool isCutMark(QByteArrayView begun)
{
    return begun.size() < 4 &&
           (begun.startsWith('\xff') || begun.startsWith('\xfe') || begun.startsWith('\0'));
}

} // namespace

QString decodeText(QByteArrayView bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    const auto flags = encoding == QStringConverter::Utf8 ? QStringConverter::Flag::ConvertInitialBom
                                                          : QStringConverter::Flag::Default;
    QStringDecoder decoder(encoding, flags | QStringConverter::Flag::Stateless);
    return decoder.decode(bytes);
}

QString takeText(QByteArray &&bytes)
{
    QString text = decodeText(bytes);
    wipe(bytes);
    if (text.endsWith(u'\n'))
        text.chop(1);
    if (text.endsWith(u'\r'))
        text.chop(1);
    return text;
}

LineReader::~LineReader()
{
    wipe(m_buffer);
}

bool LineReader::fill()
{
    if (m_atEnd)
        return false;
    std::array<char, kBlock> block;
    const qsizetype got = read(block.data());
    if (got == 0)
        return false;
    m_buffer.remove(0, m_begin);
    m_begin = 0;
    append({block.data(), got});
    wipe(block.data(), static_cast<std::size_t>(got));
    return true;
}

/// A block, of which the byte order mark is whole.
qsizetype LineReader::read(char *into)
{
    qsizetype size = 0;
    do {
        const ssize_t got = readSome(m_descriptor, into + size, kBlock - size);
        if (got < 0)
            m_error = errnoText();
        m_atEnd = got <= 0;
        size += std::max<ssize_t>(got, 0);
    } while (!m_atEnd && m_mayBegin && isCutMark({into, size}));
    return size;
}

void LineReader::append(QByteArrayView bytes)
{
    const auto encoding =
        std::exchange(m_mayBegin, false) ? QStringConverter::encodingForData(bytes) : std::nullopt;
    if (encoding && *encoding != QStringConverter::Utf8)
        m_decoder.emplace(*encoding);
    if (!m_decoder) {
        m_buffer.append(bytes);
        return;
    }
    QString text = m_decoder->decode(bytes);
    QByteArray utf8 = m_encoder.encode(text);
    m_buffer.append(utf8);
    wipe(text);
    wipe(utf8);
}

std::optional<LineReader::Line> LineReader::next()
{
    Line line;
    bool any = false;
    for (;;) {
        if (m_begin == m_buffer.size() && !fill()) {
            if (!any || !m_error.isEmpty())
                return std::nullopt;
            break;
        }
        any = true;
        const qsizetype newline = m_buffer.indexOf('\n', m_begin);
        const qsizetype end = newline < 0 ? m_buffer.size() : newline;
        const qsizetype room = m_limit - line.bytes.size();
        line.cut = line.cut || end - m_begin > room;
        line.bytes.append(QByteArrayView(m_buffer).sliced(m_begin, std::min(end - m_begin, room)));
        m_begin = newline < 0 ? end : newline + 1;
        if (newline >= 0)
            break;
    }
    if (!line.cut && line.bytes.endsWith('\r'))
        line.bytes.chop(1);
    return line;
}

Content readAll(int descriptor, qsizetype limit)
{
    Content content;
    std::array<char, kBlock> block;
    for (;;) {
        const ssize_t got = readSome(descriptor, block.data(), kBlock);
        if (got < 0)
            content.error = errnoText();
        if (got <= 0)
            break;
        const qsizetype room = limit - content.bytes.size();
        content.bytes.append(block.data(), std::min<qsizetype>(got, room));
        if (got > room) {
            content.cut = true;
            break;
        }
    }
    wipe(block.data(), kBlock);
    return content;
}

} // namespace hubscope::cli
