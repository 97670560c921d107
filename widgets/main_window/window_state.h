// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a main window shows beyond what its session and the settings hold, as a value: a window that takes the
// place of another on the same session (for another language) is brought to it. GUI thread.
#pragma once

#include <QString>
#include <optional>

#include "widgets/leverage/indicator_overlay.h"

namespace fulcrum {

class MainWindow;

struct WindowState {
    QString indicator;  ///< id of what the balance is compared with; empty: nothing
    BalanceComponent compared;
    bool isBandSimulated = false;
    int scrolled = 0;  ///< pixels that the lanes are scrolled by
    QString story;     ///< id of the one in view; empty: none, or not begun
    int step = -1;
    bool showsPreferences = false;
    QString focused;  ///< object name of what has the focus
};

WindowState windowState(MainWindow& window);
void bringBack(const WindowState& state, MainWindow& window);

}  // namespace fulcrum
