// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/project_colours.h"

#include <QStringList>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

QColor readColour(const QString& text, const Theme& theme) {
    const QColor colour(text);
    return colour.isValid() ? colour : theme.mutedText;
}

}  // namespace

ProjectColours::ProjectColours(const std::vector<Party>& parties, const std::vector<Track>& tracks,
                               const Theme& theme) {
    m_sides.fill(theme.mutedText);
    std::array<bool, kSideCount> isSet{};
    for (const Party& party : parties) {
        const bool hasDark = theme.isDark && !party.colourDark.isEmpty();
        const QColor colour = readColour(hasDark ? party.colourDark : party.colour, theme);
        m_parties.push_back(colour);
        const auto side = static_cast<std::size_t>(party.side);
        if (!isSet[side]) {
            isSet[side] = true;
            m_sides[side] = colour;
        }
    }
    for (const Track& track : tracks) {
        // Tracks have one colour each; on a dark ground the dark ones are lightened until they stand out.
        const QColor colour = readColour(track.colour, theme);
        m_tracks.push_back(theme.isDark ? theme.markOf(colour) : colour);
    }
}

QColor ProjectColours::track(TrackIndex track) const {
    return track < m_tracks.size() ? m_tracks[track] : QColor();
}

QColor ProjectColours::party(PartyIndex party) const {
    return party < m_parties.size() ? m_parties[party] : m_sides[static_cast<std::size_t>(Side::None)];
}

QString sideName(const std::vector<Party>& parties, Side side, const QString& language) {
    QStringList names;
    for (const Party& party : parties) {
        if (party.side == side) {
            names.append(textIn(party.nameIn, language, party.name));
        }
    }
    return names.join(u", "_s);
}

}  // namespace fulcrum
