// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window/window_state.h"

#include <QTimer>

#include "widgets/main_window/main_window.h"
#include "widgets/preferences/preferences_dialog.h"
#include "widgets/present/story_panel.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

const QString kSimulated = u"balance.band.simulated"_s;

}  // namespace

WindowState windowState(MainWindow& window) {
    WindowState state;
    const IndicatorOverlay& overlay = window.chart().overlay();
    state.indicator = overlay.id();
    state.compared = overlay.component();
    state.isBandSimulated = window.actions().action(kSimulated)->isChecked();
    state.scrolled = window.timeline().scrolled();
    if (const auto* stories = window.findChild<StoryPanel*>(); stories != nullptr && stories->story()) {
        state.story = stories->story()->id;
        state.step = stories->step();
    }
    const auto* preferences = window.findChild<PreferencesDialog*>();
    state.showsPreferences = preferences != nullptr && preferences->isVisible();
    if (const QWidget* focused = window.focusWidget()) {
        state.focused = focused->objectName();
    }
    return state;
}

void bringBack(const WindowState& state, MainWindow& window) {
    if (!state.indicator.isEmpty() && window.chart().overlay().setIndicator(state.indicator)) {
        window.chart().overlay().setComponent(state.compared);
    }
    if (state.isBandSimulated) {
        window.actions().action(kSimulated)->trigger();
    }
    window.timeline().scrollTo(state.scrolled);
    if (!state.story.isEmpty()) {
        window.story().resume(state.story, state.step);
    }
    if (auto* focused = window.findChild<QWidget*>(state.focused); focused != nullptr) {
        focused->setFocus();
    }
    if (state.showsPreferences) {
        // Above the window, once that is there.
        QTimer::singleShot(0, window.actions().action(u"edit.preferences"_s), &QAction::trigger);
    }
}

}  // namespace fulcrum
