// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter/filter_evaluation.h"

#include <algorithm>
#include <numeric>

#include "models/domain/event_status.h"
#include "models/domain/terms.h"
#include "models/filter/date_period.h"
#include "models/filter/field_values.h"

namespace fulcrum {
namespace {

/// The bit of what is asked of texts, beside those of the fields.
constexpr unsigned kTextBit = kFilterFieldCount;

/// Neighbours often have the same value; each adds to a tally of its own, so that none waits for the one
/// before.
constexpr std::size_t kTallies = 4;

template <typename Records>
int positionOf(const Records& records, const QString& id) {
    const auto found = std::ranges::find_if(records, [&](const auto& record) { return record.id == id; });
    return found == records.end() ? -1 : static_cast<int>(found - records.begin());
}

template <typename Term>
int positionOf(const std::optional<Term>& term) {
    return term ? static_cast<int>(*term) : -1;
}

/// The position of a value in the words of its field, or −1.
int positionOf(FilterField field, const QString& value, const FilterGround& ground) {
    switch (field) {
        case FilterField::Side:
            return positionOf(sideFromText(value));
        case FilterField::By:
        case FilterField::Against:
            return positionOf(ground.parties, value);
        case FilterField::Track:
            return positionOf(ground.tracks, value);
        case FilterField::Kind:
            return positionOf(kindFromText(value));
        case FilterField::Status:
            return positionOf(eventStatusFromText(value));
        case FilterField::Severity:
            return value.toInt() - 1;
        case FilterField::Era:
            return positionOf(ground.eras, value);
        case FilterField::Has:
            return static_cast<int>(hasWords().indexOf(value));
        case FilterField::Checked:
            return static_cast<int>(checkedWords().indexOf(value));
        default:
            return -1;
    }
}

/// Whether the event is a restriction with a level above 0 on some day of the period.
bool isInForceWithin(const FilterGround& ground, EventIndex event, const DatePeriod& period) {
    const auto i = static_cast<std::size_t>(event);
    const Day end = ground.levels.endOf(event);
    if (!isRestriction(ground.columns.kind[i]) || ground.columns.start[i] >= period.until ||
        end <= period.from) {
        return false;
    }
    const LevelSteps steps = ground.levels.steps(event);
    for (std::size_t step = 0; step < steps.size() && steps[step].from < period.until; ++step) {
        const Day until = step + 1 < steps.size() ? steps[step + 1].from : end;
        if (steps[step].level > 0 && until > period.from && until > steps[step].from) {
            return true;
        }
    }
    return false;
}

}  // namespace

std::vector<std::uint8_t> statusesOn(const FilterGround& ground) {
    return statusesOn(ground.columns, ground.levels, ground.day);
}

bool needsTraits(const Filter& filter) {
    return std::ranges::any_of(filter.clauses(), [](const FilterClause& clause) {
        return clause.field == FilterField::Tag || clause.field == FilterField::Checked ||
               clause.field == FilterField::Has;
    });
}

template <typename Holds>
void FilterEvaluation::demand(FilterField field, bool isExcluded, Holds holds) {
    const auto bit = static_cast<Mask>(1U << static_cast<unsigned>(field));
    for (std::size_t i = 0; i < m_failed.size(); ++i) {
        m_failed[i] |= holds(i) == isExcluded ? bit : Mask{0};
    }
}

FilterEvaluation::FilterEvaluation(const Filter& filter, const FilterGround& ground,
                                   const FilterLookups& lookups)
    : m_failed(static_cast<std::size_t>(ground.columns.size())) {
    for (const FilterClause& clause : filter.clauses()) {
        applyClause(clause, ground, lookups);
    }
    if (!filter.terms().empty()) {
        for (std::size_t i = 0; i < m_failed.size(); ++i) {
            const bool isHit = lookups.mentioning && lookups.mentioning->contains(static_cast<EventIndex>(i));
            m_failed[i] |= isHit ? Mask{0} : static_cast<Mask>(1U << kTextBit);
        }
    }
    m_matches = EventSet::of(ground.columns.size(), [this](EventIndex event) {
        return m_failed[static_cast<std::size_t>(event)] == 0;
    });
}

void FilterEvaluation::applyClause(const FilterClause& clause, const FilterGround& ground,
                                   const FilterLookups& lookups) {
    switch (clause.field) {
        case FilterField::InForce:
            applyPeriod(clause, ground);
            break;
        case FilterField::From:
        case FilterField::To:
            applyBound(clause, ground);
            break;
        case FilterField::Answers:
            applyAnswers(clause, ground, lookups);
            break;
        default:
            applyWords(clause, ground);
            break;
    }
}

void FilterEvaluation::applyWords(const FilterClause& clause, const FilterGround& ground) {
    if (clause.field == FilterField::Tag) {
        const std::vector<QString> none;
        const std::vector<QString>& tags = ground.traits ? ground.traits->tags : none;
        std::vector<std::uint8_t> isWanted(tags.size(), 0);
        for (std::size_t tag = 0; tag < tags.size(); ++tag) {
            isWanted[tag] = clause.values.contains(tags[tag]) ? 1 : 0;
        }
        demand(clause.field, clause.isExcluded, [&](std::size_t i) {
            return ground.traits && std::ranges::any_of(ground.traits->tagsOf(static_cast<EventIndex>(i)),
                                                        [&](TagIndex tag) { return isWanted[tag] != 0; });
        });
        return;
    }
    std::vector<int> wanted;
    for (const QString& value : clause.values) {
        wanted.push_back(positionOf(clause.field, value, ground));
    }
    if (clause.field == FilterField::Has) {
        unsigned bits = 0;
        for (const int position : wanted) {
            bits |= position < 0 ? 0U : 1U << position;
        }
        const std::vector<std::uint8_t> hanging = hangingOn(ground);
        demand(clause.field, clause.isExcluded, [&](std::size_t i) { return (hanging[i] & bits) != 0; });
        return;
    }
    if (clause.field == FilterField::Era) {
        std::vector<std::uint8_t> isWithin(m_failed.size(), 0);
        for (const int era : wanted) {
            if (era >= 0) {
                const auto [first, last] =
                    eventsWithin(ground.columns, ground.eras[static_cast<std::size_t>(era)]);
                std::fill(isWithin.begin() + first, isWithin.begin() + last, std::uint8_t{1});
            }
        }
        demand(clause.field, clause.isExcluded, [&](std::size_t i) { return isWithin[i] != 0; });
        return;
    }
    // One look-up an event, whatever the number of values; position −1 comes first.
    std::vector<std::uint8_t> isWanted(std::size_t{1} << 17, 0);
    for (const int position : wanted) {
        if (position >= 0) {
            isWanted[static_cast<std::size_t>(position) + 1] = 1;
        }
    }
    withSingleValues(clause.field, ground, [&](auto valueOf) {
        demand(clause.field, clause.isExcluded, [&](std::size_t i) {
            const int place = valueOf(i) + 1;
            return isWanted[static_cast<std::size_t>(place)] != 0;
        });
    });
}

void FilterEvaluation::applyPeriod(const FilterClause& clause, const FilterGround& ground) {
    std::vector<DatePeriod> periods;
    for (const QString& value : clause.values) {
        if (const auto period = periodFromText(value)) {
            periods.push_back(*period);
        }
    }
    demand(clause.field, clause.isExcluded, [&](std::size_t i) {
        return std::ranges::any_of(periods, [&](const DatePeriod& period) {
            return isInForceWithin(ground, static_cast<EventIndex>(i), period);
        });
    });
}

void FilterEvaluation::applyBound(const FilterClause& clause, const FilterGround& ground) {
    const std::optional<DatePeriod> period = periodFromText(clause.values.constFirst());
    if (!period) {
        demand(clause.field, false, [](std::size_t) { return false; });
        return;
    }
    const EventColumns& columns = ground.columns;
    if (clause.field == FilterField::To) {
        demand(clause.field, false, [&](std::size_t i) { return columns.start[i] < period->until; });
        return;
    }
    // What began "in April" may have begun on the 15th: it is only before a day when all of April is.
    demand(clause.field, false, [&](std::size_t i) {
        return columns.start[i] >= period->from ||
               (columns.precision[i] != Precision::OnDay &&
                endOfPrecision(columns.start[i], columns.precision[i]) > period->from);
    });
}

void FilterEvaluation::applyAnswers(const FilterClause& clause, const FilterGround& ground,
                                    const FilterLookups& lookups) {
    EventSet asked(ground.columns.size());
    for (const QString& value : clause.values) {
        const auto named = lookups.namedEvents.find(value);
        if (named != lookups.namedEvents.end()) {
            for (const EventIndex event : named->second) {
                asked.insert(event);
            }
        }
    }
    EventSet answering(ground.columns.size());
    for (const RelationEntry& relation : ground.columns.relations) {
        if (relation.type == RelationType::RespondsTo && relation.from >= 0 && relation.to >= 0 &&
            asked.contains(relation.to)) {
            answering.insert(relation.from);
        }
    }
    demand(clause.field, clause.isExcluded,
           [&](std::size_t i) { return answering.contains(static_cast<EventIndex>(i)); });
}

auto FilterEvaluation::isLetThroughBut(FilterField field) const {
    const auto others = static_cast<Mask>(~(1U << static_cast<unsigned>(field)));
    return [this, others](std::size_t i) { return (m_failed[i] & others) == 0; };
}

std::vector<int> FilterEvaluation::countsOfSingle(FilterField field, std::size_t words,
                                                  const FilterGround& ground) const {
    const auto isCounted = isLetThroughBut(field);
    // Events without a value are counted before the first one, so that the loop asks nothing of a value.
    std::vector<std::array<int, kTallies>> tally(words + 1);
    withSingleValues(field, ground, [&](auto valueOf) {
        for (std::size_t i = 0; i < m_failed.size(); ++i) {
            const int place = valueOf(i) + 1;
            tally[static_cast<std::size_t>(place)][i % kTallies] += isCounted(i) ? 1 : 0;
        }
    });
    std::vector<int> counts;
    counts.reserve(words);
    for (std::size_t word = 1; word < tally.size(); ++word) {
        counts.push_back(std::accumulate(tally[word].begin(), tally[word].end(), 0));
    }
    return counts;
}

std::vector<int> FilterEvaluation::countsOfHas(const FilterGround& ground) const {
    const auto isCounted = isLetThroughBut(FilterField::Has);
    const std::vector<std::uint8_t> hanging = hangingOn(ground);
    std::array<int, 256> together{};
    for (std::size_t i = 0; i < m_failed.size(); ++i) {
        together[hanging[i]] += isCounted(i) ? 1 : 0;
    }
    std::vector<int> counts(static_cast<std::size_t>(hasWords().size()));
    for (std::size_t bits = 0; bits < together.size(); ++bits) {
        for (std::size_t word = 0; word < counts.size(); ++word) {
            counts[word] += (bits >> word & 1U) != 0 ? together[bits] : 0;
        }
    }
    return counts;
}

std::vector<int> FilterEvaluation::countsOfEras(const FilterGround& ground) const {
    const auto isCounted = isLetThroughBut(FilterField::Era);
    std::vector<int> counts;
    counts.reserve(ground.eras.size());
    for (const Era& era : ground.eras) {
        const auto [first, last] = eventsWithin(ground.columns, era);
        int count = 0;
        for (auto i = static_cast<std::size_t>(first); i < static_cast<std::size_t>(last); ++i) {
            count += isCounted(i) ? 1 : 0;
        }
        counts.push_back(count);
    }
    return counts;
}

std::vector<int> FilterEvaluation::countsOfTags(const EventTraits& traits) const {
    const auto isCounted = isLetThroughBut(FilterField::Tag);
    std::vector<int> counts(traits.tags.size());
    for (std::size_t i = 0; i < m_failed.size(); ++i) {
        if (isCounted(i)) {
            for (const TagIndex tag : traits.tagsOf(static_cast<EventIndex>(i))) {
                ++counts[tag];
            }
        }
    }
    return counts;
}

FacetCounts FilterEvaluation::counts(const FilterGround& ground) const {
    FacetCounts counts;
    const auto at = [&](FilterField field) -> std::vector<int>& {
        return counts[static_cast<std::size_t>(field)];
    };
    const std::initializer_list<std::pair<FilterField, std::size_t>> single{
        {FilterField::Side, kSideCount},
        {FilterField::By, ground.parties.size()},
        {FilterField::Against, ground.parties.size()},
        {FilterField::Track, ground.tracks.size()},
        {FilterField::Kind, kKindCount},
        {FilterField::Status, kEventStatusCount},
        {FilterField::Severity, 5},
        {FilterField::Checked, static_cast<std::size_t>(checkedWords().size())}};
    for (const auto& [field, words] : single) {
        at(field) = countsOfSingle(field, words, ground);
    }
    at(FilterField::Has) = countsOfHas(ground);
    at(FilterField::Era) = countsOfEras(ground);
    if (ground.traits) {
        at(FilterField::Tag) = countsOfTags(*ground.traits);
    }
    return counts;
}

}  // namespace fulcrum
