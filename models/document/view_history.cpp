// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/view_history.h"

namespace fulcrum {
namespace {

constexpr std::size_t kMostRanges = 100;
/// Longer than the pauses within a pan or between two notches of a wheel, shorter than a look.
constexpr int kRestTime = 700;

}  // namespace

ViewHistory::ViewHistory(TimeWindow& window, QObject* parent)
    : QObject(parent), m_window(window), m_ranges{window.range()} {
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestTime);
    connect(&m_rest, &QTimer::timeout, this, &ViewHistory::writeDown);
    connect(&m_window, &TimeWindow::rangeChanged, this, [this] {
        if (isRested()) {
            m_rest.stop();
        } else if (!m_rest.isActive()) {
            emit changed();
            m_rest.start();
        } else {
            m_rest.start();
        }
    });
}

void ViewHistory::writeDown() {
    m_rest.stop();
    if (isRested()) {
        return;
    }
    m_ranges.resize(m_at + 1);
    if (m_ranges.size() == kMostRanges) {
        m_ranges.erase(m_ranges.begin());
    }
    m_ranges.push_back(m_window.target());
    m_at = m_ranges.size() - 1;
    emit changed();
}

void ViewHistory::goTo(std::size_t at) {
    m_at = at;
    m_window.moveTo(m_ranges[m_at]);
    emit changed();
}

void ViewHistory::goBack() {
    // What is in view now is a stretch of its own, also if the window has not rested yet.
    writeDown();
    if (m_at > 0) {
        goTo(m_at - 1);
    }
}

void ViewHistory::goForward() {
    if (canGoForward()) {
        goTo(m_at + 1);
    }
}

void ViewHistory::clear() {
    m_rest.stop();
    m_ranges = {m_window.target()};
    m_at = 0;
    emit changed();
}

}  // namespace fulcrum
