// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <functional>

#include "models/domain/content_check.h"
#include "tests/support/content_builder.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;

using Breakage = std::function<void(ProjectContent&)>;
Q_DECLARE_METATYPE(Breakage)

class TestContentCheck : public QObject {
    Q_OBJECT
private slots:
    void findsNothingWhereAllIsWell() {
        const ContentFindings findings = checkContent(aContent(), QString());
        QVERIFY(findings.errors.empty());
        QVERIFY(findings.warnings.empty());
    }

    void findsErrors_data() {
        QTest::addColumn<Breakage>("breakIt");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("what");
        const auto row = [](const char* name, const Breakage& breakIt, const QString& where,
                            const QString& what) { QTest::newRow(name) << breakIt << where << what; };
        row(
            "an unknown actor", [](auto& c) { c.events[0].actor = u"EU"_s; }, u"event strike"_s,
            u"actor \"EU\""_s);
        row(
            "an unknown target", [](auto& c) { c.events[0].target = u"EU"_s; }, u"event strike"_s,
            u"target \"EU\""_s);
        row(
            "an unknown track", [](auto& c) { c.events[1].track = u"sport"_s; }, u"event answer"_s,
            u"track \"sport\""_s);
        row(
            "a code under nothing", [](auto& c) { c.codes[1].parent = u"ghost"_s; }, u"code threatened"_s,
            u"\"ghost\""_s);
        row(
            "an annotation with an unknown code", [](auto& c) { c.annotations[0].codes += u"ghost"_s; },
            u"annotation on-event"_s, u"\"ghost\""_s);
        row(
            "a quotation that ends before it starts",
            [](auto& c) {
                c.annotations[3].target =
                    QuotationTarget{u"strike"_s, EventText::Title, 5, 2, u"x"_s, {}, {}};
            },
            u"annotation on-words"_s, u"before its start"_s);
        row(
            "an annotation with a sixth step", [](auto& c) { c.annotations[0].severity = 6; },
            u"annotation on-event"_s, u"severity 6"_s);
        row(
            "a relation to nothing", [](auto& c) { c.events[1].relations[0].eventId = u"ghost"_s; },
            u"event answer"_s, u"\"ghost\""_s);
        row(
            "a relation to itself", [](auto& c) { c.events[1].relations[0].eventId = u"answer"_s; },
            u"event answer"_s, u"itself"_s);
        row(
            "a relation twice", [](auto& c) { c.events[1].relations.push_back(c.events[1].relations[0]); },
            u"event answer"_s, u"twice"_s);
        row(
            "a level outside 0 to 1", [](auto& c) { c.events[2].relations[0].level = 1.5; }, u"event cut"_s,
            u"level 1.5"_s);
        row(
            "a level where none belongs", [](auto& c) { c.events[1].relations[0].level = 0.5; },
            u"event answer"_s, u"level 0.5"_s);
        row(
            "an id twice", [](auto& c) { c.events.push_back(c.events[0]); }, u"event strike"_s,
            u"two records"_s);
        row(
            "a party twice", [](auto& c) { c.parties.push_back(c.parties[0]); }, u"party US"_s,
            u"two records"_s);
        row(
            "an end on the start", [](auto& c) { c.events[0].span.end = c.events[0].span.start; },
            u"event strike"_s, u"not after the start"_s);
        row(
            "a scheduled end before the start", [](auto& c) { c.events[1].scheduledEnd = 0; },
            u"event answer"_s, u"scheduled end"_s);
        row(
            "an era that ends before it begins", [](auto& c) { c.eras[1].to = c.eras[1].from - 1; },
            u"era early"_s, u"not after"_s);
        row(
            "a severity of 6", [](auto& c) { c.events[0].severity = 6; }, u"event strike"_s, u"severity 6"_s);
        row(
            "a tariff of nothing", [](auto& c) { c.events[0].tariff->points = 0; }, u"event strike"_s,
            u"tariff"_s);
        row(
            "an indicator on an unknown track", [](auto& c) { c.indicators[0].compare->track = u"sport"_s; },
            u"indicator price"_s, u"sport"_s);
        row(
            "an indicator of an unknown party", [](auto& c) { c.indicators[0].compare->party = u"EU"_s; },
            u"indicator price"_s, u"EU"_s);
        row(
            "values out of order", [](auto& c) { c.indicators[0].values[1].date = 0; }, u"indicator price"_s,
            u"not after"_s);
        row(
            "a step that shows nothing", [](auto& c) { c.stories[0].steps[0].events += u"ghost"_s; },
            u"story tale, step first"_s, u"ghost"_s);
        row(
            "a scenario about nothing", [](auto& c) { c.scenarios[0].changes[1].event = u"ghost"_s; },
            u"scenario what-if, change 2"_s, u"ghost"_s);
        row(
            "a scenario that sets an unknown track",
            [](auto& c) { c.scenarios[0].changes[6].parameter = u"sport.floor"_s; },
            u"scenario what-if, change 7"_s, u"sport"_s);
        row(
            "a step twice", [](auto& c) { c.stories[0].steps.push_back(c.stories[0].steps[0]); },
            u"story tale, step first"_s, u"two steps"_s);
    }
    void findsErrors() {
        QFETCH(Breakage, breakIt);
        QFETCH(QString, where);
        QFETCH(QString, what);
        ProjectContent content = aContent();
        breakIt(content);
        const ContentFindings findings = checkContent(content, u"in.json"_s);
        QCOMPARE(findings.errors.size(), std::size_t(1));
        QCOMPARE(findings.errors[0].where, QString(u"in.json, "_s + where));
        QVERIFY2(findings.errors[0].what.contains(what), qPrintable(findings.errors[0].what));
        QVERIFY(!findings.errors[0].mend.isEmpty());
    }

    void warnsOfWhatIsLikelyAmiss_data() {
        QTest::addColumn<Breakage>("breakIt");
        QTest::addColumn<QString>("what");
        const auto row = [](const char* name, const Breakage& breakIt, const QString& what) {
            QTest::newRow(name) << breakIt << what;
        };
        row(
            "no horizon", [](auto& c) { c.project.horizon.reset(); }, u"no horizon"_s);
        row(
            "a start past the horizon", [](auto& c) { c.events[1].span.start = day(u"2026-02-01"_s); },
            u"horizon"_s);
        row(
            "an announcement past the horizon", [](auto& c) { c.events[1].announced = day(u"2026-02-01"_s); },
            u"announcement"_s);
        row(
            "a cut after the end", [](auto& c) { c.events[2].span.start = day(u"2025-08-12"_s); },
            u"no effect"_s);
        row(
            "a cut before the start", [](auto& c) { c.events[2].span.start = day(u"2025-01-12"_s); },
            u"no effect"_s);
        row(
            "a cut of something without strength",
            [](auto& c) {
                c.events[0].kind = Kind::Statement;
                c.events[0].tariff.reset();
            },
            u"no strength"_s);
        row(
            "a tariff on a statement",
            [](auto& c) {
                c.events[2].tariff = Tariff{1, 1, {}};
            },
            u"tariff"_s);
        row(
            "a plan beside an end that happened",
            [](auto& c) { c.events[0].scheduledEnd = day(u"2025-09-01"_s); }, u"scheduled end"_s);
        row(
            "two tracks of one order", [](auto& c) { c.tracks[0].order = 1; }, u"order 1"_s);
        row(
            "an orphan", [](auto& c) { c.annotations[3].target = EventTarget{u"ghost"_s}; },
            u"not in the project"_s);
        row(
            "an indicator without values", [](auto& c) { c.indicators[1].values.clear(); }, u"no values"_s);
        row(
            "replacements in a circle",
            [](auto& c) {
                c.events[0].relations = {{RelationType::Replaces, u"answer"_s, {}}};
                c.events[0].span.start = c.events[1].span.start;
                c.events[1].relations = {{RelationType::Replaces, u"strike"_s, {}}};
            },
            u"in the end replaces it"_s);
    }
    void warnsOfWhatIsLikelyAmiss() {
        QFETCH(Breakage, breakIt);
        QFETCH(QString, what);
        ProjectContent content = aContent();
        breakIt(content);
        const ContentFindings findings = checkContent(content, QString());
        QVERIFY2(findings.errors.empty(),
                 findings.errors.empty() ? "" : qPrintable(findings.errors[0].message()));
        QCOMPARE(findings.warnings.size(), std::size_t(1));
        QVERIFY2(findings.warnings[0].what.contains(what), qPrintable(findings.warnings[0].what));
    }
    void refusesCodesThatStandUnderThemselves() {
        ProjectContent content = aContent();
        content.codes[0].parent = u"threatened"_s;
        const ContentFindings findings = checkContent(content, QString());
        QCOMPARE(findings.errors.size(), std::size_t(2));
        QVERIFY(findings.errors[0].what.contains(u"under itself"_s));
    }
    void acceptsAReplacementOnTheDayTheOtherEnds() {
        ProjectContent content = aContent();
        content.events.push_back(ContentEventBuilder(u"successor"_s)
                                     .on(u"2025-08-12"_s)
                                     .that(RelationType::Replaces, u"strike"_s)
                                     .event());
        QVERIFY(checkContent(content, QString()).warnings.empty());
    }
};

FULCRUM_TEST(TestContentCheck)
#include "test_content_check.moc"
