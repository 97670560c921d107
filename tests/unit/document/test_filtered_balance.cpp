// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The balance of the filtered events only, on the real sample.
#include <QSignalSpy>
#include <QtTest>
#include <algorithm>

#include "models/document/filtered_balance.h"
#include "models/exchange/fulcrum_json.h"
#include "resources/resources.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

double largestDifference(const std::vector<double>& a, const std::vector<double>& b) {
    double largest = a.size() == b.size() ? 0 : 1e9;
    for (std::size_t i = 0; i < a.size() && largest < 1e9; ++i) {
        largest = std::max(largest, std::abs(a[i] - b[i]));
    }
    return largest;
}

}  // namespace

class TestFilteredBalance : public QObject {
    Q_OBJECT

    struct Opened {
        std::unique_ptr<Document> document;
        TimeWindow window;
        CurrentBalance balance{*document};
        ActiveFilter filter{*document, balance, window};
        FilteredBalance filtered{filter, balance};

        explicit Opened(std::unique_ptr<Document> opened) : document(std::move(opened)) {}
    };
    ProjectContent m_sample;
    std::unique_ptr<Opened> m_opened;
    std::vector<double> m_whole;

    void ask(const QString& query) { QVERIFY(m_opened->filter.setQuery(query).empty()); }

private slots:
    void initTestCase() { m_sample = *readFulcrumJson(sampleJson(u"us-china"_s), u"sample"_s); }
    void init() {
        auto document = Document::inMemory(m_sample);
        m_opened = std::make_unique<Opened>(std::move(document).value());
        m_whole = m_opened->balance.curve().net;
    }

    void filteringAloneNeverMovesTheBalance() {
        const int version = m_opened->balance.version();
        for (const QString& query : {u"track:minerals"_s, u"tariff"_s, u"status:in-force"_s, QString()}) {
            ask(query);
            QCOMPARE(m_opened->balance.curve().net, m_whole);
            QVERIFY(m_opened->balance.counted() == nullptr);
        }
        QCOMPARE(m_opened->balance.version(), version);
    }

    void itCanBeOnOnlyWithAFilterAndGoesOffWithIt() {
        QSignalSpy changed(&m_opened->filtered, &FilteredBalance::changed);
        m_opened->filtered.setOn(true);
        QVERIFY(!m_opened->filtered.isOn());
        ask(u"track:minerals"_s);
        m_opened->filtered.setOn(true);
        QVERIFY(m_opened->filtered.isOn());
        QVERIFY(m_opened->balance.curve().net != m_whole);
        const std::vector<double> minerals = m_opened->balance.curve().net;
        ask(u"track:technology"_s);
        QVERIFY(m_opened->filtered.isOn());
        QVERIFY(m_opened->balance.curve().net != minerals);
        ask(QString());
        QVERIFY(!m_opened->filtered.isOn());
        QCOMPARE(m_opened->balance.curve().net, m_whole);
        ask(u"track:minerals"_s);
        QVERIFY(!m_opened->filtered.isOn());
        QCOMPARE(m_opened->balance.curve().net, m_whole);
        QCOMPARE(changed.count(), 2);
    }

    void onlyEventsLetThroughCountAndTheirLinesSumToTheNet() {
        ask(u"track:minerals,technology severity>=3"_s);
        m_opened->filtered.setOn(true);
        const EventSet& matches = *m_opened->filter.matches();
        for (const Lens lens : {Lens::Legal, Lens::Pressure, Lens::Leverage}) {
            m_opened->balance.setLens(lens);
            for (const char* iso : {"2023-09-01", "2025-06-01", "2025-10-12", "2026-03-01"}) {
                const Day day = *dayFromIso(QString::fromLatin1(iso));
                const Ledger ledger = m_opened->balance.ledger(day);
                QVERIFY(!ledger.lines.empty());
                double net = 0;
                for (const LedgerLine& line : ledger.lines) {
                    QVERIFY(matches.contains(line.event));
                    double points = 0;
                    for (const Contribution& part : m_opened->balance.contributions(line.event, day)) {
                        points += part.side == line.side ? part.points : 0;
                    }
                    QVERIFY(std::abs(points - line.points) < 1e-9);
                    net += points;
                }
                QVERIFY(std::abs(net - ledger.net) < 1e-9);
                QVERIFY(std::abs(m_opened->balance.sumsOn(day).net - ledger.net) < 1e-9);
            }
        }
    }

    void itIsTheBalanceOfARecordInWhichTheOthersWeighNothing() {
        ask(u"by:CN severity>=3"_s);
        m_opened->filtered.setOn(true);
        const EventSet& matches = *m_opened->filter.matches();
        // What the others did to those that count stays done; they only press on nobody.
        auto columns = std::make_shared<EventColumns>(m_opened->document->columns());
        for (EventIndex event = 0; event < columns->size(); ++event) {
            if (!matches.contains(event)) {
                columns->kind[static_cast<std::size_t>(event)] = Kind::Statement;
            }
        }
        BalanceInput input = balanceInput(*m_opened->document);
        input.columns = columns;
        const BalanceModel direct(input, defaultParameters(*m_opened->document), Lens::Leverage);
        const BalanceCurve& seen = m_opened->balance.curve();
        const BalanceCurve expected = direct.curve(seen.days.front(), seen.days.back(), 1);
        QVERIFY(largestDifference(seen.net, expected.net) < 1e-9);
        const Band band = Uncertainty(direct).band(expected);
        QVERIFY(largestDifference(m_opened->balance.band().p10, band.p10) < 1e-6);
        QVERIFY(largestDifference(m_opened->balance.band().p90, band.p90) < 1e-6);
        const LevelProfiles levels(*columns);
        const InForceIndex inForce(*columns, levels);
        for (const Day day : {20'000, 20'200, 20'400}) {
            QCOMPARE(m_opened->balance.inForceOn(day), int(inForce.countOn(day)));
        }
    }

    void halvesOfTheRecordAddUpToTheWhole() {
        ask(u"track:minerals"_s);
        m_opened->filtered.setOn(true);
        std::vector<double> sum = m_opened->balance.curve().net;
        ask(u"-track:minerals"_s);
        const std::vector<double>& rest = m_opened->balance.curve().net;
        std::transform(sum.begin(), sum.end(), rest.begin(), sum.begin(), std::plus<>());
        QVERIFY(largestDifference(sum, m_whole) < 1e-9);
    }

    void scenariosAreOfTheFilteredEventsToo() {
        const Scenario& scenario = m_opened->document->scenarios().front();
        QVERIFY(m_opened->balance.assume(scenario));
        const std::vector<double> all = m_opened->balance.curve().net;
        ask(u"track:minerals"_s);
        m_opened->filtered.setOn(true);
        const std::vector<double> minerals = m_opened->balance.curve().net;
        ask(u"-track:minerals"_s);
        std::vector<double> sum = m_opened->balance.curve().net;
        std::transform(sum.begin(), sum.end(), minerals.begin(), sum.begin(), std::plus<>());
        QVERIFY(largestDifference(sum, all) < 1e-9);
        m_opened->balance.showRecord();
        m_opened->filtered.setOn(false);
        QVERIFY(largestDifference(m_opened->balance.curve().net, m_whole) < 1e-12);
    }

    void anEditKeepsItOfTheFilteredEvents() {
        ask(u"track:minerals"_s);
        m_opened->filtered.setOn(true);
        const Event before = *m_opened->document->event(m_opened->document->columns().key.at(
            static_cast<std::size_t>(m_opened->filter.matches()->events().front())));
        Event after = before;
        after.title += u" (edited)"_s;
        QVERIFY(m_opened->document->apply({u"edit"_s, {{Record(before), Record(after)}}}));
        QVERIFY(m_opened->filtered.isOn());
        QVERIFY(m_opened->balance.counted() != nullptr);
        QVERIFY(*m_opened->balance.counted() == *m_opened->filter.matches());
    }
};

FULCRUM_TEST(TestFilteredBalance)
#include "test_filtered_balance.moc"
