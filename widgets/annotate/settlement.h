// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Settling what coders differ on: the severities to choose from, each with who said it, and the edit that
// makes one of them the record's, with a note of what was said. GUI thread.
#pragma once

#include <functional>

#include "models/document/coding.h"
#include "widgets/annotate/key_menu.h"

namespace fulcrum {

/// A menu that is not yet shown and belongs to `parent`; null if nobody has judged the event, or it is gone.
KeyMenu* settlementMenu(const Document& document, const Coding& coding, EventKey event, QWidget* parent,
                        const std::function<void(int severity)>& choose);

/// One edit. Does nothing if nobody has judged the event, or it is gone; fails as settle() does.
Result<void> settleAt(Document& document, const Coding& coding, EventKey event, int severity);

}  // namespace fulcrum
