// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A record that is edited at random and small enough to be sorted anew after each edit, for what mends
// itself.
#pragma once

#include <algorithm>
#include <iterator>
#include <map>
#include <memory>
#include <numeric>
#include <random>
#include <set>
#include <span>
#include <vector>

#include "models/domain/event_columns.h"

namespace fulcrum::test {

/// What events say of each other is kept by keys.
class PlainRecord {
public:
    explicit PlainRecord(unsigned seed) : m_dice(seed) {}

    std::size_t below(std::size_t count) { return m_dice() % count; }
    std::size_t size() const { return m_events.size(); }

    EventKey anyKey() {
        return std::next(m_events.begin(), static_cast<std::ptrdiff_t>(below(size())))->first;
    }

    /// Adds an event or gives one another day, duty and severity, and perhaps relations. Few days, so that
    /// many events share one.
    void put(EventKey key) {
        Stated& event = m_events[key];
        event.start = static_cast<Day>(below(12));
        event.severity = static_cast<std::uint8_t>(1 + below(5));
        event.duty = below(3) == 0 ? static_cast<double>(below(40)) : -1;
        if (below(2) == 0) {
            event.relations.clear();
            for (std::size_t i = below(4); i > 0; --i) {
                event.relations.push_back({key, anyKey(), RelationType::Amends, 0.125 * double(below(8))});
            }
        }
        m_touched.insert(key);
    }

    /// As a file does it, which lets nothing speak of what is not there.
    void remove(EventKey key) {
        m_events.erase(key);
        m_touched.insert(key);
        for (auto& [other, event] : m_events) {
            if (std::erase_if(event.relations, [&](const auto& relation) { return relation.to == key; }) >
                0) {
                m_touched.insert(other);
            }
        }
    }

    /// Edits `times` events, so that there stay about as many as `events`.
    void editAtRandom(int events, int times) {
        const bool isBusy = size() > static_cast<std::size_t>(events);
        for (int i = 0; i < times; ++i) {
            switch (below(6)) {
                case 0:
                    // Keys that are new lie before, between and behind those that are there.
                    put(static_cast<EventKey>(below(12 * std::size_t(events))) - events);
                    break;
                case 1:
                    if (size() > 2 && (isBusy || below(2) == 0)) {
                        remove(anyKey());
                    }
                    break;
                default:
                    put(anyKey());
            }
        }
    }

    /// What has been touched since this was asked before.
    EventRows takeRows() {
        EventRows rows;
        rows.touched.assign(m_touched.begin(), m_touched.end());
        for (const EventKey key : m_touched) {
            if (const auto event = m_events.find(key); event != m_events.end()) {
                append(rows.events, key, event->second);
                const auto& own = event->second.relations;
                rows.relations.insert(rows.relations.end(), own.begin(), own.end());
            }
        }
        rows.events.sort();
        m_touched.clear();
        return rows;
    }

    EventColumns columns() const {
        EventColumns columns;
        std::map<EventKey, EventIndex> positions;
        for (const auto& [key, event] : m_events) {
            positions.emplace(key, columns.size());
            append(columns, key, event);
        }
        for (const auto& [key, event] : m_events) {
            for (const RelationOfKeys& one : event.relations) {
                columns.relations.push_back(
                    {positions.at(one.from), positions.at(one.to), one.type, one.level});
            }
        }
        columns.sort();
        return columns;
    }

private:
    struct Stated {
        Day start = 0;
        std::uint8_t severity = 1;
        double duty = -1;
        std::vector<RelationOfKeys> relations;
    };

    static void append(EventColumns& columns, EventKey key, const Stated& event) {
        if (event.duty >= 0) {
            columns.tariffs.push_back({columns.size(), event.duty, 0.5});
        }
        columns.key.push_back(key);
        columns.start.push_back(event.start);
        columns.end.push_back(kOpenEnd);
        columns.track.push_back(static_cast<TrackIndex>(event.severity * 3));
        columns.actor.push_back(0);
        columns.target.push_back(kNoParty);
        columns.kind.push_back(Kind::Measure);
        columns.severity.push_back(event.severity);
        columns.precision.push_back(Precision::OnDay);
        columns.direction.push_back(Direction::Pressure);
        columns.flags.push_back(event.duty >= 0 ? kHasTariff : 0);
    }

    std::map<EventKey, Stated> m_events;
    std::set<EventKey> m_touched;
    std::mt19937 m_dice;
};

/// The relations by what they name, sorted anew.
inline RelationsNaming namingOf(const std::shared_ptr<const EventColumns>& columns) {
    const auto order = std::make_shared<std::vector<std::uint32_t>>(columns->relations.size());
    std::iota(order->begin(), order->end(), 0U);
    const auto named = [columns](std::uint32_t position) { return columns->relations[position].to; };
    std::ranges::stable_sort(*order, {}, named);
    return [order, named](EventIndex first, EventIndex last) {
        const auto from = std::ranges::lower_bound(*order, first, {}, named);
        return std::span<const std::uint32_t>(
            from, std::ranges::lower_bound(from, order->end(), std::max(first, last), {}, named));
    };
}

}  // namespace fulcrum::test
