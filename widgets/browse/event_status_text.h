// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How an event stands on a day, in words. Pure functions.
#pragma once

#include "widgets/browse/event_page.h"

namespace fulcrum {

/// "In force at 20 % since 8 Aug 2025; before that at 50 % from 14 Jul 2025, in full from 9 Apr 2025", as of
/// the day of the context. What is only planned is said to be, and whether the data can know of it.
QString statusText(const EventPageContext& context, EventIndex index, const Event& event);

}  // namespace fulcrum
