// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/lanes.h"

#include <array>
#include <cmath>

namespace fulcrum {
namespace {

// In the order of the enumeration.
constexpr std::array<QStringView, kGroupingCount> kGroupings{u"side", u"track", u"party", u"kind", u"tag"};

}  // namespace

QString toText(Grouping grouping) { return kGroupings[static_cast<std::size_t>(grouping)].toString(); }

std::optional<Grouping> groupingFromText(QStringView text) {
    for (std::size_t i = 0; i < kGroupings.size(); ++i) {
        if (kGroupings[i] == text) {
            return static_cast<Grouping>(i);
        }
    }
    return std::nullopt;
}

Lanes::Lanes(std::vector<Side> partySides, std::size_t trackCount)
    : m_partySides(std::move(partySides)), m_trackCount(static_cast<LaneIndex>(trackCount)) {
    const auto addSide = [&](Side side) {
        for (std::size_t track = 0; track < trackCount; ++track) {
            m_lanes.push_back({side, static_cast<TrackIndex>(track), {}, {}, {}});
        }
    };
    addSide(Side::A);
    m_lanes.push_back({Side::Both, {}, {}, {}, {}});
    m_lanes.push_back({Side::None, {}, {}, {}, {}});
    addSide(Side::B);
}

Lanes Lanes::byTrack(std::size_t trackCount) {
    Lanes lanes;
    lanes.m_grouping = Grouping::Track;
    for (std::size_t track = 0; track < trackCount; ++track) {
        lanes.m_lanes.push_back({Side::None, static_cast<TrackIndex>(track), {}, {}, {}});
    }
    return lanes;
}

Lanes Lanes::byParty(std::vector<Side> partySides) {
    Lanes lanes;
    lanes.m_grouping = Grouping::Party;
    lanes.m_laneOfParty.resize(partySides.size());
    for (const Side side : {Side::A, Side::Both, Side::None, Side::B}) {
        for (std::size_t party = 0; party < partySides.size(); ++party) {
            if (partySides[party] == side) {
                lanes.m_laneOfParty[party] = lanes.size();
                lanes.m_lanes.push_back({side, {}, static_cast<PartyIndex>(party), {}, {}});
            }
        }
    }
    lanes.m_rest = lanes.size();
    lanes.m_lanes.emplace_back();
    return lanes;
}

Lanes Lanes::byKind() {
    Lanes lanes;
    lanes.m_grouping = Grouping::Kind;
    for (int kind = 0; kind < kKindCount; ++kind) {
        lanes.m_lanes.push_back({Side::None, {}, {}, static_cast<Kind>(kind), {}});
    }
    return lanes;
}

Lanes Lanes::byTag(const std::vector<TagUse>& tags) {
    Lanes lanes;
    lanes.m_grouping = Grouping::Tag;
    TaggedEvents laneOf;
    for (const TagUse& use : tags) {
        // A later tag is rarer, and says more about an event than those that many carry.
        for (const EventKey event : use.events) {
            laneOf[event] = lanes.size();
        }
        lanes.m_lanes.push_back({Side::None, {}, {}, {}, use.tag});
    }
    lanes.m_laneOfTagged = std::make_shared<const TaggedEvents>(std::move(laneOf));
    lanes.m_rest = lanes.size();
    lanes.m_lanes.emplace_back();
    return lanes;
}

bool Lanes::operator==(const Lanes& other) const {
    const bool isTaggedAlike =
        m_laneOfTagged == other.m_laneOfTagged ||
        (m_laneOfTagged && other.m_laneOfTagged && *m_laneOfTagged == *other.m_laneOfTagged);
    return m_grouping == other.m_grouping && m_lanes == other.m_lanes && m_partySides == other.m_partySides &&
           m_laneOfParty == other.m_laneOfParty && isTaggedAlike;
}

LaneWeights::LaneWeights(const EventColumns& columns, const Lanes& lanes, const EventSet* shown)
    : m_counts(static_cast<std::size_t>(lanes.size())) {
    for (EventIndex event = 0; event < columns.size(); ++event) {
        if (shown == nullptr || shown->contains(event)) {
            add(columns, lanes, event, 1);
        }
    }
}

void LaneWeights::add(const EventColumns& columns, const Lanes& lanes, EventIndex event, int times) {
    m_counts[static_cast<std::size_t>(lanes.laneOf(columns, event))]
            [columns.severity[static_cast<std::size_t>(event)]] += times;
}

std::vector<double> LaneWeights::weights() const {
    std::vector<double> weights;
    for (const auto& counts : m_counts) {
        double weight = 0;
        for (std::size_t severity = 0; severity < counts.size(); ++severity) {
            weight += counts[severity] * std::pow(3.0, double(severity) - 5);
        }
        weights.push_back(weight);
    }
    return weights;
}

}  // namespace fulcrum
