// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/edited_columns.h"

#include <algorithm>
#include <random>

namespace fulcrum::test {
namespace {

template <typename T>
void eraseAt(std::vector<T>& column, std::size_t at) {
    column.erase(column.begin() + static_cast<std::ptrdiff_t>(at));
}

void removeEvent(EventColumns& columns, std::size_t at) {
    eraseAt(columns.key, at);
    eraseAt(columns.start, at);
    eraseAt(columns.end, at);
    eraseAt(columns.track, at);
    eraseAt(columns.actor, at);
    eraseAt(columns.target, at);
    eraseAt(columns.kind, at);
    eraseAt(columns.severity, at);
    eraseAt(columns.precision, at);
    eraseAt(columns.direction, at);
    eraseAt(columns.flags, at);
}

/// A copy of an event under a key and a place of its own.
void addCopy(EventColumns& columns, std::size_t of) {
    columns.key.push_back(1 + *std::max_element(columns.key.begin(), columns.key.end()));
    columns.start.push_back(columns.start[of]);
    columns.end.push_back(columns.end[of]);
    columns.track.push_back(columns.track[of]);
    columns.actor.push_back(columns.actor[of]);
    columns.target.push_back(columns.target[of]);
    columns.kind.push_back(columns.kind[of]);
    columns.severity.push_back(columns.severity[of]);
    columns.precision.push_back(columns.precision[of]);
    columns.direction.push_back(columns.direction[of]);
    columns.flags.push_back(columns.flags[of]);
}

}  // namespace

EventColumns editedColumns(const EventColumns& columns, std::uint32_t seed, int edits) {
    std::mt19937 engine(seed);
    const auto below = [&](std::size_t count) { return engine() % count; };
    EventColumns edited = columns;
    edited.relations.clear();
    edited.tariffs.clear();
    for (int i = 0; i < edits; ++i) {
        const std::size_t at = below(edited.key.size());
        switch (below(6)) {
            case 0:
                if (edited.key.size() > 1) {
                    removeEvent(edited, at);
                }
                break;
            case 1:
                addCopy(edited, at);
                break;
            case 2: {
                const Day by = static_cast<Day>(below(800)) - 400;
                edited.start[at] += by;
                edited.end[at] += edited.end[at] == kOpenEnd ? 0 : by;
                break;
            }
            case 3:
                edited.severity[at] = static_cast<std::uint8_t>(1 + below(5));
                break;
            case 4:
                edited.track[at] = edited.track[below(edited.track.size())];
                edited.actor[at] = edited.actor[below(edited.actor.size())];
                break;
            default:
                edited.end[at] = edited.end[at] == kOpenEnd ? edited.start[at] + 30 : kOpenEnd;
        }
    }
    edited.sort();
    return edited;
}

}  // namespace fulcrum::test
