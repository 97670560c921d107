// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter/date_period.h"

namespace fulcrum {

std::optional<DatePeriod> periodFromText(QStringView text) {
    // The shorter forms are completed to the first day that they mean, so that one reader judges them all.
    static constexpr QStringView kFirst = u"0000-01-01";
    const qsizetype length = text.size();
    if (length != 4 && length != 7 && length != 10) {
        return std::nullopt;
    }
    const std::optional<Day> first = dayFromIso(QString(text.toString() + kFirst.mid(length)));
    if (!first) {
        return std::nullopt;
    }
    const Precision precision = length == 4   ? Precision::InYear
                                : length == 7 ? Precision::InMonth
                                              : Precision::OnDay;
    return DatePeriod{*first, endOfPrecision(*first, precision)};
}

}  // namespace fulcrum
