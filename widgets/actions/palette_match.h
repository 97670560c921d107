// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How well an entry of the command palette fits what was typed. Pure functions.
#pragma once

#include <QString>
#include <optional>

namespace fulcrum {

/// Every word typed must begin a word of the text, or stand within one; the better the fit, the smaller the
/// number (0: the text begins with what was typed). None: it does not fit. Case and accents do not count.
std::optional<int> paletteMatch(const QString& text, const QString& typed);

}  // namespace fulcrum
