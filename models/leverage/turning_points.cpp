// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/turning_points.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

#include "models/domain/random_stream.h"
#include "models/leverage/weighing.h"

namespace fulcrum {
namespace {

/// The components that the turning points are found in, on the days that matter.
class Picture {
public:
    Picture(const TurningDays& days, std::size_t trackCount) : m_days(days), m_trackCount(trackCount) {
        for (Day day = days.ahead; day <= days.turned; ++day) {
            m_list.push_back(day);
        }
        m_list.insert(m_list.end(), {days.recovered, days.beforeChips, days.afterChips});
        for (std::vector<double>& side : m_points) {
            side.assign(m_list.size() * trackCount, 0);
        }
    }

    const std::vector<Day>& days() const { return m_list; }
    void clear() {
        for (std::vector<double>& side : m_points) {
            std::fill(side.begin(), side.end(), 0);
        }
    }
    double& points(std::size_t side, std::size_t day, std::size_t track) {
        return m_points[side][day * m_trackCount + track];
    }

    TurningPoints found(TurningTracks tracks) {
        const std::size_t spring = m_list.size() - 3;
        TurningPoints found;
        found.netAhead = net(0);
        found.netTurned = net(spring - 1);
        found.netRecovered = net(spring);
        found.lowestNet = found.netAhead;
        found.lowestDay = m_list[0];
        for (std::size_t day = 0; day < spring; ++day) {
            if (net(day) < found.lowestNet) {
                found.lowestNet = net(day);
                found.lowestDay = m_list[day];
            }
        }
        found.minerals = points(kSideB, spring - 1, tracks.minerals);
        for (std::size_t track = 0; track < m_trackCount; ++track) {
            if (track != tracks.minerals) {
                found.largestBeside = std::max(found.largestBeside, points(kSideB, spring - 1, track));
            }
            const double move = component(spring + 2, track) - component(spring + 1, track);
            if (track == tracks.technology) {
                found.technologyRise = move;
            } else {
                found.largestOtherMove = std::max(found.largestOtherMove, std::abs(move));
            }
        }
        return found;
    }

private:
    double component(std::size_t day, std::size_t track) {
        return points(kSideA, day, track) - points(kSideB, day, track);
    }
    double net(std::size_t day) {
        double sum = 0;
        for (std::size_t track = 0; track < m_trackCount; ++track) {
            sum += component(day, track);
        }
        return sum;
    }

    TurningDays m_days;
    std::size_t m_trackCount;
    std::vector<Day> m_list;
    std::array<std::vector<double>, 2> m_points;  ///< [side][day × track]
};

/// One event and side that can stand in a ledger.
struct Line {
    TrackIndex track = 0;
    std::array<double, 2> factor{1, 1};  ///< by the side that it is dealt to
    std::vector<std::pair<std::size_t, double>>
        on;  ///< days of the picture, points; those without are left out
};

double stakeOf(const BalanceInput& input, Side side) {
    double stake = 0;
    for (const PartyStake& party : input.parties) {
        if (party.side == side) {
            stake = std::max(stake, party.tradeAtStakeUsdBn);
        }
    }
    return stake;
}

/// All lines with the labels that they have.
std::pair<std::vector<Line>, std::vector<std::size_t>> linesOf(const BalanceModel& model,
                                                               const std::vector<Day>& days) {
    const BalanceInput& input = model.input();
    const EventColumns& columns = *input.columns;
    const Weighing weighing(input);
    const std::array stakes{stakeOf(input, Side::A), stakeOf(input, Side::B)};
    std::vector<Line> lines;
    std::vector<std::size_t> labels;
    std::map<std::pair<EventIndex, std::size_t>, std::size_t> places;
    for (EventIndex event = 0; event < columns.size(); ++event) {
        const auto i = static_cast<std::size_t>(event);
        const std::array<bool, 2> counts = weighing.countsFor(event);
        for (std::size_t side = 0; side < counts.size(); ++side) {
            if (!counts[side]) {
                continue;
            }
            Line line;
            line.track = columns.track[i];
            const PartyIndex actor = columns.actor[i];
            const double own = actor < input.parties.size() ? input.parties[actor].tradeAtStakeUsdBn : 0;
            if ((columns.flags[i] & kHasTariff) != 0 && isRestriction(columns.kind[i]) && own > 0) {
                line.factor = {std::sqrt(stakes[kSideA] / own), std::sqrt(stakes[kSideB] / own)};
            }
            places[{event, side}] = lines.size();
            lines.push_back(std::move(line));
            labels.push_back(side);
        }
    }
    for (std::size_t day = 0; day < days.size(); ++day) {
        for (const LedgerLine& line : model.ledger(days[day]).lines) {
            lines[places[{line.event, line.side}]].on.emplace_back(day, std::abs(line.points));
        }
    }
    return {std::move(lines), std::move(labels)};
}

}  // namespace

TurningDays TurningDays::ofTheSample() {
    return {fixedDay(2025, 4, 10), fixedDay(2025, 6, 10), fixedDay(2025, 7, 15), fixedDay(2022, 10, 6),
            fixedDay(2023, 1, 5)};
}

TurningPoints turningPoints(const BalanceModel& model, const TurningDays& days, TurningTracks tracks) {
    const std::size_t trackCount = model.input().trackCount;
    Picture picture(days, trackCount);
    for (std::size_t day = 0; day < picture.days().size(); ++day) {
        const Ledger ledger = model.ledger(picture.days()[day]);
        for (std::size_t side = 0; side < ledger.byTrack.size(); ++side) {
            for (std::size_t track = 0; track < trackCount; ++track) {
                picture.points(side, day, track) = ledger.byTrack[side][track];
            }
        }
    }
    return picture.found(tracks);
}

double placeboShare(const BalanceModel& model, const TurningDays& days, TurningTracks tracks, int runs,
                    std::uint64_t seed) {
    Picture picture(days, model.input().trackCount);
    auto [lines, labels] = linesOf(model, picture.days());
    RandomStream random(seed, 0);
    int passed = 0;
    for (int run = 0; run < runs; ++run) {
        for (std::size_t i = labels.size(); i > 1; --i) {
            std::swap(labels[i - 1], labels[random.below(i)]);
        }
        picture.clear();
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const double factor = lines[i].factor[labels[i]];
            for (const auto& [day, points] : lines[i].on) {
                picture.points(labels[i], day, lines[i].track) += factor * points;
            }
        }
        passed += picture.found(tracks).passAll() ? 1 : 0;
    }
    return runs > 0 ? static_cast<double>(passed) / runs : 0;
}

}  // namespace fulcrum
