// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

class QLocalServer;
class QLocalSocket;

namespace hubscope::app {

/// What one start of the program asks of another that runs: to come to the front, and to show this.
struct InstanceCall
{
    /// A profile's id, `demo`, or `window`: whatever is there.
    QString key;
    /// XDG_ACTIVATION_TOKEN of the start: the permission to come to the front under Wayland.
    QByteArray token;

    bool operator==(const InstanceCall &) const = default;
};

/// One line, ASCII, bounded.
QByteArray toLine(const InstanceCall &call);
/// Nothing for whatever is not exactly such a line.
std::optional<InstanceCall> fromLine(QByteArrayView line);

/// One window for each profile among all of this user's windows. Whoever shows something holds
/// `<key>.lock` and listens at `<key>.sock`, in a folder of the runtime folder (without one, of the state
/// folder) that is closed to others. The lock is the kernel's: it ends with the process however that ends,
/// and whoever gets it takes the socket's place. Nothing depends on a session bus. Callers of another user
/// are refused, long or odd messages dropped.
///
/// Thread: the window's. Claiming never waits; calling waits as little as a local socket takes, and is done
/// before there is a window, or by callLater().
class Instances : public QObject
{
    Q_OBJECT
public:
    /// Empty: `hubscope` in the runtime folder (`$XDG_RUNTIME_DIR`), else `windows` in that of the log.
    explicit Instances(QString folder = {}, QObject *parent = nullptr);
    ~Instances() override;

    static const QString kDemo;
    static const QString kWindow;
    static bool isKey(QStringView key);

    /// True if it is this process' from now on, or was before; also where no folder can be had: better two
    /// windows than none.
    bool claim(const QString &key);
    void release(const QString &key);
    void releaseAllBut(const QStringList &keys);
    bool holds(const QString &key) const;

    /// Asks whoever holds this key to come to the front. False if nobody answers.
    bool call(const InstanceCall &call);
    /// Asks any other window; false if there is none.
    bool callAny(const QByteArray &token);
    /// The same as call() without waiting.
    void callLater(const InstanceCall &call);

signals:
    void called(const hubscope::app::InstanceCall &call);

private:
    struct Claim;
    QString path(const QString &key, const QString &ending) const;
    void listen(const QString &key, Claim &claim);
    void receive(QLocalServer &server);
    void read(QLocalSocket &socket);
    bool isHeld(const QString &key) const;
    bool isReady() const { return !m_folder.isEmpty(); }

    QString m_folder;
    QHash<QString, std::shared_ptr<Claim>> m_claims;
};

} // namespace hubscope::app
