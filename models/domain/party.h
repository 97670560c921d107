// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A party to the negotiation: a state, a bloc, both together, or everybody else. A plain value.
#pragma once

#include <QString>
#include <optional>

#include "models/domain/terms.h"
#include "models/domain/translations.h"

namespace fulcrum {

struct Party {
    QString id;
    QString name;
    Translations nameIn;  ///< the name in other languages
    QString shortName;    ///< for narrow places, "US"
    Side side = Side::None;
    QString colour;      ///< "#RRGGBB" on a light ground
    QString colourDark;  ///< "#RRGGBB" on a dark ground
    /// Goods trade its duties can hit, in billions of US dollars; without it its tariffs weigh nothing.
    std::optional<double> tradeAtStakeUsdBn;
    QString tradeAtStakeNote;
    QString extra;  ///< unknown fields as a JSON object, kept and written back; empty if there are none

    bool operator==(const Party&) const = default;
};

}  // namespace fulcrum
