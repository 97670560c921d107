// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leverage/movement.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace fulcrum {
namespace {

std::vector<LedgerLine> byEventAndSide(const Ledger& ledger) {
    std::vector<LedgerLine> lines = ledger.lines;
    std::sort(lines.begin(), lines.end(), [](const LedgerLine& a, const LedgerLine& b) {
        return std::pair(a.event, a.side) < std::pair(b.event, b.side);
    });
    return lines;
}

}  // namespace

Movement movementBetween(const BalanceModel& model, Day from, Day to) {
    return movementBetween(model.ledger(from), model.ledger(to));
}

Movement movementBetween(Ledger before, Ledger after) {
    Movement movement;
    const std::vector<LedgerLine> old = byEventAndSide(before);
    const std::vector<LedgerLine> now = byEventAndSide(after);
    const auto add = [&](const LedgerLine& line, double earlier, double later) {
        if (earlier != later) {
            movement.lines.push_back({line.event, line.side, line.track, earlier, later, later - earlier});
        }
    };
    auto a = old.begin();
    auto b = now.begin();
    while (a != old.end() || b != now.end()) {
        const bool isOver =
            b == now.end() || (a != old.end() && std::pair(a->event, a->side) < std::pair(b->event, b->side));
        if (isOver) {
            add(*a, a->points, 0);
            ++a;
        } else if (a != old.end() && a->event == b->event && a->side == b->side) {
            add(*b, a->points, b->points);
            ++a;
            ++b;
        } else {
            add(*b, 0, b->points);
            ++b;
        }
    }
    std::stable_sort(
        movement.lines.begin(), movement.lines.end(),
        [](const MovementLine& x, const MovementLine& y) { return std::abs(x.change) > std::abs(y.change); });
    movement.byTrack.assign(after.byTrack[kSideA].size(), 0);
    for (const MovementLine& line : movement.lines) {
        movement.change += line.change;
        movement.byTrack[line.track] += line.change;
    }
    movement.before = std::move(before);
    movement.after = std::move(after);
    return movement;
}

}  // namespace fulcrum
