// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes figures: timeline and leverage chart composed for paper and slides from a FigureSpec, apart from
// what the screen happens to hold. Files are written aside first and then renamed, so that a failure never
// harms what stood there. Needs an application object (offscreen will do). GUI thread.
#pragma once

#include <QString>
#include <functional>
#include <stop_token>
#include <vector>

#include "models/document/document.h"
#include "models/domain/result.h"
#include "widgets/figure/figure_spec.h"

namespace fulcrum {

/// The endings of the formats that can be written.
QStringList figureEndings();

/// Writes the figure in the format that the ending of `path` names. Fails if the view cannot be shown (see
/// FigureScene), if the size cannot be laid out, or if the file cannot be written; nothing is written then.
Result<void> writeFigure(const Document& document, const FigureSpec& spec, const QString& path);

/// Several pages: one file where the format has pages, else one file each, "name-1.png" and so on, of which
/// either all are written or none. `progress` is told how far it is, 0…1. Fails, writing nothing, where
/// `stop` is asked for.
Result<void> writeFigures(const Document& document, const std::vector<FigureSpec>& pages, const QString& path,
                          const std::function<void(double)>& progress = {}, const std::stop_token& stop = {});

/// Where the pages of `path` stand where each is a file of its own.
QString numberedPath(const QString& path, std::size_t page, std::size_t pages);

/// The window of `spec` cut into pages of so many days, the last of them as long as the others.
std::vector<FigureSpec> tiledFigures(const FigureSpec& spec, double days);

}  // namespace fulcrum
