// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the query language into a Filter:
//
//     rare word  "a phrase"  begin*  -without  track:minerals,technology  -kind:talks  severity>=3
//     by:China  against:US  tag:h20  in-force:2025-05-20  from:2025-04  to:2025-07  has:note  answers:EVENT
//
// All parts must hold; several values of a field mean any of them. `to:PARTY` is understood as
// `against:PARTY` and `contested:yes` as `has:claims`. Pure functions; a faulty query gives no Filter at all,
// but every fault with its place.
#pragma once

#include <QString>
#include <vector>

#include "models/filter/filter.h"
#include "models/filter/filter_vocabulary.h"

namespace fulcrum {

/// What is wrong with a stretch of the query, to be underlined.
struct QueryError {
    qsizetype position = 0;  ///< in UTF-16 units of the text
    qsizetype length = 0;    ///< at least 1 unless the text is empty
    QString what;            ///< a sentence without its full stop
    QString mend;            ///< how to mend it, likewise

    bool operator==(const QueryError&) const = default;
};

struct ParsedQuery {
    Filter filter;  ///< empty where there are errors
    std::vector<QueryError> errors;

    bool isOk() const { return errors.empty(); }
};

/// O(length); a text of more than 4,000 characters or 100 parts is refused as too long.
ParsedQuery parseQuery(const QString& text, const FilterVocabulary& vocabulary);

}  // namespace fulcrum
