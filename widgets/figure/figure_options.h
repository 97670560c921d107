// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The choices of a FigureSpec as names and texts: what the command line takes, what a figure's own file
// carries, and what the dialog remembers are the same words. The view is not among them (it travels as a
// link), nor are call-outs: they are told one by one. Pure functions.
#pragma once

#include <QString>
#include <utility>
#include <vector>

#include "models/domain/result.h"
#include "widgets/figure/figure_spec.h"

namespace fulcrum {

using FigureOptions = std::vector<std::pair<QString, QString>>;

/// Sets one; "yes" and "no" where something is on or off. Fails, and changes nothing, on a name that there is
/// not or a value that cannot be used.
Result<void> setFigureOption(FigureSpec& spec, const QString& name, const QString& value);

/// Those that are not as they are at first, in a fixed order. The logo is left out: its path is of one
/// machine only.
FigureOptions figureOptions(const FigureSpec& spec);

/// "2025-04-09=Peak" (a point of the balance under this lens), "2025-04-09..2025-05-12=Truce",
/// "event-id=Text".
Result<Callout> calloutFromText(const QString& text, Lens lens);
/// What calloutFromText() reads as this one.
QString calloutText(const Callout& callout);

}  // namespace fulcrum
