// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One thing asked of the texts of events: a word, a phrase, or the beginning of a word. Filters are made of
// them and the store looks them up; neither knows the other. A plain value.
#pragma once

#include <QString>

namespace fulcrum {

struct TextTerm {
    QString text;             ///< one word, or several that must stand side by side; has a letter or a digit
    bool isPrefix = false;    ///< its last word may go on
    bool isExcluded = false;  ///< events that have it are left out

    bool operator==(const TextTerm&) const = default;
};

}  // namespace fulcrum
