// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Back and forward through the stretches of time that were looked at, as a browser goes through pages. A
// stretch counts once the window has rested on it for a moment, so that a pan or a turn of the wheel is one
// step and not a hundred. GUI thread; owned by the composition.
#pragma once

#include <QObject>
#include <QTimer>
#include <vector>

#include "models/document/time_window.h"

namespace fulcrum {

class ViewHistory : public QObject {
    Q_OBJECT
public:
    /// The window must outlive this. Begins with what it shows.
    explicit ViewHistory(TimeWindow& window, QObject* parent = nullptr);

    bool canGoBack() const { return m_at > 0 || !isRested(); }
    bool canGoForward() const { return isRested() && m_at + 1 < m_ranges.size(); }
    /// Move the window; at the first and the last stretch they do nothing.
    void goBack();
    void goForward();

    /// Forgets everything but what the window shows now.
    void clear();

    /// How long the window must rest, in milliseconds.
    void setRestTime(int milliseconds) { m_rest.setInterval(milliseconds); }

signals:
    /// Where one can go from here has changed.
    void changed();

private:
    /// Nothing has moved since the present stretch was written down.
    bool isRested() const { return m_window.target() == m_ranges[m_at]; }
    void writeDown();
    void goTo(std::size_t at);

    TimeWindow& m_window;
    std::vector<DayRange> m_ranges;
    std::size_t m_at = 0;
    QTimer m_rest;
};

}  // namespace fulcrum
