// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A track: the field of policy an event belongs to (tariffs, minerals, …). A plain value.
#pragma once

#include <QString>

#include "models/domain/translations.h"

namespace fulcrum {

struct Track {
    QString id;
    QString name;
    Translations nameIn;
    QString definition;
    QString colour;  ///< "#RRGGBB"
    int order = 0;   ///< position among the tracks, from 1
    QString extra;   ///< unknown fields as a JSON object; empty if there are none

    bool operator==(const Track&) const = default;
};

}  // namespace fulcrum
