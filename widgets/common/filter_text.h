// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a filter asks for, in words for the screen: the names of its fields and values, translated where they
// are words of the program and in the data's own languages where they are of the project. Pure functions.
#pragma once

#include <QString>

#include "models/document/document.h"
#include "models/filter/filter.h"

namespace fulcrum {

/// "Track", as the heading of a facet.
QString fieldText(FilterField field);

/// "Critical minerals" for the id of a track; what is not known stands as it is.
QString valueText(const Document& document, FilterField field, const QString& value);

/// "Track: Critical minerals, Technology", "Severity: 3 or more", "not Kind: Talks".
QString clauseText(const Document& document, const FilterClause& clause);

/// "“rare earth”", "not “soybeans”", "“magnet…”".
QString termText(const TextTerm& term);

}  // namespace fulcrum
