// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs against the real keychain of the session it is started in; HUBSCOPE_TEST_KEYRING says which that is:
// `unlocked` or `locked` (with-keyring.sh starts one of its own), anything else: no session bus at all.
#include "setup/SecretStore.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace hubscope;
using namespace hubscope::setup;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kCanary = "canary4KeychainOnly+/0123456789abcdefABCDEF="_L1;

class TstKeychainSecretStore : public QObject
{
    Q_OBJECT
private slots:
    void answersOnceAndAsTheKeychainDoes();
    void answersAtTheDeadline();
    void neverCallsBackIntoAContextThatIsGone();
    void leavesNoPlainText();

private:
    QString read(SecretStore &store, const QString &id)
    {
        QStringList answers;
        store.read(id, this, [&](const Result<Secret> &secret) {
            answers.append(
                secret ? QString::fromUtf8(secret->reveal().data(), static_cast<qsizetype>(secret->size()))
                       : secret.error().code);
        });
        if (!answers.isEmpty())
            return u"answered within the call"_s;
        return QTest::qWaitFor([&] { return !answers.isEmpty(); }, 20000) ? answers.join(u',')
                                                                          : u"no answer"_s;
    }

    QString done(const std::function<void(SecretStore::DoneCallback)> &call)
    {
        QStringList answers;
        call([&](const Result<void> &result) { answers.append(result ? u"done"_s : result.error().code); });
        if (!answers.isEmpty())
            return u"answered within the call"_s;
        return QTest::qWaitFor([&] { return !answers.isEmpty(); }, 20000) ? answers.join(u',')
                                                                          : u"no answer"_s;
    }

    const QString m_mode = qEnvironmentVariable("HUBSCOPE_TEST_KEYRING");
};

void TstKeychainSecretStore::answersOnceAndAsTheKeychainDoes()
{
    const auto store = makeKeychainSecretStore();
    const auto write = [&](auto answer) { store->write(u"tst-1"_s, Secret(kCanary.latin1()), this, answer); };
    const auto remove = [&](auto answer) { store->remove(u"tst-1"_s, this, answer); };
    if (m_mode == "unlocked"_L1) {
        QCOMPARE(read(*store, u"tst-1"_s), u"keychain.not-found"_s);
        QCOMPARE(done(write), u"done"_s);
        QCOMPARE(read(*store, u"tst-1"_s), QString(kCanary));
        QCOMPARE(read(*store, u"tst-2"_s), u"keychain.not-found"_s);
        QCOMPARE(done(remove), u"done"_s);
        QCOMPARE(read(*store, u"tst-1"_s), u"keychain.not-found"_s);
        return;
    }
    if (m_mode == "locked"_L1) {
        // Nobody can be asked for the password, which the keychain tells as if the question had been
        // dismissed.
        QCOMPARE(done(write), u"keychain.locked"_s);
        return;
    }
    QCOMPARE(done(write), u"keychain.unavailable"_s);
    QCOMPARE(read(*store, u"tst-1"_s), u"keychain.unavailable"_s);
}

void TstKeychainSecretStore::answersAtTheDeadline()
{
    // No keychain answers in no time: the deadline comes first, and what follows is not a second answer.
    const auto store = makeKeychainSecretStore(0);
    QStringList answers;
    store->read(u"tst-1"_s, this, [&](const Result<Secret> &secret) {
        answers.append(secret ? u"a key"_s : secret.error().code);
    });
    QTRY_COMPARE(answers, QStringList{u"keychain.timeout"_s});
    // A later call has waited for the first to end (they are worked one by one), so its late answer has come
    // by now.
    const auto patient = makeKeychainSecretStore();
    QVERIFY(read(*patient, u"tst-1"_s).startsWith("keychain."_L1));
    QCOMPARE(answers.size(), 1);
}

void TstKeychainSecretStore::neverCallsBackIntoAContextThatIsGone()
{
    const auto store = makeKeychainSecretStore();
    int calls = 0;
    auto context = std::make_unique<QObject>();
    store->read(u"tst-1"_s, context.get(), [&](const Result<Secret> &) { ++calls; });
    context.reset();
    QVERIFY(read(*store, u"tst-1"_s).startsWith("keychain."_L1));
    QCOMPARE(calls, 0);
}

/// QtKeychain has a fallback that writes plain text to a settings file: it must be nowhere below this test's
/// home.
void TstKeychainSecretStore::leavesNoPlainText()
{
    const auto store = makeKeychainSecretStore();
    (void)done([&](auto answer) { store->write(u"tst-3"_s, Secret(kCanary.latin1()), this, answer); });
    const QByteArray plain(kCanary.latin1());
    int looked = 0;
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
        QDirIterator files(qEnvironmentVariable(variable), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY2(!content.contains(plain) && !content.contains(plain.toBase64()),
                     qPrintable(file.fileName()));
            ++looked;
        }
    }
    if (m_mode == "unlocked"_L1)
        QVERIFY2(looked > 0, "the keyring's own file should be there to look at");
}

} // namespace

int main(int argc, char **argv)
{
    // The desktop decides which keychain QtKeychain talks to: this one is libsecret's.
    qunsetenv("XDG_CURRENT_DESKTOP");
    qunsetenv("DESKTOP_SESSION");
    if (qEnvironmentVariableIsEmpty("HUBSCOPE_TEST_KEYRING"))
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    QCoreApplication app(argc, argv);
    TstKeychainSecretStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_KeychainSecretStore.moc"
