// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/link_index.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "models/timeline/column_edit.h"

namespace fulcrum {
namespace {

/// A relation is told by the event that knows of the other, which is the later one but for preparations.
Link linkOf(const RelationEntry& relation) {
    return relation.type == RelationType::Prepares ? Link{relation.from, relation.to, relation.type}
                                                   : Link{relation.to, relation.from, relation.type};
}

/// The relations that these events tell, by position, rising.
std::vector<std::int32_t> toldBy(const std::vector<EventIndex>& events,
                                 const std::vector<RelationEntry>& relations) {
    std::vector<std::int32_t> told;
    for (const EventIndex event : events) {
        auto own = std::ranges::lower_bound(relations, event, {}, &RelationEntry::from);
        for (; own != relations.end() && own->from == event; ++own) {
            told.push_back(static_cast<std::int32_t>(own - relations.begin()));
        }
    }
    return told;
}

/// Instead of the position of a relation, while an edit is taken over.
constexpr std::uint32_t kGone = 0xFFFFFFFF;

}  // namespace

/// An edit as the relations see it, each named by its position among them.
struct LinkIndex::TouchedRelations {
    TouchedRelations(const EventColumns& before, const EventColumns& after, std::span<const EventKey> touched)
        : former(before.positionsOf(touched)),
          now(after.positionsOf(touched)),
          edit{toldBy(former, before.relations), toldBy(now, after.relations)} {}

    std::vector<EventIndex> former;  ///< the touched events before the edit, rising
    std::vector<EventIndex> now;     ///< and after it
    ColumnEdit edit;                 ///< what they told and what they tell
};

LinkIndex::LinkIndex(std::shared_ptr<const EventColumns> columns) : m_columns(std::move(columns)) {
    const std::vector<RelationEntry>& relations = m_columns->relations;
    // A counting sort: comparing a million relations would take ten times as long.
    std::vector<std::uint32_t> next(m_columns->key.size() + 1, 0);
    for (const RelationEntry& relation : relations) {
        ++next[static_cast<std::size_t>(relation.to) + 1];
    }
    std::partial_sum(next.begin(), next.end(), next.begin());
    m_byTo.resize(relations.size());
    for (std::size_t i = 0; i < relations.size(); ++i) {
        m_byTo[next[static_cast<std::size_t>(relations[i].to)]++] = static_cast<std::uint32_t>(i);
    }
}

void LinkIndex::addLinksOf(EventIndex event, std::vector<Link>& links) const {
    const std::vector<RelationEntry>& relations = m_columns->relations;
    const auto add = [&](const RelationEntry& relation) {
        if (relation.type != RelationType::Cites) {
            links.push_back(linkOf(relation));
        }
    };
    auto own = std::lower_bound(
        relations.begin(), relations.end(), event,
        [](const RelationEntry& relation, EventIndex wanted) { return relation.from < wanted; });
    for (; own != relations.end() && own->from == event; ++own) {
        add(*own);
    }
    for (const std::uint32_t position : naming(event, event + 1)) {
        add(relations[position]);
    }
}

std::span<const std::uint32_t> LinkIndex::naming(EventIndex first, EventIndex last) const {
    const auto named = [this](std::uint32_t position) { return m_columns->relations[position].to; };
    const auto from = std::ranges::lower_bound(m_byTo, first, {}, named);
    return {from, std::ranges::lower_bound(from, m_byTo.end(), last, {}, named)};
}

void LinkIndex::update(std::shared_ptr<const EventColumns> columns, std::span<const EventKey> touched) {
    const TouchedRelations changed(*m_columns, *columns, touched);
    const auto namedIn = [](const EventColumns& of) {
        return [&relations = of.relations](std::uint32_t position) { return relations[position].to; };
    };
    // What touched events tell goes, and so does what names one of them, which stands elsewhere now.
    std::vector<std::span<std::uint32_t>> naming;
    naming.reserve(changed.former.size());
    for (const EventIndex event : changed.former) {
        const auto first = std::ranges::lower_bound(m_byTo, event, {}, namedIn(*m_columns));
        naming.emplace_back(first, std::ranges::upper_bound(m_byTo, event, {}, namedIn(*m_columns)));
    }
    std::vector<std::uint32_t> anew;
    for (const std::span<std::uint32_t> ofEvent : naming) {
        for (std::uint32_t& position : ofEvent) {
            const EventIndex now = changed.edit.renumbered(static_cast<EventIndex>(position));
            if (now != kNoIndex) {
                anew.push_back(static_cast<std::uint32_t>(now));
            }
            position = kGone;
        }
    }
    const ManyRenumbered renumbered(changed.edit);
    std::erase_if(m_byTo, [&](std::uint32_t& position) {
        if (position != kGone) {
            position = static_cast<std::uint32_t>(renumbered(static_cast<EventIndex>(position)));
        }
        return position == kGone;
    });

    for (const EventIndex told : changed.edit.added) {
        anew.push_back(static_cast<std::uint32_t>(told));
    }
    m_columns = std::move(columns);
    const auto placeOf = [&relations = m_columns->relations](std::uint32_t position) {
        return std::pair(relations[position].to, position);
    };
    // From the back, so that each moves once.
    std::ranges::sort(anew, std::ranges::greater(), placeOf);
    auto behind = static_cast<std::ptrdiff_t>(m_byTo.size());
    m_byTo.resize(m_byTo.size() + anew.size());
    auto end = m_byTo.end();
    for (const std::uint32_t position : anew) {
        const auto last = m_byTo.begin() + behind;
        const auto place = std::ranges::lower_bound(m_byTo.begin(), last, placeOf(position), {}, placeOf);
        end = std::move_backward(place, last, end);
        *--end = position;
        behind = place - m_byTo.begin();
    }
}

}  // namespace fulcrum
