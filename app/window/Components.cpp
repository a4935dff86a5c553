// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// QCustomPlot's header uses it.
#undef QT_NO_FOREACH

#include "window/Components.h"

#include "kafka/ClientVersion.h"

#include <ksyntaxhighlighting_version.h>
#include <openssl/crypto.h>
#include <qcustomplot.h>
#include <simdjson.h>
#include <sqlite3.h>
#include <zstd.h>

namespace hubscope::app {

using namespace Qt::StringLiterals;

QList<panels::Component> components()
{
    // Those that are only headers, or tell no version, by what they were built with.
    return {
        {u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0-only"_s},
        {u"librdkafka"_s, kafka::clientVersion(), u"BSD-2-Clause"_s},
        {u"OpenSSL"_s, QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING)), u"Apache-2.0"_s},
        {u"simdjson"_s, QStringLiteral(SIMDJSON_VERSION), u"Apache-2.0 OR MIT"_s},
        {u"RE2"_s, QStringLiteral(HUBSCOPE_RE2_VERSION), u"BSD-3-Clause"_s},
        {u"SQLite"_s, QString::fromLatin1(sqlite3_libversion()), u"blessing"_s},
        {u"zstd"_s, QString::fromLatin1(ZSTD_versionString()), u"BSD-3-Clause OR GPL-2.0-only"_s},
        {u"QtKeychain"_s, QStringLiteral(HUBSCOPE_QTKEYCHAIN_VERSION), u"BSD-2-Clause AND BSD-3-Clause"_s},
        {u"KDE SyntaxHighlighting"_s, QStringLiteral(KSYNTAXHIGHLIGHTING_VERSION_STRING), u"MIT"_s},
        {u"QCustomPlot"_s, QStringLiteral(QCUSTOMPLOT_VERSION_STR), u"GPL-3.0-or-later"_s},
    };
}

} // namespace hubscope::app
