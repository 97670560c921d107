// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/lit_sliver.h"

namespace fulcrum {

const std::vector<double>& LitSliver::of(const CurrentBalance& balance, EventIndex event) {
    if (event != m_event || balance.version() != m_version) {
        m_points = balance.sliver(event);
        m_event = event;
        m_version = balance.version();
    }
    return m_points;
}

}  // namespace fulcrum
