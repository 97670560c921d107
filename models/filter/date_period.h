// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A stretch of days as a query writes it: a year, a month or a day. Pure functions.
#pragma once

#include <QString>
#include <optional>

#include "models/domain/day.h"

namespace fulcrum {

struct DatePeriod {
    Day from = 0;
    Day until = 0;  ///< first day after it

    bool operator==(const DatePeriod&) const = default;
};

/// "2025", "2025-04" or "2025-04-02"; nothing for any other text and for dates that the calendar does not
/// have.
std::optional<DatePeriod> periodFromText(QStringView text);

}  // namespace fulcrum
