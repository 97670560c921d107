// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/parameters.h"

#include <QStringBuilder>
#include <array>
#include <cmath>

#include "models/leverage/leverage_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct DefaultRow {
    QStringView track;
    TrackParameters parameters;
};

// MODEL.md §2, the table of defaults. Columns: self-cost, half-life in months, floor, ramp in days, its
// order, off-ramp in days, urgency, weight, whether the row is judgement.
constexpr std::array kDefaults{
    DefaultRow{u"tariffs", {.50, 24, .50, 7, 1, 2, 1.0, 1, false}},
    DefaultRow{u"technology", {.30, 30, .45, 25, 2, 14, .6, 1, false}},
    DefaultRow{u"minerals", {.15, 30, .35, 20, 2, 21, 1.25, 1, false}},
    DefaultRow{u"agriculture", {.35, 12, .25, 25, 2, 30, .8, 1, false}},
    DefaultRow{u"entities", {.25, 12, .30, 20, 1, 5, .6, 1, false}},
    DefaultRow{u"shipping", {.40, 6, .30, 10, 1, 2, .7, 1, false}},
    DefaultRow{u"investment", {.50, 36, .50, 60, 1, 5, .3, 1, true}},
    DefaultRow{u"platforms", {.30, 24, .50, 30, 1, 5, .4, 1, true}},
    DefaultRow{u"narcotics", {.10, kNoErosion, 1, 30, 1, 5, .4, 1, true}},
    DefaultRow{u"diplomacy", {.10, kNoErosion, 1, 30, 1, 5, .4, 1, true}},
    DefaultRow{u"other", {.10, kNoErosion, 1, 30, 1, 5, .4, 1, true}},
};

/// Above this no weight or length makes sense, and sums over a million events still cannot overflow.
constexpr double kLargest = 1e9;

/// The first fault found; comparisons are written so that NaN fails them.
class Checker {
public:
    void beginTrack(const QString& track) { m_track = track; }

    void share(QStringView name, double value) {
        refuseUnless(value >= 0 && value <= 1, name,
                     QT_TRANSLATE_NOOP("fulcrum::Leverage", "%1 must lie between 0 and 1, not %2"), value);
    }
    void length(QStringView name, double value, bool mayBeInfinite = false) {
        const bool isAllowedInfinity = mayBeInfinite && value == kNoErosion;
        refuseUnless(
            (value > 0 && value <= kLargest) || isAllowedInfinity, name,
            mayBeInfinite
                ? QT_TRANSLATE_NOOP("fulcrum::Leverage",
                                    "%1 must be above 0 and at most 1e9, or \"none\", not %2")
                : QT_TRANSLATE_NOOP("fulcrum::Leverage", "%1 must be above 0 and at most 1e9, not %2"),
            value);
    }
    void amount(QStringView name, double value) {
        refuseUnless(value >= 0 && value <= kLargest, name,
                     QT_TRANSLATE_NOOP("fulcrum::Leverage", "%1 must lie between 0 and 1e9, not %2"), value);
    }
    /// `rule` is a text with places for the name and the value.
    void refuseUnless(bool isFine, QStringView name, const char* rule, double value) {
        if (isFine || m_fault) {
            return;
        }
        const QString whose = m_track.isEmpty() ? name.toString() : QString(m_track % u'.' % name);
        m_fault = Error{whose, LeverageText::tr(rule).arg(name, QString::number(value)), {}};
    }

    Result<void> result() const { return m_fault ? Result<void>(*m_fault) : Result<void>(); }

private:
    QString m_track;
    std::optional<Error> m_fault;
};

}  // namespace

TrackParameters defaultTrackParameters(const QString& trackId) {
    for (const DefaultRow& row : kDefaults) {
        if (row.track == trackId) {
            return row.parameters;
        }
    }
    return kDefaults.back().parameters;
}

Parameters defaultParameters(const std::vector<QString>& trackIds) {
    Parameters parameters;
    parameters.tracks.reserve(trackIds.size());
    for (const QString& trackId : trackIds) {
        parameters.tracks.push_back(defaultTrackParameters(trackId));
    }
    return parameters;
}

Result<void> checkParameters(const Parameters& parameters, const std::vector<QString>& trackIds) {
    if (parameters.tracks.size() != trackIds.size()) {
        return Error{//: Where something is wrong
                     LeverageText::tr("parameters"),
                     LeverageText::tr("there are parameters for %1 tracks, but the project has %2")
                         .arg(parameters.tracks.size())
                         .arg(trackIds.size()),
                     LeverageText::tr("Give one set of parameters a track")};
    }
    Checker checker;
    checker.refuseUnless(
        parameters.severityRatio > 1 && parameters.severityRatio <= 1000, u"severity_ratio",
        QT_TRANSLATE_NOOP("fulcrum::Leverage", "%1 must be above 1 and at most 1000, not %2"),
        parameters.severityRatio);
    checker.amount(u"threat_hold_days", parameters.threatHoldDays);
    checker.length(u"threat_half_life_days", parameters.threatHalfLifeDays);
    checker.amount(u"pressure_share", parameters.pressureShare);
    checker.length(u"pressure_half_life_days", parameters.pressureHalfLifeDays);
    checker.length(u"gauge_softening", parameters.gaugeSoftening);
    for (std::size_t i = 0; i < trackIds.size(); ++i) {
        const TrackParameters& track = parameters.tracks[i];
        checker.beginTrack(trackIds[i]);
        checker.share(u"self_cost", track.selfCost);
        checker.length(u"half_life_months", track.halfLifeMonths, true);
        checker.share(u"floor", track.floor);
        checker.length(u"ramp_days", track.rampDays);
        checker.refuseUnless(track.rampOrder == 1 || track.rampOrder == 2, u"ramp_order",
                             QT_TRANSLATE_NOOP("fulcrum::Leverage", "%1 must be 1 or 2, not %2"),
                             track.rampOrder);
        checker.length(u"off_ramp_days", track.offRampDays);
        checker.amount(u"urgency", track.urgency);
        checker.amount(u"weight", track.weight);
    }
    return checker.result();
}

}  // namespace fulcrum
