// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace hubscope::pipeline {

/// Where the certificate authorities stand that this system trusts: a file or folder for OpenSSL; empty if
/// nowhere.
///
/// OpenSSL has one place compiled in, that of the distribution it was built on. The portable bundle brings
/// that OpenSSL to others, so the usual places are looked at in turn, and the list in the bundle itself last.
QString systemAuthorities();

/// The list that the portable bundle brings along, for systems that have none; empty outside of a bundle.
QString shippedAuthorities();

/// The first of these that is a file with something in it or a folder that is not empty.
QString firstAuthorities(const QStringList &places);

} // namespace hubscope::pipeline
