// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Output.h"

#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace hubscope::cli {

using namespace Qt::StringLiterals;

namespace {

bool isUnsafe(char32_t codePoint)
{
    switch (QChar::category(codePoint)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

} // namespace

QString printable(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const char32_t codePoint : text.toUcs4()) {
        if (isUnsafe(codePoint))
            result += u"\\u{%1}"_s.arg(uint(codePoint), 0, 16);
        else
            result += QChar::fromUcs4(codePoint);
    }
    return result;
}

void Output::write(const QByteArray &bytes)
{
    if (m_errno != 0)
        return;
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size)
        m_errno = errno != 0 ? errno : EIO;
}

void Output::flush()
{
    if (m_errno == 0 && std::fflush(stdout) != 0)
        m_errno = errno != 0 ? errno : EIO;
}

void Output::object(const QJsonObject &object)
{
    jsonLine(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void Output::jsonLine(const QByteArray &json)
{
    write(json + '\n');
    flush();
}

void Output::line(const QString &text)
{
    write(printable(text).toUtf8() + '\n');
    flush();
}

void Output::table(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    QList<QStringList> cells;
    for (const QStringList &row : rows) {
        QStringList &safe = cells.emplaceBack();
        for (qsizetype column = 0; column < row.size(); ++column) {
            safe += printable(row[column]);
            if (column == widths.size())
                widths += 0;
            widths[column] = std::max(widths[column], safe.back().size());
        }
    }
    for (const QStringList &row : std::as_const(cells)) {
        QString text;
        for (qsizetype column = 0; column < row.size(); ++column)
            text += column + 1 == row.size() ? row[column] : row[column].leftJustified(widths[column] + 2);
        write(text.toUtf8() + '\n');
    }
    flush();
}

void Output::complain(const QString &sentence, const QStringList &list)
{
    flush();
    QByteArray bytes = "hubscope-cli: " + printable(sentence).toUtf8() + '\n';
    for (const QString &line : list)
        bytes += printable(line).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

bool Output::finish()
{
    flush();
    if (m_errno == 0 || m_errno == EPIPE)
        return true;
    complain(u"the results could not be written: %1"_s.arg(QString::fromLocal8Bit(std::strerror(m_errno))));
    return false;
}

} // namespace hubscope::cli
