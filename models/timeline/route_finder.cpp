// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/route_finder.h"

#include <algorithm>
#include <cmath>

namespace fulcrum {
namespace {

/// What a way costs, in pixels of its length: a bend, and running through a bar, a symbol or a label. A bar
/// is passed over rather than gone round far, the others only where every way runs through one.
constexpr double kBend = 16;
constexpr double kThroughBar = 90;
constexpr double kThroughSymbol = 10'000;
constexpr double kThroughLabel = 30'000;

/// Places that are tried for the upright parts of one line.
constexpr std::size_t kMostCandidates = 48;

/// From middle to middle of two lines in a gap, and of two uprights.
constexpr double kTrackWidth = 1.6;
constexpr double kUprightWidth = 3;
/// Lines of one gap keep this distance where one ends and the other begins.
constexpr double kApart = 4;

double costOf(const Crossing& crossing) {
    return crossing.labels * kThroughLabel + crossing.symbols * kThroughSymbol + crossing.bars * kThroughBar;
}

/// 0, 1, −1, 2, −2 …
int trackAt(int place) { return place % 2 == 0 ? -place / 2 : (place + 1) / 2; }

}  // namespace

RouteFinder::RouteFinder(RowGrid& grid, const TimelineLayout& layout, const TimelineMetrics& metrics)
    : m_grid(grid),
      m_left(layout.scale.left),
      m_right(layout.scale.right()),
      m_rowHeight(metrics.rowHeight),
      m_level(static_cast<std::size_t>(grid.rows()) + 1),
      m_upright(static_cast<std::size_t>(grid.rows())) {}

double RouteFinder::edgeOf(const Port& port, int gap) const {
    if (port.row < 0) {
        return port.y;
    }
    const double middle = m_grid.topOf(port.row) + m_rowHeight / 2;
    return gap <= port.row ? middle - port.reach : middle + port.reach;
}

double RouteFinder::levelIn(int gap, double from, double to, const LineOwner& owner) {
    const RowGap& room = m_grid.gap(gap);
    const double left = std::min(from, to);
    const double right = std::max(from, to);
    std::vector<Stretch>& stretches = m_level[static_cast<std::size_t>(gap)];
    const int aside = static_cast<int>(room.half / kTrackWidth);
    int track = 0;
    for (int place = 0; place <= 2 * aside; ++place) {
        const bool isFree = std::none_of(stretches.begin(), stretches.end(), [&](const Stretch& other) {
            return other.track == trackAt(place) && other.left < right + kApart &&
                   other.right > left - kApart && !owner.mayJoin(other.owner);
        });
        if (isFree) {
            track = trackAt(place);
            break;
        }
    }
    stretches.push_back({left, right, track, owner});
    return room.y + track * kTrackWidth;
}

std::vector<double> RouteFinder::candidates(const std::vector<int>& rows, const Ends& ends) const {
    std::vector<double> xs{ends.from, ends.to};
    for (const int row : rows) {
        for (const double preferred : {ends.to, ends.from}) {
            for (const bool avoidsBars : {false, true}) {
                const auto [left, right] = m_grid.freeBeside(row, preferred, avoidsBars);
                xs.push_back(left);
                xs.push_back(right);
            }
        }
    }
    std::erase_if(xs,
                  [&](double x) { return (x < m_left || x > m_right) && x != ends.from && x != ends.to; });
    std::sort(xs.begin(), xs.end());
    xs.erase(std::unique(xs.begin(), xs.end()), xs.end());
    if (xs.size() > kMostCandidates) {
        const auto distance = [&](double x) {
            return std::min(std::abs(x - ends.from), std::abs(x - ends.to));
        };
        std::nth_element(xs.begin(), xs.begin() + kMostCandidates, xs.end(),
                         [&](double a, double b) { return distance(a) < distance(b); });
        xs.resize(kMostCandidates);
        std::sort(xs.begin(), xs.end());
    }
    return xs;
}

/// Row by row, the cheapest way to each candidate: straight on, or along the gap from another one. Two sweeps
/// over the sorted candidates find the cheapest of all others.
std::vector<double> RouteFinder::shortestWay(const std::vector<int>& rows, const Ends& ends) const {
    const std::vector<double> xs = candidates(rows, ends);
    const std::size_t count = xs.size();
    std::vector<double> cost(count);
    for (std::size_t i = 0; i < count; ++i) {
        cost[i] = xs[i] == ends.from ? 0 : std::abs(xs[i] - ends.from) + kBend;
    }
    std::vector<std::vector<std::size_t>> cameFrom;
    for (std::size_t step = 0; step < rows.size(); ++step) {
        std::vector<std::size_t> origin(count);
        for (std::size_t i = 0; i < count; ++i) {
            origin[i] = i;
        }
        if (step > 0) {
            std::vector<double> reached = cost;
            const auto sweep = [&](std::size_t& best, std::size_t i) {
                const double there = cost[best] + std::abs(xs[i] - xs[best]) + kBend;
                if (there < reached[i]) {
                    reached[i] = there;
                    origin[i] = best;
                }
                if (cost[i] <= cost[best] + std::abs(xs[i] - xs[best])) {
                    best = i;
                }
            };
            std::size_t best = 0;
            for (std::size_t i = 1; i < count; ++i) {
                sweep(best, i);
            }
            best = count - 1;
            for (std::size_t i = count - 1; i-- > 0;) {
                sweep(best, i);
            }
            cost = std::move(reached);
        }
        for (std::size_t i = 0; i < count; ++i) {
            cost[i] += costOf(m_grid.crossingAt(rows[step], xs[i]));
        }
        cameFrom.push_back(std::move(origin));
    }
    std::size_t at = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < count; ++i) {
        const double whole = cost[i] + (xs[i] == ends.to ? 0 : std::abs(xs[i] - ends.to) + kBend);
        if (whole < least) {
            least = whole;
            at = i;
        }
    }
    std::vector<double> way(rows.size());
    for (std::size_t step = rows.size(); step-- > 0;) {
        way[step] = xs[at];
        at = cameFrom[step][at];
    }
    return way;
}

bool RouteFinder::isTaken(std::span<const int> rows, double x, const LineOwner& owner) const {
    return std::any_of(rows.begin(), rows.end(), [&](int row) {
        const std::vector<Upright>& here = m_upright[static_cast<std::size_t>(row)];
        return std::any_of(here.begin(), here.end(), [&](const Upright& other) {
            return std::abs(other.x - x) < kUprightWidth - 0.5 && !owner.mayJoin(other.owner);
        });
    });
}

/// Moves the upright parts aside that would lie on those of other lines, where that costs no crossing. Parts
/// at an end stay: they belong to their mark.
void RouteFinder::setApart(const std::vector<int>& rows, std::vector<double>& way, const Ends& ends,
                           const LineOwner& owner) {
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t next = first;
        while (next < rows.size() && way[next] == way[first]) {
            ++next;
        }
        const double x = way[first];
        const std::span<const int> here(rows.begin() + static_cast<std::ptrdiff_t>(first),
                                        rows.begin() + static_cast<std::ptrdiff_t>(next));
        const bool isHeld = (first == 0 && x == ends.from) || (next == rows.size() && x == ends.to);
        if (!isHeld && isTaken(here, x, owner)) {
            const auto through = [&](double place) {
                double sum = 0;
                for (const int row : here) {
                    sum += costOf(m_grid.crossingAt(row, place));
                }
                return sum;
            };
            const double before = through(x);
            for (const int place : {1, -1, 2, -2, 3, -3}) {
                const double moved = x + place * kUprightWidth;
                if (moved > m_left && moved < m_right && !isTaken(here, moved, owner) &&
                    through(moved) <= before) {
                    std::fill(way.begin() + static_cast<std::ptrdiff_t>(first),
                              way.begin() + static_cast<std::ptrdiff_t>(next), moved);
                    break;
                }
            }
        }
        for (const int row : here) {
            m_upright[static_cast<std::size_t>(row)].push_back({way[first], owner});
        }
        first = next;
    }
}

void RouteFinder::connect(const Port& from, const Port& to, const LineOwner& owner, LinkRoute& route) {
    const auto placeOf = [](const Port& port) { return port.row < 0 ? 2 * port.gap : 2 * port.row + 1; };
    const bool goesDown = placeOf(from) < placeOf(to);
    const bool isLevel = placeOf(from) == placeOf(to);
    const int firstGap = from.row < 0 ? from.gap : from.row + (goesDown ? 1 : 0);
    const int lastGap = to.row < 0 ? to.gap : to.row + (goesDown || isLevel ? 0 : 1);
    std::vector<int> rows;
    for (int gap = firstGap; gap != lastGap; gap += goesDown ? 1 : -1) {
        rows.push_back(goesDown ? gap : gap - 1);
    }
    const Ends ends{from.x, to.x};
    std::vector<double> way = rows.empty() ? std::vector<double>{} : shortestWay(rows, ends);
    setApart(rows, way, ends, owner);

    Crossing crossing;
    route.points.assign(1, {from.x, edgeOf(from, firstGap)});
    double x = from.x;
    for (std::size_t step = 0; step <= rows.size(); ++step) {
        const double next = step < rows.size() ? way[step] : to.x;
        const int gap = firstGap + (goesDown ? 1 : -1) * static_cast<int>(step);
        if (next != x) {
            const double y = levelIn(gap, x, next, owner);
            route.points.push_back({x, y});
            route.points.push_back({next, y});
            x = next;
        }
        if (step < rows.size()) {
            crossing += m_grid.crossingAt(rows[step], x);
            m_grid.takeLine(rows[step], x);
        }
    }
    route.points.push_back({to.x, edgeOf(to, lastGap)});
    route.labelsCrossed = crossing.labels;
    route.marksCrossed = crossing.symbols + crossing.bars;
}

}  // namespace fulcrum
