// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The filter in view and the events that it lets through, kept right through edits, the cursor and undo.
// Search field, facets and views share one object. What is quick is done at once; looking up a common word or
// reading the tags of a large project goes through the background that the composition gives it, and what was
// in view stays until then. It never touches the balance. GUI thread; owned by the composition.
#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "models/document/background.h"
#include "models/document/current_balance.h"
#include "models/document/document.h"
#include "models/document/filter_basis.h"
#include "models/document/filter_lookup.h"
#include "models/document/filter_traits.h"
#include "models/document/time_window.h"
#include "models/filter/filter_evaluation.h"
#include "models/filter/query_parser.h"

namespace fulcrum {

class ActiveFilter : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    ActiveFilter(const Document& document, const CurrentBalance& balance, const TimeWindow& window,
                 QObject* parent = nullptr);

    /// Without a background all is done at once; with one, of a record of more events than `moreThan` nothing
    /// is that passes over all of them. What is in view stays until then, through edits too.
    void setBackground(Background background, EventIndex moreThan = kMostAtOnce) {
        m_traits.setBackground(background);
        m_background = std::move(background);
        m_mostAtOnce = moreThan;
    }

    const Filter& filter() const { return m_filter; }
    void setFilter(const Filter& filter);
    /// Reads a query and makes it the filter; where it is faulty nothing changes, and the faults are
    /// returned.
    std::vector<QueryError> setQuery(const QString& query);

    /// The values that may be asked for. The tags are among them once they were read: see askForTraits().
    const FilterVocabulary& vocabulary() const { return m_vocabulary; }
    /// Lets tags and what hangs on events be read, for facets and completion; countsChanged() tells when they
    /// are there.
    void askForTraits();
    bool hasTraits() const { return m_traits.traits() != nullptr; }

    /// The events let through, by position in the document's columns; all of them without a filter. A set of
    /// its own that stays as it is while the filter goes on.
    std::shared_ptr<const EventSet> matches() const { return m_outcome.matches; }
    EventIndex matchCount() const { return m_matchCount; }
    EventIndex hiddenCount() const { return matches()->size() - m_matchCount; }
    /// Whether something is being looked up, so that matches() is still of the filter before.
    bool isPending() const { return m_isPending; }

    /// The counts of the facets on the day of the cursor, in the order of the vocabulary. Counted when they
    /// are first asked for after a change: some 30 ms for a million events. In the background they are those
    /// before until countsChanged() tells; empty where there were none.
    const FacetCounts& counts();

    /// The first of matches() in the order of a list of results: the best first where few events have the
    /// words.
    Result<OrderedEvents> firstEvents(int limit) const;
    /// Where the words of the filter stand in a text.
    std::vector<TextMark> marksIn(const QString& text) const;

signals:
    /// The filter, or what it lets through, is another.
    void changed();
    /// The counts of the facets may be others; also after changed().
    void countsChanged();
    void pendingChanged();
    /// The filter asks for something that is not there, or the file cannot be read; it lets nothing through
    /// then.
    void failed(const fulcrum::Error& error);

private:
    /// Holding a filter against so many events takes some 10 ms.
    static constexpr EventIndex kMostAtOnce = 500'000;

    void readLists();
    void refresh(bool mayWait);
    /// Whether the traits are there when it returns.
    bool provideTraits(bool mayWait);
    bool provideLookups(bool mayWait);
    void takeTags();
    void takeLookups(const Filter& asked, Result<FilterLookups> lookups);
    void evaluateApart();
    void take(FilterOutcome outcome, Day day);
    void countApart();
    /// Lets counts be found anew when they are asked for.
    void outdateCounts();
    void setPending(bool isPending);
    bool goesApart() const;
    bool isQuick(const Filter& asked) const;
    FilterBasis basis() const;
    /// Keeps the statuses of an outcome of these columns, which an edit of texts alone leaves as they are.
    void keepStatuses(const FilterOutcome& outcome, Day day);
    Day day() const { return m_window.cursor().value_or(m_document.horizon()); }
    void followCursor();
    /// Whether an edit that has left columns and traits as they were leaves what is let through as it is,
    /// too.
    bool isOfTextsAlone(const ChangeSet& changes) const;
    /// `former`: the columns before.
    void followEdit(const ChangeSet& changes, const EventColumns& former, bool areTraitsSame);
    /// Lets what is in view stay there after an edit, until the filter is held against the new columns.
    void carryOver(const EventColumns& former);

    const Document& m_document;
    const CurrentBalance& m_balance;
    const TimeWindow& m_window;
    Background m_background;
    EventIndex m_mostAtOnce = kMostAtOnce;
    Filter m_filter;
    FilterVocabulary m_vocabulary;
    FilterTraits m_traits;
    std::optional<Filter> m_lookedUp;  ///< what m_lookups answers
    std::shared_ptr<const FilterLookups> m_lookups = std::make_shared<FilterLookups>();
    FilterOutcome m_outcome;
    EventIndex m_matchCount = 0;
    FacetCounts m_counts;
    std::optional<int> m_countsOf;  ///< of which round m_counts is, or is going to be
    int m_round = 0;                ///< counts up when counts are others
    std::shared_ptr<const std::vector<std::uint8_t>> m_statuses;  ///< of these columns on that day
    std::shared_ptr<const EventColumns> m_statusesOf;             ///< null: not found yet
    Day m_statusDay = 0;
    bool m_isPending = false;
    bool m_areTraitsWanted = false;  ///< somebody asked, so they are read again after an edit
    int m_record = 0;                ///< counts up with the columns; what was read for others is dropped
};

}  // namespace fulcrum
