// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A scenario: a named list of changes against the record ("what if the approval had never come?"). Plain
// values; it names events and parameters by their texts and never touches them. The leverage library applies
// it to the balance.
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "models/domain/day.h"
#include "models/domain/terms.h"
#include "models/domain/translations.h"

namespace fulcrum {

/// One change. Which fields it uses, its action says.
struct ScenarioChange {
    ScenarioAction action = ScenarioAction::Drop;
    QString event;                ///< id; all actions but `set`
    int days = 0;                 ///< delay: by how many, at least 1
    std::optional<Day> to;        ///< extend, shorten: the new end; extend without one: it stays in force
    double factor = 1;            ///< rescale: what the record's magnitude is multiplied by, at least 0
    QString parameter;            ///< set: "minerals.half_life_months"
    std::optional<double> value;  ///< set: none is "none", which a half-life may be

    bool operator==(const ScenarioChange&) const = default;
};

struct Scenario {
    QString id;
    QString name;
    Translations nameIn;
    QString text;  ///< what it asks, may be empty
    std::vector<ScenarioChange> changes;
    QString extra;

    bool operator==(const Scenario&) const = default;
};

}  // namespace fulcrum
