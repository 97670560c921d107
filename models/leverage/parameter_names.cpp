// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/parameter_names.h"

#include <QStringBuilder>
#include <algorithm>
#include <array>
#include <cmath>

#include "models/leverage/leverage_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

template <typename Owner>
struct Name {
    QStringView text;
    double Owner::*member;
};

constexpr std::array kModelNames{
    Name<Parameters>{u"severity_ratio", &Parameters::severityRatio},
    Name<Parameters>{u"threat_hold_days", &Parameters::threatHoldDays},
    Name<Parameters>{u"threat_half_life_days", &Parameters::threatHalfLifeDays},
    Name<Parameters>{u"pressure_share", &Parameters::pressureShare},
    Name<Parameters>{u"pressure_half_life_days", &Parameters::pressureHalfLifeDays},
    Name<Parameters>{u"gauge_softening", &Parameters::gaugeSoftening},
};

constexpr std::array kTrackNames{
    Name<TrackParameters>{u"self_cost", &TrackParameters::selfCost},
    Name<TrackParameters>{u"half_life_months", &TrackParameters::halfLifeMonths},
    Name<TrackParameters>{u"floor", &TrackParameters::floor},
    Name<TrackParameters>{u"ramp_days", &TrackParameters::rampDays},
    Name<TrackParameters>{u"off_ramp_days", &TrackParameters::offRampDays},
    Name<TrackParameters>{u"urgency", &TrackParameters::urgency},
    Name<TrackParameters>{u"weight", &TrackParameters::weight},
};

/// The one that is no length, share or amount.
constexpr QStringView kRampOrder = u"ramp_order";

template <typename Names>
QStringList textsOf(const Names& names) {
    QStringList texts;
    for (const auto& name : names) {
        texts << name.text.toString();
    }
    return texts;
}

template <typename Owner, typename Names>
double* memberIn(Owner& owner, const Names& names, QStringView wanted) {
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const auto& name) { return name.text == wanted; });
    return found == names.end() ? nullptr : &(owner.*(found->member));
}

template <typename Owner, typename Names>
bool assign(Owner& owner, const Names& names, QStringView wanted, double value) {
    double* const member = memberIn(owner, names, wanted);
    if (member == nullptr) {
        return false;
    }
    *member = value;
    return true;
}

std::optional<double> numberFrom(QStringView text) {
    if (text == u"none") {
        return kNoErosion;
    }
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

Error unknownName(QStringView name, const QStringList& known) {
    return {name.toString(), LeverageText::tr("there is no such parameter"),
            LeverageText::tr("Use one of %1").arg(known.join(u", "_s))};
}

}  // namespace

QStringList trackParameterNames() { return textsOf(kTrackNames) << kRampOrder.toString(); }

QStringList modelParameterNames() { return textsOf(kModelNames); }

double* parameterIn(Parameters& parameters, const std::vector<QString>& trackIds, QStringView name) {
    const qsizetype point = name.lastIndexOf(u'.');
    if (point < 0) {
        return memberIn(parameters, kModelNames, name);
    }
    const auto track = std::find(trackIds.begin(), trackIds.end(), name.first(point));
    return track == trackIds.end()
               ? nullptr
               : memberIn(parameters.tracks[static_cast<std::size_t>(track - trackIds.begin())], kTrackNames,
                          name.sliced(point + 1));
}

std::optional<double> parameterValue(const Parameters& parameters, const std::vector<QString>& trackIds,
                                     QStringView name) {
    const qsizetype point = name.lastIndexOf(u'.');
    if (point >= 0 && name.sliced(point + 1) == kRampOrder) {
        const auto track = std::find(trackIds.begin(), trackIds.end(), name.first(point));
        return track == trackIds.end()
                   ? std::nullopt
                   : std::optional<double>(
                         parameters.tracks[static_cast<std::size_t>(track - trackIds.begin())].rampOrder);
    }
    // Read only: the name leads to a member, and a copy to a member that may be pointed at.
    Parameters copy = parameters;
    const double* const value = parameterIn(copy, trackIds, name);
    return value ? std::optional(*value) : std::nullopt;
}

Result<void> setParameter(Parameters& parameters, const std::vector<QString>& trackIds,
                          QStringView assignment) {
    const qsizetype equals = assignment.indexOf(u'=');
    if (equals <= 0) {
        return Error{assignment.toString(), LeverageText::tr("a parameter is set as track.parameter=value"),
                     LeverageText::tr("Write for example minerals.off_ramp_days=30")};
    }
    const QStringView name = assignment.first(equals);
    const QStringView text = assignment.sliced(equals + 1);
    const std::optional<double> value = numberFrom(text);
    if (!value) {
        return Error{name.toString(), LeverageText::tr("\"%1\" is no number").arg(text),
                     LeverageText::tr("Write a number with a point for decimals")};
    }

    Parameters changed = parameters;
    const qsizetype point = name.lastIndexOf(u'.');
    if (point < 0) {
        if (!assign(changed, kModelNames, name, *value)) {
            return unknownName(name, modelParameterNames());
        }
    } else {
        const auto track = std::find(trackIds.begin(), trackIds.end(), name.first(point));
        if (track == trackIds.end()) {
            return Error{name.toString(), LeverageText::tr("there is no track \"%1\"").arg(name.first(point)),
                         LeverageText::tr("Use one of %1")
                             .arg(QStringList(trackIds.begin(), trackIds.end()).join(u", "_s))};
        }
        TrackParameters& owner = changed.tracks[static_cast<std::size_t>(track - trackIds.begin())];
        const QStringView wanted = name.sliced(point + 1);
        if (wanted == kRampOrder) {
            // A half order has no formula; 0 is what checkParameters refuses.
            owner.rampOrder = *value == 1 || *value == 2 ? static_cast<int>(*value) : 0;
        } else if (!assign(owner, kTrackNames, wanted, *value)) {
            return unknownName(name, trackParameterNames());
        }
    }
    Result<void> check = checkParameters(changed, trackIds);
    if (check) {
        parameters = std::move(changed);
    }
    return check;
}

}  // namespace fulcrum
