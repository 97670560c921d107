// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small pictures of the marks, for keys that explain them. Pure painting.
#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

#include "widgets/common/theme.h"

namespace fulcrum {

/// Paints the mark of this name ("bar", "hatched", "relief", "agreement", "talks", "ruling", "statement")
/// into a box of kMarkKeyWidth by 14 pixels at `topLeft`.
inline constexpr double kMarkKeyWidth = 26;
void paintMarkKey(QPainter& painter, const QPointF& topLeft, const QString& name, const Theme& theme);

/// The same as a picture on a clear ground.
QImage markKeyImage(const QString& name, const Theme& theme, double pixelRatio);

/// All names, in the order in which a key lists them.
QStringList markKeyNames();

}  // namespace fulcrum
