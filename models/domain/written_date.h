// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A date as people write it: "2025-04-09", "9 April 2025", "Apr 2025", "Q2 2025", "2025", "09.04.2025",
// "2025年4月9日". How much of it is written says how exactly it is known. Pure functions.
#pragma once

#include <QLocale>
#include <QStringView>
#include <optional>

#include "models/domain/day.h"

namespace fulcrum {

struct WrittenDate {
    Day day = 0;  ///< the first day of what is meant
    Precision precision = Precision::OnDay;

    bool operator==(const WrittenDate&) const = default;
};

/// Months may be named in English or in the language of `locale`, by three letters or more. None if it is no
/// date, or if it could be two: 4/9/2025 is refused, 13/4/2025 is not.
std::optional<WrittenDate> dateFromText(QStringView text, const QLocale& locale);

}  // namespace fulcrum
