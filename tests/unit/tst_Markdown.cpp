// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Markdown.h"

#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

class TstMarkdown : public QObject
{
    Q_OBJECT
private slots:
    void showsTheTextAsItIs_data();
    void showsTheTextAsItIs();
    void isPlainWhereItIsRead();
};

void TstMarkdown::showsTheTextAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("markdown");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("words") << u"port 9093 (TCP), 100 %"_s << u"port 9093 (TCP), 100 %"_s;
    QTest::newRow("link") << u"[a](b)"_s << uR"(\[a\](b))"_s;
    QTest::newRow("address") << u"see HTTP://x.example/a"_s << uR"(see HTTP\://x.example/a)"_s;
    QTest::newRow("colon") << u"a: b"_s << u"a: b"_s;
    QTest::newRow("www") << u"WWW.example and a.b"_s << uR"(WWW\.example and a.b)"_s;
    QTest::newRow("mail") << u"a@b"_s << uR"(a\@b)"_s;
    QTest::newRow("html") << u"<b>&amp;"_s << uR"(\<b\>\&amp;)"_s;
    QTest::newRow("cell") << u"a|b"_s << uR"(a\|b)"_s;
    QTest::newRow("code") << u"`a` \\"_s << uR"(\`a\` \\)"_s;
    QTest::newRow("emphasis") << u"*a* _b_ ~c~"_s << uR"(\*a\* \_b\_ \~c\~)"_s;
    QTest::newRow("lines") << u"a\n# b\t"_s << uR"(a \# b )"_s;
    QTest::newRow("direction") << u"a\u202Eb"_s << u"a b"_s;
    QTest::newRow("beyond the first plane") << u"ok \U0001F600"_s << u"ok \U0001F600"_s;
}

void TstMarkdown::showsTheTextAsItIs()
{
    QFETCH(const QString, text);
    QFETCH(const QString, markdown);
    QCOMPARE(escapedMarkdown(text), markdown);
}

void TstMarkdown::isPlainWhereItIsRead()
{
    const QString markdown = uR"(# Software

Hubscope links `these`,
as [ADR 4](adr/0004.md) says.

| Library | Licence | Why |
| --- | :-- | --- |
| Qt | LGPL | **the** window ([ADR 8](a.md)) |
| zstd | BSD | |

## Tools
CMake
)"_s;
    const QString plain = uR"(Software

Hubscope links these, as ADR 4 says.

Qt
    Licence: LGPL
    Why: the window (ADR 8)

zstd
    Licence: BSD
    Why: 

Tools
CMake
)"_s;
    QCOMPARE(plainFromMarkdown(markdown), plain);
    QCOMPARE(plainFromMarkdown(u"|"), u"|"_s);
    QCOMPARE(plainFromMarkdown(u""), QString());
}

} // namespace

QTEST_GUILESS_MAIN(TstMarkdown)
#include "tst_Markdown.moc"
