// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a name server on loopback says of aliases.
#include "diagnose/AliasChain.h"
#include "diagnose/Network.h"
#include "support/KafkaWire.h"

#include <QHostAddress>
#include <QNetworkDatagram>
#include <QTest>
#include <QUdpSocket>

#include <thread>

using namespace hubscope::diagnose;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

const QString kHost = u"contoso.servicebus.windows.net"_s;
const QString kLink = u"contoso.privatelink.servicebus.windows.net"_s;
const QString kEnd = u"ns-eh-prod-am3.cloudapp.net"_s;

struct Alias
{
    QString from;
    QString to;
};
using Aliases = QList<Alias>;

constexpr int kAddress = 1;
constexpr int kAlias = 5;

QByteArray nameBytes(const QString &name)
{
    QByteArray bytes;
    for (const QByteArray &label : name.toLatin1().split('.'))
        bytes += static_cast<char>(label.size()) + label;
    return bytes + '\0';
}

QByteArray record(const QString &owner, int type, const QByteArray &data)
{
    return WireWriter()
        .raw(nameBytes(owner))
        .i16(type)
        .i16(1)
        .i32(60)
        .i16(static_cast<int>(data.size()))
        .raw(data)
        .data();
}

enum class End { Address, NoSuchName };

/// An answer without a question: aliases, and at the end the address or the word that there is none.
QByteArray answerWith(const Aliases &aliases, quint16 id = 0, const QByteArray &question = {},
                      End end = End::Address)
{
    constexpr int kNoSuchName = 3;
    const int flags = 0x81 << 8 | 0x80 | (end == End::NoSuchName ? kNoSuchName : 0);
    WireWriter out;
    out.i16(id)
        .i16(flags)
        .i16(question.isEmpty() ? 0 : 1)
        .i16(static_cast<int>(aliases.size()) + (end == End::Address ? 1 : 0))
        .i32(0)
        .raw(question);
    for (const Alias &alias : aliases)
        out.raw(record(alias.from, kAlias, nameBytes(alias.to)));
    if (end == End::Address)
        out.raw(record(kEnd, kAddress, QByteArray::fromHex("cb007107")));
    return out.data();
}

/// A name server that tells everybody the same; silent without aliases. Thread: one of its own.
class NameServer
{
public:
    explicit NameServer(Aliases aliases, End end = End::Address)
        : m_aliases(std::move(aliases))
        , m_end(end)
        , m_thread([this](const std::stop_token &stop) { serve(stop); })
    {
        m_bound.wait(false);
    }

    Endpoint endpoint() const { return {QHostAddress(QHostAddress::LocalHost), m_port}; }

private:
    void serve(const std::stop_token &stop)
    {
        QUdpSocket socket;
        if (!socket.bind(QHostAddress::LocalHost))
            qFatal("no port for the name server");
        m_port = socket.localPort();
        m_bound = true;
        m_bound.notify_all();
        while (!stop.stop_requested()) {
            if (!socket.waitForReadyRead(20) || m_aliases.isEmpty())
                continue;
            const QNetworkDatagram asked = socket.receiveDatagram();
            constexpr qsizetype kHead = 12;
            const QByteArray data = asked.data();
            const auto id = WireReader(data).number<quint16>();
            // What follows the question are options.
            const qsizetype questionEnd = data.indexOf('\0', kHead) + 1 + 4;
            socket.writeDatagram(
                asked.makeReply(answerWith(m_aliases, id, data.sliced(kHead, questionEnd - kHead), m_end)));
        }
    }

    Aliases m_aliases;
    End m_end;
    std::atomic<quint16> m_port = 0;
    std::atomic<bool> m_bound = false;
    std::jthread m_thread;
};

} // namespace

class tst_AliasChain : public QObject
{
    Q_OBJECT
private slots:
    void followsTheChain_data();
    void followsTheChain();
    void isTotal();
    void asksANameServer();
    void doesNotWaitForSilence();
    void asksForNamesOnly_data();
    void asksForNamesOnly();
};

void tst_AliasChain::followsTheChain_data()
{
    QTest::addColumn<Aliases>("aliases");
    QTest::addColumn<QStringList>("chain");
    QTest::newRow("none") << Aliases{} << QStringList{};
    QTest::newRow("one") << Aliases{{kHost, kEnd}} << QStringList{kEnd};
    QTest::newRow("private link between")
        << Aliases{{kHost, kLink}, {kLink, kEnd}} << QStringList{kLink, kEnd};
    QTest::newRow("in another order") << Aliases{{kLink, kEnd}, {kHost, kLink}} << QStringList{kLink, kEnd};
    QTest::newRow("in capitals") << Aliases{{kHost.toUpper(), kEnd}} << QStringList{kEnd};
    QTest::newRow("of somebody else") << Aliases{{kLink, kEnd}} << QStringList{};
    QTest::newRow("in circles") << Aliases{{kHost, kLink}, {kLink, kHost}} << QStringList{kLink, kHost};
    QTest::newRow("control characters")
        << Aliases{{kHost, u"a\x1b[31m.example"_s}} << QStringList{u"a\\027[31m.example"_s};
    Aliases many{{kHost, u"a0.example"_s}};
    QStringList first{u"a0.example"_s};
    for (int i = 0; i < 20; ++i) {
        many.append({u"a%1.example"_s.arg(i), u"a%1.example"_s.arg(i + 1)});
        first.append(many.last().to);
    }
    QTest::newRow("endless") << many << first.first(kMostAliases);
}

void tst_AliasChain::followsTheChain()
{
    QFETCH(const Aliases, aliases);
    QTEST(aliasesIn(answerWith(aliases), kHost), "chain");
}

/// Cut anywhere, and with any byte changed: AddressSanitizer looks on.
void tst_AliasChain::isTotal()
{
    const QByteArray whole = answerWith({{kHost, kLink}, {kLink, kEnd}});
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(aliasesIn(QByteArray(whole.constData(), size), kHost).size() <= 2);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const int value : {0x00, 0x3f, 0xc0, 0xff}) {
            QByteArray changed = whole;
            changed[at] = static_cast<char>(value);
            QVERIFY(aliasesIn(changed, kHost).size() <= 2);
        }
    }
}

void tst_AliasChain::asksANameServer()
{
    // A private zone without the record still tells where the name leads.
    for (const End end : {End::Address, End::NoSuchName}) {
        const NameServer server({{kHost, kLink}, {kLink, kEnd}}, end);
        QCOMPARE(askForAliases(kHost, server.endpoint()), (QStringList{kLink, kEnd}));
    }
}

void tst_AliasChain::doesNotWaitForSilence()
{
    const NameServer server({});
    QCOMPARE(askForAliases(kHost, server.endpoint()), QStringList());
}

void tst_AliasChain::asksForNamesOnly_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host : {"localhost", "a.localhost", "127.0.0.1", "::1", "contoso", ""})
        QTest::newRow(host) << QString::fromLatin1(host);
}

void tst_AliasChain::asksForNamesOnly()
{
    QFETCH(const QString, host);
    const NameServer server({{host, kEnd}});
    QCOMPARE(askForAliases(host, server.endpoint()), QStringList());
}

QTEST_GUILESS_MAIN(tst_AliasChain)
#include "tst_AliasChain.moc"
