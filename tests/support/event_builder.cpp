// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/event_builder.h"

#include <QHash>

namespace fulcrum::test {

using namespace Qt::StringLiterals;

EventBuilder::EventBuilder(const QString& id) {
    m_event.id = id;
    m_event.kind = Kind::Measure;
    m_event.track = u"tariffs"_s;
    m_event.actor = u"us"_s;
    m_event.target = u"cn"_s;
    m_event.title = id;
    m_event.severity = 3;
    m_event.direction = Direction::Pressure;
}

EventBuilder& EventBuilder::on(const char* isoDay) { return on(dayOf(isoDay)); }

EventBuilder& EventBuilder::on(Day day) {
    m_event.span.start = day;
    return *this;
}

EventBuilder& EventBuilder::until(const char* isoDay) { return until(dayOf(isoDay)); }

EventBuilder& EventBuilder::until(Day day) {
    m_event.span.end = day;
    return *this;
}

EventBuilder& EventBuilder::by(const char* party) {
    m_event.actor = name(party);
    return *this;
}

EventBuilder& EventBuilder::against(const char* party) {
    m_event.target = name(party);
    return *this;
}

EventBuilder& EventBuilder::againstNobodyNamed() {
    m_event.target.clear();
    return *this;
}

EventBuilder& EventBuilder::inTrack(const char* track) {
    m_event.track = name(track);
    return *this;
}

EventBuilder& EventBuilder::as(Kind kind) {
    m_event.kind = kind;
    return *this;
}

EventBuilder& EventBuilder::weighing(int severity) {
    m_event.severity = severity;
    return *this;
}

EventBuilder& EventBuilder::withTariff(double points, double coverage) {
    m_event.tariff = Tariff{points, coverage, u"goods trade, 2024"_s};
    return *this;
}

EventBuilder& EventBuilder::neutral() {
    m_event.direction = Direction::Neutral;
    return *this;
}

EventBuilder& EventBuilder::that(RelationType type, const QString& eventId, std::optional<double> level) {
    m_event.relations.push_back({type, eventId, level});
    return *this;
}

EventBuilder anEvent(const char* id) { return EventBuilder(QString::fromUtf8(id)); }

EventBuilder aRelief(const char* id) { return anEvent(id).as(Kind::Relief); }

Day dayOf(const char* iso) {
    const std::optional<Day> day = dayFromIso(QString::fromLatin1(iso));
    Q_ASSERT_X(day, "dayOf", iso);
    return *day;
}

const std::vector<NamedParty>& balanceParties() {
    static const std::vector<NamedParty> parties{{u"us"_s, {Side::A, 439}},
                                                 {u"cn"_s, {Side::B, 143}},
                                                 {u"both"_s, {Side::Both, 0}},
                                                 {u"other"_s, {Side::None, 0}},
                                                 {u"ally"_s, {Side::A, 0}}};
    return parties;
}

const std::vector<QString>& balanceTracks() {
    static const std::vector<QString> tracks{u"tariffs"_s,    u"technology"_s,  u"minerals"_s, u"entities"_s,
                                             u"investment"_s, u"agriculture"_s, u"shipping"_s, u"platforms"_s,
                                             u"narcotics"_s,  u"diplomacy"_s,   u"other"_s};
    return tracks;
}

std::shared_ptr<const EventColumns> columnsOf(const std::vector<Event>& events) {
    QHash<QString, EventIndex> places;
    for (std::size_t i = 0; i < events.size(); ++i) {
        places.insert(events[i].id, static_cast<EventIndex>(i));
    }
    const auto partyIndex = [](const QString& id) -> PartyIndex {
        for (std::size_t i = 0; i < balanceParties().size(); ++i) {
            if (balanceParties()[i].id == id) {
                return static_cast<PartyIndex>(i);
            }
        }
        return kNoParty;
    };
    const auto trackIndex = [](const QString& id) {
        const auto& tracks = balanceTracks();
        return static_cast<TrackIndex>(std::find(tracks.begin(), tracks.end(), id) - tracks.begin());
    };

    auto columns = std::make_shared<EventColumns>();
    for (std::size_t i = 0; i < events.size(); ++i) {
        const Event& event = events[i];
        const auto index = static_cast<EventIndex>(i);
        columns->key.push_back(index + 1);
        columns->start.push_back(event.span.start);
        columns->end.push_back(event.span.end.value_or(kOpenEnd));
        columns->track.push_back(trackIndex(event.track));
        columns->actor.push_back(partyIndex(event.actor));
        columns->target.push_back(partyIndex(event.target));
        columns->kind.push_back(event.kind);
        columns->severity.push_back(static_cast<std::uint8_t>(event.severity));
        columns->precision.push_back(event.span.precision);
        columns->direction.push_back(event.direction);
        columns->flags.push_back(event.tariff ? kHasTariff : 0);
        if (event.tariff) {
            columns->tariffs.push_back({index, event.tariff->points, event.tariff->coverage});
        }
        for (const Relation& relation : event.relations) {
            columns->relations.push_back({index, places.value(relation.eventId, kNoIndex), relation.type,
                                          relation.level.value_or(-1)});
        }
    }
    columns->sort();
    return columns;
}

BalanceInput balanceInputOf(const std::vector<Event>& events) {
    BalanceInput input;
    input.columns = columnsOf(events);
    for (const NamedParty& party : balanceParties()) {
        input.parties.push_back(party.stake);
    }
    input.trackCount = balanceTracks().size();
    return input;
}

EventIndex indexIn(const EventColumns& columns, const std::vector<Event>& events, const char* id) {
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (events[i].id == QString::fromUtf8(id)) {
            return columns.indexOf(static_cast<EventKey>(i) + 1);
        }
    }
    return kNoIndex;
}

}  // namespace fulcrum::test
