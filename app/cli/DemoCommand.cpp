// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// hubscope-cli demo: the demo hub on loopback, until interrupted.
#include "cli/Commands.h"
#include "cli/Interruption.h"
#include "cli/Output.h"
#include "demo/DemoHub.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace hubscope::cli {

using namespace Qt::StringLiterals;

namespace {

ExitCode run(const Invocation &invocation)
{
    Output &output = invocation.output;
    demo::DemoOptions options;
    if (invocation.options.isSet(u"rate"_s)) {
        bool isNumber = false;
        options.rate = invocation.options.value(u"rate"_s).toInt(&isNumber);
        if (!isNumber || options.rate < 0 || options.rate > demo::DemoHub::kMaxRate) {
            output.complain(
                u"--rate is a number of events a second from 0 to %1"_s.arg(demo::DemoHub::kMaxRate));
            return ExitCode::Usage;
        }
    }
    if (invocation.options.isSet(u"burst"_s)) {
        bool isNumber = false;
        options.burst = invocation.options.value(u"burst"_s).toInt(&isNumber);
        if (!isNumber || options.burst < 1 || options.burst > demo::DemoHub::kMaxBurst) {
            output.complain(u"--burst is a factor from 1 (steady) to %1"_s.arg(demo::DemoHub::kMaxBurst));
            return ExitCode::Usage;
        }
    }
    auto hub = demo::DemoHub::start(options);
    if (!hub) {
        output.complain(u"the demo hub does not start: %1"_s.arg(hub.error().detail));
        return ExitCode::NotWell;
    }
    const pipeline::SourceSettings settings = (*hub)->settings();
    const QString address = u"%1:%2"_s.arg(settings.host).arg(settings.port);
    if (output.json()) {
        output.object({{u"host"_s, settings.host},
                       {u"port"_s, settings.port},
                       {u"hub"_s, settings.hub},
                       {u"security"_s, u"plaintext"_s},
                       {u"rate"_s, options.rate},
                       {u"burst"_s, options.burst}});
    } else {
        output.table({{u"address"_s, address},
                      {u"event hub"_s, settings.hub},
                      {u"security"_s, u"none (Kafka in the clear, this computer only)"_s},
                      {u"events"_s, options.burst == 1
                                        ? u"%1 a second"_s.arg(options.rate)
                                        : u"%1 a second, for two of every twenty seconds %2 times as many"_s
                                              .arg(options.rate)
                                              .arg(options.burst)}});
        output.complain(
            u"the demo hub runs until you press Ctrl+C; hubscope-cli tail --demo-hub %1 shows its events"_s
                .arg(address));
    }
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::happened, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    return ExitCode::Done;
}

} // namespace

Command demoCommand()
{
    return {u"demo"_s,
            u"Runs a hub with lifelike logs on this computer, until interrupted."_s,
            {},
            {{u"rate"_s, u"Events a second (default: 20)."_s, u"N"_s},
             {u"burst"_s, u"In bursts: for two of every twenty seconds N times the rate."_s, u"N"_s}},
            run};
}

} // namespace hubscope::cli
