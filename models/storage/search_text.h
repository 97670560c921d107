// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of an event can be found by words, and how words are asked for in SQLite's full-text language. Private
// to storage. The texts of an event must be composed here alone and always alike: the index keeps none of
// them, and takes an event out by composing them again.
#pragma once

#include <QString>
#include <span>

#include "models/domain/event.h"
#include "models/domain/text_term.h"

namespace fulcrum {

/// The columns of the table `event_text`, as they are indexed.
struct SearchText {
    QString title;    ///< in all languages, with the short title
    QString body;     ///< summary, instrument, claims
    QString words;    ///< tags, people, places
    QString sources;  ///< titles and publishers
    QString notes;    ///< what is noted on the event

    bool operator==(const SearchText&) const = default;
};

/// `notes` are the bodies of the annotations on the event, in file order.
SearchText searchTextOf(const Event& event, const QStringList& notes);

/// The text with blanks around every Chinese, Japanese or Korean character, so that each is a word of its own
/// and a part of a sentence is found as a phrase.
QString spaced(QStringView text);

/// Whether `spaced` sets the character apart; surrogates of the ideographic planes count.
bool isIdeographic(QChar character);

/// The terms as an expression of FTS5, in which nothing that was typed means anything but itself. The
/// excluded terms are left out unless there are others.
QString matchExpression(std::span<const TextTerm> terms);

/// Any of the excluded terms; empty if there are none.
QString exclusionExpression(std::span<const TextTerm> terms);

/// The words side by side in a title.
QString titleExpression(const QString& words);

}  // namespace fulcrum
