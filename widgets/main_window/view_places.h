// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the views on the time axis lie in the main window: kept between starts, so that the window that
// stands there before it can have its axes in the same places. A plain value.
#pragma once

#include <QRect>

#include "models/settings/settings.h"

namespace fulcrum {

/// All in pixels of the window.
struct ViewPlaces {
    QSize window;
    QRect overview;
    QRect timeline;
    QRect chart;

    bool operator==(const ViewPlaces&) const = default;
};

void rememberPlaces(const ViewPlaces& places, Settings& settings);

/// Those that were remembered, or of a window nobody has arranged yet; in a window of this size.
ViewPlaces rememberedPlaces(const Settings& settings, QSize window);

}  // namespace fulcrum
