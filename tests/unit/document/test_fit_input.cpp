// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/document/current_balance.h"
#include "models/document/document.h"
#include "models/document/fit_input.h"
#include "models/exchange/fulcrum_json.h"
#include "resources/resources.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

/// What the claims of fit are held against, gathered from the real sample.
class TestFitInput : public QObject {
    Q_OBJECT

    std::unique_ptr<Document> m_document;

private slots:
    void init() {
        auto sample = readFulcrumJson(sampleJson(u"us-china"_s), u"sample"_s);
        QVERIFY(sample);
        auto document = Document::inMemory(*sample);
        QVERIFY(document);
        m_document = std::move(document).value();
    }

    void seriesAndTagsComeFromTheProject() {
        const CurrentBalance balance(*m_document);
        const auto input = m_document->fitInput(balance.record().input(), balance.record().parameters());
        QVERIFY(input);
        QCOMPARE(input->parties.size(), m_document->parties().size());
        QCOMPARE(input->tracks.size(), m_document->tracks().size());
        QVERIFY(input->indicators.size() > 3);
        QVERIFY(input->rareEarths.size() > 5);
        const EventIndex licences =
            m_document->columns().indexOf(*m_document->keyOf(u"cn-2025-04-04-rare-earth-controls"_s));
        QVERIFY(std::count(input->rareEarths.begin(), input->rareEarths.end(), licences) == 1);
    }

    void aScenarioNumbersItsTaggedEventsItself() {
        CurrentBalance balance(*m_document);
        for (const Scenario& scenario : m_document->scenarios()) {
            QVERIFY(balance.assume(scenario));
            const auto input = m_document->fitInput(balance.model().input(), balance.model().parameters());
            QVERIFY(input);
            const auto record = m_document->fitInput(balance.record().input(), balance.record().parameters());
            QCOMPARE(input->rareEarths.size(), record->rareEarths.size());
            for (std::size_t i = 0; i < input->rareEarths.size(); ++i) {
                QCOMPARE(input->balance.columns->key[static_cast<std::size_t>(input->rareEarths[i])],
                         m_document->columns().key[static_cast<std::size_t>(record->rareEarths[i])]);
            }
        }
    }
};

FULCRUM_TEST(TestFitInput)
#include "test_fit_input.moc"
