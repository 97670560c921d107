// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words that a query of one project may use: its parties, tracks, eras and tags, and the closed lists of
// the code book. The parser checks values against it, completion offers them, and facets are counted in its
// order. A plain value, made anew when the project's lists change.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "models/domain/era.h"
#include "models/domain/party.h"
#include "models/domain/track.h"
#include "models/filter/filter_field.h"

namespace fulcrum {

struct FilterWord {
    QString value;           ///< what stands in a Filter: an id or a word
    QString name;            ///< what it is called, empty if no otherwise
    QStringList otherNames;  ///< short names and names in other languages, which may be typed as well
};

class FilterVocabulary {
public:
    FilterVocabulary() = default;
    /// Parties, tracks and eras in the order of the columns. Until the tags are known (see setTags) any is
    /// let pass.
    FilterVocabulary(const std::vector<Party>& parties, const std::vector<Track>& tracks,
                     const std::vector<Era>& eras);

    void setTags(const std::vector<QString>& tags);

    /// All values of the field, in the order in which facets are counted; empty for those whose values are
    /// open (in-force, answers, from, to).
    const std::vector<FilterWord>& wordsOf(FilterField field) const;
    bool isClosed(FilterField field) const { return !wordsOf(field).empty(); }

    /// The value that is meant by what was typed: its id, its name or one of its other names, in capitals or
    /// not.
    std::optional<QString> valueOf(FilterField field, const QString& typed) const;

    /// The value nearest to what was typed, to be offered after a slip; empty if none is near.
    QString nearestTo(FilterField field, const QString& typed) const;

private:
    std::array<std::vector<FilterWord>, kFilterFieldCount> m_words;
};

}  // namespace fulcrum
