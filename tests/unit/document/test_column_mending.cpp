// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QThreadPool>
#include <QtTest>
#include <random>

#include "models/document/background.h"
#include "models/document/document.h"
#include "models/domain/level_profiles.h"
#include "models/domain/trait_mending.h"
#include "models/exchange/fulcrum_json.h"
#include "models/timeline/column_edit.h"
#include "resources/resources.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

/// An edit mends the columns; what comes out must be what a scan of the whole file gives.
class TestColumnMending : public QObject {
    Q_OBJECT

    ProjectContent m_sample;
    std::unique_ptr<Document> m_document;
    std::mt19937 m_dice{20251128};

    std::size_t below(std::size_t count) { return m_dice() % count; }

    Event anyEvent() {
        const std::vector<EventKey>& keys = m_document->columns().key;
        return *m_document->event(keys[below(keys.size())]);
    }

    bool isAsScanned() const {
        const auto scanned = m_document->store().eventColumns();
        return scanned && *scanned == m_document->columns();
    }

    void change(Event& event) {
        switch (below(12)) {
            case 0:
                event.span.start += static_cast<Day>(below(900)) - 450;
                event.span.end =
                    below(2) == 0 ? std::optional(event.span.start + 1 + Day(below(90))) : std::nullopt;
                event.scheduledEnd.reset();
                break;
            case 1:
                event.track = m_document->tracks()[below(m_document->tracks().size())].id;
                break;
            case 2:
                event.actor = m_document->parties()[below(m_document->parties().size())].id;
                break;
            case 3:
                event.target = below(2) == 0 ? QString() : m_document->parties().front().id;
                break;
            case 4:
                event.severity = 1 + static_cast<int>(below(5));
                break;
            case 5:
                event.tariff = below(2) == 0 ? std::optional(Tariff{double(1 + below(90)), 0.5, u"base"_s})
                                             : std::nullopt;
                break;
            case 6: {
                const Relation relation{RelationType::Suspends, anyEvent().id, std::nullopt};
                const bool isThere = std::ranges::any_of(event.relations, [&](const Relation& one) {
                    return one.type == relation.type && one.eventId == relation.eventId;
                });
                if (relation.eventId != event.id && !isThere) {
                    event.relations.insert(event.relations.begin(), relation);
                }
                break;
            }
            case 7:
                event.relations.clear();
                break;
            case 8:
                event.tags = {u"tag %1"_s.arg(below(90)), u"ZZ %1"_s.arg(below(3))};
                break;
            case 9:
                event.sources.clear();
                event.verified = below(2) == 0 ? u"search"_s : QString();
                event.shortTitle = below(2) == 0 ? QString() : u"short"_s;
                event.title += u'.';
                break;
            case 10:
                event.kind = static_cast<Kind>(below(kKindCount));
                event.direction = static_cast<Direction>(below(kDirectionCount));
                event.span.precision = static_cast<Precision>(below(kPrecisionCount));
                break;
            default:
                event.claims = {{u"somebody"_s, u"so"_s, {}}};
        }
    }

    ChangeSet anyEdit() {
        ChangeSet edit{u"Edit"_s, {}};
        const Event first = anyEvent();
        switch (below(8)) {
            case 0: {
                Event added = first;
                added.id = u"added-%1"_s.arg(m_dice());
                change(added);
                edit.changes = {{std::nullopt, Record(added)}};
                break;
            }
            case 1:
                edit.changes = {{Record(first), std::nullopt}};
                break;
            case 2: {
                Track track = m_document->tracks()[below(m_document->tracks().size())];
                const Track before = track;
                track.order = 1 + static_cast<int>(below(20));
                edit.changes = {{Record(before), Record(track)}};
                break;
            }
            case 3: {
                // Two events at once, of which one may go.
                const Event second = anyEvent();
                Event after = second;
                change(after);
                edit.changes = {{Record(second), Record(after)}};
                if (first.id != second.id) {
                    edit.changes.push_back({Record(first), std::nullopt});
                }
                break;
            }
            default: {
                Event after = first;
                change(after);
                change(after);
                edit.changes = {{Record(first), Record(after)}};
            }
        }
        return edit;
    }

    /// Brings the traits up to an edit and holds them against a scan.
    void takeTraits(const ChangeSet& changes, EventTraits& traits, const EventColumns& former) {
        const EventTraits scanned = *m_document->eventTraits();
        if (const auto& touched = m_document->touched()) {
            std::vector<TouchedTraits> now;
            for (const Change& change : changes.changes) {
                if (const auto* event = change.after ? std::get_if<Event>(&*change.after) : nullptr) {
                    now.push_back(traitsOf(*event, *m_document->keyOf(event->id), false));
                }
            }
            if (&former == &m_document->columns()) {
                const bool areSame = traits.tags == scanned.tags && traits.firstTag == scanned.firstTag &&
                                     traits.tag == scanned.tag && traits.bits == scanned.bits;
                QCOMPARE(hold(traits, former, now), areSame);
            }
            mend(traits, former, m_document->columns(), *touched, now);
            QCOMPARE(traits.tags, scanned.tags);
            QCOMPARE(traits.firstTag, scanned.firstTag);
            QCOMPARE(traits.tag, scanned.tag);
            QCOMPARE(traits.bits, scanned.bits);
        } else {
            traits = scanned;
        }
    }

private slots:
    void initTestCase() {
        auto content = readFulcrumJson(sampleJson(u"us-china"_s), u"sample"_s);
        QVERIFY(content);
        m_sample = std::move(content).value();
        // They would forbid most removals.
        m_sample.stories.clear();
        m_sample.scenarios.clear();
    }
    void init() {
        auto document = Document::inMemory(m_sample);
        QVERIFY(document);
        m_document = std::move(document).value();
    }

    void manyEditsLeaveWhatAScanWouldFind_data() {
        QTest::addColumn<bool>("hasIndex");
        QTest::newRow("with nothing but columns") << false;
        QTest::newRow("with the timeline's index") << true;
    }
    void manyEditsLeaveWhatAScanWouldFind() {
        QFETCH(bool, hasIndex);
        if (hasIndex) {
            m_document->timelineIndex();
        }
        QCOMPARE(bool(m_document->relationsNaming()), hasIndex);
        const EventColumns original = m_document->columns();
        auto former = m_document->sharedColumns();
        LevelProfiles levels(former);
        EventTraits traits = *m_document->eventTraits();
        int moved = 0;
        int mended = 0;
        // What is built over the columns is mended by what the document says was touched.
        connect(m_document.get(), &Document::changed, this, [&](const ChangeSet& changes) {
            const EventColumns& now = m_document->columns();
            const LevelProfiles anew(m_document->sharedColumns());
            if (const auto& touched = m_document->touched()) {
                const ColumnEdit edit = editBetween(*former, now);
                const ColumnEdit told = editBetween(*former, now, *touched);
                QCOMPARE(told.removed, edit.removed);
                QCOMPARE(told.added, edit.added);
                levels = levels.mended(*former, m_document->sharedColumns(), *touched,
                                       m_document->relationsNaming());
                QVERIFY(levels == anew);
                ++mended;
            } else {
                levels = anew;
            }
            for (EventIndex event = 0; event < now.size(); ++event) {
                moved += levels.steps(event).size() > 1 ? 1 : 0;
            }
            takeTraits(changes, traits, *former);
            former = m_document->sharedColumns();
        });
        int edits = 0;
        int undone = 0;
        int additions = 0;
        int removals = 0;
        for (int step = 0; edits < 500; ++step) {
            QVERIFY(step < 2500);
            const std::size_t what = below(10);
            EditHistory& stack = m_document->undoStack();
            const EventIndex before = m_document->columns().size();
            if (what == 0 && stack.canUndo()) {
                stack.undo();
                ++undone;
            } else if (what == 1 && stack.canRedo()) {
                stack.redo();
            } else if (m_document->apply(anyEdit())) {
                ++edits;
                additions += m_document->columns().size() > before ? 1 : 0;
                removals += m_document->columns().size() < before ? 1 : 0;
            }
            QVERIFY2(isAsScanned(), qPrintable(u"step %1"_s.arg(step)));
        }
        QVERIFY(undone > 25);
        QVERIFY(additions > 25);
        QVERIFY(removals > 25);
        while (m_document->undoStack().canUndo()) {
            m_document->undoStack().undo();
        }
        QVERIFY(isAsScanned());
        QVERIFY(m_document->columns() == original);
        QVERIFY(moved > 500);
        QVERIFY(mended > 450);
    }

    void whatIsInNoColumnLeavesThemTheSameObject() {
        const auto before = m_document->sharedColumns();
        const Event event = anyEvent();
        Event after = event;
        after.summary += u" More."_s;
        after.tags.append(u"another"_s);
        QVERIFY(m_document->apply({u"Write"_s, {{Record(event), Record(after)}}}));
        QCOMPARE(m_document->sharedColumns(), before);
        QVERIFY(isAsScanned());
        after.severity = event.severity == 1 ? 2 : 1;
        QVERIFY(m_document->apply(
            {u"Weigh"_s, {{Record(*m_document->event(*m_document->keyOf(event.id))), Record(after)}}}));
        QVERIFY(m_document->sharedColumns() != before);
    }

    void theArraysOfFormerColumnsServeAgain() {
        const EventKey* const first = m_document->columns().key.data();
        const EventKey* second = nullptr;
        for (int i = 0; i < 4; ++i) {
            const Event before = anyEvent();
            Event after = before;
            after.severity = 1 + before.severity % 5;
            QVERIFY(m_document->apply({u"Weigh"_s, {{Record(before), Record(after)}}}));
            const EventKey* const now = m_document->columns().key.data();
            second = second == nullptr ? now : second;
            QCOMPARE(now, i % 2 == 0 ? second : first);
            QVERIFY(isAsScanned());
        }
        QVERIFY(first != second);
    }

    void roomIsSetAsideForTheFirstEditOfALargeRecord() {
        const auto setAside = [this](int events) -> std::size_t {
            ProjectContent content = m_sample;
            content.stories.clear();
            content.scenarios.clear();
            content.annotations.clear();
            Event event = content.events.front();
            event.relations.clear();
            content.events.clear();
            for (int i = 0; i < events; ++i) {
                event.id = u"event-%1"_s.arg(i);
                content.events.push_back(event);
            }
            const auto document = Document::inMemory(content);
            if (!document || !(*document)->tables().columnMemory.take().columns.key.empty()) {
                return std::size_t(-1);
            }
            (*document)->expectEdit();
            QTest::qWait(1);
            QThreadPool::globalInstance()->waitForDone();
            return (*document)->tables().columnMemory.take().columns.key.size();
        };
        QCOMPARE(setAside(kManyEvents + 1), std::size_t{kManyEvents + 1});
        // Of a small one nobody waits for it.
        QCOMPARE(setAside(100), std::size_t{0});
    }

    void manyEventsAtOnceAreReadAnew() {
        ChangeSet edit{u"Weigh all"_s, {}};
        for (const EventKey key : m_document->columns().key) {
            const Event before = *m_document->event(key);
            Event after = before;
            after.severity = 1 + before.severity % 5;
            edit.changes.push_back({Record(before), Record(after)});
        }
        QVERIFY(m_document->apply(edit));
        QVERIFY(isAsScanned());
    }
};

FULCRUM_TEST(TestColumnMending)
#include "test_column_mending.moc"
