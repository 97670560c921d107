// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far each parameter may reasonably lie from its default, why it has the value it has, and where that
// comes from (MODEL.md §2): what the parameters panel shows beside each slider, and what sensitivity varies.
// Pure functions.
#pragma once

#include <QString>
#include <vector>

#include "models/leverage/parameters.h"

namespace fulcrum {

struct ParameterRange {
    QString name;  ///< as in parameter_names.h: "minerals.off_ramp_days", "severity_ratio"
    double low = 0;
    double high = 0;
    const char* reason = "";  ///< what the parameter stands for and why it has this value, in English
    const char* source = "";  ///< where that comes from; empty where it is judgement
    bool isJudgement =
        false;  ///< the range is the ±40 % of what nobody has measured, or the row is judgement

    /// Both in the language of the program: ranges are kept for longer than a language.
    QString reasonText() const;
    QString sourceText() const;
};

/// The ranges of all parameters that have one, tracks in their order, then those of the model. They are about
/// the defaults, not about what a user has set. A track without erosion has no range of its half-life, and
/// order of the ramp and weight have none.
std::vector<ParameterRange> parameterRanges(const std::vector<QString>& trackIds);

/// What may be set on a track (`trackId`), or on the whole model (empty): those above and the ones that are a
/// choice rather than an uncertain quantity: the user's weight, the order of the ramp, and a half-life where
/// none ships.
std::vector<ParameterRange> settableRanges(const QString& trackId);

}  // namespace fulcrum
