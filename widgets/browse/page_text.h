// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small pieces that pages of text are made of. Pure functions from values to HTML; whatever comes from the
// data must be escaped by the caller where it says so.
#pragma once

#include <QString>

#include "widgets/browse/event_page.h"

namespace fulcrum {

QString pageDate(Day day, Precision precision = Precision::OnDay);
/// Escapes the text.
QString pageHeading(const QString& text);
/// Does not escape.
QString mutedText(const EventPageContext& context, const QString& html);
/// "12 days later", "same day".
QString lagText(Day from, Day to);
/// A link to an event by its short title, with its date behind.
QString eventLine(const EventPageContext& context, EventIndex event, const QString& behind);

}  // namespace fulcrum
