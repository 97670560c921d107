// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/row_grid.h"

#include <algorithm>
#include <cmath>

namespace fulcrum {
namespace {

/// So far a line keeps from what stands beside it.
constexpr double kClearance = 2.5;
/// What a row leaves free above and below its marks.
constexpr double kRowInset = 2;

}  // namespace

Crossing& Crossing::operator+=(const Crossing& other) {
    labels += other.labels;
    symbols += other.symbols;
    bars += other.bars;
    return *this;
}

RowGrid::RowGrid(const TimelineLayout& layout, const TimelineMetrics& metrics)
    : m_rowHeight(metrics.rowHeight) {
    for (const PlacedEvent& event : layout.events) {
        m_tops.push_back(event.top);
    }
    std::sort(m_tops.begin(), m_tops.end());
    m_tops.erase(std::unique(m_tops.begin(), m_tops.end()), m_tops.end());
    m_rows.resize(m_tops.size());
    for (const PlacedEvent& event : layout.events) {
        Row& row = m_rows[static_cast<std::size_t>(rowAt(event.top))];
        (isBar(event.shape) ? row.bars : row.solid).push_back({event.left, event.right, Cover::Symbol});
        if (event.labelSide != LabelSide::None) {
            row.solid.push_back({event.labelLeft, event.labelLeft + event.labelRoom, Cover::Label});
        }
    }
    const auto byLeft = [](const Taken& a, const Taken& b) { return a.left < b.left; };
    for (Row& row : m_rows) {
        std::sort(row.solid.begin(), row.solid.end(), byLeft);
        std::sort(row.bars.begin(), row.bars.end(), byLeft);
    }
    if (m_tops.empty()) {
        return;
    }
    m_gaps.push_back({m_tops.front(), kRowInset});
    for (std::size_t i = 1; i < m_tops.size(); ++i) {
        const double above = m_tops[i - 1] + m_rowHeight;
        // Where rows are missing in between, the gap stays beside the upper row and within reach of the
        // lower.
        const double free = std::min(m_tops[i] - above, m_rowHeight);
        m_gaps.push_back({above + free / 2, free / 2 + kRowInset});
    }
    m_gaps.push_back({m_tops.back() + m_rowHeight, kRowInset});
}

int RowGrid::rowAt(double top) const { return firstRowFrom(top); }

int RowGrid::firstRowFrom(double y) const {
    return static_cast<int>(std::lower_bound(m_tops.begin(), m_tops.end(), y) - m_tops.begin());
}

const RowGrid::Taken* RowGrid::takenAt(const std::vector<Taken>& taken, double x) {
    auto next = std::upper_bound(taken.begin(), taken.end(), x + kClearance,
                                 [](double wanted, const Taken& one) { return wanted < one.left; });
    if (next == taken.begin()) {
        return nullptr;
    }
    --next;
    return next->right > x - kClearance ? &*next : nullptr;
}

Crossing RowGrid::crossingAt(int row, double x) const {
    Crossing crossing;
    const Row& here = m_rows[static_cast<std::size_t>(row)];
    if (const Taken* solid = takenAt(here.solid, x)) {
        ++(solid->cover == Cover::Label ? crossing.labels : crossing.symbols);
    }
    if (takenAt(here.bars, x) != nullptr) {
        ++crossing.bars;
    }
    return crossing;
}

std::pair<double, double> RowGrid::freeBeside(int row, double x, bool avoidsBars) const {
    const Row& here = m_rows[static_cast<std::size_t>(row)];
    constexpr double kBeyond = kClearance + 0.5;
    const auto inTheWay = [&](double at) -> const Taken* {
        const Taken* solid = takenAt(here.solid, at);
        return solid != nullptr || !avoidsBars ? solid : takenAt(here.bars, at);
    };
    double left = x;
    while (const Taken* taken = inTheWay(left)) {
        left = taken->left - kBeyond;
    }
    double right = x;
    while (const Taken* taken = inTheWay(right)) {
        right = taken->right + kBeyond;
    }
    return {left, right};
}

std::optional<double> RowGrid::roomFor(int row, double from, double to, double width, bool fromRight) const {
    const Row& here = m_rows[static_cast<std::size_t>(row)];
    double at = fromRight ? to - width : from;
    // Each step passes at least one thing that stands in the way.
    while (at >= from && at + width <= to) {
        bool isMoved = false;
        for (const auto* taken : {&here.solid, &here.bars, &here.lines}) {
            for (const Taken& one : *taken) {
                if (one.left < at + width + kClearance && one.right > at - kClearance) {
                    at = fromRight ? one.left - kClearance - width - 0.5 : one.right + kClearance + 0.5;
                    isMoved = true;
                }
            }
        }
        if (!isMoved) {
            return at;
        }
    }
    return std::nullopt;
}

void RowGrid::takeLine(int row, double x) {
    m_rows[static_cast<std::size_t>(row)].lines.push_back({x, x, Cover::Symbol});
}

void RowGrid::take(int row, double left, double right) {
    std::vector<Taken>& solid = m_rows[static_cast<std::size_t>(row)].solid;
    const auto next = std::upper_bound(solid.begin(), solid.end(), left,
                                       [](double wanted, const Taken& one) { return wanted < one.left; });
    solid.insert(next, {left, right, Cover::Label});
}

}  // namespace fulcrum
