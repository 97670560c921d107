// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include "models/document/current_balance.h"
#include "models/document/document.h"
#include "models/exchange/fulcrum_json.h"
#include "resources/resources.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

/// Edits of the real sample through the document: file, memory and signal go together or not at all.
class TestDocument : public QObject {
    Q_OBJECT

    ProjectContent m_sample;
    std::unique_ptr<Document> m_document;

    Event eventOf(const QString& id) const { return *m_document->event(*m_document->keyOf(id)); }
    EventIndex indexOf(const QString& id) const {
        return m_document->columns().indexOf(*m_document->keyOf(id));
    }

    /// The H20 rule, a severity heavier.
    ChangeSet heavierH20() const {
        const Event before = eventOf(u"us-2025-04-09-h20-licence"_s);
        Event after = before;
        after.severity = 4;
        after.title = u"H20 needs a licence, weighed anew"_s;
        return {u"Weigh the H20 rule anew"_s, {{Record(before), Record(after)}}};
    }

private slots:
    void initTestCase() {
        auto content = readFulcrumJson(sampleJson(u"us-china"_s), u"sample"_s);
        QVERIFY(content);
        m_sample = std::move(content).value();
    }
    void init() {
        auto document = Document::inMemory(m_sample);
        QVERIFY2(document, document.isOk() ? "" : qPrintable(document.error().message()));
        m_document = std::move(document).value();
    }

    void holdsWhatItWasGiven() {
        QCOMPARE(m_document->columns().size(), EventIndex(m_sample.events.size()));
        QCOMPARE(m_document->parties().size(), m_sample.parties.size());
        QCOMPARE(m_document->project(), m_sample.project);
        QCOMPARE(m_document->horizon(), *m_sample.project.horizon);
        for (const Event& event : m_sample.events) {
            QVERIFY2(eventOf(event.id) == event, qPrintable(event.id));
        }
    }

    void indicatorsAreReadWithTheirValuesAndFollowEdits() {
        const auto read = m_document->indicators();
        QVERIFY(read);
        QCOMPARE(*read, m_sample.indicators);
        QVERIFY(m_document->apply({u"Remove a series"_s, {{Record(read->front()), std::nullopt}}}));
        QCOMPARE(m_document->indicators()->size(), m_sample.indicators.size() - 1);
    }

    void captionsFollowTheirEvents() {
        std::vector<EventIndex> all;
        for (EventIndex i = 0; i < m_document->columns().size(); ++i) {
            all.push_back(i);
        }
        m_document->prepareCaptions(all);
        for (const Event& event : m_sample.events) {
            const EventCaption& caption = m_document->caption(indexOf(event.id));
            QCOMPARE(caption.title, event.title);
            QCOMPARE(caption.shortTitle, event.shortTitle);
        }
    }

    void anEditIsOneSignalAndShowsEverywhere() {
        QSignalSpy changed(m_document.get(), &Document::changed);
        CurrentBalance balance(*m_document);
        const double before = balance.model().ledger(*dayFromIso(u"2025-05-01")).net;
        QVERIFY(m_document->apply(heavierH20()));
        QCOMPARE(changed.count(), 1);
        const EventIndex index = indexOf(u"us-2025-04-09-h20-licence"_s);
        QCOMPARE(m_document->columns().severity[std::size_t(index)], std::uint8_t(4));
        QCOMPARE(m_document->caption(index).title, u"H20 needs a licence, weighed anew"_s);
        QVERIFY(balance.model().ledger(*dayFromIso(u"2025-05-01")).net > before);
    }

    void theInverseTakesItBack() {
        const ChangeSet edit = heavierH20();
        QVERIFY(m_document->apply(edit));
        QVERIFY(m_document->apply(inverse(edit)));
        for (const Event& event : m_sample.events) {
            QVERIFY2(eventOf(event.id) == event, qPrintable(event.id));
        }
    }

    void anEditOfWhatHasChangedMeanwhileIsRefusedWhole() {
        const ChangeSet stale = heavierH20();
        QVERIFY(m_document->apply(stale));
        const Event now = eventOf(u"us-2025-04-09-h20-licence"_s);
        QSignalSpy changed(m_document.get(), &Document::changed);
        const auto again = m_document->apply(stale);
        QVERIFY(!again);
        QVERIFY(!again.error().message().isEmpty());
        QCOMPARE(changed.count(), 0);
        QVERIFY(eventOf(u"us-2025-04-09-h20-licence"_s) == now);
    }

    void aFileThatIsNotThereIsAnError() {
        const auto document = Document::open(u"/nowhere/at/all.fulcrum"_s);
        QVERIFY(!document);
        QVERIFY(document.error().message().contains(u"all.fulcrum"));
    }

    void lensesChangeTheBalanceAndSaySo() {
        CurrentBalance balance(*m_document);
        QSignalSpy changed(&balance, &CurrentBalance::changed);
        balance.setLens(Lens::Leverage);
        QCOMPARE(changed.count(), 0);
        balance.setLens(Lens::Legal);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(balance.curve().net.size(), balance.band().p10.size());
    }
};

FULCRUM_TEST(TestDocument)
#include "test_document.moc"
