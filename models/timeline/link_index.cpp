// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/link_index.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace fulcrum {
namespace {

/// A relation is told by the event that knows of the other, which is the later one but for preparations.
Link linkOf(const RelationEntry& relation) {
    return relation.type == RelationType::Prepares ? Link{relation.from, relation.to, relation.type}
                                                   : Link{relation.to, relation.from, relation.type};
}

}  // namespace

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
    auto others = std::lower_bound(
        m_byTo.begin(), m_byTo.end(), event,
        [&](std::uint32_t position, EventIndex wanted) { return relations[position].to < wanted; });
    for (; others != m_byTo.end() && relations[*others].to == event; ++others) {
        add(relations[*others]);
    }
}

}  // namespace fulcrum
