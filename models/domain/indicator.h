// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A measured series that the balance can be held against, and its values. Plain values.
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "models/domain/day.h"

namespace fulcrum {

/// Which component of the balance a series is compared with.
struct IndicatorComparison {
    QString track;
    QString party;  ///< the party whose component it is (JSON key "side", as the code book has it); may be empty
    QString note;

    bool operator==(const IndicatorComparison&) const = default;
};

struct IndicatorValue {
    Day date = 0;
    double value = 0;
    QString sourceTitle;
    QString sourceUrl;
    QString verified;

    bool operator==(const IndicatorValue&) const = default;
};

struct Indicator {
    QString id;
    QString name;
    QString unit;
    QString frequency;
    QString description;
    std::optional<IndicatorComparison> compare;
    std::vector<IndicatorValue> values;  ///< by date, each date once
    QString extra;

    bool operator==(const Indicator&) const = default;
};

}  // namespace fulcrum
