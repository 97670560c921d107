// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which events are asked for: clauses about their fields, all of which must hold, and words of their texts.
// Facets and the search field edit the same Filter; query_parser.h reads one from text and query_text.h
// writes it. A plain value; FilterEvaluation says what it lets through.
#pragma once

#include <QStringList>
#include <vector>

#include "models/domain/text_term.h"
#include "models/filter/filter_field.h"

namespace fulcrum {

/// "field:value,value": any of the values, or with isExcluded none of them. Values are as query_parser.h
/// leaves them: ids, words of the vocabularies, digits of a severity, periods as text.
struct FilterClause {
    FilterField field = FilterField::Track;
    QStringList values;  ///< at least one, each once
    bool isExcluded = false;

    bool operator==(const FilterClause&) const = default;
};

class Filter {
public:
    const std::vector<FilterClause>& clauses() const { return m_clauses; }
    const std::vector<TextTerm>& terms() const { return m_terms; }

    bool isEmpty() const { return m_clauses.empty() && m_terms.empty(); }

    /// Asks for this as well. What an earlier clause of the field says already is not said twice, and values
    /// that no event can have together widen that clause ("track:minerals track:technology" means either). A
    /// clause without values adds nothing.
    void add(const FilterClause& clause);
    void add(const TextTerm& term);

    /// Takes out the clause, or the term, at this position; nothing happens beyond the last.
    void removeClause(std::size_t position);
    void removeTerm(std::size_t position);

    /// The values of the first clause of `field` that is not excluded: what its facet shows as chosen.
    QStringList valuesOf(FilterField field) const;
    /// Makes them that clause's; without values the clause goes. All other clauses stay.
    void setValues(FilterField field, const QStringList& values);
    /// Adds the value to that clause, or takes it out; it is excluded no longer.
    void toggle(FilterField field, const QString& value);
    /// The values that no event shown has.
    QStringList excludedOf(FilterField field) const;
    /// Excludes the value, which is then chosen no longer, or lets it in again.
    void toggleExcluded(FilterField field, const QString& value);

    bool operator==(const Filter&) const = default;

private:
    QStringList valuesOf(FilterField field, bool isExcluded) const;
    void setValues(FilterField field, const QStringList& values, bool isExcluded);
    /// Takes the value out of the first clause of this sort.
    void leaveOut(const QString& value, FilterField field, bool isExcluded);
    FilterClause* first(FilterField field, bool isExcluded);

    std::vector<FilterClause> m_clauses;
    std::vector<TextTerm> m_terms;
};

}  // namespace fulcrum
