<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>hubscope::common::StageList</name>
    <message numerus="yes">
        <source>The connection works, with %n warning(s)</source>
        <translation>
            <numerusform>The connection works, with %n warning</numerusform>
            <numerusform>The connection works, with %n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::models::AlertsModel</name>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 event</numerusform>
            <numerusform>%1 events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more event(s)</source>
        <translation>
            <numerusform>%1 more event</numerusform>
            <numerusform>%1 more events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::models::DiagnosticsModel</name>
    <message numerus="yes">
        <source>Active: %1, seen %n time(s), last at %2</source>
        <translation>
            <numerusform>Active: %1, seen %n time, last at %2</numerusform>
            <numerusform>Active: %1, seen %n times, last at %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended: %1, seen %n time(s), last at %2</source>
        <translation>
            <numerusform>Over: %1, seen %n time, last at %2</numerusform>
            <numerusform>Over: %1, seen %n times, last at %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::models::LogSetModel</name>
    <message numerus="yes">
        <source>%1: %2 event(s), %3, last %4</source>
        <translation>
            <numerusform>%1: %2 event, %3, last %4</numerusform>
            <numerusform>%1: %2 events, %3, last %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::models::RuleTableModel</name>
    <message numerus="yes">
        <source>Rule %1, %2: to %3, %4 hit(s)</source>
        <translation>
            <numerusform>Rule %1, %2: to %3, %4 hit</numerusform>
            <numerusform>Rule %1, %2: to %3, %4 hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::models::RuleTryOut</name>
    <message numerus="yes">
        <source>%n event(s) move(s) from %1 to %2</source>
        <translation>
            <numerusform>%n event moves from %1 to %2</numerusform>
            <numerusform>%n events move from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) stay(s) in the log set, but by another rule</source>
        <translation>
            <numerusform>%n event stays in the log set, but by another rule</numerusform>
            <numerusform>%n events stay in the log set, but by another rule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) meet(s) no rule and land(s) in Unparsed Data</source>
        <translation>
            <numerusform>%n event meets no rule and lands in Unparsed Data</numerusform>
            <numerusform>%n events meet no rule and land in Unparsed Data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the last %1 event(s) moves to another log set.</source>
        <translation>
            <numerusform>The last %1 event does not move to another log set.</numerusform>
            <numerusform>None of the last %1 events moves to another log set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the last %1 event(s)</source>
        <translation>
            <numerusform>of the last %1 event</numerusform>
            <numerusform>of the last %1 events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n %1 move(s) to another log set.</source>
        <extracomment>%1 is &quot;of the last 12 events&quot;.</extracomment>
        <translation>
            <numerusform>%n %1 moves to another log set.</numerusform>
            <numerusform>%n %1 move to another log set.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::AlertsPanel</name>
    <message numerus="yes">
        <source>%n rule(s), none is on</source>
        <translation>
            <numerusform>%n rule, and it is not on</numerusform>
            <numerusform>%n rules, none is on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s) on</source>
        <translation>
            <numerusform>%1 of %n rule on</numerusform>
            <numerusform>%1 of %n rules on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) were not looked at and raised no alert: the rules are slower than what comes. Tests of log set, result or category are fast.</source>
        <translation>
            <numerusform>%1 event was not looked at and raised no alert: the rules are slower than what comes. Tests of log set, result or category are fast.</numerusform>
            <numerusform>%1 events were not looked at and raised no alert: the rules are slower than what comes. Tests of log set, result or category are fast.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::BodyView</name>
    <message numerus="yes">
        <source>%1 match(es)</source>
        <translation>
            <numerusform>%1 match</numerusform>
            <numerusform>%1 matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ConnectionPanel</name>
    <message numerus="yes">
        <source>&amp;List and Export %1 Gap(s)…</source>
        <translation>
            <numerusform>&amp;List and Export %1 Gap…</numerusform>
            <numerusform>&amp;List and Export %1 Gaps…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::DiagnosticsPanel</name>
    <message numerus="yes">
        <source>%1. Seen %n time(s), first %2, last %3 (%4).</source>
        <translation>
            <numerusform>%1. Seen %n time, first %2, last %3 (%4).</numerusform>
            <numerusform>%1. Seen %n times, first %2, last %3 (%4).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::EmptyPage</name>
    <message numerus="yes">
        <source>%n event(s) are held and none of them passes.</source>
        <translation>
            <numerusform>%n event is held and does not pass.</numerusform>
            <numerusform>%n events are held and none of them passes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filtering %1 event(s)…</source>
        <translation>
            <numerusform>Filtering %1 event…</numerusform>
            <numerusform>Filtering %1 events…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ExportBar</name>
    <message numerus="yes">
        <source>%1 event(s) written</source>
        <translation>
            <numerusform>%1 event written</numerusform>
            <numerusform>%1 events written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) were written to %2</source>
        <translation>
            <numerusform>%1 row was written to %2</numerusform>
            <numerusform>%1 rows were written to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::KeptEventsDialog</name>
    <message numerus="yes">
        <source>%n damaged file(s) kept aside, %1 on disk.</source>
        <translation>
            <numerusform>%n damaged file kept aside, %1 on disk.</numerusform>
            <numerusform>%n damaged files kept aside, %1 on disk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) from %2 to %3 (UTC), %4 on disk.</source>
        <translation>
            <numerusform>%1 event from %2 to %3 (UTC), %4 on disk.</numerusform>
            <numerusform>%1 events from %2 to %3 (UTC), %4 on disk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::LogSetsButton</name>
    <message numerus="yes">
        <source>%n Log Set(s)</source>
        <translation>
            <numerusform>%n Log Set</numerusform>
            <numerusform>%n Log Sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::LogSetsPanel</name>
    <message numerus="yes">
        <source>%1 event(s) · %2</source>
        <translation>
            <numerusform>%1 event · %2</numerusform>
            <numerusform>%1 events · %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::NotificationEditor</name>
    <message numerus="yes">
        <source>Would have met %1 of the %2 newest event(s)</source>
        <translation>
            <numerusform>Would have met %1 of the %2 newest event</numerusform>
            <numerusform>Would have met %1 of the %2 newest events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SearchPanel</name>
    <message numerus="yes">
        <source>%1 event(s) were looked at. Words must stand in the event whole and in this case: where(word, loose) takes parts in any case.</source>
        <translation>
            <numerusform>%1 event was looked at. Words must stand in the event whole and in this case: where(word, loose) takes parts in any case.</numerusform>
            <numerusform>%1 events were looked at. Words must stand in the event whole and in this case: where(word, loose) takes parts in any case.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SearchStatus</name>
    <message numerus="yes">
        <source>%1 event(s) found among %2 in %3</source>
        <translation>
            <numerusform>%1 event found among %2 in %3</numerusform>
            <numerusform>%1 events found among %2 in %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching: %1 found, %2 of %3 event(s) looked at</source>
        <translation>
            <numerusform>Searching: %1 found, %2 of %3 event looked at</numerusform>
            <numerusform>Searching: %1 found, %2 of %3 events looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1: %2 event(s) found among the first %3</source>
        <translation>
            <numerusform>Stopped after %1: %2 event found among the first %3</numerusform>
            <numerusform>Stopped after %1: %2 events found among the first %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::StatusLine</name>
    <message numerus="yes">
        <source>%1 event(s) are held in memory (%2). The oldest leave the view when it is full; the hub keeps its own.</source>
        <translation>
            <numerusform>%1 event is held in memory (%2). The oldest leave the view when it is full; the hub keeps its own.</numerusform>
            <numerusform>%1 events are held in memory (%2). The oldest leave the view when it is full; the hub keeps its own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::TimeChart</name>
    <message numerus="yes">
        <source>%1 to %2 %3: %4 event(s)</source>
        <translation>
            <numerusform>%1 to %2 %3: %4 event</numerusform>
            <numerusform>%1 to %2 %3: %4 events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) of time, %1</source>
        <translation>
            <numerusform>%n span of time, %1</numerusform>
            <numerusform>%n spans of time, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %1 event(s) in one</source>
        <translation>
            <numerusform>at most %1 event in one</numerusform>
            <numerusform>at most %1 events in one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::TryOutDialog</name>
    <message numerus="yes">
        <source>and %n other way(s), see the list</source>
        <translation>
            <numerusform>and %n other way, see the list</numerusform>
            <numerusform>and %n other ways, see the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::InsightPage</name>
    <message numerus="yes">
        <source>On the clipboard for %n s</source>
        <translation>
            <numerusform>On the clipboard for %n s</numerusform>
            <numerusform>On the clipboard for %n s</numerusform>
        </translation>
    </message>
</context>
</TS>
