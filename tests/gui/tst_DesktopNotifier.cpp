// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Notifications over a bus of the test's own, with a service that is scripted.
#include "common/DesktopNotifier.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QVariantMap>

#include <memory>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace hubscope;
using common::DesktopNotifier;
using models::Notification;
using State = models::Notifier::State;

namespace {

constexpr auto kService = "org.freedesktop.Notifications"_L1;
constexpr auto kPath = "/org/freedesktop/Notifications"_L1;

} // namespace

/// What a desktop's service does. Exported by its slots.
class FakeService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown
    {
        QString application;
        QString icon;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
        int expires = 0;
    };

    explicit FakeService(QStringList can)
        : capabilities(std::move(can))
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake-service"_s))
    {
        if (!m_bus.registerObject(kPath, this,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) ||
            !m_bus.registerService(kService))
            qFatal("the service cannot be registered");
    }
    ~FakeService() override
    {
        m_bus.unregisterService(kService);
        m_bus.unregisterObject(kPath);
        QDBusConnection::disconnectFromBus(u"fake-service"_s);
    }

    QStringList capabilities;
    std::vector<Shown> shown;
    bool refuses = false;

public slots:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &application, uint, const QString &icon, const QString &title,
                const QString &body, const QStringList &actions, const QVariantMap &hints, int expires,
                const QDBusMessage &message)
    {
        if (refuses) {
            message.setDelayedReply(true);
            m_bus.send(message.createErrorReply(
                u"org.freedesktop.Notifications.Error.ExcessNotificationGeneration"_s, u"no"_s));
            return 0;
        }
        shown.push_back({application, icon, title, body, actions, hints, expires});
        return 100 + static_cast<uint>(shown.size());
    }

signals:
    void ActivationToken(uint id, const QString &token);
    void ActionInvoked(uint id, const QString &action);

private:
    QDBusConnection m_bus;
};

class tst_DesktopNotifier : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void shows_data();
    void shows();
    void tellsWhichOneWasChosen();
    void bringsThePermissionToComeForward();
    void withoutAServiceThereIsNoFault();
    void aServiceMayComeLater();
    void aServiceMayGoAndAnotherCome();
    void aRefusalIsAState();
    void endsWhileItAsks();
    void withoutABusThereIsNoFault();
};

void tst_DesktopNotifier::initTestCase()
{
    // with bus.conf: a person's own desktop is left alone.
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
        QDBusConnection::sessionBus().interface()->isServiceRegistered(kService))
        QSKIP("this needs a bus of its own: see CMakeLists.txt");
}

void tst_DesktopNotifier::shows_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("body");
    QTest::addColumn<qsizetype>("actions");
    QTest::newRow("markup") << QStringList{u"body"_s, u"body-markup"_s, u"actions"_s}
                            << u"&lt;b&gt;x&lt;/b&gt; &amp; y"_s << qsizetype{2};
    QTest::newRow("plain") << QStringList{u"body"_s} << u"<b>x</b> & y"_s << qsizetype{0};
    QTest::newRow("title only") << QStringList{u"actions"_s} << QString() << qsizetype{2};
}

void tst_DesktopNotifier::shows()
{
    QFETCH(QStringList, capabilities);
    FakeService service(capabilities);
    DesktopNotifier notifier;
    QCOMPARE(notifier.state(), State::Unknown);
    // Before anybody asked what the desktop can do.
    notifier.show({7, u"<i>Rule</i>: 1,204 events"_s, u"<b>x</b> & y"_s});
    QTRY_COMPARE(service.shown.size(), 1U);
    QCOMPARE(notifier.state(), State::Shows);
    const FakeService::Shown &shown = service.shown.front();
    QCOMPARE(shown.application, u"Hubscope"_s);
    QCOMPARE(shown.icon, QStringLiteral(HUBSCOPE_APPLICATION_ID));
    // Titles have no markup.
    QCOMPARE(shown.title, u"<i>Rule</i>: 1,204 events"_s);
    QTEST(shown.body, "body");
    QTEST(shown.actions.size(), "actions");
    QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(), QStringLiteral(HUBSCOPE_APPLICATION_ID));
    QCOMPARE(shown.hints.value(u"urgency"_s).value<uchar>(), uchar{1});
    QCOMPARE(shown.expires, -1);
}

void tst_DesktopNotifier::tellsWhichOneWasChosen()
{
    FakeService service({u"body"_s, u"actions"_s});
    DesktopNotifier notifier;
    QSignalSpy chosen(&notifier, &DesktopNotifier::chosen);
    for (const quint64 alert : {7U, 8U, 9U})
        notifier.show({alert, u"R"_s, u"x"_s});
    QTRY_COMPARE(service.shown.size(), 3U);
    // Another program's, and another action.
    emit service.ActionInvoked(99, u"default"_s);
    emit service.ActionInvoked(101, u"other"_s);
    emit service.ActionInvoked(102, u"default"_s);
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).toULongLong(), 8U);
}

void tst_DesktopNotifier::bringsThePermissionToComeForward()
{
    const auto cleanUp = qScopeGuard([] { qunsetenv("XDG_ACTIVATION_TOKEN"); });
    FakeService service({u"body"_s, u"actions"_s});
    DesktopNotifier notifier;
    QByteArrayList tokens;
    connect(&notifier, &DesktopNotifier::chosen, &notifier, [&tokens] {
        tokens << qgetenv("XDG_ACTIVATION_TOKEN");
        qunsetenv("XDG_ACTIVATION_TOKEN");
    });
    for (const quint64 alert : {7U, 8U})
        notifier.show({alert, u"R"_s, u"x"_s});
    QTRY_COMPARE(service.shown.size(), 2U);
    emit service.ActivationToken(101, u"kwin-4711"_s);
    emit service.ActionInvoked(101, u"default"_s);
    // Another program's, and that of another choice.
    emit service.ActivationToken(99, u"kwin-4712"_s);
    emit service.ActivationToken(101, u"kwin-4713"_s);
    emit service.ActionInvoked(102, u"default"_s);
    QTRY_COMPARE(tokens, (QByteArrayList{"kwin-4711", {}}));
}

void tst_DesktopNotifier::withoutAServiceThereIsNoFault()
{
    DesktopNotifier notifier;
    QSignalSpy changed(&notifier, &DesktopNotifier::stateChanged);
    notifier.begin();
    QTRY_COMPARE(notifier.state(), State::ShowsNone);
    notifier.show({1, u"R"_s, u"x"_s});
    notifier.begin();
    QCOMPARE(changed.count(), 1);
}

void tst_DesktopNotifier::aServiceMayComeLater()
{
    DesktopNotifier notifier;
    notifier.begin();
    QTRY_COMPARE(notifier.state(), State::ShowsNone);
    FakeService service({u"body"_s});
    QTRY_COMPARE(notifier.state(), State::Shows);
    notifier.show({1, u"R"_s, u"x"_s});
    QTRY_COMPARE(service.shown.size(), 1U);
}

void tst_DesktopNotifier::aServiceMayGoAndAnotherCome()
{
    DesktopNotifier notifier;
    auto service = std::make_unique<FakeService>(QStringList{u"body"_s});
    notifier.show({1, u"R"_s, u"<"_s});
    QTRY_COMPARE(service->shown.size(), 1U);
    QCOMPARE(service->shown.front().body, u"<"_s);
    service.reset();
    // Which takes markup.
    service = std::make_unique<FakeService>(QStringList{u"body"_s, u"body-markup"_s});
    QTRY_VERIFY([&] {
        notifier.show({1, u"R"_s, u"<"_s});
        return !service->shown.empty();
    }());
    QCOMPARE(service->shown.front().body, u"&lt;"_s);
}

void tst_DesktopNotifier::aRefusalIsAState()
{
    FakeService service({u"body"_s});
    DesktopNotifier notifier;
    notifier.begin();
    QTRY_COMPARE(notifier.state(), State::Shows);
    service.refuses = true;
    notifier.show({1, u"R"_s, u"x"_s});
    QTRY_COMPARE(notifier.state(), State::ShowsNone);
    service.refuses = false;
    notifier.show({2, u"R"_s, u"y"_s});
    QTRY_COMPARE(service.shown.size(), 1U);
    QCOMPARE(notifier.state(), State::Shows);
}

void tst_DesktopNotifier::endsWhileItAsks()
{
    for (int i = 0; i < 20; ++i) {
        DesktopNotifier notifier;
        notifier.begin();
        notifier.show({1, u"R"_s, u"x"_s});
    }
}

void tst_DesktopNotifier::withoutABusThereIsNoFault()
{
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    DesktopNotifier notifier;
    notifier.show({1, u"R"_s, u"x"_s});
    QTRY_COMPARE(notifier.state(), State::ShowsNone);
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
}

QTEST_GUILESS_MAIN(tst_DesktopNotifier)
#include "tst_DesktopNotifier.moc"
