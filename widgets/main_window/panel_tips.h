// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tips that panels show when they are first opened, one a panel, and whether one is due: once each, and
// none where the user wants none. GUI thread.
#pragma once

#include <QString>

#include "models/settings/settings.h"

namespace fulcrum {

/// What to do with the panel of this id; empty if it explains itself.
QString panelTip(const QString& panel);

/// Whether the panel's tip is to be shown now. It counts as seen from here on.
bool takesTip(Settings& settings, const QString& panel);

}  // namespace fulcrum
