// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An indicator in words: its name, unit and source, what it is held against and how well the two go together.
#pragma once

#include <QString>

#include "widgets/leverage/indicator_overlay.h"

namespace fulcrum {

/// "US tariff on Chinese goods, % · with United States, Tariffs: r = 0.99, … n = 318 days · Source: …". The
/// comparison is left out while there is none.
QString indicatorInWords(const IndicatorOverlay& overlay, const Document& document);

/// "47.5 %": what the indicator shown has on this day; empty where none is shown or it says nothing of it.
QString indicatorOn(const IndicatorOverlay& overlay, Day day);

/// "Source: US Census and others": whom most of the values in and about `range` come from. Costs O(values).
QString sourceText(const Indicator& indicator, const DayRange& range);

/// "United States, Tariffs", or the net.
QString componentName(const BalanceComponent& component, const Document& document);

/// The unit as it is written behind a number.
QString unitText(const Indicator& indicator);

}  // namespace fulcrum
