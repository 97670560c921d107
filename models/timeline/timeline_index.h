// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All that the timeline looks up instead of counting: the lanes and their weights, the density pyramid, the
// events by rank and their links, over one state of the columns and all events or those that a filter shows.
// Whoever owns the columns owns one of these and mends it after each edit. Building takes some tens of
// milliseconds for a million events; reading is safe from any thread while nobody writes.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "models/timeline/density_pyramid.h"
#include "models/timeline/lanes.h"
#include "models/timeline/link_index.h"
#include "models/timeline/ranked_events.h"

namespace fulcrum {

class TimelineIndex {
public:
    /// `columns` is not null. `shown`: the events that are counted and found, of these columns; null: all.
    /// Links are of all events, and all keep their numbers.
    TimelineIndex(std::shared_ptr<const EventColumns> columns, Lanes lanes, Day horizon,
                  std::shared_ptr<const EventSet> shown = nullptr);

    const EventColumns& columns() const { return *m_columns; }
    const std::shared_ptr<const EventSet>& shown() const { return m_shown; }
    const Lanes& lanes() const { return m_lanes; }
    Day horizon() const { return m_horizon; }
    /// By LaneIndex, see LaneWeights.
    const std::vector<double>& weights() const { return m_weights; }
    const LinkIndex& links() const { return m_links; }

    /// How many events of these lanes a window shows.
    Touching touching(std::span<const LaneIndex> lanes, const DayRange& range) const;
    /// Bins of these lanes together.
    std::vector<DensityBin> bins(std::span<const LaneIndex> lanes, std::int32_t first, int level,
                                 int count) const;
    /// See RankedEvents.
    std::vector<EventIndex> starting(std::span<const LaneIndex> lanes, const DayRange& range,
                                     std::size_t most) const;
    std::vector<EventIndex> standing(std::span<const LaneIndex> lanes, double from, std::size_t most) const;

    /// Takes over the columns after an edit, and the events of them that are shown now. `touched`: the events
    /// that may be others, by key, where that is known; without it the columns are compared. Returns false,
    /// and leaves all as it is, where lanes or horizon are others or so much has changed that building anew
    /// is quicker. O(changes · log n), and one pass over what is kept of each event.
    bool mend(const std::shared_ptr<const EventColumns>& columns, const Lanes& lanes, Day horizon,
              std::optional<std::span<const EventKey>> touched, std::shared_ptr<const EventSet> shown);

    /// The same where building anew is no matter: it is done where it must.
    void update(const std::shared_ptr<const EventColumns>& columns, const Lanes& lanes, Day horizon,
                std::optional<std::span<const EventKey>> touched = std::nullopt,
                const std::shared_ptr<const EventSet>& shown = nullptr);

private:
    /// What differs, with the events that are shown only before or only after it; nothing if that is much.
    std::optional<ColumnEdit> editTo(const EventColumns& columns,
                                     std::optional<std::span<const EventKey>> touched,
                                     const EventSet* shown) const;

    std::shared_ptr<const EventColumns> m_columns;
    std::shared_ptr<const EventSet> m_shown;  ///< null: all
    Lanes m_lanes;
    Day m_horizon;
    LaneWeights m_weighed;
    std::vector<double> m_weights;
    DensityPyramid m_pyramid;
    RankedEvents m_ranked;
    LinkIndex m_links;
};

}  // namespace fulcrum
