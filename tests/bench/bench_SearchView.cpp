// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Searching a store in the real window: from the key that starts it to the first results that are painted and
// to the end, beside the time that the same window takes to paint itself. Prints figures; decides nothing.
//
//   bench_SearchView [EVENTS]     default 1000000
#include "base/Allocator.h"
#include "bench/BenchWindow.h"
#include "bench/SignInStore.h"
#include "models/SearchRun.h"
#include "panels/EventTableView.h"
#include "panels/LeqlEdit.h"
#include "panels/SearchPanel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::bench;
using models::SearchRun;

namespace {

constexpr int kRounds = 5;
constexpr int kTurnsToRest = 20;

[[noreturn]] void die(const char *text)
{
    std::fprintf(stderr, "%s\n", text);
    std::exit(2);
}

/// One search, from the key to what is painted of it.
class Watch : public QObject
{
public:
    struct Times
    {
        double first = -1;
        double all = -1;
        /// The longest time between two turns of the event loop.
        double gap = 0;
    };

    Watch(SearchRun &run, panels::SearchPanel &panel)
        : m_run(run)
    {
        for (QAbstractScrollArea *view : panel.findChildren<QAbstractScrollArea *>())
            view->viewport()->installEventFilter(this);
    }

    Times search(panels::LeqlEdit &edit, const QString &query)
    {
        m_times = {};
        m_clock.invalidate();
        m_run.clear();
        edit.setText(query);
        // Until nothing is left to be painted of what was there before.
        for (int turn = 0; turn < kTurnsToRest; ++turn)
            QCoreApplication::processEvents();
        QTimer beat;
        QElapsedTimer sinceBeat;
        connect(&beat, &QTimer::timeout, this, [&] {
            m_times.gap = std::max(m_times.gap, static_cast<double>(sinceBeat.nsecsElapsed()) / 1e6);
            sinceBeat.restart();
        });
        beat.start(1);
        sinceBeat.start();
        m_clock.start();
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::ControlModifier, u"\r"_s);
        QCoreApplication::sendEvent(&edit, &press);
        while (m_run.state() == SearchRun::State::Running)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_times.all = milliseconds();
        if (m_run.state() != SearchRun::State::Done)
            die("the search did not end well");
        // What was found last is painted in the turns that follow.
        while (m_times.first < 0 && results() > 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return m_times;
    }
    int results() const { return m_run.events().rowCount() + m_run.rows().rowCount(); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // The turn after this one has painted.
        if (event->type() == QEvent::Paint && m_times.first < 0 && m_clock.isValid() && results() > 0)
            QTimer::singleShot(0, this, [this] {
                if (m_times.first < 0)
                    m_times.first = milliseconds();
            });
        return QObject::eventFilter(watched, event);
    }

private:
    double milliseconds() const { return static_cast<double>(m_clock.nsecsElapsed()) / 1e6; }

    SearchRun &m_run;
    QElapsedTimer m_clock;
    Times m_times;
};

double paintTime(QWidget &window)
{
    QElapsedTimer clock;
    clock.start();
    window.repaint();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char *argv[])
{
    limitArenas(); // as the programs do
    QApplication application(argc, argv);
    const std::int64_t events = argc > 1 ? std::atoll(argv[1]) : 1'000'000;
    BenchWindow bench;
    fillStore(bench.storeFolder(), events);
    setup::SourceProfile profile;
    profile.id = profile.name = u"bench"_s;
    profile.host = u"bench.servicebus.windows.net"_s;
    profile.hub = u"bench"_s;
    if (const auto chosen =
            bench.profiles.save(profile).and_then([&] { return bench.profiles.setCurrentId(profile.id); });
        !chosen)
        die(qPrintable(chosen.error().detail));
    bench.window.show();
    bench.window.actions()[panels::ActionId::Search]->trigger();
    QCoreApplication::processEvents();
    auto &panel = *bench.window.findChild<panels::SearchPanel *>();
    auto &edit = *panel.findChild<panels::LeqlEdit *>(u"searchEdit"_s);
    std::vector<double> paints;
    for (int round = 0; round < kRounds; ++round)
        paints.push_back(paintTime(bench.window));
    std::printf("%lld events; the window paints itself in %.1f ms (reference)\n",
                static_cast<long long>(events), std::ranges::min(paints));
    Watch watch(bench.session.search(), panel);
    for (const char *query :
         {"", "where(result STARTS-WITH FAILED)", "where(source_ip=IP(203.0.17.0/24))", "where(needle)",
          "where(source_json.properties.risk > 97)", "where(nothinghasthisword)", "groupby(result, service)",
          "where(source_json.properties.risk > 97) groupby(account)", "sort(asc#account)"}) {
        std::vector<double> first;
        std::vector<double> all;
        double gap = 0;
        for (int round = 0; round < kRounds; ++round) {
            const Watch::Times times = watch.search(edit, QString::fromLatin1(query));
            first.push_back(times.first);
            all.push_back(times.all);
            gap = std::max(gap, times.gap);
        }
        std::ranges::sort(first);
        std::ranges::sort(all);
        std::printf("first %5.0f ms (longest of %d %5.0f)   all %6.0f ms   gap %5.1f ms   %d rows   %s\n",
                    first[kRounds / 2], kRounds, first.back(), all[kRounds / 2], gap, watch.results(),
                    *query ? query : "(everything)");
        std::fflush(stdout);
    }
    return 0;
}
