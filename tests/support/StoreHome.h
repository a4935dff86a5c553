// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/StoreReader.h"
#include "store/StoreWriter.h"
#include "support/StoreSamples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

#include <sys/stat.h>

namespace hubscope::test {

/// A place for a store, and what somebody may do to its files behind its back.
class StoreHome
{
protected:
    void renew() { m_home = std::make_unique<QTemporaryDir>(); }
    store::StoreResult<std::unique_ptr<store::StoreWriter>> open() const
    {
        return store::StoreWriter::open(folder(), kStoreHub, {});
    }
    QString folder() const { return m_home->filePath(QStringLiteral("store")); }
    QString database() const { return folder() + QStringLiteral("/events.db"); }

    /// One chunk a message, and all of it in the database file.
    void fill(int messages) const
    {
        const auto writer = open();
        QVERIFY2(writer, whyNot(writer).constData());
        for (int offset = 0; offset < messages; ++offset) {
            const auto batch = numberedMessages(0, offset, 1, 200);
            QVERIFY((*writer)->append({&batch, 1}));
        }
    }

    QByteArray content(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void change(const QString &path, const std::function<void(QByteArray &)> &edit) const
    {
        QByteArray bytes = content(path);
        QVERIFY(!bytes.isEmpty());
        edit(bytes);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    /// As if somebody had copied the store here.
    void openToAll() const
    {
        QCOMPARE(::chmod(QFile::encodeName(folder()).constData(), 0755), 0);
        QCOMPARE(::chmod(QFile::encodeName(database()).constData(), 0644), 0);
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

} // namespace hubscope::test
