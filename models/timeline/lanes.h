// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which lanes there are and which one an event lies in, by one of several groupings. Each event lies in
// exactly one lane of a grouping, so that counts of lanes add up. Built from the project's parties, tracks
// and tags; a plain value, cheap to copy.
#pragma once

#include <array>
#include <memory>
#include <unordered_map>
#include <vector>

#include "models/domain/event_columns.h"
#include "models/domain/event_set.h"

namespace fulcrum {

using LaneIndex = std::int32_t;

/// What the events of a lane have in common.
enum class Grouping : std::uint8_t {
    SideAndTrack,  ///< side A above, joint acts and third parties in the middle, side B below
    Track,
    Party,  ///< who acts; parties of side A above, of side B below
    Kind,
    Tag  ///< the tags that most events carry; an event with several lies with the rarest of them
};
inline constexpr int kGroupingCount = 5;
/// The word that settings and commands know a grouping by.
QString toText(Grouping grouping);
std::optional<Grouping> groupingFromText(QStringView text);

/// What a lane holds; what is left out does not tell its events apart. A lane of nothing at all holds the
/// rest.
struct Lane {
    Side side = Side::None;  ///< of those who act, where the grouping tells
    std::optional<TrackIndex> track;
    std::optional<PartyIndex> party;
    std::optional<Kind> kind;
    QString tag;

    bool operator==(const Lane&) const = default;
};

/// A tag and the events that carry it.
struct TagUse {
    QString tag;
    std::vector<EventKey> events;
};

class Lanes {
public:
    /// By side and track. `partySides` by PartyIndex.
    Lanes(std::vector<Side> partySides, std::size_t trackCount);
    static Lanes byTrack(std::size_t trackCount);
    static Lanes byParty(std::vector<Side> partySides);
    static Lanes byKind();
    /// `tags` by falling use; events with none of them lie in a last lane.
    static Lanes byTag(const std::vector<TagUse>& tags);

    Grouping grouping() const { return m_grouping; }
    const std::vector<Lane>& all() const { return m_lanes; }
    const Lane& at(LaneIndex lane) const { return m_lanes[static_cast<std::size_t>(lane)]; }
    LaneIndex size() const { return static_cast<LaneIndex>(m_lanes.size()); }
    /// Whether a lane says on which side its events were done; if not, the marks have to.
    bool tellsSide() const { return m_grouping == Grouping::SideAndTrack || m_grouping == Grouping::Party; }

    LaneIndex laneOf(const EventColumns& columns, EventIndex event) const {
        const auto at = static_cast<std::size_t>(event);
        switch (m_grouping) {
            case Grouping::SideAndTrack:
                return laneOfSide(sideOf(columns.actor[at]), columns.track[at]);
            case Grouping::Track:
                return columns.track[at];
            case Grouping::Party:
                return columns.actor[at] < m_laneOfParty.size() ? m_laneOfParty[columns.actor[at]] : m_rest;
            case Grouping::Kind:
                return static_cast<LaneIndex>(columns.kind[at]);
            case Grouping::Tag:
                break;
        }
        const auto tagged = m_laneOfTagged->find(columns.key[at]);
        return tagged == m_laneOfTagged->end() ? m_rest : tagged->second;
    }

    /// Equal lanes hold equal events.
    bool operator==(const Lanes& other) const;

private:
    using TaggedEvents = std::unordered_map<EventKey, LaneIndex>;

    Lanes() = default;
    Side sideOf(PartyIndex party) const {
        return party < m_partySides.size() ? m_partySides[party] : Side::None;
    }
    LaneIndex laneOfSide(Side side, TrackIndex track) const {
        switch (side) {
            case Side::A:
                return track;
            case Side::Both:
                return m_trackCount;
            case Side::None:
                return m_trackCount + 1;
            case Side::B:
                break;
        }
        return m_trackCount + 2 + track;
    }

    Grouping m_grouping = Grouping::SideAndTrack;
    std::vector<Side> m_partySides;
    LaneIndex m_trackCount = 0;
    std::vector<LaneIndex> m_laneOfParty;
    std::shared_ptr<const TaggedEvents> m_laneOfTagged;  ///< shared: it may hold as many as there are events
    LaneIndex m_rest = 0;
    std::vector<Lane> m_lanes;
};

/// How much each lane matters over the whole record: its events weighed as the balance weighs severity (each
/// step three times the one below). It decides which lanes keep a place of their own where room is short, and
/// does not depend on the window, so that lanes do not come and go while zooming. Events are counted and not
/// their weights summed, so one can be taken out again and leaves no rounding error behind.
class LaneWeights {
public:
    /// One pass over the columns. `shown`: the events that are weighed; null: all.
    LaneWeights(const EventColumns& columns, const Lanes& lanes, const EventSet* shown = nullptr);

    /// Counts an event of these columns once more (1), or no longer (−1).
    void add(const EventColumns& columns, const Lanes& lanes, EventIndex event, int times);

    /// By LaneIndex.
    std::vector<double> weights() const;

private:
    std::vector<std::array<std::int32_t, 256>> m_counts;  ///< by lane and severity
};

}  // namespace fulcrum
