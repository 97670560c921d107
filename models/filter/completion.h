// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What may be written at a place of a query: the fields that begin so, or the values of the field that stands
// there. Pure function, fast enough for every keystroke.
#pragma once

#include <QString>
#include <vector>

#include "models/filter/filter_vocabulary.h"

namespace fulcrum {

struct Completion {
    QString
        text;  ///< what takes the place of the stretch: "track:", or a value in quotes where it needs them
    QString name;  ///< what the value is called, empty if no otherwise
};

struct Completions {
    qsizetype position = 0;  ///< the stretch of the query that a choice replaces
    qsizetype length = 0;
    std::vector<Completion> choices;  ///< at most 50
};

/// `position`: of the text cursor, 0 … length of the text.
Completions completionsAt(const QString& text, qsizetype position, const FilterVocabulary& vocabulary);

}  // namespace fulcrum
