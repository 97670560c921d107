// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the leverage chart says of the day under the cursor, line by line; also the text of the status bar and
// of screen readers. Reads the sums of that one day, nothing else.
#pragma once

#include <QStringList>

#include "models/document/current_balance.h"
#include "models/document/document.h"
#include "models/document/time_window.h"

namespace fulcrum {

struct ReadOut {
    /// The first is the date, the second the answer, the rest what it is made of.
    QStringList lines;
    bool isSignClear = true;  ///< false: the answer names a side, but not surely
    QString measured;  ///< the value of the indicator over the balance, told in its colour; may be empty
};

/// Of the cursor's day: the balance or, with a baseline, its change. Empty without a cursor and before the
/// record begins.
ReadOut readOutAt(const Document& document, const CurrentBalance& balance, const TimeWindow& window);

}  // namespace fulcrum
