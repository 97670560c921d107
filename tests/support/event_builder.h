// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Events for tests, written the way one would say them:
// anEvent("ban").on("2025-04-02").by("us").against("cn"). What a test does not mention gets a harmless value:
// a measure of severity 3 in the track "tariffs" by "us" against "cn". Parties and tracks are those of
// balanceParties() and balanceTracks().
#pragma once

#include <QString>
#include <initializer_list>
#include <vector>

#include "models/domain/event.h"
#include "models/domain/event_columns.h"
#include "models/leverage/balance_input.h"

namespace fulcrum::test {

class EventBuilder {
public:
    explicit EventBuilder(const QString& id);

    EventBuilder& on(const char* isoDay);
    EventBuilder& on(Day day);
    EventBuilder& until(const char* isoDay);
    EventBuilder& until(Day day);
    EventBuilder& by(const char* party);
    EventBuilder& against(const char* party);
    EventBuilder& againstNobodyNamed();
    EventBuilder& inTrack(const char* track);
    EventBuilder& as(Kind kind);
    EventBuilder& weighing(int severity);
    EventBuilder& withTariff(double points, double coverage);
    EventBuilder& neutral();

    /// "This event `type` that event", with the level where it carries one.
    EventBuilder& that(RelationType type, const QString& eventId, std::optional<double> level = std::nullopt);
    EventBuilder& amends(const char* eventId, double level) {
        return that(RelationType::Amends, name(eventId), level);
    }
    EventBuilder& suspends(const char* eventId) { return that(RelationType::Suspends, name(eventId)); }
    EventBuilder& suspends(const char* eventId, double level) {
        return that(RelationType::Suspends, name(eventId), level);
    }
    EventBuilder& resumes(const char* eventId) { return that(RelationType::Resumes, name(eventId)); }
    EventBuilder& resumes(const char* eventId, double level) {
        return that(RelationType::Resumes, name(eventId), level);
    }
    EventBuilder& revokes(const char* eventId) { return that(RelationType::Revokes, name(eventId)); }
    EventBuilder& replaces(const char* eventId) { return that(RelationType::Replaces, name(eventId)); }

    operator Event() const { return m_event; }

private:
    static QString name(const char* text) { return QString::fromUtf8(text); }

    Event m_event;
};

EventBuilder anEvent(const char* id = "event");

/// A relief of "us", which weighs nothing itself.
EventBuilder aRelief(const char* id = "relief");

/// The day of a date that the test is sure of.
Day dayOf(const char* iso);

/// us (side A, 439 at stake), cn (side B, 143), both, other (side none), ally (side A, nothing at stake
/// known).
struct NamedParty {
    QString id;
    PartyStake stake;
};
const std::vector<NamedParty>& balanceParties();

/// The tracks that have defaults of their own.
const std::vector<QString>& balanceTracks();

/// The events, in this file order, as columns.
std::shared_ptr<const EventColumns> columnsOf(const std::vector<Event>& events);

/// The same as input of a balance over those parties and tracks.
BalanceInput balanceInputOf(const std::vector<Event>& events);

/// Where an event of the list stands in the columns.
EventIndex indexIn(const EventColumns& columns, const std::vector<Event>& events, const char* id);

}  // namespace fulcrum::test
