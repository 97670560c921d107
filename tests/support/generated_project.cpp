// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generated_project.h"

#include <algorithm>
#include <array>

#include "tests/support/dice.h"
#include "tests/support/event_builder.h"

namespace fulcrum::test {
namespace {

constexpr std::array kKinds{Kind::Measure,        Kind::Measure,  Kind::Measure, Kind::Countermeasure,
                            Kind::Countermeasure, Kind::Relief,   Kind::Relief,  Kind::Relief,
                            Kind::Threat,         Kind::Threat,   Kind::Ruling,  Kind::Talks,
                            Kind::Pressure,       Kind::Agreement};
constexpr std::array kRelations{RelationType::Amends,   RelationType::Amends,     RelationType::Suspends,
                                RelationType::Resumes,  RelationType::Resumes,    RelationType::Revokes,
                                RelationType::Replaces, RelationType::RespondsTo, RelationType::Extends};
constexpr std::array kLevels{-1.0, 0.0, 0.1, 0.25, 0.5, 0.5, 0.75, 0.9, 1.0};
constexpr std::array kLengths{0, 1, 2, 5, 30, 61, 90, 400, 2000};
constexpr std::array<double, 7> kHalfLives{0.01, 1, 6, 24, 120, 5000, kNoErosion};

}  // namespace

BalanceInput generatedProject(std::uint32_t seed, int count, int years) {
    Dice dice(seed);
    auto columns = std::make_shared<EventColumns>();
    const auto parties = static_cast<int>(balanceParties().size());
    // Few tracks for few events, so that chains of one actor and track come about.
    const int tracks = count < 1000 ? 3 : static_cast<int>(balanceTracks().size());
    const Day origin = dayOf("2015-01-01");
    std::vector<Day> starts;
    for (int i = 0; i < count; ++i) {
        // Every tenth shares its day with the one before, so that file order matters.
        const bool sharesDay = i > 0 && dice.happens(0.1);
        starts.push_back(sharesDay ? starts.back() : origin + dice.below(years * 365));
    }
    std::sort(starts.begin(), starts.end());
    for (int i = 0; i < count; ++i) {
        const Day start = starts[static_cast<std::size_t>(i)];
        columns->key.push_back(i + 1);
        columns->start.push_back(start);
        columns->end.push_back(dice.happens(0.5) ? kOpenEnd : start + dice.oneOf(kLengths));
        columns->track.push_back(static_cast<TrackIndex>(dice.below(tracks)));
        columns->actor.push_back(static_cast<PartyIndex>(dice.below(dice.happens(0.7) ? 2 : parties)));
        columns->target.push_back(dice.happens(0.1) ? kNoParty
                                                    : static_cast<PartyIndex>(dice.below(parties)));
        columns->kind.push_back(dice.oneOf(kKinds));
        columns->severity.push_back(static_cast<std::uint8_t>(1 + dice.below(5)));
        columns->precision.push_back(Precision::OnDay);
        columns->direction.push_back(dice.happens(0.1) ? Direction::Neutral : Direction::Pressure);
        const bool hasTariff = dice.happens(0.3);
        columns->flags.push_back(hasTariff ? kHasTariff : 0);
        if (hasTariff) {
            columns->tariffs.push_back({i, dice.between(0.5, 145), dice.between(0.001, 1)});
        }
        const int relations = i == 0 ? 0 : dice.below(4);
        for (int k = 0; k < relations; ++k) {
            // Mostly to what came shortly before; now and then to anything, also later, which makes circles.
            const int to = dice.happens(0.9) ? std::max(0, i - 1 - dice.below(25)) : dice.below(count);
            columns->relations.push_back({i, to, dice.oneOf(kRelations), dice.oneOf(kLevels)});
        }
    }
    columns->sort();
    BalanceInput input;
    input.columns = columns;
    for (const NamedParty& party : balanceParties()) {
        input.parties.push_back(party.stake);
    }
    input.trackCount = balanceTracks().size();
    return input;
}

Parameters generatedParameters(std::uint32_t seed) {
    Dice dice(seed);
    Parameters parameters = defaultParameters(balanceTracks());
    parameters.severityRatio = dice.between(2.5, 4);
    parameters.threatHoldDays = dice.happens(0.5) ? 60 : dice.between(0, 100);
    parameters.threatHalfLifeDays = dice.between(1, 90);
    parameters.pressureShare = dice.share();
    for (TrackParameters& track : parameters.tracks) {
        track.selfCost = dice.share();
        track.halfLifeMonths = dice.oneOf(kHalfLives);
        track.floor = dice.oneOf(std::array{0.0, 0.3, 0.5, 1.0});
        track.rampDays = dice.oneOf(std::array{0.001, 1.0, 7.0, 25.0, 60.0, 10000.0});
        track.rampOrder = 1 + dice.below(2);
        track.offRampDays = dice.oneOf(std::array{0.01, 2.0, 21.0, 1000.0});
        track.urgency = dice.between(0.1, 2);
        track.weight = dice.oneOf(std::array{0.0, 0.5, 1.0, 1.0, 3.0});
    }
    return parameters;
}

}  // namespace fulcrum::test
