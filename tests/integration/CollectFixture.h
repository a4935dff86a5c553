// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/CliRun.h"
#include "support/KafkaBroker.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <utility>

namespace hubscope::test {

/// A broker, and `hubscope-cli collect` on it.
class CollectFixture
{
public:
    explicit CollectFixture(BrokerWish wish = {})
        : m_broker(m_authority, std::move(wish))
    {
    }

    KafkaBroker &broker() { return m_broker; }
    QString folder(const QString &name) const { return m_folder.filePath(name); }

    /// `collect` into the store, from the beginning, with what else is wished.
    QStringList arguments(const QString &store, const QString &hub, const QStringList &more = {})
    {
        QFile file(m_folder.filePath(QStringLiteral("string")));
        if (!file.open(QIODevice::WriteOnly) || file.write(m_broker.connectionString().toUtf8() + '\n') < 0)
            qFatal("the connection string's file cannot be written");
        return QStringList{QStringLiteral("collect"),
                           QStringLiteral("--json"),
                           QStringLiteral("--store"),
                           store,
                           QStringLiteral("--from"),
                           QStringLiteral("beginning"),
                           QStringLiteral("--connection-string-file"),
                           file.fileName(),
                           QStringLiteral("--hub"),
                           hub,
                           QStringLiteral("--ca-file"),
                           m_authority.caFile()} +
               more;
    }

    /// Collects all that the hub has now.
    CliRun catchUp(const QString &store, const QString &hub)
    {
        return runCli(arguments(store, hub, {QStringLiteral("--until-caught-up")}));
    }

    QString freshHub(int partitions)
    {
        const QString name = QStringLiteral("hub-%1").arg(++m_hubs);
        const QString problem = m_broker.createHub(name, partitions);
        if (!problem.isEmpty())
            qFatal("%s", qPrintable(problem));
        return name;
    }

private:
    QTemporaryDir m_folder;
    TestCertificates m_authority;
    KafkaBroker m_broker;
    int m_hubs = 0;
};

/// `collect` that runs until it is ended.
class Collecting
{
public:
    explicit Collecting(const QStringList &arguments,
                        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
    {
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(HUBSCOPE_CLI), arguments);
        m_process.closeWriteChannel();
    }
    ~Collecting()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    QProcess &process() { return m_process; }
    /// All that it has said to people so far.
    const QByteArray &said()
    {
        m_said += m_process.readAllStandardError();
        return m_said;
    }
    bool send(int signal) { return ::kill(static_cast<pid_t>(m_process.processId()), signal) == 0; }
    /// The result, once it has ended.
    QJsonObject result() { return QJsonDocument::fromJson(m_process.readAllStandardOutput()).object(); }

private:
    QProcess m_process;
    QByteArray m_said;
};

/// Messages of some records each, the text of which tells partition and number.
inline QByteArrayList numberedBodies(int partition, int first, int count, int recordsEach)
{
    QByteArrayList list;
    for (int i = first; i < first + count; ++i) {
        QByteArrayList records;
        for (int record = 0; record < recordsEach; ++record)
            records += R"({"time":"2026-11-24T01:02:03.1234567Z","category":"Administrative","p":)" +
                       QByteArray::number(partition) + R"(,"n":)" + QByteArray::number(i) + R"(,"r":)" +
                       QByteArray::number(record) + '}';
        list += R"({"records":[)" + records.join(',') + "]}";
    }
    return list;
}

} // namespace hubscope::test
