// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How an event stands on a day, as rows: a ban from March to September that is cut in April and suspended in
// May, and acts of other kinds.
#include <QTest>

#include "models/domain/event_status.h"
#include "tests/support/event_builder.h"
#include "tests/support/test_program.h"

namespace fulcrum::test {

using namespace Qt::StringLiterals;

class TestEventStatus : public QObject {
    Q_OBJECT

private slots:
    void standsAsTheDaySays_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("status");
        const auto row = [](const char* name, const char* id, const char* day, const char* status) {
            QTest::newRow(name) << QString::fromUtf8(id) << QString::fromUtf8(day)
                                << QString::fromUtf8(status);
        };
        row("a ban before it begins", "ban", "2025-02-28", "ahead");
        row("a ban on its first day", "ban", "2025-03-01", "in-force");
        row("a ban that was cut", "ban", "2025-04-01", "eased");
        row("a ban that is suspended", "ban", "2025-05-01", "suspended");
        row("a ban that is resumed", "ban", "2025-06-01", "in-force");
        row("a ban on the day it ends", "ban", "2025-09-01", "past");
        row("a threat that hangs", "threat", "2025-07-01", "threatened");
        row("a threat that was taken back", "threat", "2025-08-01", "past");
        row("talks under way", "talks", "2025-05-10", "running");
        row("talks that are over", "talks", "2025-05-12", "past");
        row("an agreement that nobody ended", "agreement", "2030-01-01", "running");
        row("a statement once it is made", "statement", "2025-01-01", "past");
    }
    void standsAsTheDaySays() {
        QFETCH(QString, id);
        QFETCH(QString, day);
        const std::vector<Event> events{
            anEvent("ban").on("2025-03-01").until("2025-09-01"),
            aRelief("cut").on("2025-04-01").amends("ban", 0.5),
            aRelief("pause").on("2025-05-01").suspends("ban"),
            aRelief("return").on("2025-06-01").resumes("ban"),
            anEvent("threat").as(Kind::Threat).on("2025-06-01"),
            aRelief("back").on("2025-08-01").revokes("threat"),
            anEvent("talks").as(Kind::Talks).on("2025-05-10").until("2025-05-12"),
            anEvent("agreement").as(Kind::Agreement).on("2025-05-12"),
            anEvent("statement").as(Kind::Statement).on("2025-01-01"),
        };
        const auto columns = columnsOf(events);
        const LevelProfiles levels(*columns);
        const EventIndex event = indexIn(*columns, events, id.toUtf8().constData());
        QTEST(toText(statusOn(*columns, levels, event, dayOf(day.toUtf8().constData()))), "status");
    }

    void allAtOnceStandAsOneByOne() {
        std::vector<Event> events{
            anEvent("ban").on("2025-03-01").until("2025-09-01"),
            aRelief("cut").on("2025-04-01").amends("ban", 0.5),
            aRelief("pause").on("2025-05-01").suspends("ban"),
            anEvent("threat").as(Kind::Threat).on("2025-06-01"),
            aRelief("back").on("2025-08-01").revokes("threat"),
            anEvent("next").on("2025-09-10").replaces("ban"),
        };
        for (int kind = 0; kind < kKindCount; ++kind) {
            const QByteArray open = "open-" + QByteArray::number(kind);
            const QByteArray ends = "ends-" + QByteArray::number(kind);
            events.push_back(anEvent(open.constData()).as(static_cast<Kind>(kind)).on("2025-05-10"));
            events.push_back(
                anEvent(ends.constData()).as(static_cast<Kind>(kind)).on("2025-05-10").until("2025-05-12"));
        }
        const auto columns = columnsOf(events);
        const LevelProfiles levels(*columns);
        for (Day day = dayOf("2025-02-01"); day < dayOf("2025-10-01"); ++day) {
            const std::vector<std::uint8_t> statuses = statusesOn(*columns, levels, day);
            QCOMPARE(statuses.size(), columns->key.size());
            for (EventIndex event = 0; event < columns->size(); ++event) {
                QCOMPARE(static_cast<EventStatus>(statuses[static_cast<std::size_t>(event)]),
                         statusOn(*columns, levels, event, day));
            }
        }
    }

    void wordsReadBack() {
        for (int i = 0; i < kEventStatusCount; ++i) {
            const auto status = static_cast<EventStatus>(i);
            QCOMPARE(eventStatusFromText(toText(status)), std::optional(status));
        }
        QCOMPARE(eventStatusFromText(u"asleep"), std::nullopt);
    }
};

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestEventStatus)
#include "test_event_status.moc"
