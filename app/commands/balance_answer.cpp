// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/balance_answer.h"

#include <QHash>
#include <QStringBuilder>

#include "app/commands/balance_text.h"
#include "app/commands/balance_validation.h"
#include "app/commands/project_parts.h"
#include "models/exchange/balance_report.h"
#include "models/leverage/balance_model.h"
#include "models/leverage/parameter_names.h"
#include "models/leverage/scenario_outcome.h"
#include "models/leverage/uncertainty.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

std::array<BalanceReport::OfSide, 2> sidesOf(const std::vector<Party>& parties) {
    std::array<BalanceReport::OfSide, 2> sides;
    for (const Party& party : parties) {
        if (party.side == Side::A || party.side == Side::B) {
            sides[party.side == Side::A ? kSideA : kSideB].parties << party.name;
        }
    }
    return sides;
}

Result<std::vector<BalanceReport::Line>> linesOf(const Ledger& ledger, const EventColumns& columns,
                                                 const ProjectParts& parts, const ProjectStore& store) {
    std::vector<EventKey> keys;
    keys.reserve(ledger.lines.size());
    for (const LedgerLine& line : ledger.lines) {
        keys.push_back(columns.key[static_cast<std::size_t>(line.event)]);
    }
    const Result<std::vector<EventCaption>> captions = store.captions(keys);
    if (!captions) {
        return captions.error();
    }
    QHash<EventKey, const EventCaption*> byKey;
    for (const EventCaption& caption : *captions) {
        byKey.insert(caption.key, &caption);
    }
    std::vector<BalanceReport::Line> lines;
    lines.reserve(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const EventCaption* caption = byKey.value(keys[i]);
        if (caption == nullptr) {
            return Error{store.path(), u"an event of the ledger has no caption"_s,
                         u"Run `fulcrum check` on it"_s};
        }
        const LedgerLine& line = ledger.lines[i];
        lines.push_back({caption->id, parts.tracks[line.track].id, kBalanceSides[line.side].toString(),
                         line.points, caption->title});
    }
    return lines;
}

Result<BalanceReport> reportOf(const BalanceModel& model, const BalanceOptions& options,
                               const ProjectParts& parts, const ProjectStore& store) {
    const Ledger ledger = model.ledger(*options.at);
    BalanceReport report;
    report.day = ledger.day;
    report.lens = toText(options.lens);
    report.net = ledger.net;
    report.gauge = model.gauge(ledger);
    report.sides = sidesOf(parts.parties);
    for (std::size_t side = 0; side < report.sides.size(); ++side) {
        report.sides[side].pressure = ledger.sums[side];
    }
    for (std::size_t track = 0; track < parts.tracks.size(); ++track) {
        report.tracks.push_back(
            {parts.tracks[track].id, ledger.byTrack[kSideA][track], ledger.byTrack[kSideB][track]});
    }
    report.hasLedger = options.hasLedger;
    if (options.hasLedger) {
        Result<std::vector<BalanceReport::Line>> lines =
            linesOf(ledger, *model.input().columns, parts, store);
        if (!lines) {
            return lines.error();
        }
        report.ledger = *std::move(lines);
    }
    return report;
}

/// The input and the parameters under the scenario, or without one.
Result<ScenarioOutcome> outcomeOf(const std::optional<Scenario>& scenario, const ProjectParts& parts,
                                  const ProjectStore& store) {
    EventKeys keys;
    for (const ScenarioChange& change : scenario.value_or(Scenario()).changes) {
        if (change.action != ScenarioAction::Set) {
            const Result<EventKey> key = store.keyOf(change.event);
            if (!key) {
                return key.error();
            }
            keys.insert(change.event, *key);
        }
    }
    const std::vector<QString> trackIds = idsOf(parts.tracks);
    return applyScenario(scenario.value_or(Scenario()), parts.balanceInput(), defaultParameters(trackIds),
                         trackIds, keys);
}

/// Which records go another way besides those that the scenario names.
Result<void> tellEffects(const ScenarioOutcome& outcome, const ProjectParts& parts, const ProjectStore& store,
                         BalanceReport& report) {
    for (const ScenarioEffect& effect : outcome.effects) {
        const Result<Event> event = store.event(parts.columns->key[static_cast<std::size_t>(effect.event)]);
        if (!event) {
            return event.error();
        }
        BalanceReport::Effect told{event->id, std::nullopt, std::nullopt, effect.isLevelChanged,
                                   effect.isClockChanged};
        if (effect.endBefore != kOpenEnd) {
            told.endBefore = effect.endBefore;
        }
        if (effect.endAfter != kOpenEnd) {
            told.endAfter = effect.endAfter;
        }
        report.effects.push_back(std::move(told));
    }
    return {};
}

BalanceSeries seriesOf(const BalanceModel& model, const BalanceOptions& options, const ProjectParts& parts) {
    BalanceCurve curve = model.curve(options.from, options.to, options.step);
    Band band = Uncertainty(model.input(), model.parameters(), model.lens()).band(curve);
    BalanceSeries series;
    series.lens = toText(options.lens);
    for (const Track& track : parts.tracks) {
        series.tracks << track.id;
    }
    series.days = std::move(curve.days);
    series.net = std::move(curve.net);
    series.p10 = std::move(band.p10);
    series.p90 = std::move(band.p90);
    series.probAhead = std::move(band.probAhead);
    series.pressure = std::move(curve.pressure);
    return series;
}

template <typename Report>
QByteArray written(const Report& report, BalanceOptions::Format format) {
    switch (format) {
        case BalanceOptions::Format::Json:
            return writeBalanceJson(report);
        case BalanceOptions::Format::Csv:
            return writeBalanceCsv(report);
        case BalanceOptions::Format::Text:
            break;
    }
    return balanceText(report).toUtf8();
}

}  // namespace

Result<Parameters> parametersFor(const BalanceOptions& options, const std::vector<Track>& tracks,
                                 Parameters base) {
    const std::vector<QString> trackIds = idsOf(tracks);
    for (const QString& setting : options.settings) {
        if (const Result<void> result = setParameter(base, trackIds, setting); !result) {
            return Error{QString(u"--set "_s % result.error().where), result.error().what,
                         result.error().mend};
        }
    }
    return base;
}

Result<std::optional<Scenario>> scenarioFor(const BalanceOptions& options, const ProjectStore& store) {
    if (options.scenario.isEmpty()) {
        return std::optional<Scenario>();
    }
    const Result<std::vector<Scenario>> scenarios = store.scenarios();
    if (!scenarios) {
        return scenarios.error();
    }
    QStringList names;
    for (const Scenario& scenario : *scenarios) {
        if (scenario.name == options.scenario || scenario.id == options.scenario) {
            return std::optional(scenario);
        }
        names << QString(u'"' % scenario.name % u'"');
    }
    return Error{QString(u"--scenario \""_s % options.scenario % u'"'), u"the project has no such scenario"_s,
                 names.isEmpty() ? QString() : QString(u"Use one of "_s % names.join(u", "_s))};
}

Result<QByteArray> balanceAnswer(const BalanceOptions& options, const std::optional<Scenario>& scenario,
                                 const ProjectStore& store) {
    const Result<ProjectParts> parts = readProjectParts(store);
    if (!parts) {
        return parts.error();
    }
    const Result<ScenarioOutcome> outcome = outcomeOf(scenario, *parts, store);
    if (!outcome) {
        return outcome.error();
    }
    const Result<Parameters> parameters = parametersFor(options, parts->tracks, outcome->parameters);
    if (!parameters) {
        return parameters.error();
    }
    const BalanceInput& input = outcome->input;
    if (options.isValidation) {
        return validationAnswer(options.format, input, *parameters, *parts, store);
    }
    const Day first = options.at.value_or(options.from);
    if (first > input.horizon) {
        return Error{store.path(),
                     QString(isoFromDay(first) % u" lies after the horizon of the project, "_s %
                             isoFromDay(input.horizon)),
                     u"Ask for a day that the data knows of"_s};
    }
    const QString scenarioName = scenario ? scenario->name : QString();
    const BalanceModel model(input, *parameters, options.lens);
    if (!options.at) {
        BalanceSeries series = seriesOf(model, options, *parts);
        series.scenario = scenarioName;
        return written(series, options.format);
    }
    Result<BalanceReport> report = reportOf(model, options, *parts, store);
    if (!report) {
        return report.error();
    }
    report->scenario = scenarioName;
    if (const Result<void> told = tellEffects(*outcome, *parts, store, *report); !told) {
        return told.error();
    }
    return written(*report, options.format);
}

}  // namespace fulcrum
