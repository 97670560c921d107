// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/read_out_place.h"

#include <algorithm>
#include <array>
#include <limits>

namespace fulcrum {
namespace {

constexpr double kFromCursor = 10;
constexpr double kReadOutFromEdge = 6;
constexpr double kFromTop = 2;
/// What lies under a box is looked at in so many columns.
constexpr int kColumns = 24;
/// Pixels of height that hiding a line counts as.
constexpr double kLineWorth = 17;
/// Another spot must hide so much less, as a share of the box, for the box to move there.
constexpr double kMarkedly = 0.15;
/// What a spot away from the cursor must hide less than one beside it, and what more across the whole plot:
/// the eye has to travel there.
constexpr double kAway = 0.03;
constexpr double kFarAway = 0.1;
/// Right and left of the cursor, each at the top and at the bottom; and places of the plot that stand still,
/// so many in a row at the top and as many at the bottom.
constexpr std::size_t kBesideCursor = 4;
constexpr std::size_t kInRow = 5;
constexpr std::size_t kSpots = kBesideCursor + 2 * kInRow;
constexpr double kImpossible = std::numeric_limits<double>::max();

/// `values` on `day`, between those of the sample before it and the one after.
double valueOn(double day, const std::vector<double>& days, const std::vector<double>& values) {
    const auto after = std::upper_bound(days.begin(), days.end(), day);
    const auto i = static_cast<std::size_t>(after - days.begin());
    if (i == 0 || after == days.end()) {
        return i == 0 ? values.front() : values.back();
    }
    const double share = (day - days[i - 1]) / (days[i] - days[i - 1]);
    return values[i - 1] + share * (values[i] - values[i - 1]);
}

/// Pixels of the column at `day` that a box from `top` to `bottom` hides of the stack and of its lines.
double hiddenOn(double day, const PlotContent& content, double top, double bottom) {
    const BalanceStack& stack = content.stack;
    const auto yOf = [&](const std::vector<double>& values) {
        return content.area.yOf(valueOn(day, stack.days, values));
    };
    double hidden = 0;
    const auto hideLine = [&](double y) { hidden += y > top && y < bottom ? kLineWorth : 0; };
    if (!stack.outline[kSideA].empty() && !stack.outline[kSideB].empty()) {
        const double high = yOf(stack.outline[kSideA].back());
        const double low = yOf(stack.outline[kSideB].back());
        hidden += std::max(0.0, std::min(low, bottom) - std::max(high, top));
    }
    hideLine(yOf(stack.net));
    for (const ComparedLine& line : content.compared) {
        hideLine(yOf(line.net));
    }
    return hidden;
}

/// The upper left corners of a box of this size.
std::array<QPointF, kSpots> spotsIn(const PlotArea& area, const QSizeF& size, double x) {
    // In a plot too low for the box it reaches up over the key rather than down out of sight.
    const double bottom = std::max(area.bottom() - kReadOutFromEdge - size.height(), kFromTop);
    const double top = std::min(area.top() + kReadOutFromEdge, bottom);
    const double right = x + kFromCursor;
    const double left = x - kFromCursor - size.width();
    std::array<QPointF, kSpots> spots{QPointF(right, top), QPointF(left, top), QPointF(right, bottom),
                                      QPointF(left, bottom)};
    const double first = area.scale.left + kReadOutFromEdge;
    const double last = area.scale.right() - kReadOutFromEdge - size.width();
    for (std::size_t i = 0; i < kInRow; ++i) {
        // Edges that stand still, whatever the words in the box: the last is a right one.
        const double place = i + 1 < kInRow ? first + area.scale.width * double(i) / kInRow : last;
        spots[kBesideCursor + i] = {place, top};
        spots[kBesideCursor + kInRow + i] = {place, bottom};
    }
    return spots;
}

}  // namespace

double PlotContent::hiddenBy(const QRectF& box) const {
    double hidden = 0;
    for (int column = 0; column < kColumns; ++column) {
        const double x = box.left() + (column + 0.5) / kColumns * box.width();
        const double day = area.scale.dayAt(x);
        if (!stack.days.empty() && day >= stack.days.front() && day <= stack.days.back()) {
            hidden += hiddenOn(day, *this, box.top(), box.bottom());
        }
        if (measured != nullptr) {
            const std::optional<double> y = measured->yOn(day);
            hidden += y && *y > box.top() && *y < box.bottom() ? kLineWorth : 0;
        }
    }
    return hidden / (kColumns * box.height());
}

QRectF ReadOutPlace::rectOf(const QSizeF& size, const PlotContent& content, double x) {
    const PlotArea& area = content.area;
    const std::array<QPointF, kSpots> spots = spotsIn(area, size, x);
    const auto costOf = [&](std::size_t spot) {
        const QRectF box(spots[spot], size);
        const double away = std::max(box.left() - x, x - box.right());
        if (box.left() < area.scale.left || box.right() > area.scale.right() || away < kFromCursor - 1) {
            return kImpossible;
        }
        return content.hiddenBy(box) +
               (spot < kBesideCursor ? 0 : kAway + kFarAway * away / area.scale.width);
    };
    std::size_t best = 0;
    double least = kImpossible;
    for (std::size_t spot = 0; spot < kSpots; ++spot) {
        // Of spots that are as good the first: to the right of the cursor and at the top.
        if (const double cost = costOf(spot); cost < least - 0.01) {
            best = spot;
            least = cost;
        }
    }
    if (least == kImpossible) {
        const double left = std::min(spots[0].x(), area.scale.right() - size.width());
        return {QPointF(std::max(0.0, left), spots[0].y()), size};
    }
    if (!m_spot || costOf(*m_spot) > least + kMarkedly) {
        m_spot = best;
    }
    return {spots[*m_spot], size};
}

}  // namespace fulcrum
