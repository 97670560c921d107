// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The numbers behind a figure, for those who want to check it or draw it otherwise: the events that are shown
// and the balance day by day, as CSV. Reads the scene after a page has been brought up in it.
#pragma once

#include <QByteArray>

#include "widgets/figure/figure_scene.h"

namespace fulcrum {

QByteArray figureEventsCsv(const FigureScene& scene);
/// As `fulcrum balance --format csv` has it.
QByteArray figureBalanceCsv(const FigureScene& scene, const FigureSpec& spec);

}  // namespace fulcrum
