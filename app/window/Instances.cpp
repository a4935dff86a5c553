// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/Instances.h"

#include "base/Folders.h"
#include "base/PrivateFile.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hubscope::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(instanceLog, "hubscope.instances")

const auto kHello = "hubscope-1 show "_ba;
const auto kAnswer = "hubscope-1 shown\n"_ba;
/// A key has 36 characters, a token of the known compositors fewer than 100.
constexpr qsizetype kMostLine = 512;
constexpr qsizetype kMostKey = 64;
constexpr qsizetype kMostToken = 256;
constexpr int kMostWaiting = 8;
/// So long a window that is busy may take to answer, and a caller to say what it wants.
constexpr auto kPatience = 2s;
constexpr int kBetweenTries = 10;

bool isToken(QByteArrayView token)
{
    return token.size() <= kMostToken &&
           std::ranges::all_of(token, [](char c) { return c > ' ' && c < 127; });
}

/// A lock of the open file: the kernel ends it with the process, and it can be asked for without being taken.
struct flock wholeFile()
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

/// Whether the other end is a process of this user.
bool isOurs(qintptr socket)
{
    ucred who = {};
    socklen_t size = sizeof(who);
    return getsockopt(static_cast<int>(socket), SOL_SOCKET, SO_PEERCRED, &who, &size) == 0 &&
           who.uid == getuid();
}

/// Where this user's windows find each other: the session's own place, which others cannot open and which
/// goes with the session. Without one, or with that of another user (su), the folder of the log, which is
/// private as well; what a window leaves there is in nobody's way. Qt would warn of it on its own, and go
/// below /tmp.
QString meetingPlace()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QFileInfo folder(runtime);
    if (QDir::isAbsolutePath(runtime) && folder.isDir() && folder.ownerId() == getuid())
        return runtime + u"/hubscope"_s;
    const QString state = stateFolder();
    return state.isEmpty() ? QString() : state + u"/windows"_s;
}

} // namespace

const QString Instances::kDemo = u"demo"_s;
const QString Instances::kWindow = u"window"_s;

bool Instances::isKey(QStringView key)
{
    return !key.isEmpty() && key.size() <= kMostKey && std::ranges::all_of(key, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

QByteArray toLine(const InstanceCall &call)
{
    return kHello + call.key.toLatin1() + ' ' + (isToken(call.token) ? call.token : QByteArray()) + '\n';
}

std::optional<InstanceCall> fromLine(QByteArrayView line)
{
    if (line.size() > kMostLine || !line.startsWith(kHello) || !line.endsWith('\n'))
        return std::nullopt;
    const QByteArrayView rest = line.sliced(kHello.size()).chopped(1);
    const qsizetype blank = rest.indexOf(' ');
    if (blank < 0)
        return std::nullopt;
    InstanceCall call{.key = QString::fromLatin1(rest.first(blank)),
                      .token = rest.sliced(blank + 1).toByteArray()};
    if (!Instances::isKey(call.key) || !isToken(call.token))
        return std::nullopt;
    return call;
}

/// What this process shows: the lock, as long as it is open, and where others call.
struct Instances::Claim
{
    explicit Claim(int fd)
        : lock(fd)
    {
    }
    /// The socket goes first: without the lock it may be another's.
    ~Claim()
    {
        server.reset();
        ::close(lock);
    }
    Claim(const Claim &) = delete;
    Claim &operator=(const Claim &) = delete;

    int lock;
    std::unique_ptr<QLocalServer> server;
};

Instances::Instances(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    if (m_folder.isEmpty())
        m_folder = meetingPlace();
    if (!isReady())
        return;
    if (const auto made = makePrivateFolder(m_folder); !made) {
        qCWarning(instanceLog).noquote() << "windows do not know of each other:" << made.error().detail;
        m_folder.clear();
    }
}

Instances::~Instances() = default;

QString Instances::path(const QString &key, const QString &ending) const
{
    Q_ASSERT(isKey(key));
    return m_folder + u'/' + key + ending;
}

bool Instances::holds(const QString &key) const
{
    return m_claims.contains(key);
}

/// Whether some process shows this; asking takes no lock, so nobody is kept from it meanwhile.
bool Instances::isHeld(const QString &key) const
{
    const int fd = ::open(QFile::encodeName(path(key, u".lock"_s)).constData(),
                          O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0)
        return false;
    struct flock lock = wholeFile();
    const bool held = ::fcntl(fd, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(fd);
    return held;
}

bool Instances::claim(const QString &key)
{
    if (!isReady() || holds(key))
        return true;
    const int fd = ::open(QFile::encodeName(path(key, u".lock"_s)).constData(),
                          O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (fd < 0) {
        qCWarning(instanceLog) << "the lock of a window cannot be opened";
        return true;
    }
    auto claim = std::make_shared<Claim>(fd);
    struct flock lock = wholeFile();
    if (::fcntl(fd, F_OFD_SETLK, &lock) != 0) {
        if (errno == EAGAIN || errno == EACCES)
            return false;
        qCWarning(instanceLog).noquote() << "a window cannot be locked:" << qt_error_string(errno);
        return true;
    }
    listen(key, *claim);
    m_claims.insert(key, std::move(claim));
    return true;
}

/// Whatever stands in the socket's place was left by somebody who is gone: the lock says so.
void Instances::listen(const QString &key, Claim &claim)
{
    const QString socket = path(key, u".sock"_s);
    QFile::remove(socket);
    claim.server = std::make_unique<QLocalServer>();
    claim.server->setSocketOptions(QLocalServer::UserAccessOption);
    claim.server->setMaxPendingConnections(kMostWaiting);
    connect(claim.server.get(), &QLocalServer::newConnection, this,
            [this, server = claim.server.get()] { receive(*server); });
    if (!claim.server->listen(socket))
        qCWarning(instanceLog).noquote()
            << "other starts cannot call this window:" << claim.server->errorString();
}

void Instances::release(const QString &key)
{
    m_claims.remove(key);
}

void Instances::releaseAllBut(const QStringList &keys)
{
    m_claims.removeIf([&](auto claim) { return !keys.contains(claim.key()); });
}

void Instances::receive(QLocalServer &server)
{
    while (QLocalSocket *socket = server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isOurs(socket->socketDescriptor())) {
            socket->abort();
            continue;
        }
        socket->setReadBufferSize(kMostLine + 1);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
        QTimer::singleShot(kPatience, socket, [socket] { socket->abort(); });
        read(*socket);
    }
}

void Instances::read(QLocalSocket &socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() > kMostLine)
            socket.abort();
        return;
    }
    const auto call = fromLine(socket.readLine(kMostLine + 1));
    if (!call)
        return socket.abort();
    socket.write(kAnswer);
    socket.disconnectFromServer();
    emit called(*call);
}

bool Instances::call(const InstanceCall &call)
{
    if (!isReady())
        return false;
    // Who has the lock may be about to listen.
    const QDeadlineTimer deadline(kPatience);
    QLocalSocket socket;
    do {
        socket.connectToServer(path(call.key, u".sock"_s));
        if (socket.waitForConnected(static_cast<int>(deadline.remainingTime())))
            break;
        (void)::poll(nullptr, 0, kBetweenTries);
    } while (!deadline.hasExpired() && isHeld(call.key));
    if (socket.state() != QLocalSocket::ConnectedState || !isOurs(socket.socketDescriptor()))
        return false;
    socket.write(toLine(call));
    QByteArray answer;
    while (answer.size() < kAnswer.size() && !deadline.hasExpired() &&
           socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
        answer += socket.read(kAnswer.size());
    return answer == kAnswer;
}

bool Instances::callAny(const QByteArray &token)
{
    if (!isReady())
        return false;
    const QStringList sockets =
        QDir(m_folder).entryList({u"*.sock"_s}, QDir::System | QDir::Files, QDir::Time);
    return std::ranges::any_of(sockets, [&](const QString &name) {
        const QString key = name.chopped(5);
        return isKey(key) && !holds(key) && isHeld(key) && call({key, token});
    });
}

void Instances::callLater(const InstanceCall &call)
{
    if (!isReady())
        return;
    auto *socket = new QLocalSocket(this);
    connect(socket, &QLocalSocket::connected, socket, [socket, line = toLine(call)] { socket->write(line); });
    connect(socket, &QLocalSocket::readyRead, socket, &QLocalSocket::disconnectFromServer);
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::errorOccurred, socket, &QObject::deleteLater);
    QTimer::singleShot(kPatience, socket, &QObject::deleteLater);
    socket->connectToServer(path(call.key, u".sock"_s));
}

} // namespace hubscope::app
