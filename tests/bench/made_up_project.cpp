// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/made_up_project.h"

#include <algorithm>
#include <array>
#include <random>

using namespace Qt::StringLiterals;

namespace fulcrum::bench {

namespace {

constexpr int kTracks = 8;
constexpr int kTariffTrack = 0;
constexpr Day kFirst = 17'167;  // 2017-01-01
constexpr Day kDays = 3'600;
/// How far back an answer reaches, in events: far enough to cross the window, near enough to stay plausible.
constexpr int kReach = 200;

/// Uniform numbers from the engine's raw bits: the distributions of the standard library differ between
/// libraries, and the project must not.
class Dice {
public:
    explicit Dice(std::uint32_t seed) : m_engine(seed) {}

    /// 0 … `count` − 1.
    int below(int count) { return static_cast<int>(m_engine() % static_cast<std::uint32_t>(count)); }
    bool isOneIn(int count) { return below(count) == 0; }

    /// A position in `weights`, each as likely as its weight among 100.
    template <std::size_t N>
    std::size_t weighted(const std::array<int, N>& weights) {
        int roll = below(100);
        for (std::size_t i = 0; i < N; ++i) {
            roll -= weights[i];
            if (roll < 0) {
                return i;
            }
        }
        return N - 1;
    }

private:
    std::mt19937 m_engine;
};

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

bool isInForce(const Event& event, Day day) {
    return event.span.start <= day && (!event.span.end || day < *event.span.end);
}

class Generator {
public:
    Generator(int events, std::uint32_t seed) : m_dice(seed), m_count(events) {}

    ProjectContent content() {
        m_content.project.title = u"A made-up negotiation of %1 events"_s.arg(m_count);
        m_content.project.language = u"en-GB"_s;
        m_content.project.horizon = kFirst + kDays;
        m_content.parties = {party(u"north"_s, u"North"_s, Side::A, u"#2c5f9e"_s),
                             party(u"south"_s, u"South"_s, Side::B, u"#b4472e"_s),
                             party(u"both"_s, u"Both"_s, Side::Both, u"#6b6b6b"_s)};
        for (int i = 0; i < kTracks; ++i) {
            Track track;
            track.id = i == kTariffTrack ? u"tariffs"_s : u"track-%1"_s.arg(i);
            track.name = i == kTariffTrack ? u"Tariffs"_s : u"Track %1"_s.arg(i);
            track.colour = kTrackColours[static_cast<std::size_t>(i)];
            track.order = i + 1;
            m_content.tracks.push_back(track);
        }
        m_content.events.reserve(static_cast<std::size_t>(m_count));
        for (int i = 0; i < m_count; ++i) {
            m_content.events.push_back(event(i));
        }
        return std::move(m_content);
    }

private:
    Event event(int number) {
        static constexpr std::array kindWeights{26, 20, 8, 8, 14, 4, 8, 3, 5, 4};  // in the order of Kind
        static constexpr std::array severityWeights{30, 32, 22, 11, 5};

        Event event;
        event.id = u"event-%1"_s.arg(number);
        event.kind = static_cast<Kind>(m_dice.weighted(kindWeights));
        event.span.start = kFirst + static_cast<Day>(std::int64_t{kDays} * number / m_count);
        event.severity = static_cast<int>(m_dice.weighted(severityWeights)) + 1;
        const int trackNumber = m_dice.below(kTracks);
        event.track = m_content.tracks[static_cast<std::size_t>(trackNumber)].id;
        addParties(event);
        event.title = u"Event %1: %2 on %3"_s.arg(number).arg(toText(event.kind), event.track);
        event.shortTitle = u"Event %1"_s.arg(number);
        event.summary = u"A made-up event, of severity %1."_s.arg(event.severity);
        event.severityWhy = u"Drawn at random."_s;
        event.sources = {{u"Gazette %1"_s.arg(number % 1000), u"The Gazette"_s, QString(), event.span.start}};
        event.tags = {u"tag-%1"_s.arg(m_dice.below(40))};
        if (isRestriction(event.kind)) {
            event.direction = Direction::Pressure;
            if (!m_dice.isOneIn(3)) {
                endOrPlan(event, event.span.start + 30 + m_dice.below(700));
            }
            if (trackNumber == kTariffTrack) {
                event.tariff =
                    Tariff{5.0 * (1 + m_dice.below(10)), 0.01 * (1 + m_dice.below(40)), u"made up"_s};
            }
        } else if (event.kind == Kind::Relief) {
            event.direction = Direction::Relief;
        } else if (event.kind == Kind::Talks && m_dice.isOneIn(2)) {
            endOrPlan(event, event.span.start + 2);
        }
        if (number > 0) {
            addRelation(event, number);
        }
        return event;
    }

    /// An end after the horizon has not been seen: it is a plan.
    void endOrPlan(Event& event, Day end) {
        if (end <= *m_content.project.horizon) {
            event.span.end = end;
        } else {
            event.scheduledEnd = end;
        }
    }

    void addParties(Event& event) {
        if (event.kind == Kind::Talks || event.kind == Kind::Agreement) {
            event.actor = u"both"_s;
            return;
        }
        const bool isNorth = m_dice.isOneIn(2);
        event.actor = isNorth ? u"north"_s : u"south"_s;
        event.target = isNorth ? u"south"_s : u"north"_s;
    }

    /// An answer to an earlier event, or a relief that cuts one still in force.
    void addRelation(Event& event, int number) {
        const int earlier = number - 1 - m_dice.below(std::min(number, kReach));
        const Event& other = m_content.events[static_cast<std::size_t>(earlier)];
        if (event.kind == Kind::Relief && isRestriction(other.kind) && isInForce(other, event.span.start) &&
            other.span.start < event.span.start) {
            event.relations.push_back({RelationType::Suspends, other.id, 0.25 * m_dice.below(4)});
        } else if (event.kind == Kind::Countermeasure || m_dice.isOneIn(4)) {
            event.relations.push_back({RelationType::RespondsTo, other.id, std::nullopt});
        }
    }

    Dice m_dice;
    int m_count;
    ProjectContent m_content;
};

}  // namespace

ProjectContent madeUpProject(int events, std::uint32_t seed) { return Generator(events, seed).content(); }

}  // namespace fulcrum::bench
