// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace hubscope::cli {

/// Text for a terminal: control, bidi and other invisible characters become `\u{…}`, so that what came from
/// outside can neither move the cursor nor reorder a line.
QString printable(QStringView text);

/// The two streams of the program: results on stdout, everything else on stderr.
/// A reader that goes away (`| head`) is no error; a full disk is, and is told once, by finish().
class Output
{
public:
    explicit Output(bool json)
        : m_json(json)
    {
    }

    /// True with --json: results are JSON objects, one a line.
    bool json() const { return m_json; }
    /// False when nobody reads the results any more; commands that stream stop then.
    bool isOpen() const { return m_errno == 0; }

    /// One result as a JSON line.
    void object(const QJsonObject &object);
    /// One result that is JSON already, without line breaks.
    void jsonLine(const QByteArray &json);
    /// One line for people; made printable.
    void line(const QString &text);
    /// Columns for people, aligned by their widest cell; the first row is the head. Made printable.
    void table(const QList<QStringList> &rows);
    /// Sends on what is held back; every result does so by itself unless it says otherwise.
    void flush();

    /// A sentence on stderr, made printable and prefixed by the program's name; `list` stands below it.
    void complain(const QString &sentence, const QStringList &list = {});

    /// Flushes. False, after a complaint, if results could not be written.
    bool finish();

private:
    void write(const QByteArray &bytes);

    bool m_json;
    int m_errno = 0;
};

} // namespace hubscope::cli
