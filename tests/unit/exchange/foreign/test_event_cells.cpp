// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/event_cells.h"

#include <QTest>

#include "tests/support/content_builder.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

class TestEventCells : public QObject {
    Q_OBJECT

private slots:
    void everyHeadingHasACell() {
        Event event = aFullEvent(u"full"_s);
        event.relations = {{RelationType::Amends, u"strike"_s, 0.25}};
        const QStringList headings = eventHeadings();
        const QStringList cells = eventCells(event);
        QCOMPARE(cells.size(), headings.size());
        QCOMPARE(headings.front(), u"id"_s);
        QCOMPARE(headings.back(), toText(EventColumn::Verified));
        QCOMPARE(cells[headings.indexOf(u"id"_s)], u"full"_s);
        QCOMPARE(cells[headings.indexOf(u"title"_s)], event.title);
        QCOMPARE(cells[headings.indexOf(u"relations"_s)], u"amends strike 0.25"_s);
        QVERIFY2(!cells.contains(QString()), qPrintable(cells.join(u'|')));
    }

    void listsComeBack_data() {
        QTest::addColumn<QStringList>("items");
        QTest::newRow("none") << QStringList();
        QTest::newRow("one") << QStringList(u"a"_s);
        QTest::newRow("commas inside") << QStringList({u"Washington, DC"_s, u"b"_s});
        QTest::newRow("semicolons inside") << QStringList({u"a; b"_s, u";"_s, u"c;"_s});
        QTest::newRow("backslashes") << QStringList({u"C:\\new"_s, u"\\"_s, u"\\;"_s, u"a\\n"_s});
        QTest::newRow("lines inside") << QStringList({u"one\ntwo"_s, u"three"_s});
        QTest::newRow("any script") << QStringList({u"关税；芯片"_s, u"עברית"_s, u"😀"_s});
    }
    void listsComeBack() {
        QFETCH(QStringList, items);
        QCOMPARE(listFromCell(listCell(items), false), items);
    }

    void readsListsOfOthers_data() {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("isByCommas");
        QTest::addColumn<QStringList>("items");
        QTest::newRow("commas") << u"a, b,c"_s << true << QStringList({u"a"_s, u"b"_s, u"c"_s});
        QTest::newRow("commas in a table of our own") << u"a, b"_s << false << QStringList(u"a, b"_s);
        QTest::newRow("semicolons beside commas") << u"a, b; c"_s << true << QStringList({u"a, b"_s, u"c"_s});
        QTest::newRow("lines of Windows") << u"a\r\nb\r\n"_s << true << QStringList({u"a"_s, u"b"_s});
        QTest::newRow("gaps and repetitions") << u";a; ;a;b;"_s << true << QStringList({u"a"_s, u"b"_s});
        QTest::newRow("a backslash at the end") << u"a\\"_s << true << QStringList(u"a\\"_s);
    }
    void readsListsOfOthers() {
        QFETCH(QString, cell);
        QFETCH(bool, isByCommas);
        QFETCH(QStringList, items);
        QCOMPARE(listFromCell(cell, isByCommas), items);
    }

    void relationsComeBack() {
        const std::vector<Relation> relations{{RelationType::Amends, u"strike"_s, 0.1},
                                              {RelationType::RespondsTo, u"关税"_s, std::nullopt},
                                              {RelationType::Amends, u"b"_s, 0.0}};
        const auto again = relationsFromCell(relationsCell(relations));
        QVERIFY2(again, qPrintable(again ? QString() : again.error().message()));
        QVERIFY(*again == relations);
        QCOMPARE(relationsFromCell(u" \n"_s).isOk(), false);
        QCOMPARE(relationsFromCell({})->size(), std::size_t(0));
    }
    void refusesWhatIsNoRelation_data() {
        QTest::addColumn<QString>("cell");
        for (const char* cell :
             {"amends", "befriends strike", "amends strike 2", "amends strike -0.1", "amends strike nan",
              "amends strike half", "amends strike 0.5 0.5", "responds_to strike 0.5", "amends a 0.5\nno"}) {
            QTest::newRow(cell) << QString::fromUtf8(cell);
        }
    }
    void refusesWhatIsNoRelation() {
        QFETCH(QString, cell);
        const auto relations = relationsFromCell(cell);
        QVERIFY(!relations);
        QVERIFY2(relations.error().what.endsWith(u"is no relation"_s), qPrintable(relations.error().what));
    }

    void sourcesComeBack() {
        const Day day = dayFromIso(u"2025-04-01"_s).value();
        const std::vector<Source> sources{
            {u"A | B"_s, u"C \\ D"_s, u"https://example.org/?a|b"_s, day, Precision::OnDay},
            {u"Title"_s, {}, {}, day, Precision::InMonth},
            {u"Title alone"_s, {}, {}, std::nullopt, Precision::OnDay},
            {u"Year"_s,
             {},
             u"https://example.org"_s,
             dayFromIso(u"2025-01-01"_s).value(),
             Precision::InYear}};
        const auto again = sourcesFromCell(sourcesCell(sources));
        QVERIFY2(again, qPrintable(again ? QString() : again.error().message()));
        QVERIFY(*again == sources);
    }
    void aSourceWithoutATitleIsCalledByWhatItHas() {
        const auto sources = sourcesFromCell(u"|A paper\n||https://example.org\n\n | |"_s);
        QVERIFY(sources);
        QCOMPARE(sources->at(0).title, u"A paper"_s);
        QCOMPARE(sources->at(1).title, u"https://example.org"_s);
        QVERIFY(!sourcesFromCell(u"A||| soon"_s));
    }
};

FULCRUM_TEST(TestEventCells)
#include "test_event_cells.moc"
