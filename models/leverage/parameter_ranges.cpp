// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/parameter_ranges.h"

#include <QStringBuilder>
#include <algorithm>
#include <array>
#include <cmath>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// "Ranges not given are ±40 %."
constexpr double kReach = 0.4;

struct TrackField {
    QStringView name;
    double TrackParameters::*member;
    bool isShare;  ///< never above 1
    QStringView reason;
    QStringView source;
};

constexpr std::array kTrackFields{
    TrackField{u"self_cost", &TrackParameters::selfCost, true,
               u"the share of the blow that falls on who strikes: dependence binds both", u"Hirschman 1945"},
    TrackField{u"half_life_months", &TrackParameters::halfLifeMonths, false,
               u"how fast the one who is struck finds other suppliers and markets", u""},
    TrackField{u"floor", &TrackParameters::floor, true, u"what cannot be rerouted, however long it lasts",
               u""},
    TrackField{u"ramp_days", &TrackParameters::rampDays, false,
               u"how long it takes to bite; stocks and contracts buffer the first days", u""},
    TrackField{u"off_ramp_days", &TrackParameters::offRampDays, false,
               u"how fast the pressure fades once the measure is lifted", u""},
    TrackField{u"urgency", &TrackParameters::urgency, false,
               u"the cost of delay to the one who is struck: who can wait bargains better",
               u"Nash 1950; Rubinstein 1982"},
};

/// Rows of the table that have a range or evidence of their own; an empty reason keeps the field's.
struct OwnRange {
    QStringView name;
    double low;
    double high;
    QStringView reason;
    QStringView source;
};

constexpr std::array kOwnRanges{
    OwnRange{u"tariffs.self_cost", .35, .65,
             u"duties are paid at home: importers and buyers bore 86 to 94 % of those of 2025",
             u"New York Fed 2026"},
    OwnRange{u"technology.self_cost", .20, .45, u"firms that may not sell lose the market they sold to",
             u"New York Fed Staff Report 1096"},
    OwnRange{u"minerals.self_cost", .05, .25, u"small sales, of great worth to the buyer", u"Hirschman 1945"},
    OwnRange{u"tariffs.half_life_months", 18, 36,
             u"trade gives way slowly: an elasticity of 0.76 after a year, about 2 after 7 to 10 years",
             u"Boehm, Levchenko & Pandalai-Nayar 2023"},
    OwnRange{u"technology.half_life_months", 12, 60,
             u"Huawei's gap in revenue: 29, 21 and 3.5 % in 2021, 2023 and 2024", u"annual reports"},
    OwnRange{u"minerals.half_life_months", 18, 60,
             u"China's share of rare-earth mining fell from 97 % in 2010 to 70 % in 2014",
             u"Financial Times on Gholz; Tupy (Cato Institute)"},
    OwnRange{u"minerals.off_ramp_days", 10, 30, u"licences turn into shipments within weeks",
             u"Chinese customs, magnets May to July 2025"},
    OwnRange{u"minerals.ramp_days", 12, 28,
             u"licences of 4 April 2025: 46 t of magnets shipped in May, plants stopped from late May",
             u"Chinese customs"},
};

struct ModelField {
    QStringView name;
    double Parameters::*member;
    double low;  ///< 0: ±40 %
    double high;
    QStringView reason;
};

constexpr std::array kModelFields{
    ModelField{
        u"severity_ratio", &Parameters::severityRatio, 2.5, 4,
        u"bands of severity lie about a factor ten apart in money, and pain grows less than in proportion "
        u"(√10 is about 3.2)"},
    ModelField{u"threat_hold_days", &Parameters::threatHoldDays, 0, 0,
               u"a threat keeps its weight while it may still be carried out"},
    ModelField{u"threat_half_life_days", &Parameters::threatHalfLifeDays, 0, 0,
               u"a threat that is not carried out wears off"},
    ModelField{u"pressure_share", &Parameters::pressureShare, 0, 0,
               u"what firms say they suffer, against a measure of that severity"},
    ModelField{u"pressure_half_life_days", &Parameters::pressureHalfLifeDays, 0, 0,
               u"warnings are forgotten"},
};

ParameterRange about(const QString& name, double value, bool isShare, const TrackField& field) {
    const double high = value * (1 + kReach);
    return {name,
            value * (1 - kReach),
            isShare ? std::min(high, 1.0) : high,
            field.reason.toString(),
            field.source.toString(),
            true};
}

void addTrack(const QString& trackId, std::vector<ParameterRange>& ranges) {
    const TrackParameters defaults = defaultTrackParameters(trackId);
    for (const TrackField& field : kTrackFields) {
        const double value = defaults.*field.member;
        if (!std::isfinite(value)) {
            continue;
        }
        ParameterRange range = about(trackId % u'.' % field.name, value, field.isShare, field);
        const auto own = std::find_if(kOwnRanges.begin(), kOwnRanges.end(),
                                      [&](const OwnRange& row) { return row.name == range.name; });
        if (own != kOwnRanges.end()) {
            range = {range.name, own->low, own->high, own->reason.toString(), own->source.toString(), false};
        }
        ranges.push_back(std::move(range));
    }
}

}  // namespace

std::vector<ParameterRange> parameterRanges(const std::vector<QString>& trackIds) {
    std::vector<ParameterRange> ranges;
    for (const QString& trackId : trackIds) {
        addTrack(trackId, ranges);
    }
    const Parameters defaults;
    for (const ModelField& field : kModelFields) {
        const double value = defaults.*field.member;
        const bool isGiven = field.high > 0;
        ranges.push_back({field.name.toString(),
                          isGiven ? field.low : value * (1 - kReach),
                          isGiven ? field.high : value * (1 + kReach),
                          field.reason.toString(),
                          {},
                          true});
    }
    return ranges;
}

std::vector<ParameterRange> settableRanges(const QString& trackId) {
    if (trackId.isEmpty()) {
        std::vector<ParameterRange> ranges = parameterRanges({});
        ranges.push_back({u"gauge_softening"_s,
                          5,
                          80,
                          u"added to all pressure in the gauge, so that little pressure does not fill it"_s,
                          {},
                          true});
        return ranges;
    }
    std::vector<ParameterRange> ranges;
    addTrack(trackId, ranges);
    if (!std::isfinite(defaultTrackParameters(trackId).halfLifeMonths)) {
        ranges.insert(ranges.begin() + 1,
                      {trackId % u".half_life_months"_s,
                       6,
                       120,
                       u"how fast the one who is struck finds a way round; ships without"_s,
                       {},
                       true});
    }
    ranges.push_back({trackId % u".ramp_order"_s,
                      1,
                      2,
                      u"1: it bites from the first day; 2: stocks buffer the first days"_s,
                      {},
                      true});
    ranges.push_back({trackId % u".weight"_s,
                      0,
                      3,
                      u"how much this track is to count, by your own judgement"_s,
                      {},
                      true});
    return ranges;
}

}  // namespace fulcrum
