// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/event_faults.h"

#include <QSet>
#include <algorithm>
#include <cmath>

#include "models/domain/domain_text.h"
#include "models/domain/terms.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

bool isOutside(std::optional<Day> day) { return day && (*day < kFirstDay || *day > kLastDay); }

bool isNoNumber(const Figure& figure) {
    const auto* number = std::get_if<double>(&figure.value);
    return number != nullptr && !std::isfinite(*number);
}

class EventFaults {
public:
    explicit EventFaults(const Event& event) : m_event(event) {}

    std::vector<Error> all() {
        if (m_event.id.isEmpty()) {
            add(DomainText::tr("it has no id"), DomainText::tr("Give it one that no other event has"));
        }
        checkDays();
        if (m_event.severity < 1 || m_event.severity > 5) {
            add(DomainText::tr("the severity %1 is not between 1 and 5").arg(m_event.severity),
                DomainText::tr("Give one of the code book's five steps"));
        }
        if (m_event.tariff && !(m_event.tariff->points > 0 && m_event.tariff->points <= 1000 &&
                                m_event.tariff->coverage > 0 && m_event.tariff->coverage <= 1)) {
            add(DomainText::tr("the tariff is out of range"),
                DomainText::tr("Points lie above 0 up to 1000, coverage above 0 up to 1"));
        }
        const QString& verified = m_event.verified;
        if (!verified.isEmpty() && verified != "search"_L1 && verified != "memory"_L1) {
            add(DomainText::tr("\"%1\" says nothing of how it was verified").arg(verified),
                DomainText::tr("Write search, memory or nothing"));
        }
        if (std::ranges::any_of(m_event.figures, isNoNumber)) {
            add(DomainText::tr("a figure is no number"), DomainText::tr("Give a finite number"));
        }
        checkRelations();
        return std::move(m_faults);
    }

private:
    void add(const QString& what, const QString& mend) { m_faults.push_back({{}, what, mend}); }

    void checkEnd(std::optional<Day> end, const char* what) {
        if (end && *end <= m_event.span.start) {
            add(DomainText::tr(what).arg(isoFromDay(*end), isoFromDay(m_event.span.start)),
                DomainText::tr("Give the first day on which it no longer holds"));
        }
    }

    void checkDays() {
        bool isAnyOutside = isOutside(m_event.span.start) || isOutside(m_event.span.end) ||
                            isOutside(m_event.announced) || isOutside(m_event.scheduledEnd);
        for (const Source& source : m_event.sources) {
            isAnyOutside = isAnyOutside || isOutside(source.date);
            if (source.precision == Precision::InQuarter) {
                add(DomainText::tr("a source is dated by a quarter"),
                    DomainText::tr("Give the day, the month or the year it was published"));
            }
        }
        if (isAnyOutside) {
            add(DomainText::tr("a date lies outside the years 1 to 9999"),
                DomainText::tr("Correct the date"));
            return;
        }
        checkEnd(m_event.span.end,
                 QT_TRANSLATE_NOOP("fulcrum::Domain", "the end %1 is not after the start %2"));
        checkEnd(m_event.scheduledEnd,
                 QT_TRANSLATE_NOOP("fulcrum::Domain", "the scheduled end %1 is not after the start %2"));
    }

    void checkRelations() {
        QSet<QString> seen;
        for (const Relation& relation : m_event.relations) {
            const QString name = toText(relation.type) + u' ' + relation.eventId;
            if (seen.contains(name)) {
                //: %1 is a relation with the event it points to ("responds_to E1")
                add(DomainText::tr("the relation \"%1\" stands there twice").arg(name),
                    DomainText::tr("Remove one"));
            }
            seen.insert(name);
            if (relation.level &&
                (!(*relation.level >= 0 && *relation.level <= 1) || !carriesLevel(relation.type))) {
                //: %1 is a relation with the event it points to ("amends E1")
                add(DomainText::tr("the relation \"%1\" cannot carry the level %2")
                        .arg(name)
                        .arg(*relation.level),
                    DomainText::tr("Levels lie between 0 and 1, on amends, suspends and resumes"));
            }
            if (relation.eventId == m_event.id) {
                //: %1 is a type of relation as files have it ("responds_to")
                add(DomainText::tr("it %1 itself").arg(toText(relation.type)),
                    DomainText::tr("Name the other event"));
            }
        }
    }

    const Event& m_event;
    std::vector<Error> m_faults;
};

}  // namespace

std::vector<Error> faultsOf(const Event& event) { return EventFaults(event).all(); }

}  // namespace fulcrum
