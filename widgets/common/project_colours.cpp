// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/project_colours.h"
#include "widgets/common/joined_text.h"

#include <QStringList>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

QColor readColour(const QString& text, const Theme& theme) {
    const QColor colour(text);
    return colour.isValid() ? colour : theme.mutedText;
}

/// The contrast of a track's colour to a dark ground, in turn: lightened alike, neighbours whose hues look
/// the same to some eyes would become one.
constexpr double kLeast = 3;
constexpr double kLifted = 5;

QColor lightened(const QColor& colour, const Theme& theme, double wanted) {
    constexpr int kSteps = 20;
    for (int step = 0; step < kSteps; ++step) {
        const QColor candidate = mixed(colour, theme.strong, double(step) / kSteps);
        if (contrast(candidate, theme.ground) >= wanted) {
            return candidate;
        }
    }
    return theme.strong;
}

/// Neighbours in the project's order, which lie on one another in the chart, differ by half the range.
QColor greyOf(std::size_t position, std::size_t count) {
    constexpr double kDarkest = 0x30;
    constexpr double kLightest = 0xC4;
    const std::size_t half = (count + 1) / 2;
    const std::size_t place = position / 2 + (position % 2 == 0 ? 0 : half);
    const double share = count > 1 ? double(place) / double(count - 1) : 0;
    const int shade = static_cast<int>(kDarkest + (kLightest - kDarkest) * share);
    return {shade, shade, shade};
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
    if (theme.isGrey) {
        m_sides.fill(QColor(0x585858));
        m_sides[static_cast<std::size_t>(Side::A)] = QColor(0x303030);
        m_sides[static_cast<std::size_t>(Side::B)] = QColor(0x808080);
        for (std::size_t i = 0; i < parties.size(); ++i) {
            m_parties[i] = m_sides[static_cast<std::size_t>(parties[i].side)];
        }
        for (std::size_t i = 0; i < tracks.size(); ++i) {
            m_tracks.push_back(greyOf(i, tracks.size()));
        }
        return;
    }
    for (const Track& track : tracks) {
        // Tracks have one colour each; on a dark ground the dark ones are lightened until they stand out.
        const QColor colour = readColour(track.colour, theme);
        const bool isLifted = m_tracks.size() % 2 == 0;
        m_tracks.push_back(theme.isDark ? lightened(colour, theme, isLifted ? kLifted : kLeast) : colour);
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
    return commaText(names);
}

}  // namespace fulcrum
