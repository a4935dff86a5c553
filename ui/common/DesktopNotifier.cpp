// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/DesktopNotifier.h"

#include <QByteArray>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QList>
#include <QStringList>
#include <QUuid>
#include <QVariantMap>

#include <optional>
#include <utility>

namespace hubscope::common {

using namespace Qt::StringLiterals;
using models::Notification;

namespace {

constexpr auto kService = "org.freedesktop.Notifications"_L1;
constexpr auto kPath = "/org/freedesktop/Notifications"_L1;
constexpr auto kDefaultAction = "default"_L1;

/// More notifications than these nobody goes back to; nor does any wait for a service that does not answer.
constexpr qsizetype kMostShown = 200;
constexpr qsizetype kMostWaiting = 20;
/// Those of the known compositors have fewer than 100 characters.
constexpr qsizetype kMostToken = 256;

QDBusMessage call(QLatin1StringView method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kService, method);
}

} // namespace

/// The connection to the bus. Lives in the notifier's thread, and is used nowhere else.
class DesktopNotifier::Bus : public QObject
{
    Q_OBJECT
public:
    ~Bus() override { leave(); }

    void ask();
    void show(const Notification &notification);
    /// In the thread, before it ends.
    void leave();

signals:
    void answered(hubscope::models::Notifier::State state);
    void chosen(quint64 alert, const QByteArray &token);

private slots:
    void onToken(uint id, const QString &token);
    void onAction(uint id, const QString &action);

private:
    bool join();
    void send(const Notification &notification);
    void onCapabilities(const QDBusPendingReply<QStringList> &reply);

    std::optional<QDBusConnection> m_connection;
    QDBusServiceWatcher *m_watcher = nullptr;
    /// Nothing while no service has told.
    std::optional<QStringList> m_capabilities;
    bool m_isAsking = false;
    QList<Notification> m_waiting;
    /// The alert of each notification, by the service's number, and these in their order.
    QHash<uint, quint64> m_shown;
    QList<uint> m_order;
    /// The permission to come to the front that was given with the last choice, and for which it was.
    std::pair<uint, QByteArray> m_token;
};

bool DesktopNotifier::Bus::join()
{
    if (m_connection && m_connection->isConnected())
        return true;
    leave();
    // A connection of its own: Qt's shared one belongs to the window's thread.
    m_connection = QDBusConnection::connectToBus(QDBusConnection::SessionBus,
                                                 u"hubscope-notifications-"_s +
                                                     QUuid::createUuid().toString(QUuid::Id128));
    if (!m_connection->isConnected())
        return false;
    m_connection->connect(kService, kPath, kService, u"ActivationToken"_s, this,
                          SLOT(onToken(uint, QString)));
    m_connection->connect(kService, kPath, kService, u"ActionInvoked"_s, this, SLOT(onAction(uint, QString)));
    m_watcher =
        new QDBusServiceWatcher(kService, *m_connection, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                // Another service may be able to do other things. One that left may come when it is called.
                m_capabilities.reset();
                if (!owner.isEmpty())
                    ask();
            });
    return true;
}

void DesktopNotifier::Bus::leave()
{
    delete std::exchange(m_watcher, nullptr);
    if (!m_connection)
        return;
    const QString name = m_connection->name();
    m_connection.reset();
    QDBusConnection::disconnectFromBus(name);
}

void DesktopNotifier::Bus::ask()
{
    if (m_isAsking)
        return;
    if (!join()) {
        m_waiting.clear();
        emit answered(State::ShowsNone);
        return;
    }
    m_isAsking = true;
    auto *watcher = new QDBusPendingCallWatcher(m_connection->asyncCall(call("GetCapabilities"_L1)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_isAsking = false;
        onCapabilities(*watcher);
    });
}

void DesktopNotifier::Bus::onCapabilities(const QDBusPendingReply<QStringList> &reply)
{
    const QList<Notification> waiting = std::exchange(m_waiting, {});
    if (reply.isError()) {
        emit answered(State::ShowsNone);
        return;
    }
    m_capabilities = reply.value();
    emit answered(State::Shows);
    for (const Notification &notification : waiting)
        send(notification);
}

void DesktopNotifier::Bus::show(const Notification &notification)
{
    if (m_capabilities && m_connection && m_connection->isConnected())
        return send(notification);
    if (m_waiting.size() < kMostWaiting)
        m_waiting.append(notification);
    ask();
}

void DesktopNotifier::Bus::send(const Notification &notification)
{
    const bool takesMarkup = m_capabilities->contains(u"body-markup"_s);
    const bool hasActions = m_capabilities->contains(u"actions"_s);
    const QString body = m_capabilities->contains(u"body"_s) ? notification.body : QString();
    const QString applicationId = QStringLiteral(HUBSCOPE_APPLICATION_ID);
    const QVariantMap hints{{u"desktop-entry"_s, applicationId},
                            {u"urgency"_s, QVariant::fromValue(uchar{1})}};
    QDBusMessage notify = call("Notify"_L1);
    notify << u"Hubscope"_s << 0U << applicationId << notification.title
           << (takesMarkup ? body.toHtmlEscaped() : body)
           << (hasActions ? QStringList{kDefaultAction, DesktopNotifier::tr("Show")} : QStringList()) << hints
           << -1;
    auto *watcher = new QDBusPendingCallWatcher(m_connection->asyncCall(notify), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, alert = notification.alert] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError()) {
            m_capabilities.reset();
            emit answered(State::ShowsNone);
            return;
        }
        if (!m_shown.contains(reply.value()))
            m_order.append(reply.value());
        m_shown.insert(reply.value(), alert);
        if (m_order.size() > kMostShown)
            m_shown.remove(m_order.takeFirst());
    });
}

/// Comes before the action.
void DesktopNotifier::Bus::onToken(uint id, const QString &token)
{
    if (m_shown.contains(id) && token.size() <= kMostToken)
        m_token = {id, token.toUtf8()};
}

void DesktopNotifier::Bus::onAction(uint id, const QString &action)
{
    if (action != kDefaultAction || !m_shown.contains(id))
        return;
    const auto [tokenOf, token] = std::exchange(m_token, {});
    emit chosen(m_shown.value(id), tokenOf == id ? token : QByteArray());
}

// The window's side

DesktopNotifier::DesktopNotifier(QObject *parent)
    : Notifier(parent)
    , m_bus(std::make_unique<Bus>())
{
    m_bus->moveToThread(&m_thread);
    connect(m_bus.get(), &Bus::answered, this, &DesktopNotifier::setState);
    connect(m_bus.get(), &Bus::chosen, this, [this](quint64 alert, const QByteArray &token) {
        // Qt's Wayland client looks for it there when the window asks to come to the front.
        if (!token.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", token);
        emit chosen(alert);
    });
    connect(&m_thread, &QThread::finished, m_bus.get(), &Bus::leave, Qt::DirectConnection);
}

DesktopNotifier::~DesktopNotifier()
{
    m_thread.quit();
    m_thread.wait();
}

void DesktopNotifier::begin()
{
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(m_bus.get(), [bus = m_bus.get()] { bus->ask(); }, Qt::QueuedConnection);
}

void DesktopNotifier::show(const Notification &notification)
{
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(
        m_bus.get(), [bus = m_bus.get(), notification] { bus->show(notification); }, Qt::QueuedConnection);
}

void DesktopNotifier::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        emit stateChanged();
}

} // namespace hubscope::common

#include "DesktopNotifier.moc"
