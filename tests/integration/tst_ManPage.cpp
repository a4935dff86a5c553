// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The manual tells of every command and option that the program has, and of no other.
#include "support/CliRun.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

QSet<QString> all(const QString &text, const QString &pattern)
{
    static const QRegularExpression::PatternOptions perLine = QRegularExpression::MultilineOption;
    QSet<QString> found;
    auto matches = QRegularExpression(pattern, perLine).globalMatch(text);
    while (matches.hasNext())
        found += matches.next().captured(1);
    return found;
}

class TstManPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void tellsOfEveryCommand();
    void tellsOfEveryOption();
    void namesEveryOptionInTheSynopsis();

private:
    QString m_page;
    QSet<QString> m_commands;
};

void TstManPage::initTestCase()
{
    QFile file(QStringLiteral(HUBSCOPE_SOURCE_DIR) + u"/docs/man/hubscope-cli.1"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_page = QString::fromUtf8(file.readAll());
    const CliRun help = runCli({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    m_commands = all(QString::fromUtf8(help.out), uR"(^  ([a-z-]+) )"_s);
    QVERIFY(m_commands.contains(u"check"_s));
}

void TstManPage::tellsOfEveryCommand()
{
    QCOMPARE(all(m_page, uR"(^\.It Cm (\S+)$)"_s), m_commands);
    QCOMPARE(all(m_page, uR"(^\.Nm\n\.Cm (\S+)$)"_s), m_commands);
}

void TstManPage::tellsOfEveryOption()
{
    QSet<QString> options{u"version"_s};
    for (const QString &command : std::as_const(m_commands)) {
        const CliRun help = runCli({command, u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        options += all(QString::fromUtf8(help.out), uR"(^  --([a-z-]+) )"_s);
    }
    QCOMPARE(all(m_page, uR"(\bFl -([a-z-]+))"_s), options);
}

/// What names a source stands for itself there; --help is told once for all.
void TstManPage::namesEveryOptionInTheSynopsis()
{
    const QString synopsis = m_page.section(u".Sh "_s, 2, 2);
    for (const QString &command : std::as_const(m_commands)) {
        QString own;
        for (const QString &way : synopsis.split(u".Nm\n"_s)) {
            if (way.startsWith(u".Cm %1\n"_s.arg(command)))
                own += way;
        }
        QSet<QString> options =
            all(QString::fromUtf8(runCli({command, u"--help"_s}).out), uR"(^  --([a-z-]+) )"_s);
        options -= {u"help"_s};
        if (own.contains(u"Ar source"_s))
            options -= {u"profile"_s, u"connection-string-file"_s, u"demo-hub"_s};
        QCOMPARE(all(own, uR"(\bFl -([a-z-]+))"_s), options);
    }
}

} // namespace

QTEST_GUILESS_MAIN(TstManPage)
#include "tst_ManPage.moc"
