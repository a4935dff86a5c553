// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// accessibility_hub: a healthy namespace for test_accessibility.py, which has no C++ of its own. Prints the
// connection string and the path of the CA file, each a line, and ends with its stdin.
#include "support/StandIn.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

using namespace hubscope;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const test::TestCertificates authority;
    test::StandIn hub({.identity = authority.issue()});
    hub.publish(
        "insights-operational-logs", 0,
        R"({"records":[{"category":"SignInLogs","time":"2026-11-24T01:02:03Z",)"
        R"("operationName":"Sign-in activity","properties":{"userPrincipalName":"alice@contoso.com"}}]})");
    const QString text =
        u"Endpoint=sb://localhost:%1/;SharedAccessKeyName=R7InsightIDR;SharedAccessKey="
        "Q0FOQVJZLWtleS1vZi10aGUtcmVhZGVyLXRlc3QtMDE=;EntityPath=insights-operational-logs\n%2\n"_s
            .arg(hub.port())
            .arg(authority.caFile());
    std::fputs(qUtf8Printable(text), stdout);
    std::fflush(stdout);
    // Until whoever started it closes the pipe, in whatever way it ends.
    char byte = 0;
    while (read(STDIN_FILENO, &byte, 1) > 0) {
    }
    return 0;
}
