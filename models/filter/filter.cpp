// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter/filter.h"

#include <algorithm>

namespace fulcrum {

namespace {

/// Each value once; severities rise, so that the same choice is the same clause however it was clicked
/// together.
QStringList tidy(FilterField field, QStringList values) {
    values.removeDuplicates();
    if (field == FilterField::Severity) {
        values.sort();
    }
    return values;
}

}  // namespace

FilterClause* Filter::first(FilterField field, bool isExcluded) {
    const auto found = std::ranges::find_if(m_clauses, [&](const FilterClause& clause) {
        return clause.field == field && clause.isExcluded == isExcluded;
    });
    return found == m_clauses.end() ? nullptr : &*found;
}

void Filter::add(const FilterClause& clause) {
    FilterClause added = clause;
    added.values = tidy(added.field, added.values);
    if (added.values.isEmpty()) {
        return;
    }
    FilterClause* const earlier = first(added.field, added.isExcluded);
    if (earlier && isBound(added.field)) {
        earlier->values = added.values;
        return;
    }
    // Two of them excluded are two values excluded, whatever the field.
    if (earlier && (added.isExcluded || !isManyValued(added.field))) {
        earlier->values = tidy(added.field, earlier->values + added.values);
        return;
    }
    if (std::ranges::find(m_clauses, added) == m_clauses.end()) {
        m_clauses.push_back(added);
    }
}

void Filter::add(const TextTerm& term) {
    if (std::ranges::find(m_terms, term) == m_terms.end()) {
        m_terms.push_back(term);
    }
}

void Filter::removeClause(std::size_t position) {
    if (position < m_clauses.size()) {
        m_clauses.erase(m_clauses.begin() + static_cast<std::ptrdiff_t>(position));
    }
}

void Filter::removeTerm(std::size_t position) {
    if (position < m_terms.size()) {
        m_terms.erase(m_terms.begin() + static_cast<std::ptrdiff_t>(position));
    }
}

QStringList Filter::valuesOf(FilterField field, bool isExcluded) const {
    const auto found = std::ranges::find_if(m_clauses, [&](const FilterClause& clause) {
        return clause.field == field && clause.isExcluded == isExcluded;
    });
    return found == m_clauses.end() ? QStringList() : found->values;
}

QStringList Filter::valuesOf(FilterField field) const { return valuesOf(field, false); }

QStringList Filter::excludedOf(FilterField field) const { return valuesOf(field, true); }

void Filter::setValues(FilterField field, const QStringList& values) { setValues(field, values, false); }

void Filter::setValues(FilterField field, const QStringList& values, bool isExcluded) {
    FilterClause* const clause = first(field, isExcluded);
    if (!clause) {
        add(FilterClause{field, values, isExcluded});
        return;
    }
    if (values.isEmpty()) {
        removeClause(static_cast<std::size_t>(clause - m_clauses.data()));
        return;
    }
    clause->values = tidy(field, values);
}

void Filter::toggle(FilterField field, const QString& value) {
    QStringList values = valuesOf(field);
    if (values.removeAll(value) == 0) {
        values += value;
        leaveOut(value, field, true);
    }
    setValues(field, values);
}

void Filter::toggleExcluded(FilterField field, const QString& value) {
    QStringList values = excludedOf(field);
    if (values.removeAll(value) == 0) {
        values += value;
        leaveOut(value, field, false);
    }
    setValues(field, values, true);
}

void Filter::leaveOut(const QString& value, FilterField field, bool isExcluded) {
    QStringList values = valuesOf(field, isExcluded);
    if (values.removeAll(value) > 0) {
        setValues(field, values, isExcluded);
    }
}

}  // namespace fulcrum
