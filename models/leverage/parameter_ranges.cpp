// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/parameter_ranges.h"

#include <QStringBuilder>
#include <algorithm>
#include <array>
#include <cmath>

#include "models/leverage/leverage_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// "Ranges not given are ±40 %."
constexpr double kReach = 0.4;

struct TrackField {
    QStringView name;
    double TrackParameters::*member;
    bool isShare;  ///< never above 1
    const char* reason;
    const char* source;
};

constexpr std::array kTrackFields{
    TrackField{u"self_cost", &TrackParameters::selfCost, true,
               QT_TRANSLATE_NOOP("fulcrum::Leverage",
                                 "the share of the blow that falls on who strikes: dependence binds both"),
               "Hirschman 1945"},
    TrackField{u"half_life_months", &TrackParameters::halfLifeMonths, false,
               QT_TRANSLATE_NOOP("fulcrum::Leverage",
                                 "how fast the one who is struck finds other suppliers and markets"),
               ""},
    TrackField{u"floor", &TrackParameters::floor, true,
               QT_TRANSLATE_NOOP("fulcrum::Leverage", "what cannot be rerouted, however long it lasts"), ""},
    TrackField{u"ramp_days", &TrackParameters::rampDays, false,
               QT_TRANSLATE_NOOP("fulcrum::Leverage",
                                 "how long it takes to bite; stocks and contracts buffer the first days"),
               ""},
    TrackField{
        u"off_ramp_days", &TrackParameters::offRampDays, false,
        QT_TRANSLATE_NOOP("fulcrum::Leverage", "how fast the pressure fades once the measure is lifted"), ""},
    TrackField{u"urgency", &TrackParameters::urgency, false,
               QT_TRANSLATE_NOOP("fulcrum::Leverage",
                                 "the cost of delay to the one who is struck: who can wait bargains better"),
               "Nash 1950; Rubinstein 1982"},
};

/// Rows of the table that have a range or evidence of their own; an empty reason keeps the field's.
struct OwnRange {
    QStringView name;
    double low;
    double high;
    const char* reason;
    const char* source;
};

constexpr std::array kOwnRanges{
    OwnRange{
        u"tariffs.self_cost", .35, .65,
        QT_TRANSLATE_NOOP("fulcrum::Leverage",
                          "duties are paid at home: importers and buyers bore 86 to 94 % of those of 2025"),
        "New York Fed 2026"},
    OwnRange{u"technology.self_cost", .20, .45,
             QT_TRANSLATE_NOOP("fulcrum::Leverage", "firms that may not sell lose the market they sold to"),
             "New York Fed Staff Report 1096"},
    OwnRange{u"minerals.self_cost", .05, .25,
             QT_TRANSLATE_NOOP("fulcrum::Leverage", "small sales, of great worth to the buyer"),
             "Hirschman 1945"},
    OwnRange{u"tariffs.half_life_months", 18, 36,
             QT_TRANSLATE_NOOP(
                 "fulcrum::Leverage",
                 "trade gives way slowly: an elasticity of 0.76 after a year, about 2 after 7 to 10 years"),
             "Boehm, Levchenko & Pandalai-Nayar 2023"},
    OwnRange{u"technology.half_life_months", 12, 60,
             QT_TRANSLATE_NOOP("fulcrum::Leverage",
                               "Huawei's gap in revenue: 29, 21 and 3.5 % in 2021, 2023 and 2024"),
             QT_TRANSLATE_NOOP("fulcrum::Leverage", "annual reports")},
    OwnRange{u"minerals.half_life_months", 18, 60,
             QT_TRANSLATE_NOOP("fulcrum::Leverage",
                               "China's share of rare-earth mining fell from 97 % in 2010 to 70 % in 2014"),
             QT_TRANSLATE_NOOP("fulcrum::Leverage", "Financial Times on Gholz; Tupy (Cato Institute)")},
    OwnRange{u"minerals.off_ramp_days", 10, 30,
             QT_TRANSLATE_NOOP("fulcrum::Leverage", "licences turn into shipments within weeks"),
             QT_TRANSLATE_NOOP("fulcrum::Leverage", "Chinese customs, magnets May to July 2025")},
    OwnRange{u"minerals.ramp_days", 12, 28,
             QT_TRANSLATE_NOOP(
                 "fulcrum::Leverage",
                 "licences of 4 April 2025: 46 t of magnets shipped in May, plants stopped from late May"),
             QT_TRANSLATE_NOOP("fulcrum::Leverage", "Chinese customs")},
};

struct ModelField {
    QStringView name;
    double Parameters::*member;
    double low;  ///< 0: ±40 %
    double high;
    const char* reason;
};

constexpr std::array kModelFields{
    ModelField{u"severity_ratio", &Parameters::severityRatio, 2.5, 4,
               QT_TRANSLATE_NOOP("fulcrum::Leverage",
                                 "bands of severity lie about a factor ten apart in money, and pain grows "
                                 "less than in proportion (√10 is about 3.2)")},
    ModelField{u"threat_hold_days", &Parameters::threatHoldDays, 0, 0,
               QT_TRANSLATE_NOOP("fulcrum::Leverage",
                                 "a threat keeps its weight while it may still be carried out")},
    ModelField{u"threat_half_life_days", &Parameters::threatHalfLifeDays, 0, 0,
               QT_TRANSLATE_NOOP("fulcrum::Leverage", "a threat that is not carried out wears off")},
    ModelField{u"pressure_share", &Parameters::pressureShare, 0, 0,
               QT_TRANSLATE_NOOP("fulcrum::Leverage",
                                 "what firms say they suffer, against a measure of that severity")},
    ModelField{u"pressure_half_life_days", &Parameters::pressureHalfLifeDays, 0, 0,
               QT_TRANSLATE_NOOP("fulcrum::Leverage", "warnings are forgotten")},
};

ParameterRange about(const QString& name, double value, bool isShare, const TrackField& field) {
    const double high = value * (1 + kReach);
    return {name,         value * (1 - kReach), isShare ? std::min(high, 1.0) : high,
            field.reason, field.source,         true};
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
            range = {range.name, own->low, own->high, own->reason, own->source, false};
        }
        ranges.push_back(std::move(range));
    }
}

}  // namespace

QString ParameterRange::reasonText() const { return LeverageText::tr(reason); }

QString ParameterRange::sourceText() const { return LeverageText::tr(source); }

std::vector<ParameterRange> parameterRanges(const std::vector<QString>& trackIds) {
    std::vector<ParameterRange> ranges;
    for (const QString& trackId : trackIds) {
        addTrack(trackId, ranges);
    }
    const Parameters defaults;
    for (const ModelField& field : kModelFields) {
        const double value = defaults.*field.member;
        const bool isGiven = field.high > 0;
        ranges.push_back({field.name.toString(), isGiven ? field.low : value * (1 - kReach),
                          isGiven ? field.high : value * (1 + kReach), field.reason, "", true});
    }
    return ranges;
}

std::vector<ParameterRange> settableRanges(const QString& trackId) {
    if (trackId.isEmpty()) {
        std::vector<ParameterRange> ranges = parameterRanges({});
        ranges.push_back({u"gauge_softening"_s, 5, 80,
                          QT_TRANSLATE_NOOP(
                              "fulcrum::Leverage",
                              "added to all pressure in the gauge, so that little pressure does not fill it"),
                          "", true});
        return ranges;
    }
    std::vector<ParameterRange> ranges;
    addTrack(trackId, ranges);
    if (!std::isfinite(defaultTrackParameters(trackId).halfLifeMonths)) {
        ranges.insert(ranges.begin() + 1,
                      {trackId % u".half_life_months"_s,
                       6,
                       120,
                       QT_TRANSLATE_NOOP("fulcrum::Leverage",
                                         "how fast the one who is struck finds a way round; ships without"),
                       "",
                       true});
    }
    ranges.push_back({trackId % u".ramp_order"_s,
                      1,
                      2,
                      QT_TRANSLATE_NOOP("fulcrum::Leverage",
                                        "1: it bites from the first day; 2: stocks buffer the first days"),
                      "",
                      true});
    ranges.push_back(
        {trackId % u".weight"_s, 0, 3,
         QT_TRANSLATE_NOOP("fulcrum::Leverage", "how much this track is to count, by your own judgement"), "",
         true});
    return ranges;
}

}  // namespace fulcrum
