// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <concepts>
#include <functional>

namespace hubscope::diagnose {

/// Context and English text to the text that is shown.
using TextTranslation = std::function<QString(const char *context, const QString &english)>;

/// A text for people whose words and data are kept apart: core, which knows no language, makes it, and
/// whoever shows it can have the words in any. Plain text; nothing in it is a secret.
class Phrase
{
public:
    Phrase() = default;
    /// Data, or a stranger's words: the same in every language.
    Phrase(QString data);
    /// English words, marked with QT_TRANSLATE_NOOP in that context, which must outlive this (a literal). In
    /// them %1 to %9 stand for `data`, which may be phrases themselves, and {port} for the first of it.
    static Phrase in(const char *context, const QString &words, QList<Phrase> data = {});
    /// Those that are not empty, behind each other.
    static Phrase joined(const QList<Phrase> &phrases, const QString &separator);

    bool isEmpty() const { return m_text.isEmpty() && m_parts.isEmpty(); }
    /// What is data goes through `change`, such as a redaction.
    Phrase withData(const std::function<QString(const QString &)> &change) const;
    /// English without a translation.
    QString text(const TextTranslation &translate = {}) const;

    bool operator==(const Phrase &other) const;

private:
    enum class Kind { Data, Words, List };

    QString filled(const QString &words, const TextTranslation &translate) const;

    Kind m_kind = Kind::Data;
    const char *m_context = nullptr;
    /// Data, words or a separator.
    QString m_text;
    QList<Phrase> m_parts;
};

/// A number among the data.
template <std::integral Number>
Phrase number(Number value)
{
    return QString::number(value);
}

/// What the stages of the connection test say; see Phrase::in(). Mark the words with QT_TRANSLATE_NOOP.
inline Phrase fact(const char *words, QList<Phrase> data = {})
{
    return Phrase::in("diagnose::ConnectionTest", QString::fromUtf8(words), std::move(data));
}

/// As many of something: its own words for one, %1 is the number in those for more.
template <std::integral Number>
Phrase counted(Number count, const char *one, const char *many)
{
    return fact(count == 1 ? one : many, {number(count)});
}

} // namespace hubscope::diagnose
