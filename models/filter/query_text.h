// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes a Filter as the text that reads back as the same Filter. A pure function.
#pragma once

#include <QString>

#include "models/filter/filter.h"

namespace fulcrum {

/// The words first, then the fields: "h20 -soybeans track:technology severity>=3".
QString queryText(const Filter& filter);

/// One clause, or one term, as it stands in that text: what a chip shows.
QString queryText(const FilterClause& clause);
QString queryText(const TextTerm& term);

/// A value as it stands in a query, in quotes where it needs them.
QString quotedValue(const QString& value);

}  // namespace fulcrum
