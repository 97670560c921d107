// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/direct_balance.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace fulcrum::test {
namespace {

long double ramp(const TrackParameters& track, long double days) {
    const long double x = days / track.rampDays;
    // 1 − (1 + x)·e^(−x), written so that extended precision suffices for small x.
    return track.rampOrder == 1 ? -std::expm1(-x) : -std::expm1(-x) - x * std::exp(-x);
}

long double erosion(const TrackParameters& track, long double days) {
    const long double floor = track.floor;
    return floor + (1 - floor) * std::exp2(-days / (track.halfLifeMonths * (365.25L / 12)));
}

}  // namespace

DirectBalance::DirectBalance(BalanceInput input, Parameters parameters, Lens lens)
    : m_input(std::move(input)), m_parameters(std::move(parameters)), m_lens(lens) {
    const EventColumns& columns = *m_input.columns;
    const auto count = static_cast<std::size_t>(columns.size());
    m_end = columns.end;
    m_isReplaced.assign(count, false);
    m_changes.resize(count);
    m_predecessors.resize(count);
    const auto isValid = [&](const RelationEntry& relation) {
        return relation.from >= 0 && relation.to >= 0 && relation.from != relation.to;
    };
    // First every end, since only what changes a record before its end has an effect.
    for (const RelationEntry& relation : columns.relations) {
        const bool ends = relation.type == RelationType::Revokes || relation.type == RelationType::Replaces;
        if (isValid(relation) && ends) {
            const auto to = static_cast<std::size_t>(relation.to);
            const Day day = columns.start[static_cast<std::size_t>(relation.from)];
            if (day >= columns.start[to]) {
                m_end[to] = std::min(m_end[to], day);
            }
        }
    }
    for (const RelationEntry& relation : columns.relations) {
        if (!isValid(relation)) {
            continue;
        }
        const auto from = static_cast<std::size_t>(relation.from);
        const auto to = static_cast<std::size_t>(relation.to);
        const Day day = columns.start[from];
        if (relation.type == RelationType::Replaces && day == m_end[to]) {
            m_isReplaced[to] = true;
        }
        const bool isLevel =
            carriesLevel(relation.type) && (relation.level >= 0 || relation.type != RelationType::Amends);
        if (isLevel && day >= columns.start[to] && day < m_end[to]) {
            const long double whenLeftOut = relation.type == RelationType::Resumes ? 1 : 0;
            m_changes[to].push_back({day, relation.level >= 0 ? relation.level : whenLeftOut});
        }
        const bool handsOnClock = relation.type == RelationType::Replaces ||
                                  relation.type == RelationType::Amends ||
                                  relation.type == RelationType::Resumes;
        if (handsOnClock && isRestriction(columns.kind[from]) && isRestriction(columns.kind[to]) &&
            columns.actor[from] == columns.actor[to] && columns.track[from] == columns.track[to]) {
            m_predecessors[from].push_back(relation.to);
        }
    }
    for (EventIndex event = 0; event < columns.size(); ++event) {
        m_clock.push_back(findClock(event));
    }
}

Day DirectBalance::findClock(EventIndex event) const {
    std::set<EventIndex> chain{event};
    std::vector<EventIndex> open{event};
    Day earliest = m_input.columns->start[static_cast<std::size_t>(event)];
    while (!open.empty()) {
        const auto link = static_cast<std::size_t>(open.back());
        open.pop_back();
        earliest = std::min(earliest, m_input.columns->start[link]);
        for (const EventIndex predecessor : m_predecessors[link]) {
            if (chain.insert(predecessor).second) {
                open.push_back(predecessor);
            }
        }
    }
    return earliest;
}

bool DirectBalance::counts(EventIndex event, std::size_t side) const {
    const EventColumns& columns = *m_input.columns;
    const auto i = static_cast<std::size_t>(event);
    const auto sideOf = [&](PartyIndex party) {
        return party == kNoParty ? Side::None : m_input.parties[party].side;
    };
    const Side own = side == kSideA ? Side::A : Side::B;
    const Side opponent = side == kSideA ? Side::B : Side::A;
    const Side actor = sideOf(columns.actor[i]);
    switch (columns.kind[i]) {
        case Kind::Measure:
        case Kind::Countermeasure:
            if (columns.direction[i] == Direction::Neutral) {
                return false;
            }
            [[fallthrough]];
        case Kind::Threat:
            return (actor == own || actor == Side::Both) && sideOf(columns.target[i]) != own;
        case Kind::Pressure:
            return actor == opponent;
        default:
            return false;
    }
}

long double DirectBalance::magnitude(EventIndex event) const {
    const EventColumns& columns = *m_input.columns;
    const auto i = static_cast<std::size_t>(event);
    if (isRestriction(columns.kind[i])) {
        for (auto tariff = std::lower_bound(columns.tariffs.begin(), columns.tariffs.end(), event,
                                            [](const TariffEntry&a, EventIndex b) { return a.event < b; });
             tariff != columns.tariffs.end() && tariff->event == event; ++tariff) {
            long double largest = 0;
            for (const PartyStake& party : m_input.parties) {
                if (party.side == Side::A || party.side == Side::B) {
                    largest = std::max<long double>(largest, party.tradeAtStakeUsdBn);
                }
            }
            const long double stake = m_input.parties[columns.actor[i]].tradeAtStakeUsdBn;
            return tariff->points / 50.0L * tariff->coverage * std::sqrt(stake / largest);
        }
    }
    return std::pow(static_cast<long double>(m_parameters.severityRatio), columns.severity[i] - 5);
}

long double DirectBalance::levelOn(EventIndex event, Day day) const {
    long double level = 1;
    Day latest = kFirstDay - 1;
    for (const Change& change : m_changes[static_cast<std::size_t>(event)]) {
        if (change.day <= day && change.day >= latest) {
            level = change.level;
            latest = change.day;
        }
    }
    return level;
}

long double DirectBalance::bite(EventIndex event, Day day) const {
    if (m_lens == Lens::Legal) {
        return 1;
    }
    const auto i = static_cast<std::size_t>(event);
    const TrackParameters& track = m_parameters.tracks[m_input.columns->track[i]];
    const long double days = static_cast<long double>(day) - m_clock[i];
    return ramp(track, days) * erosion(track, days);
}

long double DirectBalance::measureOn(EventIndex event, Day day) const {
    const auto i = static_cast<std::size_t>(event);
    const Day start = m_input.columns->start[i];
    const Day end = endOf(event);
    const TrackParameters& track = m_parameters.tracks[m_input.columns->track[i]];
    const auto offRamp = [&](Day closed) {
        return std::exp2((static_cast<long double>(closed) - day) / track.offRampDays);
    };
    if (day < start || end <= start) {
        return 0;
    }
    long double sum = day < end ? levelOn(event, day) * bite(event, day) : 0;
    if (m_lens == Lens::Legal) {
        return sum;
    }
    std::set<Day> changeDays;
    for (const Change& change : m_changes[i]) {
        changeDays.insert(change.day);
    }
    for (const Day closed : changeDays) {
        const long double cut = closed > start ? levelOn(event, closed - 1) - levelOn(event, closed) : 0;
        if (closed <= day && cut > 0) {
            sum += cut * bite(event, closed) * offRamp(closed);
        }
    }
    if (end <= day && !m_isReplaced[i]) {
        sum += levelOn(event, end - 1) * bite(event, end) * offRamp(end);
    }
    return sum;
}

long double DirectBalance::points(EventIndex event, std::size_t side, Day day) const {
    const EventColumns& columns = *m_input.columns;
    const auto i = static_cast<std::size_t>(event);
    if (!counts(event, side) || day < columns.start[i]) {
        return 0;
    }
    const TrackParameters& track = m_parameters.tracks[columns.track[i]];
    const long double urgency = m_lens == Lens::Leverage ? track.urgency : 1;
    const long double selfCost = m_lens == Lens::Legal ? 0 : track.selfCost;
    const long double scale = 100 * magnitude(event) * urgency * (1 - selfCost) * track.weight;
    if (isRestriction(columns.kind[i])) {
        return scale * measureOn(event, day);
    }
    if (m_lens == Lens::Legal || day >= endOf(event)) {
        return 0;
    }
    const long double age = static_cast<long double>(day) - columns.start[i];
    if (columns.kind[i] == Kind::Threat) {
        const long double fading = std::max(0.0L, age - m_parameters.threatHoldDays);
        return scale * levelOn(event, day) * std::exp2(-fading / m_parameters.threatHalfLifeDays);
    }
    return m_parameters.pressureShare * scale * std::exp2(-age / m_parameters.pressureHalfLifeDays);
}

std::array<std::vector<long double>, 2> DirectBalance::pressure(Day day) const {
    std::array<std::vector<long double>, 2> sums;
    for (std::size_t side = 0; side < sums.size(); ++side) {
        sums[side].assign(m_input.trackCount, 0);
        for (EventIndex event = 0; event < m_input.columns->size(); ++event) {
            sums[side][m_input.columns->track[static_cast<std::size_t>(event)]] += points(event, side, day);
        }
    }
    return sums;
}

}  // namespace fulcrum::test
