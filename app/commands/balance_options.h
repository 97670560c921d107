// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is asked of `fulcrum balance`, read from its arguments. A plain value; what is wrong with the
// arguments is told in one line that says how to mend it.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

#include "models/domain/day.h"
#include "models/domain/result.h"
#include "models/domain/terms.h"

namespace fulcrum {

struct BalanceOptions {
    enum class Format { Text, Csv, Json };

    QString project;        ///< path of the project file
    std::optional<Day> at;  ///< one day; or else from, to and step
    Day from = 0;
    Day to = 0;
    int step = 1;  ///< days, at least 1
    Lens lens = Lens::Leverage;
    QStringList settings;  ///< "track.parameter=value", in the order given
    bool hasLedger = false;
    Format format = Format::Text;
};

/// `arguments` are those after "balance".
Result<BalanceOptions> readBalanceOptions(const QStringList& arguments);

}  // namespace fulcrum
