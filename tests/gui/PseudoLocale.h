// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

/// A language that everybody can read: English with accents, 40 % longer, in brackets.
namespace hubscope::test {

class PseudoLocale : public QTranslator
{
public:
    static constexpr QChar kBegin = u'⟦';
    static constexpr QChar kEnd = u'⟧';

    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *sourceText, const char *, int) const override
    {
        // Qt's own switches, which are no texts.
        if (!sourceText || !*sourceText || QByteArrayView(context) == "QGuiApplication")
            return {};
        return decorated(QString::fromUtf8(sourceText));
    }

    static QString decorated(const QString &text)
    {
        static constexpr QStringView kPlain = u"aceinouyACEINOUY", kAccented = u"áçéîñöûýÁÇÉÎÑÖÛÝ";
        QString longer;
        qsizetype letters = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            // Places for arguments stay as they are, and the letter of a mnemonic.
            const bool isPlace = text[i] == u'%' || text[i] == u'&';
            if (isPlace)
                longer += text[i++];
            if (i >= text.size())
                break;
            const qsizetype at = isPlace ? -1 : kPlain.indexOf(text[i]);
            longer += at < 0 ? text[i] : kAccented[at];
            letters += text[i].isLetter();
        }
        static constexpr QStringView kMore = u" ōñé twō thréé föûr fîvé";
        while (letters > 0 && longer.size() < text.size() * 14 / 10)
            longer += kMore.first(qMin<qsizetype>(kMore.size(), text.size() * 14 / 10 - longer.size()));
        return kBegin + longer + kEnd;
    }

    /// Has letters, and none of it went through tr().
    static bool isBare(const QString &text)
    {
        const auto isLetter = [](QChar c) { return c.isLetter(); };
        return !text.contains(kBegin) && std::any_of(text.begin(), text.end(), isLetter);
    }
};

} // namespace hubscope::test
