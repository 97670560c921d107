// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window/view_places.h"

#include "widgets/common/theme.h"

namespace fulcrum {
namespace {

constexpr qsizetype kRects = 4;

/// As the main window has them at first.
ViewPlaces firstPlaces() {
    return {{1600, 1000}, {0, 60, 1279, 62}, {0, 122, 1279, 538}, {0, 669, 1279, 303}};
}

/// As they were in a window that has been drawn larger or smaller since: the timeline takes its share.
ViewPlaces stretched(ViewPlaces places, QSize window) {
    const int wider = window.width() - places.window.width();
    const int higher = window.height() - places.window.height();
    const int both = places.timeline.height() + places.chart.height();
    const int share = both > 0 ? higher * places.timeline.height() / both : 0;
    places.overview.adjust(0, 0, wider, 0);
    places.timeline.adjust(0, 0, wider, share);
    places.chart.adjust(0, share, wider, higher);
    places.window = window;
    return places;
}

}  // namespace

void rememberPlaces(const ViewPlaces& places, Settings& settings) {
    settings.setValue(settings::kViewPlaces,
                      {QRect({}, places.window), places.overview, places.timeline, places.chart});
}

ViewPlaces rememberedPlaces(const Settings& settings, QSize window) {
    const QVariantList rects = settings.value(settings::kViewPlaces);
    if (rects.size() != kRects) {
        return stretched(firstPlaces(), window);
    }
    return stretched({rects[0].toRect().size(), rects[1].toRect(), rects[2].toRect(), rects[3].toRect()},
                     window);
}

}  // namespace fulcrum
