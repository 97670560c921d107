// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an event answers, what answered it and what eased it, as a small tree with the days between. Pure
// functions; the links are looked up, so that a page costs what it shows.
#pragma once

#include "widgets/browse/event_page.h"

namespace fulcrum {

/// Empty where the event has no links.
QString answerTree(const EventPageContext& context, EventIndex event);
/// The events that this one only mentions; empty where there are none.
QString mentionLines(const EventPageContext& context, EventIndex index, const Event& event);

}  // namespace fulcrum
