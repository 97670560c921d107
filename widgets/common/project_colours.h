// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The colours of one project's parties, sides and tracks under one theme, ready to paint with. A plain value,
// made anew when the project or the theme changes.
#pragma once

#include <array>
#include <vector>

#include "models/domain/event_columns.h"
#include "models/domain/party.h"
#include "models/domain/track.h"
#include "widgets/common/theme.h"

namespace fulcrum {

class ProjectColours {
public:
    ProjectColours() = default;
    ProjectColours(const std::vector<Party>& parties, const std::vector<Track>& tracks, const Theme& theme);

    /// The track's own colour, fitted to the ground.
    QColor track(TrackIndex track) const;
    QColor party(PartyIndex party) const;
    /// The colour of the first party of that side.
    QColor side(Side side) const { return m_sides[static_cast<std::size_t>(side)]; }

private:
    std::vector<QColor> m_tracks;
    std::vector<QColor> m_parties;
    std::array<QColor, kSideCount> m_sides;
};

/// The name of a side for the screen: the names of its parties ("United States").
QString sideName(const std::vector<Party>& parties, Side side, const QString& language);

}  // namespace fulcrum
