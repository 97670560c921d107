// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A walk along links, one step a key: onward, back, and round those that can be reached the same way. It
// remembers by key where the last step came from, so that it survives edits. A plain value; it selects
// nothing.
#pragma once

#include "models/timeline/links.h"

namespace fulcrum {

class LinkWalk {
public:
    /// The event a step leads to, or kNoIndex at a dead end.
    EventIndex step(const LinkIndex& index, EventIndex event, LinkWay way);

    /// The next (1) or previous (−1) of what the last step might have led to, going round. After anything but
    /// a step, of what answers the same event as `event` does. kNoIndex where there is no other.
    EventIndex aside(const LinkIndex& index, EventIndex event, int step);

private:
    EventKey m_hub = kNoEvent;
    EventKey m_arrived = kNoEvent;
    LinkWay m_way = LinkWay::Onward;
};

}  // namespace fulcrum
