// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parameters of the balance in words, the same in every panel. Names are those of
// models/leverage/parameter_names.h ("minerals.half_life_months", "severity_ratio"); a name nobody knows
// stands for itself. Shares are shown in percent, all else as it is kept. Pure functions.
#pragma once

#include <QString>
#include <QStringView>

#include "models/document/document.h"

namespace fulcrum {

/// What the parameter is, without its track: "half-life".
QString parameterFieldText(QStringView name);

/// With its track as the project calls it: "Minerals · half-life"; of the whole model "Severity step".
QString parameterName(const Document& document, QStringView name);

/// "months", "days", "%", "points"; empty for what is a plain number.
QString parameterUnit(QStringView name);

/// What a value is multiplied by for the screen: 100 for shares, else 1.
double parameterScale(QStringView name);

/// A value with its unit: "30 months", "35 %", "none" for a half-life that never ends.
QString parameterValueText(QStringView name, double value);

}  // namespace fulcrum
