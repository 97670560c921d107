// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "models/document/event_edits.h"
#include "models/document/story_edits.h"
#include "models/exchange/fulcrum_json.h"
#include "resources/resources.h"
#include "tests/support/sample_ids.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

/// Views kept as steps of a story, on the real sample.
class TestStoryEdits : public QObject {
    Q_OBJECT

    ProjectContent m_sample;
    std::unique_ptr<Document> m_document;

    EventKey keyOf(const QString& id) const { return *m_document->keyOf(id); }
    ViewState aView() const {
        ViewState state;
        state.project = m_document->identity();
        state.range = {double(*dayFromIso(u"2025-04-01"_s)) + 0.25,
                       double(*dayFromIso(u"2025-07-01"_s)) - 0.5};
        state.cursor = *dayFromIso(u"2025-05-14"_s);
        state.baseline = *dayFromIso(u"2025-04-02"_s);
        state.selected = kLicence;
        state.query = u"h20"_s;
        state.lens = Lens::Pressure;
        state.grouping = Grouping::Track;
        return state;
    }
    Story saved(const View& step) const {
        Story story = newStory(*m_document, u"Mine"_s);
        story.steps = {step};
        return m_document->apply(storyEdit(*m_document, story, u"Add a story"_s))
                   ? m_document->stories().back()
                   : Story();
    }
    void retitle(const QString& id) const {
        const Event before = *m_document->event(keyOf(id));
        Event after = before;
        after.title += u" again"_s;
        QVERIFY(m_document->apply({u"Retitle"_s, {{Record(before), Record(after)}}}));
    }

private slots:
    void initTestCase() { m_sample = readFulcrumJson(sampleJson(u"us-china"_s), u"sample"_s).value(); }
    void init() { m_document = Document::inMemory(m_sample).value(); }

    void aStepBringsTheWholeViewBack() {
        const View step = *stepOf(*m_document, aView(), u"A view"_s, {keyOf(kLicence)}, {});
        QCOMPARE(step.events, QStringList{kLicence});
        QCOMPARE(isoFromDay(step.from), u"2025-04-01"_s);
        QCOMPARE(isoFromDay(step.to), u"2025-07-01"_s);
        const Story story = saved(step);
        QCOMPARE(story.steps.at(0), step);
        ViewState expected = aView();
        expected.project.clear();
        QCOMPARE(viewOf(*m_document, story.steps[0], ViewState()), expected);
    }

    void stepsAndStoriesGetFreeIds() {
        Story story = newStory(*m_document, u"Mine"_s);
        story.steps.push_back(*stepOf(*m_document, aView(), u"A view"_s, {}, story));
        story.steps.push_back(*stepOf(*m_document, aView(), u"A view"_s, {}, story));
        story.steps.erase(story.steps.begin());
        const View third = *stepOf(*m_document, aView(), u"A view"_s, {}, story);
        QVERIFY(third.id != story.steps[0].id);
        QVERIFY(m_document->apply(storyEdit(*m_document, story, u"Add"_s)));
        QVERIFY(newStory(*m_document, u"Other"_s).id != story.id);
    }

    void anEditThatChangesNothingIsEmpty() {
        const Story story = m_document->stories().front();
        QVERIFY(storyEdit(*m_document, story, u"Nothing"_s).isEmpty());
        Story other = story;
        std::swap(other.steps[0], other.steps[1]);
        QVERIFY(m_document->apply(storyEdit(*m_document, other, u"Reorder"_s)));
        QCOMPARE(m_document->stories().front(), other);
        m_document->undoStack().undo();
        QCOMPARE(m_document->stories().front(), story);
        QVERIFY(m_document->apply(storyRemoval(story, u"Remove"_s)));
        QVERIFY(m_document->stories().front() != story);
    }

    void tellsWhichOfItsEventsHaveChangedSince() {
        const Story story = saved(*stepOf(*m_document, aView(), u"A view"_s, {}, {}));
        QCOMPARE(story.steps.size(), std::size_t(1));
        const View step = story.steps[0];
        const auto none = changedSince(*m_document, step);
        QVERIFY2(none, none ? "" : qPrintable(none.error().message()));
        QCOMPARE(none->size(), 0);
        retitle(kLicence);
        retitle(kLicence);
        QCOMPARE(*changedSince(*m_document, step), QStringList{kLicence});
        // Long over before the window begins, and not named by the step.
        const QString old = m_sample.events.front().id;
        QVERIFY(m_sample.events.front().span.end || !isRestriction(m_sample.events.front().kind));
        View named = step;
        named.events = {old};
        retitle(old);
        QVERIFY(changedSince(*m_document, named)->contains(old));
    }

    void stepsOfUnknownAgeTellNothing() {
        View step = m_document->stories().front().steps.front();
        QVERIFY(step.madeFrom.isEmpty());
        retitle(kLicence);
        QCOMPARE(changedSince(*m_document, step)->size(), 0);
        step.madeFrom = u"of-another-copy"_s;
        QVERIFY(!changedSince(*m_document, step));
    }

    void aRemovedEventTakesItsCalloutsAlong() {
        View step = *stepOf(*m_document, aView(), u"A view"_s, {}, {});
        step.callouts = {{EventTarget{kLicence}, u"here"_s}, {PointTarget{step.from, Lens::Leverage}, {}}};
        const Story story = saved(step);
        const auto removal = removalOf(*m_document, {keyOf(kLicence)});
        QVERIFY(removal);
        QVERIFY(removal->stories.contains(story.id));
        QVERIFY(m_document->apply(removal->changes));
        QCOMPARE(m_document->stories().back().steps[0].callouts.size(), std::size_t(1));
    }
};

FULCRUM_TEST(TestStoryEdits)
#include "test_story_edits.moc"
