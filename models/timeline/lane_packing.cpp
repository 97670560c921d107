// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/lane_packing.h"

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>
#include <queue>
#include <utility>

namespace fulcrum {
namespace {

/// A way to set a mark: what it occupies, and where its label goes.
struct Setting {
    LabelSide side = LabelSide::None;
    double left = 0;
    double right = 0;
    double labelLeft = 0;
    double labelRoom = 0;
};

/// A label cut to less than this says nothing.
constexpr double kShortestLabel = 60;

/// The settings of a mark in order of preference: with its whole label (first on the side of `hint`), with a
/// label cut to its bar, without one.
class Settings {
public:
    Settings(const Mark& mark, const PackingRoom& room, LabelSide hint) {
        if (mark.labelWidth > 0) {
            const double inside = mark.holdsLabel ? mark.right - mark.left - 2 * room.padding : 0;
            const double width = mark.labelWidth;
            if (inside >= width) {
                add({LabelSide::Inside, mark.left, mark.right, mark.left + room.padding, width});
                m_whole = m_count;
            } else {
                const double rightEnd = mark.right + room.padding + mark.labelWidth;
                if (rightEnd <= room.right) {
                    add({LabelSide::Right, mark.left, rightEnd, mark.right + room.padding, width});
                }
                const double leftEnd = mark.left - room.padding - mark.labelWidth;
                if (leftEnd >= room.left) {
                    add({LabelSide::Left, leftEnd, mark.right, leftEnd, width});
                }
                if (m_count == 2 && m_settings[1].side == hint) {
                    std::swap(m_settings[0], m_settings[1]);
                }
                m_whole = m_count;
                if (inside >= kShortestLabel) {
                    add({LabelSide::Inside, mark.left, mark.right, mark.left + room.padding, inside});
                }
            }
        }
        add({LabelSide::None, mark.left, mark.right, mark.left, 0});
    }

    const Setting& best() const { return m_settings.front(); }
    std::span<const Setting> whole() const { return {m_settings.data(), m_whole}; }
    std::span<const Setting> others() const { return {m_settings.data() + m_whole, m_count - m_whole}; }

private:
    void add(const Setting& setting) { m_settings[m_count++] = setting; }

    std::array<Setting, 4> m_settings;
    std::size_t m_count = 0;
    std::size_t m_whole = 0;
};

/// What is taken in one row, by left end. A sorted array: a row holds some dozens of marks at the most.
class Row {
public:
    bool isFree(double left, double right, double gap) const {
        const auto next = firstFrom(left);
        if (next != m_taken.end() && next->first < right + gap) {
            return false;
        }
        return next == m_taken.begin() || std::prev(next)->second + gap <= left;
    }
    void take(double left, double right) { m_taken.insert(firstFrom(left), {left, right}); }

private:
    using Taken = std::vector<std::pair<double, double>>;

    Taken::const_iterator firstFrom(double left) const {
        return std::lower_bound(m_taken.begin(), m_taken.end(), left,
                                [](const auto& taken, double wanted) { return taken.first < wanted; });
    }

    Taken m_taken;
};

}  // namespace

PackedLane packLane(std::span<const Mark> marks, const PackingRoom& room) {
    std::vector<std::size_t> order(marks.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return marks[a].weight > marks[b].weight; });

    PackedLane lane;
    std::vector<Row> rows(static_cast<std::size_t>(std::max(room.rows, 0)));
    const auto place = [&](std::size_t index, const Setting& setting, int row) {
        Row& target = rows[static_cast<std::size_t>(row)];
        if (!target.isFree(setting.left, setting.right, room.gap)) {
            return false;
        }
        target.take(setting.left, setting.right);
        lane.placed.push_back({index, row, setting.side, setting.labelLeft, setting.labelRoom});
        return true;
    };
    const auto placeAnywhere = [&](std::size_t index) {
        const Settings settings(marks[index], room, marks[index].sideHint);
        const auto placeIn = [&](int row, std::span<const Setting> some) {
            return std::any_of(some.begin(), some.end(),
                               [&](const Setting& setting) { return place(index, setting, row); });
        };
        const int hint = marks[index].rowHint;
        const bool isHinted = hint >= 0 && hint < room.rows;
        // A label that changes its side is followed more easily than a mark that changes its row.
        if (isHinted && placeIn(hint, settings.whole())) {
            return true;
        }
        for (const std::span<const Setting> some : {settings.whole(), settings.others()}) {
            for (const Setting& setting : some) {
                if (isHinted && place(index, setting, hint)) {
                    return true;
                }
                for (int row = 0; row < room.rows; ++row) {
                    if (place(index, setting, row)) {
                        return true;
                    }
                }
            }
        }
        return false;
    };
    for (const std::size_t index : order) {
        if (!placeAnywhere(index)) {
            lane.crowdedOut.push_back(index);
        }
    }
    return lane;
}

int rowsNeeded(std::span<const Mark> marks, const PackingRoom& room) {
    std::vector<Setting> settings;
    settings.reserve(marks.size());
    for (const Mark& mark : marks) {
        settings.push_back(Settings(mark, room, LabelSide::None).best());
    }
    std::sort(settings.begin(), settings.end(),
              [](const Setting& a, const Setting& b) { return a.left < b.left; });
    // Interval partitioning: a row is free again once its last mark has ended.
    std::priority_queue<double, std::vector<double>, std::greater<>> ends;
    for (const Setting& setting : settings) {
        if (!ends.empty() && ends.top() + room.gap <= setting.left) {
            ends.pop();
        }
        ends.push(setting.right);
    }
    return static_cast<int>(ends.size());
}

}  // namespace fulcrum
