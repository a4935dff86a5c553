// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/Phrase.h"

#include <QRegularExpression>
#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace hubscope::diagnose {

Phrase::Phrase(QString data)
    : m_text(std::move(data))
{
}

Phrase Phrase::in(const char *context, const QString &words, QList<Phrase> data)
{
    Phrase phrase(words);
    phrase.m_kind = Kind::Words;
    phrase.m_context = context;
    phrase.m_parts = std::move(data);
    return phrase;
}

Phrase Phrase::joined(const QList<Phrase> &phrases, const QString &separator)
{
    Phrase list;
    list.m_kind = Kind::List;
    for (const Phrase &phrase : phrases) {
        if (!phrase.isEmpty())
            list.m_parts.append(phrase);
    }
    if (!list.m_parts.isEmpty())
        list.m_text = separator;
    return list;
}

// Not in the class: a list of itself cannot be compared before it is whole.
bool Phrase::operator==(const Phrase &other) const = default;

Phrase Phrase::withData(const std::function<QString(const QString &)> &change) const
{
    Phrase changed = *this;
    if (m_kind == Kind::Data)
        changed.m_text = change(m_text);
    for (Phrase &part : changed.m_parts)
        part = part.withData(change);
    return changed;
}

QString Phrase::text(const TextTranslation &translate) const
{
    switch (m_kind) {
    case Kind::Data:
        break;
    case Kind::Words:
        return filled(translate ? translate(m_context, m_text) : m_text, translate);
    case Kind::List: {
        QStringList texts;
        for (const Phrase &part : m_parts)
            texts.append(part.text(translate));
        return texts.join(m_text);
    }
    }
    return m_text;
}

/// In one go: a %1 within the data is data.
QString Phrase::filled(const QString &words, const TextTranslation &translate) const
{
    static const QRegularExpression place(u"%([1-9])|\\{port\\}"_s);
    QString text;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : place.globalMatch(words)) {
        const qsizetype number = match.hasCaptured(1) ? match.capturedView(1).toInt() : 1;
        if (number > m_parts.size())
            continue;
        text += QStringView(words).sliced(end, match.capturedStart() - end);
        text += m_parts.at(number - 1).text(translate);
        end = match.capturedEnd();
    }
    return text.append(QStringView(words).sliced(end));
}

} // namespace hubscope::diagnose
