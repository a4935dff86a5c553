// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/SystemAuthorities.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace hubscope::pipeline {

using namespace Qt::StringLiterals;

namespace {

bool holdsAny(const QString &place)
{
    const QFileInfo info(place);
    return info.isDir() ? !QDir(place).isEmpty(QDir::Files) : info.isFile() && info.size() > 0;
}

} // namespace

QString firstAuthorities(const QStringList &places)
{
    const auto found = std::ranges::find_if(places, holdsAny);
    return found == places.cend() ? QString() : *found;
}

QString shippedAuthorities()
{
    return firstAuthorities(
        {QCoreApplication::applicationDirPath() + u"/../share/hubscope/ca-certificates.crt"_s});
}

QString systemAuthorities()
{
    static const QStringList kPlaces = {
        u"/etc/ssl/certs/ca-certificates.crt"_s,                // Debian, Ubuntu, Arch, Gentoo, NixOS
        u"/etc/pki/tls/certs/ca-bundle.crt"_s,                  // Fedora, RHEL
        u"/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem"_s, // Fedora, RHEL
        u"/etc/ssl/ca-bundle.pem"_s,                            // SUSE
        u"/etc/ssl/cert.pem"_s,                                 // Alpine
        u"/etc/ssl/certs"_s,
    };
    const QString found = firstAuthorities(kPlaces);
    return found.isEmpty() ? shippedAuthorities() : found;
}

} // namespace hubscope::pipeline
