// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/KeyRing.h"

#include "support/ScriptedSecretStore.h"

#include <QSignalSpy>
#include <QTest>

using namespace hubscope;
using namespace hubscope::setup;
using namespace Qt::StringLiterals;
using hubscope::test::ScriptedSecretStore;

namespace {

const Credential kCredential{u"c1"_s, u"R7InsightIDR"_s, u"contoso.servicebus.windows.net"_s, {}};

/// What a call answered: the key, or a code.
struct Answers
{
    QStringList texts;
    KeyRing::KeyCallback take()
    {
        return [this](const Result<Secret> &key) {
            texts.append(key ? QString::fromUtf8(key->reveal().data(), static_cast<qsizetype>(key->size()))
                             : key.error().code);
        };
    }
};

class TstKeyRing : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        auto keychain = std::make_unique<ScriptedSecretStore>();
        m_keychain = keychain.get();
        m_ring = std::make_unique<KeyRing>(std::move(keychain));
    }
    void cleanup() { m_ring.reset(); }

    void keepsInTheKeychainAndNotInMemory();
    void keepsForTheSessionWhereTheKeychainWillNot_data();
    void keepsForTheSessionWhereTheKeychainWillNot();
    void keyCanBeUsedWhileTheKeychainIsSilent();
    void asksOnceForAllWhoWait();
    void declineAnswersAllWhoWait();
    void findNeverAsks();
    void answersWithTheErrorWhereNobodyCanAsk();
    void neverCallsBackIntoAContextThatIsGone();
    void forgets();
    void newerKeyIsNotLostToALateWrite();

private:
    ScriptedSecretStore *m_keychain = nullptr;
    std::unique_ptr<KeyRing> m_ring;
};

void TstKeyRing::keepsInTheKeychainAndNotInMemory()
{
    std::optional<KeyRing::Place> place;
    m_ring->keep(kCredential, Secret("the key"), this, [&](KeyRing::Place where) { place = where; });
    QVERIFY(!place); // Never from within the call.
    QTRY_COMPARE(place, KeyRing::Place::Keychain);
    QVERIFY(!m_ring->isOnlyInSession(u"c1"_s));
    QVERIFY(m_keychain->secrets.at(u"c1"_s) == Secret("the key"));
    Answers answers;
    m_ring->keyFor(kCredential, this, answers.take());
    QTRY_COMPARE(answers.texts, QStringList{u"the key"_s});
}

void TstKeyRing::keepsForTheSessionWhereTheKeychainWillNot_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code :
         {"keychain.unavailable", "keychain.denied", "keychain.timeout", "keychain.failed"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TstKeyRing::keepsForTheSessionWhereTheKeychainWillNot()
{
    QFETCH(QString, code);
    m_keychain->refusal = code;
    QSignalSpy said(m_ring.get(), &KeyRing::keptForSessionOnly);
    QSignalSpy asked(m_ring.get(), &KeyRing::keyNeeded);
    std::optional<KeyRing::Place> place;
    m_ring->keep(kCredential, Secret("the key"), this, [&](KeyRing::Place where) { place = where; });
    QTRY_COMPARE(place, KeyRing::Place::Session);
    QCOMPARE(said.count(), 1);
    QCOMPARE(said.first().at(1).value<Error>().code, code);
    QVERIFY(m_ring->isOnlyInSession(u"c1"_s));
    QVERIFY(m_keychain->secrets.empty());
    Answers answers;
    m_ring->keyFor(kCredential, this, answers.take());
    m_ring->keyFor(kCredential, this, answers.take());
    QTRY_COMPARE(answers.texts, QStringList({u"the key"_s, u"the key"_s}));
    QCOMPARE(asked.count(), 0);
}

void TstKeyRing::keyCanBeUsedWhileTheKeychainIsSilent()
{
    m_keychain->silent = true;
    m_ring->keep(kCredential, Secret("the key"), this);
    Answers answers;
    m_ring->keyFor(kCredential, this, answers.take());
    QTRY_COMPARE(answers.texts, QStringList{u"the key"_s});
    m_keychain->release();
    QTRY_VERIFY(!m_ring->isOnlyInSession(u"c1"_s));
    QVERIFY(m_keychain->secrets.contains(u"c1"_s));
}

void TstKeyRing::asksOnceForAllWhoWait()
{
    m_keychain->refusal = u"keychain.unavailable"_s;
    QSignalSpy asked(m_ring.get(), &KeyRing::keyNeeded);
    Answers answers;
    m_ring->keyFor(kCredential, this, answers.take());
    m_ring->keyFor(kCredential, this, answers.take());
    QTRY_COMPARE(asked.count(), 1);
    m_ring->keyFor(kCredential, this, answers.take());
    QCOMPARE(asked.first().at(0).value<Credential>(), kCredential);
    QCOMPARE(asked.first().at(1).value<Error>().code, u"keychain.unavailable"_s);
    QVERIFY(answers.texts.isEmpty());
    QTRY_COMPARE(m_keychain->reads, 2);
    QCoreApplication::sendPostedEvents(); // The second reader's answer has come and joined the wait.
    m_ring->provide(kCredential, Secret("typed"));
    QTRY_COMPARE(answers.texts, QStringList({u"typed"_s, u"typed"_s, u"typed"_s}));
    m_ring->keyFor(kCredential, this, answers.take());
    QTRY_COMPARE(answers.texts.size(), 4);
    QCOMPARE(asked.count(), 1);
}

void TstKeyRing::declineAnswersAllWhoWait()
{
    QSignalSpy asked(m_ring.get(), &KeyRing::keyNeeded);
    Answers answers;
    m_ring->keyFor(kCredential, this, answers.take());
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(1).value<Error>().code, u"keychain.not-found"_s);
    m_ring->keyFor(kCredential, this, answers.take());
    m_ring->decline(kCredential);
    QTRY_COMPARE(answers.texts, QStringList({u"key.declined"_s, u"key.declined"_s}));
}

void TstKeyRing::findNeverAsks()
{
    QSignalSpy asked(m_ring.get(), &KeyRing::keyNeeded);
    Answers answers;
    m_ring->find(kCredential, this, answers.take());
    QTRY_COMPARE(answers.texts, QStringList{u"keychain.not-found"_s});
    QCOMPARE(asked.count(), 0);
}

void TstKeyRing::answersWithTheErrorWhereNobodyCanAsk()
{
    m_keychain->refusal = u"keychain.denied"_s;
    Answers answers;
    m_ring->keyFor(kCredential, this, answers.take());
    QTRY_COMPARE(answers.texts, QStringList{u"keychain.denied"_s});
}

void TstKeyRing::neverCallsBackIntoAContextThatIsGone()
{
    QSignalSpy asked(m_ring.get(), &KeyRing::keyNeeded);
    Answers answers;
    Answers gone;
    auto context = std::make_unique<QObject>();
    m_ring->keyFor(kCredential, this, answers.take());
    QTRY_COMPARE(asked.count(), 1);
    m_ring->keyFor(kCredential, context.get(), gone.take());
    m_ring->find(kCredential, context.get(), gone.take());
    context.reset();
    m_ring->provide(kCredential, Secret("typed"));
    QTRY_COMPARE(answers.texts, QStringList{u"typed"_s});
    QVERIFY(gone.texts.isEmpty());
}

void TstKeyRing::forgets()
{
    m_keychain->secrets.emplace(u"c1"_s, Secret("the key"));
    std::optional<bool> done;
    m_ring->forget(kCredential, this, [&](const Result<void> &result) { done = result.has_value(); });
    QTRY_COMPARE(done, true);
    QVERIFY(m_keychain->secrets.empty());
    QSignalSpy left(m_ring.get(), &KeyRing::leftInKeychain);

    // What is not there is forgotten as well; a keychain that refuses is said.
    for (const auto &[code, expected] :
         {std::pair(u"keychain.not-found"_s, true), {u"keychain.denied"_s, false}}) {
        m_keychain->refusal = code;
        done.reset();
        m_ring->forget(kCredential, this, [&](const Result<void> &result) { done = result.has_value(); });
        QTRY_COMPARE(done, expected);
        QCOMPARE(left.count(), expected ? 0 : 1);
    }

    // A key that the keychain never took is not in it.
    m_keychain->refusal = u"keychain.unavailable"_s;
    m_ring->keep(kCredential, Secret("here only"), this);
    done.reset();
    m_ring->forget(kCredential, this, [&](const Result<void> &result) { done = result.has_value(); });
    QTRY_VERIFY(done.has_value());
    QCOMPARE(left.count(), 1);
    QVERIFY(!m_ring->isOnlyInSession(u"c1"_s));

    // Whoever asked may be gone by then, the keychain is asked all the same, and the answer is told.
    m_keychain->refusal = u"keychain.denied"_s;
    auto asker = std::make_unique<QObject>();
    m_ring->forget(kCredential, asker.get(), [](const Result<void> &) { QFAIL("nobody is there"); });
    asker.reset();
    QTRY_COMPARE(left.count(), 2);
}

void TstKeyRing::newerKeyIsNotLostToALateWrite()
{
    m_keychain->silent = true;
    m_ring->keep(kCredential, Secret("old"), this);
    m_ring->keep(kCredential, Secret("new"), this);
    m_keychain->release();
    QTRY_VERIFY(!m_ring->isOnlyInSession(u"c1"_s));
    QVERIFY(m_keychain->secrets.at(u"c1"_s) == Secret("new"));
}

} // namespace

QTEST_GUILESS_MAIN(TstKeyRing)
#include "tst_KeyRing.moc"
