// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Judging events, each judgement one edit of the document: applying codes, judging the severity, settling
// what coders differ on, and the scenarios that show the balance as one coder sees it. Whoever asks gives the
// words for the history. Functions over a document.
#pragma once

#include "models/document/coding.h"
#include "models/leverage/balance_model.h"

namespace fulcrum {

/// The note by the document's author on this event that holds the codes they applied by key (classifying), or
/// their judgement of its severity (assessing); null if there is none. The pointer holds until the next edit.
const Annotation* ownCodingNote(const Document& document, const QString& eventId, Motivation motivation);

/// Applies the code in the author's own coding note on the event, or takes it off there. Tells whether it is
/// applied now. A note that says nothing any more goes.
Result<bool> toggleCode(Document& document, const QString& eventId, const QString& code,
                        const QString& summary);

/// Writes the author's judgement of the event's severity, 1 to 5; none takes back what they judged in any
/// note.
Result<void> judgeSeverity(Document& document, const QString& eventId, std::optional<int> severity,
                           const QString& summary);

/// The severity of the record becomes this one, and a note on the event says so: one edit. The note carries
/// no severity of its own, so that what each coder said stays what it was.
Result<void> settle(Document& document, EventKey event, int severity, const QString& text,
                    const QString& summary);

/// What the record would have to be multiplied by to weigh as this author judges it: a power of the severity
/// ratio for each event judged otherwise than in the record. Left out are events whose size is a duty, and
/// those that press on nobody: their severity weighs nothing. `record` is of the document.
std::vector<ScenarioChange> changesAsJudgedBy(const Coding& coding, const QString& author,
                                              const BalanceModel& record);

/// Adds the scenarios, each in place of one of the same name, in one edit. Their ids are given here.
Result<void> writeScenarios(Document& document, std::vector<Scenario> scenarios, const QString& summary);

}  // namespace fulcrum
