// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/selection.h"

namespace fulcrum {

void Selection::select(EventKey event) {
    if (event != m_selected) {
        m_selected = event;
        emit selectedChanged();
    }
}

void Selection::setHovered(EventKey event) {
    if (event != m_hovered) {
        m_hovered = event;
        emit hoveredChanged();
    }
}

void Selection::setLitDay(std::optional<Day> day) {
    if (day != m_litDay) {
        m_litDay = day;
        emit litDayChanged();
    }
}

}  // namespace fulcrum
