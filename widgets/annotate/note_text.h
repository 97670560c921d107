// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Notes in words: what one is on, who wrote it when, and its first words without the marks of Markdown. Pure
// functions.
#pragma once

#include "models/document/note_list.h"

namespace fulcrum {

/// "H20 needs a licence · 9 Apr 2025", "1 Apr – 31 May 2025", "Balance on 1 May 2025", "“in force”, in …";
/// for an orphan what it was on.
QString noteTargetText(const Document& document, const NoteList& list, const Annotation& note);

/// "Ada, 1 May 2026, changed 3 May 2026, private".
QString noteAuthorText(const Annotation& note);

/// The body as plain text on one line, at most `most` characters.
QString noteSnippet(const Annotation& note, qsizetype most);

/// Names of its codes, in their order.
QStringList noteCodeNames(const Document& document, const Annotation& note);

}  // namespace fulcrum
