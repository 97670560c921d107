// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/reciprocity.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <tuple>
#include <utility>

#include "models/domain/random_stream.h"
#include "models/domain/statistics.h"
#include "models/leverage/weighing.h"

namespace fulcrum {
namespace {

constexpr Day kWeek = 7;
constexpr Day kMonth = 30;

/// Which act an event is, if it is one.
struct Act {
    std::size_t side = kSideA;
    bool isRelief = false;

    bool operator==(const Act&) const = default;
};

std::optional<Act> actOf(const BalanceInput& input, EventIndex event) {
    const auto i = static_cast<std::size_t>(event);
    const Kind kind = input.columns->kind[i];
    const PartyIndex actor = input.columns->actor[i];
    const Side side = actor < input.parties.size() ? input.parties[actor].side : Side::None;
    if ((side != Side::A && side != Side::B) || (!isRestriction(kind) && kind != Kind::Relief)) {
        return std::nullopt;
    }
    return Act{side == Side::A ? kSideA : kSideB, kind == Kind::Relief};
}

double share(std::size_t part, std::size_t whole) {
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole)
                     : std::numeric_limits<double>::quiet_NaN();
}

std::vector<EventIndex> withoutRepeats(std::vector<EventIndex> events) {
    std::sort(events.begin(), events.end());
    events.erase(std::unique(events.begin(), events.end()), events.end());
    return events;
}

/// Fills in what follows from causes and pairs.
void summarise(ReciprocityRow& row, const Weighing& weighing, const GradeFactors& factors) {
    // Columns are sorted by start, so the order of indices is that of days.
    std::sort(row.pairs.begin(), row.pairs.end(), [](const ReciprocityPair& a, const ReciprocityPair& b) {
        const auto rank = [](const ReciprocityPair& pair) {
            return std::tuple(pair.cause, pair.lag, pair.answer);
        };
        return rank(a) < rank(b);
    });
    std::vector<double> lags;
    std::vector<EventIndex> causes;
    std::vector<EventIndex> answers;
    for (const ReciprocityPair& pair : row.pairs) {
        lags.push_back(pair.lag);
        causes.push_back(pair.cause);
        answers.push_back(pair.answer);
        if (pair.lag >= 0 && (row.first.empty() || row.first.back().cause != pair.cause)) {
            row.first.push_back(pair);
        }
    }
    row.lowerQuartile = quantile(lags, 0.25);
    row.medianLag = quantile(lags, 0.5);
    row.upperQuartile = quantile(lags, 0.75);
    row.answeredWithin7 = share(row.answeredWithin(kWeek).size(), row.causes.size());
    row.answeredWithin30 = share(row.answeredWithin(kMonth).size(), row.causes.size());
    for (const EventIndex cause : withoutRepeats(std::move(causes))) {
        row.causeMagnitude += weighing.magnitudeOf(cause, factors);
    }
    for (const EventIndex answer : withoutRepeats(std::move(answers))) {
        row.answerMagnitude += weighing.magnitudeOf(answer, factors);
    }
    row.ratio = row.causeMagnitude > 0 ? row.answerMagnitude / row.causeMagnitude
                                       : std::numeric_limits<double>::quiet_NaN();
}

bool isIn(const Era& era, Day day) { return era.from <= day && (!era.to || day < *era.to); }

/// The days on which a side acted, each once for every act.
std::vector<Day> daysOf(const BalanceInput& input, Act wanted) {
    std::vector<Day> days;
    for (EventIndex event = 0; event < input.columns->size(); ++event) {
        if (actOf(input, event) == wanted) {
            days.push_back(input.columns->start[static_cast<std::size_t>(event)]);
        }
    }
    return days;
}

/// Counts which causes are followed, after the followers were shifted round a circle. The circle is the
/// record and so many days more that unshifted nothing at its end is followed by what stands at its
/// beginning.
class Circle {
public:
    Circle(const std::vector<Day>& causes, const std::vector<Day>& followers, Day first, Day last)
        : m_length(static_cast<std::size_t>(last - first) + 1 + kFollowingDays),
          m_isFollowed(m_length, false) {
        for (const Day day : followers) {
            // Whatever happened in the week before a follower is followed by it, round the circle.
            for (Day back = 0; back <= kFollowingDays; ++back) {
                m_isFollowed[wrapped(static_cast<std::int64_t>(day) - first - back)] = true;
            }
        }
        for (const Day day : causes) {
            m_causes.push_back(static_cast<std::size_t>(day - first));
        }
    }

    std::size_t length() const { return m_length; }
    std::size_t followed(std::size_t shift) const {
        std::size_t count = 0;
        for (const std::size_t cause : m_causes) {
            const std::size_t place = cause + m_length - shift;
            count += m_isFollowed[place >= m_length ? place - m_length : place] ? 1 : 0;
        }
        return count;
    }

private:
    std::size_t wrapped(std::int64_t place) const {
        const auto length = static_cast<std::int64_t>(m_length);
        return static_cast<std::size_t>((place % length + length) % length);
    }

    std::size_t m_length;
    std::vector<bool> m_isFollowed;
    std::vector<std::size_t> m_causes;
};

}  // namespace

std::vector<ReciprocityPair> ReciprocityRow::answeredWithin(Day days) const {
    std::vector<ReciprocityPair> within;
    std::copy_if(first.begin(), first.end(), std::back_inserter(within),
                 [&](const ReciprocityPair& pair) { return pair.lag <= days; });
    return within;
}

std::vector<ReciprocityRow> reciprocity(const BalanceInput& input, const Parameters& parameters,
                                        const std::vector<Era>& eras) {
    const EventColumns& columns = *input.columns;
    const Weighing weighing(input);
    const GradeFactors factors = gradeFactors(parameters);
    std::vector<ReciprocityRow> rows;
    const auto rowOf = [&](std::size_t period, std::size_t answering, bool isRelief) -> ReciprocityRow& {
        return rows[period * 4 + answering * 2 + (isRelief ? 1 : 0)];
    };
    for (std::size_t period = 0; period <= eras.size(); ++period) {
        for (const std::size_t answering : {kSideA, kSideB}) {
            for (const bool isRelief : {false, true}) {
                ReciprocityRow row;
                row.era = period > 0 ? std::optional(period - 1) : std::nullopt;
                row.answering = answering;
                row.isRelief = isRelief;
                rows.push_back(std::move(row));
            }
        }
    }
    const auto forEachPeriod = [&](Day day, auto work) {
        work(std::size_t{0});
        for (std::size_t era = 0; era < eras.size(); ++era) {
            if (isIn(eras[era], day)) {
                work(era + 1);
            }
        }
    };
    for (EventIndex event = 0; event < columns.size(); ++event) {
        if (const std::optional<Act> act = actOf(input, event)) {
            forEachPeriod(columns.start[static_cast<std::size_t>(event)], [&](std::size_t period) {
                rowOf(period, 1 - act->side, act->isRelief).causes.push_back(event);
            });
        }
    }
    for (const RelationEntry& relation : columns.relations) {
        if (relation.type != RelationType::RespondsTo || relation.from < 0 || relation.to < 0) {
            continue;
        }
        const std::optional<Act> answer = actOf(input, relation.from);
        const std::optional<Act> cause = actOf(input, relation.to);
        if (!answer || !cause || answer->side == cause->side || answer->isRelief != cause->isRelief) {
            continue;
        }
        const Day begin = columns.start[static_cast<std::size_t>(relation.to)];
        const Day lag = columns.start[static_cast<std::size_t>(relation.from)] - begin;
        forEachPeriod(begin, [&](std::size_t period) {
            rowOf(period, answer->side, answer->isRelief).pairs.push_back({relation.to, relation.from, lag});
        });
    }
    for (ReciprocityRow& row : rows) {
        summarise(row, weighing, factors);
    }
    return rows;
}

std::optional<std::vector<ShiftTest>> shiftTests(const BalanceInput& input, int shifts, std::uint64_t seed,
                                                 const std::function<void(double)>& progress,
                                                 const std::stop_token& stop) {
    std::vector<ShiftTest> tests;
    const std::vector<Day>& starts = input.columns->start;
    std::uint64_t stream = 0;
    for (const std::size_t answering : {kSideA, kSideB}) {
        for (const bool isRelief : {false, true}) {
            ShiftTest test;
            test.answering = answering;
            test.isRelief = isRelief;
            const std::vector<Day> causes = daysOf(input, {1 - answering, isRelief});
            const std::vector<Day> followers = daysOf(input, {answering, isRelief});
            test.causes = causes.size();
            RandomStream random(seed, stream++);
            if (!causes.empty() && !followers.empty()) {
                const Circle circle(causes, followers, starts.front(), starts.back());
                test.followed = circle.followed(0);
                std::size_t sum = 0;
                int asMany = 0;
                for (int shift = 0; shift < shifts; ++shift) {
                    if (stop.stop_requested()) {
                        return std::nullopt;
                    }
                    const std::size_t followed =
                        circle.followed(static_cast<std::size_t>(random.below(circle.length())));
                    sum += followed;
                    asMany += followed >= test.followed ? 1 : 0;
                }
                test.expectedFollowed = shifts > 0 ? static_cast<double>(sum) / shifts : 0;
                test.probability = (1.0 + asMany) / (1.0 + shifts);
            }
            tests.push_back(test);
            if (progress) {
                progress(static_cast<double>(tests.size()) / 4);
            }
        }
    }
    return tests;
}

std::vector<ReciprocityPair> followedPairs(const BalanceInput& input, std::size_t answering, bool isRelief) {
    const EventColumns& columns = *input.columns;
    std::vector<ReciprocityPair> pairs;
    std::vector<ReciprocityPair> waiting;  // causes that nothing has followed yet, by start
    std::size_t firstWaiting = 0;
    // Of one day, the causes first: an act of the same day follows, whatever the file's order.
    for (EventIndex event = 0; event < columns.size();) {
        const Day day = columns.start[static_cast<std::size_t>(event)];
        EventIndex end = event;
        while (end < columns.size() && columns.start[static_cast<std::size_t>(end)] == day) {
            if (actOf(input, end) == Act{1 - answering, isRelief}) {
                waiting.push_back({end, kNoIndex, 0});
            }
            ++end;
        }
        for (; event < end; ++event) {
            if (actOf(input, event) != Act{answering, isRelief}) {
                continue;
            }
            for (; firstWaiting < waiting.size(); ++firstWaiting) {
                ReciprocityPair& pair = waiting[firstWaiting];
                pair.answer = event;
                pair.lag = day - columns.start[static_cast<std::size_t>(pair.cause)];
                if (pair.lag <= kFollowingDays) {
                    pairs.push_back(pair);
                }
            }
        }
    }
    return pairs;
}

std::vector<double> magnitudes(const BalanceInput& input, const Parameters& parameters) {
    const Weighing weighing(input);
    const GradeFactors factors = gradeFactors(parameters);
    std::vector<double> sizes;
    sizes.reserve(static_cast<std::size_t>(input.columns->size()));
    for (EventIndex event = 0; event < input.columns->size(); ++event) {
        sizes.push_back(weighing.magnitudeOf(event, factors));
    }
    return sizes;
}

}  // namespace fulcrum
