// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What coders have said of events: the judgements that stand in a document's notes, by event and coder, and
// the tables that agreement is computed from. A coder is an author of notes; the record, whose events have a
// severity too, can stand beside them as one more. Pure functions over a document; nothing is written here.
#pragma once

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <optional>
#include <vector>

#include "models/agreement/ratings.h"
#include "models/document/document.h"
#include "models/document/note_list.h"

namespace fulcrum {

/// Who judges: the author of this name, or the record.
struct Coder {
    QString author;
    bool isRecord = false;

    bool operator==(const Coder&) const = default;
};

/// What one author said of one event, in all notes on it.
struct Judgement {
    std::optional<int> severity;  ///< of the note that was changed last
    QSet<QString> codes;          ///< ids of those applied, and of all above them
};

struct JudgedEvent {
    EventKey event = kNoEvent;
    QString id;
    QHash<QString, Judgement> by;  ///< author → what they said
    bool isSettled = false;        ///< a note that settles it is no older than any severity judged
};

/// All events that somebody has judged, by day, and who that is, by name.
struct Coding {
    std::vector<JudgedEvent> events;
    QStringList authors;

    const JudgedEvent* find(EventKey event) const;
};

/// Judged is what a note on the event says; codes of a note on a quotation are codes of its event. `notes`
/// lists those of the document. Costs one pass over the notes.
Coding codingOf(const Document& document, const NoteList& notes);

/// What the coders said of the events that any of them has judged; the record judges those that another has.
struct CodingTable {
    std::vector<EventKey> events;  ///< by unit
    std::vector<QString> ids;      ///< by unit
    Ratings ratings;               ///< coders in the order asked for
};

/// Severities, 1 to 5: ordinal.
CodingTable severityTable(const Document& document, const Coding& coding, const std::vector<Coder>& coders);

/// Whether the code, or one below it, was applied: 1 or 0, nominal. An author has looked at the events that
/// they applied any code to; of the others nothing is known. The record applies no codes.
CodingTable codeTable(const Coding& coding, const std::vector<Coder>& coders, const QString& code);

/// A code in the order of the code book: each followed by those below it, by name.
struct CodeRow {
    std::size_t code = 0;  ///< in Document::codes()
    int depth = 0;
};
std::vector<CodeRow> codeRows(const Document& document);

/// How many notes carry each code or one below it; codes without a note are left out.
QHash<QString, int> codeUses(const Document& document);

/// The code and all codes below it.
QSet<QString> codesBelow(const Document& document, const QString& code);

}  // namespace fulcrum
