// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/active_lanes.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "models/document/read_apart.h"
#include "models/timeline/column_edit.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// More lanes of tags than this are no overview, and the rare ones hold an event or two.
constexpr int kMostTags = 14;

std::vector<Side> sidesOf(const std::vector<Party>& parties) {
    std::vector<Side> sides;
    sides.reserve(parties.size());
    for (const Party& party : parties) {
        sides.push_back(party.side);
    }
    return sides;
}

Result<Lanes> lanesBy(Grouping grouping, std::vector<Side> sides, std::size_t tracks,
                      const ProjectStore& store) {
    switch (grouping) {
        case Grouping::SideAndTrack:
            return Lanes(std::move(sides), tracks);
        case Grouping::Track:
            return Lanes::byTrack(tracks);
        case Grouping::Party:
            return Lanes::byParty(std::move(sides));
        case Grouping::Kind:
            return Lanes::byKind();
        case Grouping::Tag:
            break;
    }
    const auto tags = mostUsedTags(store, kMostTags);
    if (!tags) {
        return tags.error();
    }
    return Lanes::byTag(*tags);
}

/// Whether an edit leaves all events there, and their tags as they were.
bool leavesTags(const ChangeSet& changes) {
    return std::ranges::all_of(changes.changes, [](const Change& change) {
        const auto* const before = change.before ? std::get_if<Event>(&*change.before) : nullptr;
        const auto* const after = change.after ? std::get_if<Event>(&*change.after) : nullptr;
        return before != nullptr && after != nullptr ? before->tags == after->tags : before == after;
    });
}

}  // namespace

ActiveLanes::ActiveLanes(const Document& document, QObject* parent) : QObject(parent), m_document(document) {
    arrange();
    connect(&document, &Document::changed, this, [this](const ChangeSet& changes) {
        if (touches<Event>(changes) || touches<Party>(changes) || touches<Track>(changes) ||
            touches<ProjectInfo>(changes)) {
            takeDocument(leavesTags(changes));
            emit changed();
        }
    });
}

Result<Lanes> ActiveLanes::lanesOf(Grouping grouping) const {
    return lanesBy(grouping, sidesOf(m_document.parties()), m_document.tracks().size(), m_document.store());
}

bool ActiveLanes::buildsApart() const { return m_background && m_document.columns().size() > m_quickEvents; }

Result<void> ActiveLanes::setGrouping(Grouping grouping) {
    if (grouping == m_chosen) {
        return {};
    }
    if (buildsApart() && (grouping != Grouping::SideAndTrack || m_shown)) {
        m_chosen = grouping;
        if (grouping == m_grouping && m_indexOf == m_shown) {
            ++m_build;
            m_buildOf.reset();
            emit changed();
        } else {
            buildApart();
        }
        return {};
    }
    auto lanes = lanesOf(grouping);
    if (!lanes) {
        return lanes.error();
    }
    m_grouping = grouping;
    m_chosen = grouping;
    show(*lanes, m_shown);
    arrange();
    emit changed();
    return {};
}

void ActiveLanes::show(Lanes lanes, std::shared_ptr<const EventSet> shown) {
    ++m_build;
    m_buildOf.reset();
    m_indexOf = std::move(shown);
    if (m_grouping == Grouping::SideAndTrack && !m_indexOf) {
        retire(std::move(m_index));
        m_index.reset();
    } else if (!m_index || !m_index->mend(m_document.sharedColumns(), lanes, m_document.horizon(),
                                          m_document.touched(), m_indexOf)) {
        retire(std::move(m_index));
        m_index = std::make_shared<TimelineIndex>(m_document.sharedColumns(), std::move(lanes),
                                                  m_document.horizon(), m_indexOf);
    }
}

std::shared_ptr<const EventSet> ActiveLanes::carriedInView() const {
    if (!m_indexOf || &m_index->columns() == &m_document.columns()) {
        return m_indexOf;
    }
    const EventColumns& before = m_index->columns();
    const EventColumns& after = m_document.columns();
    const auto& touched = m_document.touched();
    return std::make_shared<const EventSet>(
        carriedOver(*m_indexOf, before, after,
                    touched ? editBetween(before, after, *touched) : editBetween(before, after)));
}

void ActiveLanes::retire(std::shared_ptr<TimelineIndex> index) {
    // Only lanes by tag keep something for each event by itself, which takes long to give back.
    if (!index || index->lanes().grouping() != Grouping::Tag || !buildsApart()) {
        return;
    }
    const auto former = std::make_shared<std::shared_ptr<TimelineIndex>>(std::move(index));
    m_background(u"lanes before"_s, this, [former] {
        former->reset();
        return [] {};
    });
}

void ActiveLanes::setShown(std::shared_ptr<const EventSet> shown) {
    if (shown == m_shown) {
        return;
    }
    m_shown = std::move(shown);
    m_shownOf = m_document.sharedColumns();
    if (&index().columns() != m_shownOf.get()) {
        // Within an edit that this has not been told of yet: the lanes may be others too.
        takeDocument(true);
    } else if (m_chosen == Grouping::SideAndTrack && !m_shown) {
        m_grouping = m_chosen;
        show(m_document.tables().lanes(), nullptr);
        arrange();
    } else if (m_chosen == m_grouping && !buildsApart()) {
        show(lanes(), m_shown);
    } else if (m_chosen == m_grouping && m_index && !m_buildOf &&
               m_index->mend(m_shownOf, lanes(), m_document.horizon(), std::nullopt, m_shown)) {
        m_indexOf = m_shown;
    } else {
        buildApart(m_readsLanes);
        return;
    }
    emit changed();
}

void ActiveLanes::buildApart(bool readsLanes) {
    m_buildOf = m_document.sharedColumns();
    m_readsLanes = readsLanes;
    // The lanes in view are known; others may have to be read with a store of the job's own.
    auto known = m_chosen == m_grouping && !readsLanes ? std::optional(lanes()) : std::nullopt;
    if (!known && (m_chosen != Grouping::Tag || m_document.path().isEmpty())) {
        if (auto lanes = lanesOf(m_chosen)) {
            known = std::move(lanes).value();
        }
    }
    using Built = std::optional<Result<std::shared_ptr<TimelineIndex>>>;
    m_background(u"lanes"_s, this,
                 [this, build = ++m_build, columns = m_buildOf, known, sides = sidesOf(m_document.parties()),
                  tracks = m_document.tracks().size(), chosen = m_chosen, horizon = m_document.horizon(),
                  shown = m_shown, path = m_document.path(), readsLanes] {
                     const auto lanes = known ? std::optional(Result(*known))
                                              : readApart(path, [&](const ProjectStore& store) {
                                                    return lanesBy(chosen, sides, tracks, store);
                                                });
                     Built index;
                     if (lanes && *lanes) {
                         index = std::make_shared<TimelineIndex>(columns, **lanes, horizon, shown);
                     } else if (lanes) {
                         index = lanes->error();
                     }
                     return [this, build, chosen, index, readsLanes]() mutable {
                         if (build != m_build) {
                             if (index && *index) {
                                 retire(std::move(*index).value());
                             }
                         } else if (!index) {
                             buildApart(readsLanes);
                         } else {
                             takeBuilt(chosen, std::move(*index));
                         }
                     };
                 });
}

void ActiveLanes::takeBuilt(Grouping grouping, Result<std::shared_ptr<TimelineIndex>> index) {
    m_buildOf.reset();
    m_readsLanes = false;
    if (!index) {
        m_chosen = m_grouping;
        emit failed(index.error());
    } else {
        m_grouping = grouping;
        retire(std::move(m_index));
        m_index = *index;
        m_indexOf = m_index->shown();
        arrange();
    }
    emit changed();
}

void ActiveLanes::takeDocument(bool areTagsSame) {
    if (m_shownOf != m_document.sharedColumns()) {
        m_shown.reset();
    }
    // Reading all tags of a large record takes long. Until that is done elsewhere an event with other tags
    // lies where it did, and a new one with those that have none of the lanes'.
    const bool keepsLanes =
        m_grouping == Grouping::Tag && m_index && buildsApart() && !m_document.path().isEmpty();
    const bool readsLanes = (keepsLanes && !areTagsSame) || m_readsLanes;
    // A file whose tags cannot be read any more still has its sides and tracks.
    auto lanes = keepsLanes ? Result(m_index->lanes()) : lanesOf(m_grouping);
    if (!lanes) {
        m_grouping = Grouping::SideAndTrack;
        m_chosen = m_grouping;
        lanes = lanesOf(m_grouping);
    }
    const bool isInView = &index().columns() == &m_document.columns() && this->lanes() == *lanes &&
                          index().horizon() == m_document.horizon();
    const bool isBuilding = m_buildOf == m_document.sharedColumns() && m_readsLanes == readsLanes;
    if (!isInView || (!isBuilding && (m_buildOf || readsLanes || m_indexOf != m_shown))) {
        // What is being built is of the columns before. Until it is built of these, what is in view stays.
        const bool wasBuilding = m_buildOf != nullptr;
        show(*lanes, wasBuilding ? carriedInView() : m_shown);
        if (wasBuilding || readsLanes) {
            buildApart(readsLanes);
        }
    }
    arrange();
}

QString ActiveLanes::nameOf(const Lane& lane) const {
    switch (m_grouping) {
        case Grouping::SideAndTrack:
            return lane.track ? toText(lane.side) + u'/' + m_document.tracks()[*lane.track].id
                              : toText(lane.side);
        case Grouping::Track:
            return m_document.tracks()[*lane.track].id;
        case Grouping::Party:
            return lane.party ? u"party/"_s + m_document.parties()[*lane.party].id : u"nobody"_s;
        case Grouping::Kind:
            return toText(*lane.kind);
        case Grouping::Tag:
            break;
    }
    return lane.tag.isEmpty() ? u"others"_s : u"tag/"_s + lane.tag;
}

void ActiveLanes::arrange() {
    m_names.clear();
    for (const Lane& lane : lanes().all()) {
        m_names.append(nameOf(lane));
    }
    m_arranged = arrangement(m_grouping).arranged(m_names);
}

const ArrangedLane& ActiveLanes::arrangedLane(LaneIndex lane) const {
    return *std::find_if(m_arranged.begin(), m_arranged.end(),
                         [&](const ArrangedLane& arranged) { return arranged.lane == lane; });
}

std::vector<LaneIndex> ActiveLanes::hidden() const {
    std::vector<LaneIndex> lanes;
    for (const ArrangedLane& lane : m_arranged) {
        if (lane.isHidden) {
            lanes.push_back(lane.lane);
        }
    }
    return lanes;
}

template <typename Change>
void ActiveLanes::change(Change change) {
    LaneArrangement& arrangement = m_arrangements[static_cast<std::size_t>(m_grouping)];
    const LaneArrangement before = arrangement;
    change(arrangement);
    if (arrangement != before) {
        arrange();
        emit changed();
    }
}

void ActiveLanes::setHidden(const std::vector<LaneIndex>& lanes, bool isHidden) {
    change([&](LaneArrangement& arrangement) {
        for (const LaneIndex lane : lanes) {
            arrangement.setHidden(m_names.at(lane), isHidden);
        }
    });
}

void ActiveLanes::setCollapsed(LaneIndex lane, bool isCollapsed) {
    change([&](LaneArrangement& arrangement) { arrangement.setCollapsed(m_names.at(lane), isCollapsed); });
}

void ActiveLanes::setPinned(LaneIndex lane, bool isPinned) {
    change([&](LaneArrangement& arrangement) { arrangement.setPinned(m_names.at(lane), isPinned); });
}

void ActiveLanes::setRows(LaneIndex lane, int rows) {
    change([&](LaneArrangement& arrangement) { arrangement.setRows(m_names.at(lane), rows); });
}

void ActiveLanes::move(const std::vector<LaneIndex>& moved, std::optional<LaneIndex> before) {
    QStringList all;
    QStringList names;
    for (const ArrangedLane& lane : m_arranged) {
        all.append(m_names.at(lane.lane));
        if (std::find(moved.begin(), moved.end(), lane.lane) != moved.end()) {
            names.append(all.back());
        }
    }
    change([&](LaneArrangement& arrangement) {
        arrangement.move(all, names, before ? m_names.at(*before) : QString());
    });
}

void ActiveLanes::showAll() {
    change([](LaneArrangement& arrangement) { arrangement.showAll(); });
}

void ActiveLanes::reset() {
    change([](LaneArrangement& arrangement) { arrangement = {}; });
}

void ActiveLanes::setArrangement(Grouping grouping, LaneArrangement arrangement) {
    m_arrangements[static_cast<std::size_t>(grouping)] = std::move(arrangement);
    if (grouping == m_grouping) {
        arrange();
        emit changed();
    }
}

}  // namespace fulcrum
