// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A named stretch of the story, drawn behind the lanes. A plain value.
#pragma once

#include <QString>
#include <optional>

#include "models/domain/day.h"
#include "models/domain/translations.h"

namespace fulcrum {

struct Era {
    QString id;
    QString name;
    Translations nameIn;
    Day from = 0;
    std::optional<Day> to;  ///< first day after it; none: still running
    QString text;
    QString extra;

    bool operator==(const Era&) const = default;
};

}  // namespace fulcrum
