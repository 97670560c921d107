// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where an event is documented, with what is needed to cite it. Pure functions.
#pragma once

#include "widgets/browse/event_page.h"

namespace fulcrum {

/// Addresses of links that copy the sources begin so; the style follows.
inline const QString kCiteLink = QStringLiteral("cite:");

/// Only http and https addresses become links; empty without sources.
QString sourceLines(const EventPageContext& context, const Event& event);

}  // namespace fulcrum
