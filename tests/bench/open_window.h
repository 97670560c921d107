// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The made-up project in a window of 1600 by 900, as a measurement of frames needs it: painted once, an event
// with links selected. Owns the composition; GUI thread.
#pragma once

#include <QElapsedTimer>

#include "app/composition.h"
#include "tests/bench/measurement.h"
#include "widgets/leverage/leverage_chart.h"
#include "widgets/timeline/timeline_view.h"

namespace fulcrum::bench {

class OpenWindow {
public:
    /// What the person at this machine has chosen is left aside.
    explicit OpenWindow(const Occasion& occasion);

    /// Returns after the first complete paint; fails if there is none within two minutes.
    Result<void> open(const QString& path);

    /// Selects the event nearest to the middle of the record that has links before and after it.
    void selectLinked();

    Composition& composition() { return m_composition; }
    TimelineView& timeline() const;
    LeverageChart& chart() const;

private:
    Settings m_settings;
    StandardDialogs m_dialogs;
    Composition m_composition;
    bool m_hasPainted = false;
};

double millisecondsOf(const QElapsedTimer& timer);

}  // namespace fulcrum::bench
