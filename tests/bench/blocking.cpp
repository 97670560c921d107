// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <functional>

#include "tests/bench/journey.h"
#include "tests/bench/open_window.h"
#include "widgets/browse/event_table.h"

using namespace Qt::StringLiterals;

namespace fulcrum::bench {

namespace {

/// The window's thread is asked for so often whether it answers.
constexpr int kBeatMs = 2;
/// What an action sets going has come to rest by then.
constexpr int kSettledMs = 2000;
constexpr int kLongestReadingMs = 60'000;

/// The longest time between two beats while `composition` opens `path`, in milliseconds.
double longestGapOpening(Composition& composition, const QString& path) {
    QEventLoop loop;
    QObject::connect(&composition, &Composition::firstPainted, &loop, &QEventLoop::quit);
    double longest = 0;
    QElapsedTimer sinceBeat;
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&beat, &QTimer::timeout, &loop, [&] {
        longest = std::max(longest, millisecondsOf(sinceBeat));
        sinceBeat.restart();
    });
    beat.start(kBeatMs);
    sinceBeat.start();
    if (!composition.openProject(path)) {
        return -1;
    }
    loop.exec();
    return std::max(longest, millisecondsOf(sinceBeat));
}

/// The longest time for which the window's thread does not come back to its events: in `action`, or in what
/// follows from it until all has settled.
double longestGapAfter(const std::function<void()>& action) {
    QElapsedTimer whole;
    QElapsedTimer sinceBeat;
    whole.start();
    sinceBeat.start();
    action();
    double longest = 0;
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 0);
        longest = std::max(longest, millisecondsOf(sinceBeat));
        QThread::msleep(kBeatMs);
        sinceBeat.restart();
    } while (whole.elapsed() < kSettledMs);
    return longest;
}

/// An event in the middle of the record is left out.
Scenario someScenario(const Document& document) {
    Scenario scenario;
    scenario.id = u"bench"_s;
    scenario.name = scenario.id;
    ScenarioChange change;
    change.event = document.caption(document.columns().size() / 2).id;
    scenario.changes = {change};
    return scenario;
}

/// An edit of an event in the middle of the record.
ChangeSet someEdit(const Document& document, const std::function<void(Event&)>& change) {
    const EventKey key = document.columns().key[static_cast<std::size_t>(document.columns().size() / 2)];
    const auto before = document.event(key);
    if (!before) {
        return {};
    }
    Event after = *before;
    change(after);
    return {u"Edit"_s, {{Record(*before), Record(after)}}};
}

/// Of what only texts speak.
void retitle(Event& event) { event.title += u" (edited)"_s; }

/// Of what lanes, balance and filters follow.
void move(Event& event) {
    event.span.start -= 40;
    event.severity = 1 + event.severity % 5;
}

}  // namespace

Result<QJsonObject> measureBlocking(const Occasion& occasion) {
    const auto path = projectFile(occasion);
    const auto smallest = projectFileOf(occasion, 1);
    if (!path || !smallest) {
        return path ? smallest.error() : path.error();
    }
    OpenWindow window(occasion);
    if (const auto opened = window.open(*smallest); !opened) {
        return opened.error();
    }
    Composition& composition = window.composition();
    QJsonObject blocked;
    blocked.insert(u"opening"_s, longestGapOpening(composition, *path));
    QCoreApplication::processEvents();
    const auto take = [&](const QString& name, const std::function<void()>& action) {
        blocked.insert(name, longestGapAfter(action));
    };
    for (const auto& [name, grouping] :
         {std::pair{u"by_track"_s, Grouping::Track}, std::pair{u"by_party"_s, Grouping::Party},
          std::pair{u"by_kind"_s, Grouping::Kind}, std::pair{u"by_tag"_s, Grouping::Tag},
          std::pair{u"by_side"_s, Grouping::SideAndTrack}}) {
        take(name, [&, grouping = grouping] { (void)composition.lanes().setGrouping(grouping); });
    }
    take(u"lens"_s, [&] { composition.balance().setLens(Lens::Pressure); });
    take(u"lens_back"_s, [&] { composition.balance().setLens(Lens::Leverage); });
    // Once without a panel that follows along, and below with those that are in view then.
    const auto takeEdits = [&](const QString& with) {
        for (const auto& [name, change] : {std::pair{u"retitle"_s, &retitle}, std::pair{u"move"_s, &move}}) {
            take(name + with, [&, change = change] {
                (void)composition.document().apply(someEdit(composition.document(), change));
            });
            take(u"undo_"_s + name + with, [&] { composition.document().undoStack().undo(); });
        }
    };
    takeEdits(u"_alone"_s);
    const Scenario scenario = someScenario(composition.document());
    take(u"assume_alone"_s, [&] { (void)composition.balance().assume(scenario); });
    take(u"record_again_alone"_s, [&] { composition.balance().showRecord(); });
    for (const PanelSpec& panel : panelTable()) {
        take(u"panel_"_s + panel.id, [&] { composition.window()->panels().show(panel.id); });
    }
    auto& rows = composition.window()->panels().panel<EventTable>(u"table"_s).rows();
    for (const auto& [name, column] : {std::pair{u"sort_severity"_s, EventTableModel::Severity},
                                       std::pair{u"sort_status"_s, EventTableModel::Status},
                                       std::pair{u"sort_date"_s, EventTableModel::Date}}) {
        take(name, [&, column = column] { rows.sort(column, Qt::AscendingOrder); });
    }
    TimeWindow& seen = composition.timeWindow();
    take(u"cursor"_s, [&] { seen.setCursor(Day((seen.extent().from + seen.extent().to) / 2)); });
    const EventColumns& columns = composition.document().columns();
    const EventKey middle = columns.key[static_cast<std::size_t>(columns.size() / 2)];
    take(u"select"_s, [&] { composition.selection().select(middle); });
    ActiveFilter& filter = composition.filter();
    for (const auto& [name, query] :
         {std::pair{u"filter_severity"_s, u"severity>=4"_s},
          std::pair{u"filter_status"_s, u"status:in-force"_s}, std::pair{u"filter_traits"_s, u"has:source"_s},
          std::pair{u"filter_word"_s, u"tariff"_s}, std::pair{u"filter_off"_s, QString()}}) {
        take(name, [&, query = query] { (void)filter.setQuery(query); });
    }
    take(u"assume"_s, [&] { (void)composition.balance().assume(scenario); });
    take(u"record_again"_s, [&] { composition.balance().showRecord(); });
    takeEdits({});
    take(u"filter_again"_s, [&] { (void)filter.setQuery(u"severity>=3"_s); });
    takeEdits(u"_filtered"_s);
    take(u"filter_off_again"_s, [&] { (void)filter.setQuery({}); });
    take(u"by_tag_again"_s, [&] { (void)composition.lanes().setGrouping(Grouping::Tag); });
    // An edit would wait for whoever still reads all tags.
    QElapsedTimer reading;
    reading.start();
    while (composition.lanes().grouping() != Grouping::Tag && reading.elapsed() < kLongestReadingMs) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, kBeatMs);
    }
    takeEdits(u"_by_tag"_s);
    return QJsonObject{{u"window_blocked"_s, blocked}};
}

}  // namespace fulcrum::bench
