// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parameters of the balance in words, the same in every panel. Names are those of
// models/leverage/parameter_names.h ("minerals.half_life_months", "severity_ratio").
#pragma once

#include <QString>

#include "models/document/document.h"

namespace fulcrum {

/// What the parameter is, without its track: "half-life".
QString parameterFieldText(QStringView name);
/// "Minerals · half-life"; of the whole model just "size of a severity step".
QString parameterName(const Document& document, QStringView name);
/// "months", "days", or empty.
QString parameterUnit(QStringView name);
/// "30 months", "none".
QString parameterValueText(QStringView name, double value);

}  // namespace fulcrum
