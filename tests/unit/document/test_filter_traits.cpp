// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Traits that were followed through edits and notes are those that a reading of the file gives.
#include <QTest>

#include "models/document/filter_traits.h"
#include "models/exchange/fulcrum_json.h"
#include "resources/resources.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestFilterTraits : public QObject {
    Q_OBJECT

    std::unique_ptr<Document> m_document;
    std::unique_ptr<FilterTraits> m_traits;
    std::shared_ptr<const EventColumns> m_former;
    bool m_areSame = false;

    Event eventAt(std::size_t at) const { return *m_document->event(m_document->columns().key[at]); }
    Annotation noteOn(const QString& event, int number) const {
        Annotation note;
        note.id = u"note-%1"_s.arg(number);
        note.body = u"Worth a look"_s;
        note.target = EventTarget{event};
        return note;
    }
    void compareWithReading() const {
        const auto read = m_document->eventTraits();
        QVERIFY(read && m_traits->traits());
        const EventTraits& known = *m_traits->traits();
        QCOMPARE(known.bits, read->bits);
        for (EventIndex event = 0; event < m_document->columns().size(); ++event) {
            QStringList tags, expected;
            for (const TagIndex tag : known.tagsOf(event)) {
                tags += known.tags[tag];
            }
            for (const TagIndex tag : read->tagsOf(event)) {
                expected += read->tags[tag];
            }
            tags.sort();
            expected.sort();
            QCOMPARE(tags, expected);
        }
    }

private slots:
    void init() {
        const auto content = readFulcrumJson(sampleJson(u"us-china"_s), u"sample"_s);
        QVERIFY(content);
        m_document = std::move(Document::inMemory(*content)).value();
        m_traits = std::make_unique<FilterTraits>(*m_document);
        m_former = m_document->sharedColumns();
        connect(m_document.get(), &Document::changed, m_traits.get(), [this](const ChangeSet& changes) {
            m_areSame = m_traits->follow(changes, *m_former);
            m_former = m_document->sharedColumns();
        });
        QVERIFY(m_traits->traits() == nullptr);
        QVERIFY(m_traits->provide(true));
    }
    void cleanup() {
        m_traits.reset();
        m_document.reset();
    }

    void editsAndNotesAreFollowed() {
        const Event before = eventAt(20);
        Event after = before;
        after.tags = {u"a-new-tag"_s, u"h20"_s};
        after.span.start += 100;
        after.span.end.reset();
        after.scheduledEnd.reset();
        QVERIFY(m_document->apply({u"edit"_s, {{Record(before), Record(after)}}}));
        QVERIFY(!m_areSame);
        compareWithReading();
        QVERIFY(m_document->apply({u"note"_s, {{std::nullopt, Record(noteOn(before.id, 1))}}}));
        QVERIFY(!m_areSame);
        compareWithReading();
        // A second one tells nothing new, and an event keeps having one when the first goes.
        QVERIFY(m_document->apply({u"note"_s, {{std::nullopt, Record(noteOn(before.id, 2))}}}));
        QVERIFY(m_areSame);
        QVERIFY(m_document->apply({u"note"_s, {{Record(noteOn(before.id, 1)), std::nullopt}}}));
        QVERIFY(m_areSame);
        compareWithReading();
        for (int i = 0; i < 4; ++i) {
            m_document->undoStack().undo();
            compareWithReading();
        }
    }

    void whoeverHasThemKeepsThemAsTheyAre() {
        const auto held = m_traits->traits();
        const auto bits = held->bits;
        QVERIFY(m_document->apply({u"note"_s, {{std::nullopt, Record(noteOn(eventAt(20).id, 1))}}}));
        QCOMPARE(held->bits, bits);
        QVERIFY(m_traits->traits()->bits != bits);
    }

    void veryManyNotesAreReadAnew() {
        ChangeSet changes{u"notes"_s, {}};
        Event made = eventAt(20);
        for (int i = 0; i < 501; ++i) {
            made.id = u"made-%1"_s.arg(i);
            changes.changes.push_back({std::nullopt, Record(made)});
        }
        QVERIFY(m_document->apply(changes));
        changes.changes.clear();
        for (int i = 0; i < 501; ++i) {
            changes.changes.push_back({std::nullopt, Record(noteOn(u"made-%1"_s.arg(i), i))});
        }
        QVERIFY(m_traits->provide(true));
        QVERIFY(m_document->apply(changes));
        QVERIFY(!m_areSame);
        QVERIFY(m_traits->traits() == nullptr);
        QVERIFY(m_traits->provide(true));
        compareWithReading();
    }
};

FULCRUM_TEST(TestFilterTraits)
#include "test_filter_traits.moc"
