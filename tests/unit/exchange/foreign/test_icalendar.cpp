// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/icalendar.h"
#include "tests/support/test_program.h"
#include "tests/unit/exchange/foreign/foreign_test.h"

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

Result<ForeignRecords> readCalendar(const QByteArray& bytes, const ProjectContent& project = {}) {
    return readICalendar(bytes, {project, u"c.ics"_s});
}

QByteArray calendar(const QByteArray& events) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n" + events + "END:VCALENDAR\r\n";
}

QByteArray calendarEntry(const QByteArray& lines) {
    return "BEGIN:VEVENT\r\nUID:u\r\nSUMMARY:A\r\n" + lines + "\r\nEND:VEVENT\r\n";
}

}  // namespace

class TestICalendar : public QObject {
    Q_OBJECT

private slots:
    void ownFileComesBack() {
        ProjectContent project = aContent();
        project.events[1].title =
            u"A, b; c \\ d\n关税 😀 and a line that is longer than 75 octets, so that it folds 关税关税关税"_s;
        project.events[1].title.replace(u'\n', u' ');
        project.events[1].kind = Kind::Threat;
        project.events[1].tags = {u"with, comma"_s, u"two"_s};
        const Written written = writeICalendar(project, kNow);
        for (const QByteArray& line : written.bytes.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData());
        }
        QVERIFY(written.bytes.contains("DTSTART;VALUE=DATE:20250402\r\nDTEND;VALUE=DATE:20250812\r\n"));
        QVERIFY(written.bytes.contains("STATUS:TENTATIVE"));
        QVERIFY(written.bytes.contains("DTSTAMP:20260501T093000Z"));
        const auto again = readCalendar(written.bytes, project);
        QVERIFY2(again.isOk(), again ? "" : qPrintable(again.error().message()));
        QCOMPARE(again->rejected.size(), std::size_t(0));
        QCOMPARE(differences(project.events, again->content.events).join(u'\n'), QString());
        QVERIFY(again->content.events == project.events);
        QCOMPARE(written.losses.at(u"the level of a relation"_s), 1);
        QCOMPARE(written.losses.at(u"eras"_s), 2);
        // Strangers get relations, tags and the track.
        const auto strange = readCalendar(written.bytes);
        QVERIFY(strange.isOk());
        QCOMPARE(strange->content.events[2].relations.size(), std::size_t(2));
        QCOMPARE(strange->content.events[1].tags, project.events[1].tags);
        QCOMPARE(strange->content.tracks.size(), std::size_t(2));
    }
    void readsQuirks_data() {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("span");
        QTest::newRow("a whole day") << QByteArray("DTSTART;VALUE=DATE:20250402\r\nDTEND;VALUE=DATE:20250403")
                                     << u"u 2025-04-02..2025-04-03"_s;
        QTest::newRow("no end") << QByteArray("DTSTART;VALUE=DATE:20250402") << u"u 2025-04-02"_s;
        QTest::newRow("an end on the start, without VALUE=DATE")
            << QByteArray("DTSTART:20250402\r\nDTEND:20250402") << u"u 2025-04-02..2025-04-03"_s;
        QTest::newRow("an end before the start")
            << QByteArray("DTSTART;VALUE=DATE:20250402\r\nDTEND;VALUE=DATE:20250401")
            << u"u 2025-04-02..2025-04-03"_s;
        QTest::newRow("times of a zone") << QByteArray(
                                                "DTSTART;TZID=Asia/Shanghai:20250402T003000\r\n"
                                                "DTEND;TZID=Asia/Shanghai:20250402T233000")
                                         << u"u 2025-04-02..2025-04-03"_s;
        QTest::newRow("times in UTC over midnight")
            << QByteArray("DTSTART:20250402T230000Z\r\nDTEND:20250403T010000Z")
            << u"u 2025-04-02..2025-04-04"_s;
        QTest::newRow("to midnight") << QByteArray("DTSTART:20250402T000000Z\r\nDTEND:20250404T000000Z")
                                     << u"u 2025-04-02..2025-04-04"_s;
        QTest::newRow("a duration of days")
            << QByteArray("DTSTART;VALUE=DATE:20250402\r\nDURATION:P2W") << u"u 2025-04-02..2025-04-16"_s;
        QTest::newRow("a duration of hours")
            << QByteArray("DTSTART:20250402T220000\r\nDURATION:PT3H") << u"u 2025-04-02..2025-04-04"_s;
    }
    void readsQuirks() {
        QFETCH(QByteArray, lines);
        QFETCH(QString, span);
        const auto records = readCalendar(calendar(calendarEntry(lines)));
        QVERIFY2(records.isOk(), records ? "" : qPrintable(records.error().message()));
        QCOMPARE(records->rejected.size(), std::size_t(0));
        QCOMPARE(spansOf(*records), QStringList(span));
        // Bare line feeds are common.
        QCOMPARE(spansOf(*readCalendar(calendar(calendarEntry(lines)).replace("\r\n", "\n"))),
                 QStringList(span));
    }
    void tellsRepetitionsAndKeepsTheRest() {
        const auto records = readCalendar(
            calendar(calendarEntry("DTSTART;VALUE=DATE:20250402\r\nRRULE:FREQ=YEARLY;COUNT=3\r\n"
                                   "CATEGORIES:Trade\\, goods,Chips\r\nGEO:1.5;2.5\r\n"
                                   "X-MINE;A=b:c\r\nDESCRIPTION:One\\n two\\, \\; \\\\ thr\r\n ee\r\n"
                                   "RELATED-TO:elsewhere\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\n"
                                   "DESCRIPTION:x\r\nTRIGGER:-PT5M\r\nEND:VALARM") +
                     "BEGIN:VTODO\r\nUID:t\r\nSUMMARY:T\r\nEND:VTODO\r\n"));
        QVERIFY(records.isOk());
        QCOMPARE(records->content.events.size(), std::size_t(1));
        const Event& found = records->content.events[0];
        QCOMPARE(found.summary, u"One\n two, ; \\ three"_s);
        QCOMPARE(found.tags, QStringList(u"Chips"_s));
        QCOMPARE(records->content.tracks.at(0).name, u"Trade, goods"_s);
        QCOMPARE(records->losses.at(u"the repetition (only the first time is read)"_s), 1);
        QCOMPARE(records->losses.at(u"VTODO"_s), 1);
        QCOMPARE(records->losses.at(u"alarms"_s), 1);
        ProjectContent project;
        project.events = records->content.events;
        const QByteArray bytes = writeICalendar(project, kNow).bytes;
        for (const char* kept : {"RRULE:FREQ=YEARLY;COUNT=3", "GEO:1.5", "X-MINE", "RELATED-TO:elsewhere"}) {
            QVERIFY2(bytes.contains(kept), kept);
        }
    }
    void rejectsEventsWithTheirLine() {
        const auto records =
            readCalendar(calendar(calendarEntry("LOCATION:Geneva") + calendarEntry("DTSTART:soon") +
                                  "BEGIN:VEVENT\r\nUID:x\r\nDTSTART;VALUE=DATE:20250402\r\nEND:VEVENT\r\n"));
        QVERIFY(records.isOk());
        QStringList reasons;
        for (const RejectedRow& row : records->rejected) {
            reasons += row.where + u": "_s + row.reason;
        }
        QCOMPARE(reasons, QStringList({u"c.ics line 4: it has no DTSTART that is a date"_s,
                                       u"c.ics line 9: it has no DTSTART that is a date"_s,
                                       u"c.ics line 14: it has no title"_s}));
    }
    void saysWhatIsWrongWithAFile_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QByteArray() << u"c.ics: this is no iCalendar"_s;
        QTest::newRow("another text") << QByteArray("hello\n") << u"this is no iCalendar"_s;
        QTest::newRow("cut off") << calendar(calendarEntry("DTSTART:20250402")).chopped(20)
                                 << u"c.ics line 1: what begins"_s;
        QTest::newRow("cut off in an event") << calendar(calendarEntry("DTSTART:20250402")).left(90)
                                             << u"c.ics line 4: what begins here never ends"_s;
        QTest::newRow("nested without end")
            << QByteArray("BEGIN:VCALENDAR\n").repeated(100000) << u"line 65: parts are nested"_s;
        QTest::newRow("a null character") << calendar(calendarEntry("DTSTART:20250402"))
                                                 .replace("SUMMARY:A", QByteArray("SUMMARY:A\0b", 11))
                                          << u"holds a null character"_s;
    }
    void saysWhatIsWrongWithAFile() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto records = readCalendar(bytes);
        QVERIFY(!records.isOk());
        QVERIFY2(records.error().message().contains(says), qPrintable(records.error().message()));
    }
    void standsLongLinesAndAnyCut() {
        QVERIFY(readCalendar(
                    calendar(calendarEntry("DTSTART:20250402\r\nDESCRIPTION:" + QByteArray(2'000'000, 'x'))))
                    .isOk());
        const QByteArray bytes = writeICalendar(aContent(), kNow).bytes;
        for (qsizetype length = 0; length < bytes.size() - 5; length += 11) {
            QVERIFY(!readCalendar(bytes.left(length)).isOk());
        }
    }
    void movesNoDay() {
        sameInEveryZone([] {
            const auto records =
                readCalendar(calendar(calendarEntry("DTSTART:20250402T235900Z\r\nDTEND:20250403T000000Z") +
                                      calendarEntry("DTSTART;VALUE=DATE:20250402") +
                                      calendarEntry("DTSTART:20250402T003000\r\nDURATION:PT10M")));
            return records ? spansOf(*records) : QStringList();
        });
    }
};

FULCRUM_TEST(TestICalendar)
#include "test_icalendar.moc"
