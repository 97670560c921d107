// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One event as a page of text: dates and status in words, summary, figures, who says what, what it answers
// and what answered it, sources. Pure functions from values to HTML; every text from the data is escaped, and
// only http and https addresses become links.
#pragma once

#include <QString>

#include "models/document/active_filter.h"
#include "models/document/current_balance.h"
#include "models/document/document.h"
#include "models/document/note_list.h"
#include "widgets/common/project_colours.h"

namespace fulcrum {

struct EventPageContext {
    const Document& document;
    const CurrentBalance& balance;
    const Theme& theme;
    const ProjectColours& colours;
    QString language;
    Day day = 0;  ///< the day the status speaks of
    /// What it hides and which words it looks for is told; null: nothing is.
    const ActiveFilter* filter = nullptr;
    /// What is noted on the event is listed; null: nothing is.
    const NoteList* notes = nullptr;
};

/// Addresses of links inside the program begin so; the event's id follows.
inline const QString kEventLink = QStringLiteral("event:");

QString eventPage(const EventPageContext& context, EventIndex index, const Event& event);

/// Addresses of links to the notes on an event begin so; the event's id follows.
inline const QString kNotesLink = QStringLiteral("notes:");
/// Addresses of links to stories begin so; the story's id follows.
inline const QString kStoryLink = QStringLiteral("story:");
/// Addresses of the tour, and of not offering it again.
inline const QString kTourLink = QStringLiteral("tour:start");
inline const QString kNoTourLink = QStringLiteral("tour:never");

/// What is shown while no event is selected: the project itself and how to begin, for somebody new with the
/// offer of a tour.
QString projectPage(const EventPageContext& context, bool offersTour);

/// "lost_sales_usd_bn": 15 becomes "lost sales: 15 billion US dollars".
QString figureText(const Document& document, const Figure& figure);

}  // namespace fulcrum
