// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parameters by the names under which files, messages and the command line know them:
// "minerals.off_ramp_days", and without a track those of the whole model ("severity_ratio"). Pure functions.
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>
#include <optional>
#include <vector>

#include "models/domain/result.h"
#include "models/leverage/parameters.h"

namespace fulcrum {

/// The names behind "<track>.".
QStringList trackParameterNames();

/// The names without a track.
QStringList modelParameterNames();

/// Where the parameter of this name is kept, or null if there is none; the order of a ramp is no number that
/// could be varied, so it is none either. Whoever writes there answers for what checkParameters would say.
double* parameterIn(Parameters& parameters, const std::vector<QString>& trackIds, QStringView name);

/// The value of the parameter of this name, ramp_order among them; none if there is no such parameter.
std::optional<double> parameterValue(const Parameters& parameters, const std::vector<QString>& trackIds,
                                     QStringView name);

/// Sets what "name=value" says, for example "minerals.half_life_months=none". Fails, with `parameters`
/// untouched, on an unknown track or name, on what is no number, and on what checkParameters refuses.
Result<void> setParameter(Parameters& parameters, const std::vector<QString>& trackIds,
                          QStringView assignment);

}  // namespace fulcrum
