// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The measurements of fulcrum-bench. A new one is a function of its own file, declared here and added to the
// list of measurements(); its name is the key of its result and never changes, so that figures can be
// compared over the years.
#pragma once

#include <QJsonObject>
#include <QString>
#include <vector>

#include "models/domain/result.h"

namespace fulcrum::bench {

/// What a measurement may use.
struct Occasion {
    QString program;  ///< the fulcrum that was built along with the benchmark
    QString folder;   ///< to write in; removed afterwards
    int events = 0;   ///< how large a made-up project is to be
};

struct Measurement {
    QString name;
    QString description;  ///< what is measured, from when to when, in one line
    Result<QJsonObject> (*run)(const Occasion&);
};

/// All measurements, in the order in which they are run.
const std::vector<Measurement>& measurements();

/// From the start of the process to the first paint of the window on the sample, by the program's own clock.
Result<QJsonObject> measureStartup(const Occasion& occasion);

/// From asking for the made-up project to the first paint of its window.
Result<QJsonObject> measureOpening(const Occasion& occasion);

/// One frame of a scripted journey through the made-up project: both views and the brush, laid out and
/// painted.
Result<QJsonObject> measureFrames(const Occasion& occasion);

/// One frame of the same journey by timeline and overview alone; `index_ms` is what building their index
/// takes.
Result<QJsonObject> measureTimelineFrames(const Occasion& occasion);

/// The sample's balance over its whole record, a day a week: the curve, its analytic band, the band by 2,000
/// draws, and the sensitivity indices of its last day.
Result<QJsonObject> measureSimulation(const Occasion& occasion);

/// The balance of 1,000,000 events on 4,000 days after every parameter but the holding days has moved, after a weight and after a
/// half-life; a ledger, and who is in force. The measure is one plain reading, on one core, of the arrays that
/// a recomputation reads.
Result<QJsonObject> measureBalanceOfAMillion(const Occasion& occasion);

/// The first 50 results of what is typed into the search field, words of all frequencies and beginnings.
Result<QJsonObject> measureSearch(const Occasion& occasion);

/// The same words through SQLite alone, unranked: what no search of ours can fall below.
Result<QJsonObject> measureRawSearch(const Occasion& occasion);

/// A filter of five fields, and the counts of all facets under it.
Result<QJsonObject> measureFilter(const Occasion& occasion);

/// The processor, the system and the Qt that the figures were taken with.
QJsonObject machine();

}  // namespace fulcrum::bench
