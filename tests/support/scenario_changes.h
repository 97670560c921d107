// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Changes of a scenario for tests, written the way one would say them: drop("ruling"), delay("strike", 60).
// Whether the event or the parameter is there is not asked. Header only.
#pragma once

#include <QAnyStringView>
#include <optional>

#include "models/domain/scenario.h"

namespace fulcrum::test {

inline ScenarioChange change(ScenarioAction action, QAnyStringView event) {
    ScenarioChange change;
    change.action = action;
    change.event = event.toString();
    return change;
}

inline ScenarioChange drop(QAnyStringView event) { return change(ScenarioAction::Drop, event); }

/// By so many days.
inline ScenarioChange delay(QAnyStringView event, int days) {
    ScenarioChange delayed = change(ScenarioAction::Delay, event);
    delayed.days = days;
    return delayed;
}

/// `to` is a date, its new end.
inline ScenarioChange extend(QAnyStringView event, const char* to) {
    ScenarioChange extended = change(ScenarioAction::Extend, event);
    extended.to = dayFromIso(QString::fromUtf8(to));
    return extended;
}
inline ScenarioChange shorten(QAnyStringView event, const char* to) {
    ScenarioChange shortened = extend(event, to);
    shortened.action = ScenarioAction::Shorten;
    return shortened;
}

inline ScenarioChange rescale(QAnyStringView event, double factor) {
    ScenarioChange rescaled = change(ScenarioAction::Rescale, event);
    rescaled.factor = factor;
    return rescaled;
}

/// Without a value to "none", which a half-life may be.
inline ScenarioChange set(QAnyStringView parameter, std::optional<double> value) {
    ScenarioChange changed;
    changed.action = ScenarioAction::Set;
    changed.parameter = parameter.toString();
    changed.value = value;
    return changed;
}

}  // namespace fulcrum::test
