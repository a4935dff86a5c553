// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// install_rig FOLDER: what an installed Hubscope is tried on. Starts the real broker with lifelike messages
// on its hub, writes into FOLDER what a user would have (string.txt, ca.pem, and config/ with a saved
// profile), prints "ready" and the number of messages, and ends with its stdin. Started by
// tests/install/*.py.
#include "demo/LogGenerator.h"
#include "setup/ProfileStore.h"
#include "support/KafkaBroker.h"
#include "support/TestCertificates.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>

#include <array>
#include <cstdio>
#include <unistd.h>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMessages = 60;
constexpr int kMostRecords = 5;

/// Empty text if all is well, as everywhere below.
QString write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? QString()
                                                                                : file.errorString();
}

QString fill(test::KafkaBroker &broker)
{
    demo::LogGenerator generator(1);
    QByteArrayList bodies;
    for (int i = 0; i < kMessages; ++i)
        bodies +=
            QByteArray::fromStdString(generator.next(QDateTime::currentMSecsSinceEpoch(), kMostRecords).body);
    return broker.produce(0, bodies);
}

QString saveProfile(const QString &folder, const test::KafkaBroker &broker)
{
    setup::ProfileStore store(folder);
    setup::SourceProfile profile;
    profile.id = u"1b671a64-40d5-491e-99b0-da01ff1f3341"_s;
    profile.name = u"Contoso SOC"_s;
    profile.host = u"localhost"_s;
    profile.port = broker.tlsPort();
    profile.hub = broker.wish().hub;
    profile.credentialId = u"9c5b94b1-35ad-49bb-b118-8e8fc24abf80"_s;
    auto saved = store.saveCredential({profile.credentialId, u"R7InsightIDR"_s, profile.host, {}});
    if (saved)
        saved = store.save(profile);
    return saved ? QString() : saved.error().detail;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QDir folder(QCoreApplication::arguments().value(1));
    const test::TestCertificates authority;
    test::KafkaBroker broker(authority);
    QString problem = broker.start();
    if (problem.isEmpty())
        problem = fill(broker);
    if (problem.isEmpty())
        problem = write(folder.filePath(u"string.txt"_s), broker.connectionString().toUtf8());
    if (problem.isEmpty())
        problem = write(folder.filePath(u"ca.pem"_s), authority.caPem());
    if (problem.isEmpty())
        problem = saveProfile(folder.filePath(u"config/hubscope"_s), broker);
    if (!problem.isEmpty()) {
        std::fprintf(stderr, "install_rig: %s\n", qPrintable(problem));
        return 1;
    }
    std::printf("ready %d\n", kMessages);
    std::fflush(stdout);
    std::array<char, 64> rest{};
    while (::read(STDIN_FILENO, rest.data(), rest.size()) > 0) {
    }
    return 0;
}
