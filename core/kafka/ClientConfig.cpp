// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/ClientConfig.h"

#include "eventhub/KafkaProperties.h"
#include "pipeline/SystemAuthorities.h"

#include <QFile>
#include <QUuid>

#include <openssl/bio.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <array>
#include <string>

namespace hubscope::kafka {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kCaFileLimit = 4 * 1024 * 1024;

// Added to, or in place of, what Event Hubs needs.
const QList<eventhub::KafkaProperty> &ownProperties()
{
    static const QList<eventhub::KafkaProperty> kOwn = {
        {"log.queue", "true"},
        // A hub that hangs up during sign-in says nothing else.
        {"log.connection.close", "true"},
        {"client.id", "hubscope/" HUBSCOPE_VERSION},
    };
    return kOwn;
}

const QList<eventhub::KafkaProperty> &ownReaderProperties()
{
    static const QList<eventhub::KafkaProperty> kOwn = {
        // With the default of a second the client stalls whenever the reader lags behind.
        {"fetch.queue.backoff.ms", "5"},
        // One question is under way at a time: over a round trip of 60 ms the default of 1 MB a partition
        // brings 54 MB/s of four partitions, and this 97 (bench_Collect).
        {"fetch.message.max.bytes", "2097152"},
        // An answer, and all that waits in the client, whatever the number of partitions.
        {"fetch.max.bytes", "16777216"},
        {"queued.max.messages.kbytes", "16384"},
        {"statistics.interval.ms", "1000"},
        // New partitions show in the statistics one refresh later.
        {"topic.metadata.refresh.interval.ms", "60000"},
    };
    return kOwn;
}

eventhub::Transport transportOf(pipeline::Security security)
{
    switch (security) {
    case pipeline::Security::SaslSsl:
        break;
    case pipeline::Security::SaslPlaintext:
        return eventhub::Transport::SaslPlaintext;
    case pipeline::Security::Plaintext:
        return eventhub::Transport::Plaintext;
    }
    return eventhub::Transport::SaslSsl;
}

QList<eventhub::KafkaProperty> propertiesFor(pipeline::Security security, Purpose purpose)
{
    const eventhub::Transport transport = transportOf(security);
    if (purpose == Purpose::Sending)
        return eventhub::producerProperties(transport) + ownProperties();
    auto all = eventhub::consumerProperties(transport) + ownProperties() + ownReaderProperties();
    // Other places are asked for only when the question before is answered.
    if (purpose == Purpose::ReadingAtOnce)
        all += eventhub::KafkaProperty{"fetch.wait.max.ms", "50"};
    return all;
}

/// Without a value in the error: it may be the secret.
Result<void> set(rd_kafka_conf_t *config, const char *name, const char *value)
{
    std::array<char, 512> text{};
    if (rd_kafka_conf_set(config, name, value, text.data(), text.size()) == RD_KAFKA_CONF_OK)
        return {};
    return failure(u"kafka.property"_s,
                   u"the client does not take its property %1"_s.arg(QString::fromLatin1(name)),
                   QString::fromLatin1(name));
}

bool holdsCertificate(const QByteArray &pem)
{
    BIO *bio = BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size()));
    X509 *certificate = bio ? PEM_read_bio_X509(bio, nullptr, nullptr, nullptr) : nullptr;
    const bool holds = certificate != nullptr;
    X509_free(certificate);
    BIO_free(bio);
    return holds;
}

/// Where OpenSSL looks by itself, if there is anything.
QString openSslAuthorities()
{
    const auto place = [](const char *variable, const char *builtIn) {
        return qEnvironmentVariable(variable, QString::fromLocal8Bit(builtIn));
    };
    return pipeline::firstAuthorities(
        {place(X509_get_default_cert_dir_env(), X509_get_default_cert_dir()),
         place(X509_get_default_cert_file_env(), X509_get_default_cert_file())});
}

/// The file's certificates are trusted beside the system's, not in their place: one profile may be used at
/// home and behind an inspecting proxy. Without a file OpenSSL's own places do, if they are those of this
/// system.
Result<void> addAuthorities(rd_kafka_conf_t *config, const QString &path)
{
    const QString own = openSslAuthorities();
    const QString system = own.isEmpty() ? pipeline::systemAuthorities() : own;
    if (path.isEmpty() && (!own.isEmpty() || system.isEmpty()))
        return {};
    QByteArray pem;
    if (!path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(u"kafka.ca-file"_s, u"CA file cannot be read: %1"_s.arg(file.errorString()), path);
        pem = file.read(kCaFileLimit);
        if (!holdsCertificate(pem))
            return failure(u"kafka.ca-file"_s, u"CA file holds no certificate in PEM form"_s, path);
    }
    if (!system.isEmpty()) {
        if (const auto done = set(config, "ssl.ca.location", QFile::encodeName(system).constData()); !done)
            return done;
    }
    return pem.isEmpty() ? Result<void>() : set(config, "ssl.ca.pem", pem.constData());
}

Result<void> addSource(rd_kafka_conf_t *config, const pipeline::SourceSettings &settings)
{
    const QByteArray server = settings.host.contains(u':')
                                  ? u"[%1]:%2"_s.arg(settings.host).arg(settings.port).toUtf8()
                                  : u"%1:%2"_s.arg(settings.host).arg(settings.port).toUtf8();
    if (const auto done = set(config, "bootstrap.servers", server.constData()); !done)
        return done;
    if (settings.ipv4Only) {
        if (const auto done = set(config, "broker.address.family", "v4"); !done)
            return done;
    }
    if (settings.security == pipeline::Security::Plaintext)
        return {};
    // Its own copy, for the terminating NUL; wiped at once.
    std::string password(settings.connectionString.reveal());
    const auto done = set(config, "sasl.password", password.c_str());
    wipe(password);
    if (!done || settings.security != pipeline::Security::SaslSsl)
        return done;
    return addAuthorities(config, settings.caFile);
}

} // namespace

Result<ConfHandle> makeConfig(const pipeline::SourceSettings &settings, Purpose purpose)
{
    ConfHandle config(rd_kafka_conf_new());
    for (const auto &property : propertiesFor(settings.security, purpose)) {
        if (const auto done = set(config.get(), property.name, property.value.constData()); !done)
            return std::unexpected(done.error());
    }
    if (purpose != Purpose::Sending) {
        // assign() wants a group all the same; no other reader can have this one, and nothing is ever
        // committed to it.
        const QByteArray group = "hubscope-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        if (const auto done = set(config.get(), "group.id", group.constData()); !done)
            return std::unexpected(done.error());
    }
    if (const auto done = addSource(config.get(), settings); !done)
        return std::unexpected(done.error());
    return config;
}

} // namespace hubscope::kafka
