// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who says what of a contested event, side by side. Pure functions.
#pragma once

#include "widgets/browse/event_page.h"

namespace fulcrum {

/// A column for each who speaks where they are few, else one below the other; empty without claims.
QString claimTable(const EventPageContext& context, const Event& event);

}  // namespace fulcrum
