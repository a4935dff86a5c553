// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventhub/Endpoint.h"

#include "eventhub/Clouds.h"
#include "eventhub/Names.h"

#include <algorithm>

namespace hubscope::eventhub {

using namespace Qt::StringLiterals;

namespace {

/// Takes `scheme://` off; false if what stands there is no scheme.
bool takeScheme(QStringView &text, Endpoint &endpoint)
{
    const qsizetype at = text.indexOf(u"://");
    if (at < 0) {
        while (text.startsWith(u'/'))
            text = text.sliced(1);
        return true;
    }
    const QStringView scheme = text.first(at);
    const auto allowed = [](QChar c) {
        return (c.toLower() >= u'a' && c.toLower() <= u'z') || (c >= u'0' && c <= u'9') || c == u'+' ||
               c == u'_' || c == u'-';
    };
    if (scheme.isEmpty() || scheme.size() > 16 || !std::ranges::all_of(scheme, allowed))
        return false;
    if (scheme.compare("sb"_L1, Qt::CaseInsensitive) != 0)
        endpoint.codes += "scheme-replaced"_L1;
    text = text.sliced(at + 3);
    return true;
}

void takePath(QStringView &text, Endpoint &endpoint)
{
    const auto slash =
        std::ranges::find_if(text, [](QChar c) { return c == u'/' || c == u'?' || c == u'#' || c == u'\\'; });
    const qsizetype at = slash - text.begin();
    if (std::ranges::any_of(text.sliced(at), [](QChar c) { return c != u'/'; }))
        endpoint.codes += "endpoint-path-ignored"_L1;
    text = text.first(at);
}

/// Takes `:port` off.
bool takePort(QStringView &text, Endpoint &endpoint)
{
    const qsizetype colon = text.lastIndexOf(u':');
    const bool bracketed = text.startsWith(u'[');
    if (colon < 0 || (bracketed && colon < text.indexOf(u']')) || (!bracketed && text.count(u':') > 1))
        return true;
    const QStringView digits = text.sliced(colon + 1);
    bool number = false;
    const ushort port = digits.toUShort(&number);
    const bool plain = std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    text = text.first(colon);
    if (!number || !plain || port == 0)
        return false;
    endpoint.port = port;
    return true;
}

void checkHost(Endpoint &endpoint, bool emulator)
{
    const Cloud *cloud = cloudOf(endpoint.host);
    if (emulator) {
        endpoint.cloud = u"emulator"_s;
        // It would mean to send the key of a real namespace without TLS.
        if (cloud != nullptr)
            endpoint.codes += "emulator-in-cloud"_L1;
        return;
    }
    if (cloud == nullptr) {
        endpoint.codes += "suffix-unknown"_L1;
        return;
    }
    endpoint.cloud = cloud->name;
    if (!cloud->open)
        endpoint.codes += "cloud-closed"_L1;
    if (endpoint.host.size() == cloud->suffix.size()) {
        endpoint.codes += "namespace-missing"_L1;
        return;
    }
    QStringView name = QStringView(endpoint.host).chopped(cloud->suffix.size() + 1);
    if (name.endsWith(u".privatelink")) {
        endpoint.codes += "private-link-name"_L1;
        name.chop(12);
    }
    const auto checked = checkNamespaceName(name);
    if (!checked)
        endpoint.codes +=
            checked.error().code == u"name.too-short" ? "namespace-short"_L1 : "namespace-invalid"_L1;
}

} // namespace

Endpoint readEndpoint(QStringView value, bool emulator)
{
    Endpoint endpoint;
    if (value.isEmpty()) {
        endpoint.codes += "endpoint-empty"_L1;
        return endpoint;
    }
    if (!takeScheme(value, endpoint)) {
        endpoint.codes += "endpoint-malformed"_L1;
        return endpoint;
    }
    takePath(value, endpoint);
    if (value.isEmpty() || value.contains(u'@')) { // nothing, or a user before the host
        endpoint.codes += "endpoint-malformed"_L1;
        return endpoint;
    }
    const bool portRead = takePort(value, endpoint);
    if (!portRead)
        endpoint.codes += "port-invalid"_L1;
    if (value.startsWith(u'[') && value.endsWith(u']'))
        value = value.sliced(1).chopped(1);
    else if (value.endsWith(u'.'))
        value.chop(1);
    // The case is judged before it is lost: random text shows by it.
    // A word without a domain before a path may be the beginning of a key, cut at a slash.
    const bool cutWord = !value.contains(u'.') && endpoint.codes.contains("endpoint-path-ignored"_L1);
    if (cutWord || !checkHostName(value)) {
        endpoint.codes += "host-invalid"_L1;
        return endpoint;
    }
    endpoint.host = value.toString().toLower();
    checkHost(endpoint, emulator);
    if (endpoint.port && *endpoint.port != 9093 && !emulator)
        endpoint.codes += "port-unusual"_L1;
    return endpoint;
}

} // namespace hubscope::eventhub
