// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/link_walk.h"

namespace fulcrum {
namespace {

EventKey keyOf(const LinkIndex& index, EventIndex event) {
    return index.columns().key[static_cast<std::size_t>(event)];
}

}  // namespace

EventIndex LinkWalk::step(const LinkIndex& index, EventIndex event, LinkWay way) {
    const EventIndex target = linkedNeighbour(index, event, way);
    if (target != kNoIndex) {
        m_hub = keyOf(index, event);
        m_arrived = keyOf(index, target);
        m_way = way;
    }
    return target;
}

EventIndex LinkWalk::aside(const LinkIndex& index, EventIndex event, int step) {
    if (event == kNoIndex) {
        return kNoIndex;
    }
    EventIndex hub = index.columns().indexOf(m_hub);
    LinkWay way = m_way;
    if (keyOf(index, event) != m_arrived) {
        hub = linkedNeighbour(index, event, LinkWay::Back);
        way = LinkWay::Onward;
    }
    const EventIndex target = linkedSibling(index, event, hub, way, step);
    if (target != kNoIndex) {
        m_hub = keyOf(index, hub);
        m_arrived = keyOf(index, target);
        m_way = way;
    }
    return target;
}

}  // namespace fulcrum
