// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An event in words, as it is read out: who, in which track, what, when, how severe, and what answered it.
// Pure functions over a document.
#pragma once

#include "models/document/document.h"

namespace fulcrum {

/// Its short title, or its title, in this language.
QString eventName(const Document& document, EventIndex event, const QString& language);

/// "9 Apr – 14 Jul 2025", "since 9 Apr 2025", "9 Apr 2025".
QString spanText(const EventColumns& columns, EventIndex event);

/// "United States, Technology: H20 needs a licence, since 9 Apr 2025, severity 3, sectoral, answered by …".
QString eventInWords(const Document& document, EventIndex event, const QString& language);

}  // namespace fulcrum
