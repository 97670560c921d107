// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/active_filter.h"

#include <algorithm>
#include <utility>

#include "models/document/read_apart.h"
#include "models/timeline/column_edit.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Up to here a look-up, or a reading of the traits, takes a few milliseconds and is done at once.
constexpr int kQuickHits = 20'000;
constexpr EventIndex kQuickEvents = 20'000;
/// Up to here hits are ranked while somebody types.
constexpr int kMostRanked = 5'000;

/// What the store is asked for of a filter; two filters that agree in it need one answer.
Filter askedOfStore(const Filter& filter) {
    Filter asked;
    for (const TextTerm& term : filter.terms()) {
        asked.add(term);
    }
    for (const FilterClause& clause : filter.clauses()) {
        if (clause.field == FilterField::Answers) {
            asked.add(clause);
        }
    }
    return asked;
}

}  // namespace

ActiveFilter::ActiveFilter(const Document& document, const CurrentBalance& balance, const TimeWindow& window,
                           QObject* parent)
    : QObject(parent), m_document(document), m_balance(balance), m_window(window), m_traits(document) {
    connect(&m_traits, &FilterTraits::failed, this, &ActiveFilter::failed);
    connect(&m_traits, &FilterTraits::arrived, this, [this] {
        takeTags();
        m_isPending ? refresh(true) : countsChanged();
    });
    readLists();
    m_outcome = outcomeOf(basis());
    m_matchCount = m_outcome.matches->count();
    connect(&document, &Document::changed, this,
            [this, former = document.sharedColumns()](const ChangeSet& changes) mutable {
                const bool areColumnsSame = former == m_document.sharedColumns();
                const bool areTraitsSame = m_traits.follow(changes, *former);
                if (!areColumnsSame || !areTraitsSame || !isOfTextsAlone(changes)) {
                    followEdit(changes, *former, areTraitsSame);
                }
                former = m_document.sharedColumns();
            });
    connect(&window, &TimeWindow::cursorChanged, this, &ActiveFilter::followCursor);
}

void ActiveFilter::readLists() {
    m_vocabulary = FilterVocabulary(m_document.parties(), m_document.tracks(), m_document.eras());
    if (m_traits.traits()) {
        m_vocabulary.setTags(m_traits.traits()->tags);
    }
    m_counts = {};
}

FilterBasis ActiveFilter::basis() const {
    FilterBasis basis{m_filter,
                      m_lookups,
                      m_document.sharedColumns(),
                      m_balance.sharedLevels(),
                      m_traits.traits(),
                      m_document.parties(),
                      m_document.tracks(),
                      m_document.eras(),
                      day(),
                      nullptr};
    if (m_statusesOf == basis.columns && m_statusDay == basis.day) {
        basis.statuses = m_statuses;
    }
    return basis;
}

void ActiveFilter::keepStatuses(const FilterOutcome& outcome, Day day) {
    if (outcome.statuses) {
        m_statuses = outcome.statuses;
        m_statusesOf = m_document.sharedColumns();
        m_statusDay = day;
    }
}

void ActiveFilter::setFilter(const Filter& filter) {
    if (filter == m_filter) {
        return;
    }
    m_filter = filter;
    refresh(true);
}

std::vector<QueryError> ActiveFilter::setQuery(const QString& query) {
    ParsedQuery parsed = parseQuery(query, m_vocabulary);
    if (parsed.isOk()) {
        setFilter(parsed.filter);
    }
    return std::move(parsed.errors);
}

void ActiveFilter::refresh(bool mayWait) {
    // Both are begun, so that they are read side by side.
    const bool hasTraits = !needsTraits(m_filter) || provideTraits(mayWait);
    const bool hasLookups = provideLookups(mayWait);
    if (!hasTraits || !hasLookups) {
        setPending(true);
    } else if (mayWait && goesApart()) {
        setPending(true);
        evaluateApart();
    } else {
        take(outcomeOf(basis()), day());
    }
}

bool ActiveFilter::goesApart() const {
    return m_background && m_document.columns().size() > m_mostAtOnce && !m_filter.isEmpty();
}

void ActiveFilter::evaluateApart() {
    m_background(u"filter events"_s, this, [this, basis = basis(), record = m_record] {
        auto outcome = std::make_shared<FilterOutcome>(outcomeOf(basis));
        return [this, outcome, day = basis.day, record] {
            // Whoever has outrun it has seen to what is in view now.
            if (record != m_record || outcome->filter != m_filter) {
                return;
            }
            if (asksForStatus(m_filter) && day != this->day()) {
                evaluateApart();
            } else {
                take(std::move(*outcome), day);
            }
        };
    });
}

void ActiveFilter::take(FilterOutcome outcome, Day day) {
    m_outcome = std::move(outcome);
    m_matchCount = matches()->count();
    keepStatuses(m_outcome, day);
    outdateCounts();
    setPending(false);
    emit changed();
    emit countsChanged();
}

bool ActiveFilter::provideTraits(bool mayWait) {
    if (!m_traits.traits()) {
        if (!m_traits.provide(mayWait)) {
            return false;
        }
        takeTags();
    }
    return true;
}

void ActiveFilter::takeTags() {
    m_vocabulary.setTags(m_traits.traits()->tags);
    outdateCounts();
}

void ActiveFilter::askForTraits() {
    m_areTraitsWanted = true;
    if (!m_traits.traits() && provideTraits(true)) {
        emit countsChanged();
    }
}

bool ActiveFilter::isQuick(const Filter& asked) const {
    // Words that are excluded alone leave nearly everything, which is as much as a common word finds.
    const bool isOfWords =
        std::ranges::any_of(asked.terms(), [](const TextTerm& term) { return !term.isExcluded; });
    if (m_document.columns().size() <= kQuickEvents || asked.terms().empty()) {
        return true;
    }
    if (!canBeRanked(asked.terms(), m_document.columns().size())) {
        return false;
    }
    const Result<int> count = m_document.store().countMentioning(asked.terms(), kQuickHits);
    return isOfWords && count && *count < kQuickHits;
}

bool ActiveFilter::provideLookups(bool mayWait) {
    const Filter asked = askedOfStore(m_filter);
    if (m_lookedUp == asked) {
        return true;
    }
    const QString path = m_document.path();
    if (!mayWait || !m_background || path.isEmpty() || isQuick(asked)) {
        takeLookups(asked, needsLookups(asked) ? lookUp(m_document.store(), asked, m_document.columns())
                                               : Result<FilterLookups>(FilterLookups{}));
        return true;
    }
    m_background(u"filter words"_s, this,
                 [this, path, asked, columns = m_document.sharedColumns(), record = m_record] {
                     auto lookups = std::make_shared<std::optional<Result<FilterLookups>>>(readApart(
                         path, [&](const ProjectStore& store) { return lookUp(store, asked, *columns); }));
                     return [this, asked, lookups, record] {
                         if (record == m_record && asked == askedOfStore(m_filter) && m_lookedUp != asked) {
                             if (*lookups) {
                                 takeLookups(asked, std::move(**lookups));
                             }
                             refresh(true);
                         }
                     };
                 });
    return false;
}

void ActiveFilter::takeLookups(const Filter& asked, Result<FilterLookups> lookups) {
    m_lookedUp = asked;
    if (lookups) {
        m_lookups = std::make_shared<const FilterLookups>(std::move(lookups).value());
    } else {
        m_lookups = std::make_shared<const FilterLookups>();
        emit failed(lookups.error());
    }
}

void ActiveFilter::setPending(bool isPending) {
    if (isPending != m_isPending) {
        m_isPending = isPending;
        emit pendingChanged();
    }
}

void ActiveFilter::outdateCounts() {
    ++m_round;
    m_countsOf.reset();
}

const FacetCounts& ActiveFilter::counts() {
    if (m_countsOf != m_round) {
        m_countsOf = m_round;
        if (m_background && m_document.columns().size() > m_mostAtOnce) {
            countApart();
        } else {
            m_counts = countsOf(basis(), m_outcome);
            keepStatuses(m_outcome, day());
        }
    }
    return m_counts;
}

void ActiveFilter::countApart() {
    m_background(u"filter counts"_s, this, [this, basis = basis(), outcome = m_outcome, round = m_round] {
        auto counted = std::make_shared<FilterOutcome>(outcome);
        auto counts = std::make_shared<FacetCounts>(countsOf(basis, *counted));
        return [this, counted, counts, day = basis.day, round] {
            if (round == m_round) {
                m_outcome = *counted;
                m_counts = std::move(*counts);
                keepStatuses(m_outcome, day);
                emit countsChanged();
            }
        };
    });
}

Result<OrderedEvents> ActiveFilter::firstEvents(int limit) const {
    return orderedEvents(m_document.store(), m_filter, *matches(), m_document.columns(), limit, kMostRanked);
}

std::vector<TextMark> ActiveFilter::marksIn(const QString& text) const {
    if (m_filter.terms().empty()) {
        return {};
    }
    Result<std::vector<TextMark>> marks = m_document.store().marksIn(text, m_filter.terms());
    return marks ? std::move(marks).value() : std::vector<TextMark>{};
}

void ActiveFilter::followCursor() {
    if (asksForStatus(m_filter) && !m_isPending) {
        refresh(true);
        return;
    }
    outdateCounts();
    emit countsChanged();
}

bool ActiveFilter::isOfTextsAlone(const ChangeSet& changes) const {
    const bool isOfLists = touches<Party>(changes) || touches<Track>(changes) || touches<Era>(changes) ||
                           touches<ProjectInfo>(changes);
    // What is still being read may be of before or after the edit.
    const bool isBeingRead = m_isPending || (!m_traits.traits() && m_areTraitsWanted);
    return !isOfLists && !isBeingRead && !needsLookups(askedOfStore(m_filter));
}

void ActiveFilter::followEdit(const ChangeSet& changes, const EventColumns& former, bool areTraitsSame) {
    const bool isOfEvents = touches<Event>(changes) || touches<Party>(changes) || touches<Track>(changes) ||
                            touches<ProjectInfo>(changes);
    if (!isOfEvents && !touches<Era>(changes) && areTraitsSame) {
        return;
    }
    ++m_record;
    m_lookedUp.reset();
    if (m_statusesOf != m_document.sharedColumns()) {
        // Nobody else may keep the columns before.
        m_statusesOf.reset();
    }
    readLists();
    // The set must be of the new columns when the views paint.
    const bool mayWait = goesApart() || (m_isPending && m_background);
    if (mayWait) {
        carryOver(former);
    }
    refresh(mayWait);
    if (m_areTraitsWanted) {
        askForTraits();
    }
}

void ActiveFilter::carryOver(const EventColumns& former) {
    const EventColumns& now = m_document.columns();
    if (&former != &now) {
        const auto& touched = m_document.touched();
        const ColumnEdit edit = touched ? editBetween(former, now, *touched) : editBetween(former, now);
        m_outcome.matches = std::make_shared<const EventSet>(carriedOver(*matches(), former, now, edit));
        m_matchCount = matches()->count();
    }
    // Nobody counts what is in view for a moment.
    m_outcome.evaluation.reset();
    m_countsOf = ++m_round;
    emit changed();
}

}  // namespace fulcrum
