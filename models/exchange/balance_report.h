// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The balance as files and scripts read it: of one day (with the ledger, if it is asked for) as JSON or CSV,
// of a span of days as JSON or CSV. These are plain rows; who computes them is not known here. Numbers are
// written with all their digits, so the ledger read back still adds up to the net. Pure functions.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <array>
#include <optional>
#include <vector>

#include "models/domain/day.h"

namespace fulcrum {

/// The names of the two sides, by array position, as terms.h writes them.
inline constexpr std::array<QStringView, 2> kBalanceSides{u"A", u"B"};

/// The balance of one day, in points. Positive is ahead for side A.
struct BalanceReport {
    struct OfSide {
        QStringList parties;  ///< names, in file order
        double pressure = 0;
    };
    struct OfTrack {
        QString track;
        double sideA = 0;
        double sideB = 0;
    };
    struct Line {
        QString event;
        QString track;
        QString side;
        double points = 0;  ///< signed
        QString title;
    };

    /// A record that the scenario does not name and that goes another way all the same.
    struct Effect {
        QString event;
        std::optional<Day> endBefore;  ///< none: open
        std::optional<Day> endAfter;
        bool isLevelChanged = false;
        bool isClockChanged = false;
    };

    Day day = 0;
    QString lens;
    QString scenario;             ///< its name; empty: the record as it is
    std::vector<Effect> effects;  ///< of the scenario
    double net = 0;
    double gauge = 0;  ///< −100 … 100
    std::array<OfSide, 2> sides;
    std::vector<OfTrack> tracks;
    bool hasLedger = false;
    std::vector<Line> ledger;
};

/// The balance of many days: one value a day in each column.
struct BalanceSeries {
    QString lens;
    QString scenario;  ///< its name; empty: the record as it is
    QStringList tracks;
    std::vector<Day> days;
    std::vector<double> net;
    std::vector<double> p10;
    std::vector<double> p90;
    std::vector<double> probAhead;                             ///< that side A is ahead, 0…1
    std::array<std::vector<std::vector<double>>, 2> pressure;  ///< [side][track][day]
};

/// {"date", "lens", "net", "gauge", "sides": {"A": {"parties", "pressure"}, "B": …},
///  "tracks": [{"track", "A", "B", "net"}], "ledger": [{"event", "track", "side", "points", "title"}]}
/// Under a scenario also "scenario" and
/// "affected": [{"event", "end_before", "end_after", "level_changed", "clock_changed"}]
QByteArray writeBalanceJson(const BalanceReport& report);

/// {"lens", "scenario" (under one), "tracks": […],
///  "days": [{"date", "net", "p10", "p90", "prob_ahead", "A": [a value a track], "B": […]}]}
QByteArray writeBalanceJson(const BalanceSeries& series);

/// "track,A,B,net" and a row a track; with a ledger instead "event,track,side,points,title" and a row a line.
QByteArray writeBalanceCsv(const BalanceReport& report);

/// "date,net,p10,p90,prob_ahead,A.<track>,…,B.<track>,…" and a row a day. Scripts rely on this header:
/// columns may be added at its end, never moved.
QByteArray writeBalanceCsv(const BalanceSeries& series);

}  // namespace fulcrum
