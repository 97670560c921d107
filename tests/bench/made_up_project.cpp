// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/made_up_project.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fulcrum::bench {

namespace {

constexpr int kTracks = 8;
constexpr int kTariffTrack = 0;
constexpr Day kFirst = 17'167;  // 2017-01-01
constexpr Day kDays = 3'600;
/// How far back an answer reaches, in events: far enough to cross the window, near enough to stay plausible.
constexpr int kReach = 200;

/// Told apart by eye, and by those who tell few colours apart.
const std::array<QString, kTracks> kTrackColours{u"#332288"_s, u"#88ccee"_s, u"#cc6677"_s, u"#aa4499"_s,
                                                 u"#117733"_s, u"#44aa99"_s, u"#ddcc77"_s, u"#882255"_s};

Party party(const QString& id, const QString& name, Side side, const QString& colour) {
    Party party;
    party.id = id;
    party.name = name;
    party.shortName = name;
    party.side = side;
    party.colour = colour;
    party.colourDark = colour;
    if (side == Side::A || side == Side::B) {
        party.tradeAtStakeUsdBn = 300;
    }
    return party;
}

bool isInForce(const DateSpan& span, Day day) { return span.start <= day && (!span.end || day < *span.end); }

std::vector<Track> madeUpTracks() {
    std::vector<Track> tracks;
    tracks.reserve(kTracks);
    for (int i = 0; i < kTracks; ++i) {
        Track track;
        track.id = i == kTariffTrack ? u"tariffs"_s : u"track-%1"_s.arg(i);
        track.name = i == kTariffTrack ? u"Tariffs"_s : u"Track %1"_s.arg(i);
        track.colour = kTrackColours[static_cast<std::size_t>(i)];
        track.order = i + 1;
        tracks.push_back(track);
    }
    return tracks;
}

QString idOf(int number) { return u"event-%1"_s.arg(number); }

}  // namespace

MadeUpEvents::MadeUpEvents(int events, std::uint32_t seed)
    : m_dice(seed), m_count(events), m_earlier(kReach) {
    m_frame.project.title = u"A made-up negotiation of %1 events"_s.arg(m_count);
    m_frame.project.language = u"en-GB"_s;
    m_frame.project.horizon = kFirst + kDays;
    m_frame.parties = {party(u"north"_s, u"North"_s, Side::A, u"#2c5f9e"_s),
                       party(u"south"_s, u"South"_s, Side::B, u"#b4472e"_s),
                       party(u"both"_s, u"Both"_s, Side::Both, u"#6b6b6b"_s)};
    m_frame.tracks = madeUpTracks();
}

Event MadeUpEvents::next() {
    static constexpr std::array kindWeights{26, 20, 8, 8, 14, 4, 8, 3, 5, 4};  // in the order of Kind
    static constexpr std::array severityWeights{30, 32, 22, 11, 5};

    Event event;
    event.id = idOf(m_next);
    event.kind = static_cast<Kind>(m_dice.weighted(kindWeights));
    event.span.start = kFirst + static_cast<Day>(std::int64_t{kDays} * m_next / m_count);
    event.severity = static_cast<int>(m_dice.weighted(severityWeights)) + 1;
    const int trackNumber = m_dice.below(kTracks);
    event.track = m_frame.tracks[static_cast<std::size_t>(trackNumber)].id;
    addParties(event);
    event.title = u"Event %1: %2 on %3"_s.arg(m_next).arg(toText(event.kind), event.track);
    event.shortTitle = u"Event %1"_s.arg(m_next);
    event.summary = u"A made-up event, of severity %1."_s.arg(event.severity);
    event.severityWhy = u"Drawn at random."_s;
    event.sources = {{u"Gazette %1"_s.arg(m_next % 1000), u"The Gazette"_s, QString(), event.span.start}};
    event.tags = {u"tag-%1"_s.arg(m_dice.below(40))};
    if (isRestriction(event.kind)) {
        event.direction = Direction::Pressure;
        if (!m_dice.isOneIn(3)) {
            endOrPlan(event, event.span.start + 30 + m_dice.below(700));
        }
        if (trackNumber == kTariffTrack) {
            event.tariff = Tariff{5.0 * (1 + m_dice.below(10)), 0.01 * (1 + m_dice.below(40)), u"made up"_s};
        }
    } else if (event.kind == Kind::Relief) {
        event.direction = Direction::Relief;
    } else if (event.kind == Kind::Talks && m_dice.isOneIn(2)) {
        endOrPlan(event, event.span.start + 2);
    }
    addRelation(event);
    m_earlier[static_cast<std::size_t>(m_next % kReach)] = {event.kind, event.span};
    ++m_next;
    return event;
}

/// An end after the horizon has not been seen: it is a plan.
void MadeUpEvents::endOrPlan(Event& event, Day end) const {
    if (end <= *m_frame.project.horizon) {
        event.span.end = end;
    } else {
        event.scheduledEnd = end;
    }
}

void MadeUpEvents::addParties(Event& event) {
    if (event.kind == Kind::Talks || event.kind == Kind::Agreement) {
        event.actor = u"both"_s;
        return;
    }
    const bool isNorth = m_dice.isOneIn(2);
    event.actor = isNorth ? u"north"_s : u"south"_s;
    event.target = isNorth ? u"south"_s : u"north"_s;
}

/// An answer to an earlier event, or a relief that cuts one still in force.
void MadeUpEvents::addRelation(Event& event) {
    if (m_next == 0) {
        return;
    }
    const int number = m_next - 1 - m_dice.below(std::min(m_next, kReach));
    const Earlier& other = m_earlier[static_cast<std::size_t>(number % kReach)];
    if (event.kind == Kind::Relief && isRestriction(other.kind) && isInForce(other.span, event.span.start) &&
        other.span.start < event.span.start) {
        event.relations.push_back({RelationType::Suspends, idOf(number), 0.25 * m_dice.below(4)});
    } else if (event.kind == Kind::Countermeasure || m_dice.isOneIn(4)) {
        event.relations.push_back({RelationType::RespondsTo, idOf(number), std::nullopt});
    }
}

ProjectContent madeUpProject(int events, std::uint32_t seed) {
    MadeUpEvents all(events, seed);
    ProjectContent content = all.frame();
    content.events.reserve(static_cast<std::size_t>(events));
    while (!all.isAtEnd()) {
        content.events.push_back(all.next());
    }
    return content;
}

}  // namespace fulcrum::bench
