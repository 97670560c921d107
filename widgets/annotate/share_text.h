// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shares between 0 and 1 (a level, the part of trade that a duty hits) as they are written: "25 %". Pure
// functions.
#pragma once

#include <QString>
#include <optional>

namespace fulcrum {

/// "25 %" and "25" are 0.25, and so is "0.25"; numbers as the locale or the C locale writes them. None if it
/// is no share.
std::optional<double> shareFromText(const QString& text);

QString shareText(double share);

/// Like shareFromText(), but a text that nobody has touched means exactly what it was made of: a share that
/// has more digits than are shown does not change by being looked at.
std::optional<double> shareFromText(const QString& text, std::optional<double> shown);

}  // namespace fulcrum
