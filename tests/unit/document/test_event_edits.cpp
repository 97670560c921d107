// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/document/event_edits.h"
#include "models/exchange/fulcrum_json.h"
#include "resources/resources.h"
#include "tests/support/content_builder.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;

class TestEventEdits : public QObject {
    Q_OBJECT

    std::unique_ptr<Document> m_document;

    EventKey key(const QString& id) const { return *m_document->keyOf(id); }

private slots:
    void init() { m_document = *Document::inMemory(aContent()); }

    void removesAnEventWithAllThatPointsToIt() {
        const ProjectContent before = *m_document->store().content();
        Result<Removal> removal = removalOf(*m_document, {key(u"strike"_s)});
        QVERIFY(removal);
        QCOMPARE(removal->pointing, (std::vector<EventKey>{key(u"answer"_s), key(u"cut"_s)}));
        QCOMPARE(removal->stories, QStringList{u"tale"_s});
        QCOMPARE(removal->scenarios, QStringList{u"what-if"_s});
        QCOMPARE(removal->notes, 2);
        removal->changes.summary = u"Remove"_s;
        const auto applied = m_document->apply(removal->changes);
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message()));
        const ProjectContent after = *m_document->store().content();
        QCOMPARE(after.events.size(), std::size_t{2});
        QVERIFY(after.events[0].relations.empty());
        QCOMPARE(after.events[1].relations.size(), std::size_t{1});
        QCOMPARE(after.stories[0].steps[0].events, QStringList{u"answer"_s});
        QVERIFY(checkContent(after, {}).errors.empty());
        m_document->undoStack().undo();
        QVERIFY(*m_document->store().content() == before);
    }
    void removesSeveralThatPointToEachOther() {
        const Result<Removal> removal =
            removalOf(*m_document, {key(u"cut"_s), key(u"strike"_s), key(u"cut"_s)});
        QVERIFY(removal);
        QCOMPARE(removal->pointing, std::vector<EventKey>{key(u"answer"_s)});
        QVERIFY(m_document->apply(removal->changes));
        QCOMPARE(m_document->columns().size(), 1);
    }
    void anyEventOfTheSampleCanBeRemovedAndComesBack() {
        const auto content = readFulcrumJson(sampleJson(u"us-china"_s), u"us-china"_s);
        m_document = *Document::inMemory(*content);
        std::vector<EventKey> some;
        for (std::size_t i = 0; i < m_document->columns().key.size(); i += 7) {
            some.push_back(m_document->columns().key[i]);
        }
        const Result<Removal> removal = removalOf(*m_document, some);
        QVERIFY(removal);
        const auto applied = m_document->apply(removal->changes);
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message()));
        QVERIFY(checkContent(*m_document->store().content(), {}).errors.empty());
        m_document->undoStack().undo();
        QVERIFY(writeFulcrumJson(*m_document->store().content()) == sampleJson(u"us-china"_s));
    }

    void makesIdsThatNobodyHas() {
        Event event = ContentEventBuilder({}).on(u"2025-04-09"_s).event();
        event.title = u"É-mail: the 50 % rule, again and again"_s;
        QCOMPARE(newEventId(*m_document, event), u"us-2025-04-09-e-mail-the-50"_s);
        event.title = u"关税"_s;
        QCOMPARE(newEventId(*m_document, event), u"us-2025-04-09"_s);
        event.id = u"us-2025-04-09"_s;
        QVERIFY(m_document->apply({u"Add"_s, {{std::nullopt, Record(event)}}}));
        QCOMPARE(newEventId(*m_document, event), u"us-2025-04-09-2"_s);
    }

    void findsWhatIsWrongWithOneEvent_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<Event>("event");
        const Event held = aContent().events[1];
        const auto row = [&](const char* name, const QString& what,
                             const std::function<void(Event&)>& breakIt) {
            Event event = held;
            breakIt(event);
            QTest::newRow(name) << what << event;
        };
        row("nothing", {}, [](Event&) {});
        row("an unknown track", u"track"_s, [](Event& e) { e.track = u"ghost"_s; });
        row("an end before the start", u"not after the start"_s, [](Event& e) { e.span.end = e.span.start; });
        row("a relation to itself", u"itself"_s, [](Event& e) { e.relations[0].eventId = e.id; });
        row("a relation to nothing", u"no event"_s, [](Event& e) { e.relations[0].eventId = u"ghost"_s; });
        row("a relation twice", u"twice"_s, [](Event& e) { e.relations.push_back(e.relations[0]); });
    }
    void findsWhatIsWrongWithOneEvent() {
        QFETCH(QString, what);
        QFETCH(Event, event);
        const ContentFindings findings = findingsOf(*m_document, event);
        QCOMPARE(findings.errors.empty(), what.isEmpty());
        QVERIFY(what.isEmpty() || findings.errors[0].what.contains(what));
    }
    void warnsOfACircleThroughOneEvent() {
        Event strike = *m_document->event(key(u"strike"_s));
        Event answer = *m_document->event(key(u"answer"_s));
        Event replacing = answer;
        replacing.relations = {{RelationType::Replaces, u"strike"_s, {}}};
        QVERIFY(m_document->apply({u"Replace"_s, {{Record(answer), Record(replacing)}}}));
        strike.relations = {{RelationType::Replaces, u"answer"_s, {}}};
        const ContentFindings findings = findingsOf(*m_document, strike);
        QVERIFY(findings.errors.empty());
        QVERIFY(std::ranges::any_of(findings.warnings,
                                    [](const Error& error) { return error.what.contains(u"in the end"_s); }));
    }
};

FULCRUM_TEST(TestEventEdits)
#include "test_event_edits.moc"
