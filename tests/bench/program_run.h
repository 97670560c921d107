// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One start of the program that was built along with the benchmark, until its window has painted.
#pragma once

#include <QHash>
#include <QStringList>

#include "tests/bench/measurement.h"

namespace fulcrum::bench {

/// What the program says of its first paint, by name; `projects` are its arguments.
Result<QHash<QString, double>> firstPaint(const Occasion& occasion, const QStringList& projects);

}  // namespace fulcrum::bench
