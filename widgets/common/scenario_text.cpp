// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/scenario_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "models/leverage/parameters.h"
#include "models/timeline/date_ticks.h"
#include "widgets/common/balance_text.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/parameter_text.h"

namespace fulcrum {
namespace {

struct ScenarioTexts {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::ScenarioText)
};

QString dayText(Day day) { return dateText(day, Precision::OnDay, QLocale()); }

QString eventText(const Document& document, const QString& id) {
    const auto key = document.keyOf(id);
    const EventIndex event = key ? document.columns().indexOf(*key) : kNoIndex;
    return event == kNoIndex ? id : labelText(document.caption(event), interfaceLanguage());
}

}  // namespace

QString scenarioName(const Scenario& scenario, const QString& language) {
    return textIn(scenario.nameIn, language, scenario.name);
}

QString changeText(const Document& document, const ScenarioChange& change) {
    const QString event = eventText(document, change.event);
    switch (change.action) {
        case ScenarioAction::Drop:
            return ScenarioTexts::tr("It never happened: %1").arg(event);
        case ScenarioAction::Delay:
            return ScenarioTexts::tr("%Ln day(s) later: %1", nullptr, change.days).arg(event);
        case ScenarioAction::Extend:
            return change.to ? ScenarioTexts::tr("In force until %1: %2").arg(dayText(*change.to), event)
                             : ScenarioTexts::tr("Stays in force: %1").arg(event);
        case ScenarioAction::Shorten:
            return ScenarioTexts::tr("Ends on %1: %2").arg(dayText(change.to.value_or(0)), event);
        case ScenarioAction::Rescale:
            return ScenarioTexts::tr("Size × %1: %2").arg(QLocale().toString(change.factor, 'g', 3), event);
        case ScenarioAction::Set:
            return ScenarioTexts::tr("%1: %2").arg(
                parameterName(document, change.parameter),
                parameterValueText(change.parameter, change.value.value_or(kNoErosion)));
    }
    return {};
}

QString effectText(const Document& document, const ScenarioEffect& effect) {
    const QString event = labelText(document.caption(effect.event), interfaceLanguage());
    QString what;
    if (effect.endBefore != effect.endAfter) {
        if (effect.endAfter == kOpenEnd) {
            what = ScenarioTexts::tr("its end of %1 is lifted").arg(dayText(effect.endBefore));
        } else if (effect.endBefore == kOpenEnd) {
            what = ScenarioTexts::tr("it ends on %1").arg(dayText(effect.endAfter));
        } else {
            what = ScenarioTexts::tr("it ends on %1 instead of %2")
                       .arg(dayText(effect.endAfter), dayText(effect.endBefore));
        }
    } else if (effect.isLevelChanged) {
        what = ScenarioTexts::tr("its level returns to what it was");
    } else {
        what = ScenarioTexts::tr("its ramp and erosion count from another day");
    }
    return ScenarioTexts::tr("%1: %2").arg(event, what);
}

}  // namespace fulcrum
