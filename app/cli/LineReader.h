// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringConverter>

#include <cstdint>
#include <optional>

namespace hubscope::cli {

/// Bytes as text: UTF-8, or UTF-16/32 where a byte order mark says so (PowerShell writes such files). A UTF-8
/// mark stays in the text as U+FEFF, so that whoever reads the text can tell; bytes that fit no encoding
/// become U+FFFD.
QString decodeText(QByteArrayView bytes);
/// The same without the one line end that editors and `echo` add; the bytes are wiped.
QString takeText(QByteArray &&bytes);

/// Lines of a file descriptor, each bounded: what is longer is cut, and the rest of that line skipped, so
/// that no input takes more memory than `limit`. Blocks. Its buffers are wiped, since a line may be a secret.
class LineReader
{
public:
    struct Line
    {
        /// Without its line end (`\n` or `\r\n`).
        QByteArray bytes;
        bool cut = false;
    };

    enum class Input : std::uint8_t {
        /// Each line as it stands.
        Bytes,
        /// Made UTF-8 where a byte order mark at its beginning says that it is UTF-16/32: see decodeText().
        Text
    };

    LineReader(int descriptor, qsizetype limit, Input input = Input::Bytes)
        : m_descriptor(descriptor)
        , m_limit(limit)
        , m_mayBegin(input == Input::Text)
    {
    }
    ~LineReader();
    Q_DISABLE_COPY_MOVE(LineReader)

    /// The next line; nothing at the end or on an error.
    std::optional<Line> next();
    /// Why reading ended early; empty if it did not.
    QString error() const { return m_error; }

private:
    bool fill();
    qsizetype read(char *into);
    void append(QByteArrayView bytes);

    int m_descriptor;
    qsizetype m_limit;
    /// A byte order mark would be the next thing.
    bool m_mayBegin;
    /// Where there was one, of UTF-16/32: letters may be cut by blocks.
    std::optional<QStringDecoder> m_decoder;
    QStringEncoder m_encoder{QStringConverter::Utf8};
    QByteArray m_buffer;
    qsizetype m_begin = 0;
    bool m_atEnd = false;
    QString m_error;
};

/// All of a file descriptor, cut after `limit` bytes.
struct Content
{
    QByteArray bytes;
    bool cut = false;
    /// Why it could not be read; empty if it could.
    QString error;
};
Content readAll(int descriptor, qsizetype limit);

} // namespace hubscope::cli
