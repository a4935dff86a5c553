// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/SystemAuthorities.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

class TstSystemAuthorities : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void passesOverWhatHoldsNothing();
    void takesTheFirstOfMany();
    void takesAFolder();
    void findsNothing();
    void aBuildBringsNoList();

private:
    QString file(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstSystemAuthorities::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TstSystemAuthorities::file(const QString &name, const QByteArray &bytes) const
{
    QFile made(m_folder->filePath(name));
    return made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size() ? made.fileName() : QString();
}

void TstSystemAuthorities::passesOverWhatHoldsNothing()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"empty"_s));
    const QString full = file(u"bundle.pem"_s, "certificates");
    QCOMPARE(pipeline::firstAuthorities(
                 {u"/no/such/place"_s, file(u"empty.pem"_s, {}), m_folder->filePath(u"empty"_s), full}),
             full);
}

void TstSystemAuthorities::takesTheFirstOfMany()
{
    const QString first = file(u"first.pem"_s, "1");
    QCOMPARE(pipeline::firstAuthorities({first, file(u"second.pem"_s, "2")}), first);
}

void TstSystemAuthorities::takesAFolder()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"certs"_s));
    file(u"certs/1234abcd.0"_s, "certificate");
    QCOMPARE(pipeline::firstAuthorities({m_folder->filePath(u"certs"_s)}), m_folder->filePath(u"certs"_s));
}

void TstSystemAuthorities::findsNothing()
{
    QCOMPARE(pipeline::firstAuthorities({}), QString());
    QCOMPARE(pipeline::firstAuthorities({u"/no/such/place"_s}), QString());
}

/// The list of a bundle may never come from a folder that happens to stand beside a build or an installed
/// program.
void TstSystemAuthorities::aBuildBringsNoList()
{
    QCOMPARE(pipeline::shippedAuthorities(), QString());
}

} // namespace

QTEST_GUILESS_MAIN(TstSystemAuthorities)
#include "tst_SystemAuthorities.moc"
