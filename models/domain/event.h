// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One event of the record, with all that hangs on it: relations to other events, claims about it, sources,
// figures. A plain value; the store reads it when it is shown, the arrays of EventColumns hold what every
// view needs of all.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <variant>
#include <vector>

#include "models/domain/day.h"
#include "models/domain/terms.h"
#include "models/domain/translations.h"

namespace fulcrum {

/// The number of an event in its project file: stable while the file lives, also over edits. Texts use
/// Event::id.
using EventKey = std::int64_t;
inline constexpr EventKey kNoEvent = 0;

/// A duty, from the legal text (MODEL.md §2).
struct Tariff {
    double points = 0;    ///< percentage points added, above 0 and at most 1,000
    double coverage = 0;  ///< share of that direction's goods trade hit, above 0 and at most 1
    QString base;         ///< the trade figure used

    bool operator==(const Tariff&) const = default;
};

/// "This event `type` that event."
struct Relation {
    RelationType type = RelationType::Cites;
    QString eventId;
    std::optional<double> level;  ///< 0…1, how much of the other's strength is left from this one's start on

    bool operator==(const Relation&) const = default;
};

/// Who describes a contested event how.
struct Claim {
    QString by;
    QString claim;
    QString source;

    bool operator==(const Claim&) const = default;
};

/// A machine-readable number or word; the unit is in the key ("lost_sales_usd_bn").
struct Figure {
    QString key;
    std::variant<double, QString> value;

    bool operator==(const Figure&) const = default;
};

struct Source {
    QString title;
    QString publisher;
    QString url;
    std::optional<Day> date;                 ///< of publication
    Precision precision = Precision::OnDay;  ///< of `date`: day, month or year

    bool operator==(const Source&) const = default;
};

/// Of the severities of an event: systemic. The lowest is 1.
inline constexpr int kHighestSeverity = 5;

struct Event {
    QString id;
    DateSpan span;
    std::optional<Day> announced;     ///< when it became known, if not on its start
    std::optional<Day> scheduledEnd;  ///< a plan, not an end: it changes nothing before it happens
    Kind kind = Kind::Statement;
    QString track;
    QString actor;   ///< a party id
    QString target;  ///< a party id, or empty: nobody named
    QString title;
    QString shortTitle;  ///< label for the canvas, may be empty
    Translations titleIn;
    Translations shortTitleIn;
    QString summary;
    QString instrument;  ///< legal instrument, may be empty
    QStringList places;
    QStringList people;
    QStringList tags;
    int severity = 1;  ///< 1 verbal or symbolic … 5 systemic
    QString severityWhy;
    Direction direction = Direction::Neutral;
    std::optional<Tariff> tariff;
    std::vector<Relation> relations;
    std::vector<Claim> claims;
    std::vector<Figure> figures;
    std::vector<Source> sources;
    QString verified;  ///< how its facts were checked: "search", "memory", or empty
    QString extra;     ///< unknown fields as a JSON object, kept and written back; empty if there are none

    bool operator==(const Event&) const = default;
};

/// What a drawn event is called: its short title, or its title.
inline const QString& labelOf(const Event& event) {
    return event.shortTitle.isEmpty() ? event.title : event.shortTitle;
}

}  // namespace fulcrum
