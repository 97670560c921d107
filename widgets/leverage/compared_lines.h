// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The nets that the chart draws beside the one in view: the record's while a scenario is in view, and those
// of the scenarios that are held against it. Plain values, computed from curves that are there already.
#pragma once

#include <QColor>
#include <QString>
#include <optional>
#include <vector>

#include "models/document/current_balance.h"
#include "widgets/common/theme.h"

namespace fulcrum {

struct ComparedLine {
    QString name;
    std::vector<double> net;  ///< on the days asked for; less that of the baseline day, if there is one
    Qt::PenStyle style = Qt::SolidLine;
};

/// `days` are fractional, as in a BalanceStack.
std::vector<ComparedLine> comparedLines(const CurrentBalance& balance, const std::vector<double>& days,
                                        std::optional<Day> baseline);

/// The colour that all of them are drawn in; their dashes tell them apart.
QColor comparedColour(const Theme& theme);

}  // namespace fulcrum
