// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The measurements of fulcrum-bench. A new one is a function declared here and added to the list of
// measurements(); its names are the keys of its results and never change, so that figures can be compared
// over the years. What is to be measured once the program can do it stands in the list without a function,
// and its results are null.
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <cstdint>
#include <vector>

#include "models/domain/result.h"

namespace fulcrum::bench {

/// What a measurement may use.
struct Occasion {
    QString program;  ///< the fulcrum that was built along with the benchmark
    QString folder;   ///< to write in; removed afterwards
    QString project;  ///< the made-up project as a file that is kept, or empty: it is made in `folder`
    int events = 0;   ///< how large the made-up project is to be
    std::uint32_t seed = 1;
};

struct Measurement {
    QStringList names;    ///< of its results
    QString description;  ///< what is measured, from when to when, in one line
    Result<QJsonObject> (*run)(
        const Occasion&);  ///< one value a name; null where nothing can be measured yet
};

/// All measurements, in the order in which they are run.
const std::vector<Measurement>& measurements();

/// From the start of the process to the first paint of the window on the sample, by the program's own clock.
Result<QJsonObject> measureStartup(const Occasion& occasion);

/// What the process keeps in memory with the made-up project in its window, and with one of a single event.
Result<QJsonObject> measureMemory(const Occasion& occasion);

/// From asking for the made-up project, whose file is closed, to the first complete paint of its window.
Result<QJsonObject> measureOpening(const Occasion& occasion);

/// The columns that opening reads, by SQLite's own interface and into nothing.
Result<QJsonObject> measureScan(const Occasion& occasion);

/// One frame of a scripted journey through the made-up project, an event with links selected: timeline with
/// labels and links, overview and chart, laid out and painted. In the smaller one there are 10,000 events.
Result<QJsonObject> measureFrames(const Occasion& occasion);
Result<QJsonObject> measureFramesOfTenThousand(const Occasion& occasion);

/// From a move of the pointer over the timeline to the end of the paint that follows in both views.
Result<QJsonObject> measureHovering(const Occasion& occasion);

/// The marks and texts of that journey by a bare QPainter into a picture of the window's size: the limit.
Result<QJsonObject> measureFilling(const Occasion& occasion);

/// A bare line of as many points as there are events, drawn over its whole range by the library of the
/// charts.
Result<QJsonObject> measureBareLine(const Occasion& occasion);

/// The balance of the made-up project over its whole record, a day a sample, after every parameter but the
/// holding days has moved and after one weight has; and one plain reading, on one core, of the arrays that
/// a recomputation reads.
Result<QJsonObject> measureBalance(const Occasion& occasion);

/// One frame of the same journey by timeline and overview alone; `index_ms` is what building their index
/// takes.
Result<QJsonObject> measureTimelineFrames(const Occasion& occasion);

/// The sample's balance over its whole record, a day a week: the curve, its analytic band, the band by 2,000
/// draws, and the sensitivity indices of its last day.
Result<QJsonObject> measureSimulation(const Occasion& occasion);

/// The balance of 1,000,000 events on 4,000 days after every parameter but the holding days has moved, after
/// a weight and after a half-life; a ledger, and who is in force. The measure is one plain reading, on one
/// core, of the arrays that a recomputation reads.
Result<QJsonObject> measureBalanceOfAMillion(const Occasion& occasion);

/// The first 50 results of what is typed into the search field, words of all frequencies and beginnings; and
/// the same words through SQLite alone, unranked: what no search of ours can fall below.
Result<QJsonObject> measureSearch(const Occasion& occasion);

/// 50,000 notes on 10,000 events, in the window: the panel of notes first shown, what a letter in its search
/// field takes, a scroll to another place, and a note added.
Result<QJsonObject> measureNotes(const Occasion& occasion);

/// The made-up events as a table of CSV, brought into a new project; and by SQLite's shell into one table with a
/// full-text index like ours (null where the shell is not installed).
Result<QJsonObject> measureImporting(const Occasion& occasion);

/// A filter of five fields, and the counts of all facets under it.
Result<QJsonObject> measureFilter(const Occasion& occasion);

/// The longest time that the window's thread was kept by one event, in which nothing else could be answered:
/// while the made-up project is read and shown, and during what may be done with it afterwards.
Result<QJsonObject> measureBlocking(const Occasion& occasion);

/// The processor, the system and the Qt that the figures were taken with.
QJsonObject machine();

}  // namespace fulcrum::bench
