// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The balance as a table to read in a terminal. Numbers are rounded; JSON and CSV have all digits.
#pragma once

#include <QString>

#include "models/exchange/balance_report.h"

namespace fulcrum {

QString balanceText(const BalanceReport& report);
QString balanceText(const BalanceSeries& series);

}  // namespace fulcrum
