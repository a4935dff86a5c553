// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace hubscope::cli {

/// Bytes as text: UTF-8, or UTF-16/32 where a byte order mark says so (PowerShell writes such files). A UTF-8
/// mark stays in the text as U+FEFF, so that whoever reads the text can tell; bytes that fit no encoding
/// become U+FFFD.
QString decodeText(QByteArrayView bytes);

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

    LineReader(int descriptor, qsizetype limit)
        : m_descriptor(descriptor)
        , m_limit(limit)
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

    int m_descriptor;
    qsizetype m_limit;
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
