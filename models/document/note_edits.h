// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Edits of notes and of the code book, each one edit of the document. Whoever asks gives the words for the
// history. Functions over a document.
#pragma once

#include <optional>

#include "models/document/document.h"

namespace fulcrum {

/// A note by the document's author, of now, with an id of its own; not in the document yet.
Annotation newNote(const Document& document, const AnnotationTarget& target);

/// These words as a passage of the event's summary or title, counted in code points, with what stands around
/// them; the first such place. None if they stand in neither.
std::optional<QuotationTarget> passageOf(const Event& event, const QString& words);

/// Adds the note, or puts it in place of the one with its id, with the time of the change.
/// `codeNames` are the names of its codes; those that no code has yet become codes in the same edit.
Result<void> writeNote(Document& document, Annotation note, const QStringList& codeNames,
                       const QString& summary);

/// Removes the note. Its answers are kept and lose what they are on.
Result<void> removeNote(Document& document, const QString& id, const QString& summary);

/// Adds the code, or puts it in place of the one with its id.
Result<void> writeCode(Document& document, const Code& code, const QString& summary);

/// Removes the code, takes it off all annotations, and hangs the codes under it under its parent.
Result<void> removeCode(Document& document, const QString& id, const QString& summary);

/// An id for a code of this name that no other has.
QString newCodeId(const Document& document, const QString& name);

}  // namespace fulcrum
