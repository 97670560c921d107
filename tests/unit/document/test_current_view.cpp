// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "models/document/current_view.h"
#include "models/exchange/fulcrum_json.h"
#include "resources/resources.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

/// Views of the sample, taken and brought up again.
class TestCurrentView : public QObject {
    Q_OBJECT

    struct Opened {
        std::unique_ptr<Document> document;
        TimeWindow window;
        Selection selection;
        CurrentBalance balance{*document};
        ActiveFilter filter{*document, balance, window};
        FilteredBalance filteredBalance{filter, balance};
        ActiveScenario scenario{*document, balance};
        ActiveLanes lanes{*document};
        CurrentView view{*document, window, selection, balance, filter, filteredBalance, scenario, lanes};

        explicit Opened(std::unique_ptr<Document> opened) : document(std::move(opened)) {}
    };
    std::unique_ptr<Opened> m_opened;

    static std::unique_ptr<Opened> open() {
        const auto content = readFulcrumJson(sampleJson(u"us-china"_s), u"sample"_s);
        auto document = Document::inMemory(*content);
        return std::make_unique<Opened>(std::move(document).value());
    }

private slots:
    void init() { m_opened = open(); }

    void aLinkShowsTheSameToSomebodyElse() {
        Opened& mine = *m_opened;
        mine.window.setRange({20180.5, 20300});
        mine.window.setCursor(20200);
        mine.window.setBaseline(20100);
        mine.selection.select(*mine.document->keyOf(u"us-2025-04-09-h20-licence"_s));
        mine.balance.setLens(Lens::Pressure);
        QVERIFY(
            mine.filter.setQuery(u"\"rare earth\" -talks track:minerals,technology severity>=2"_s).empty());
        mine.filteredBalance.setOn(true);
        QVERIFY(mine.lanes.setGrouping(Grouping::Party));
        QVERIFY(mine.scenario.choose(mine.document->scenarios().front().id));
        const auto theirs = open();
        const auto shown = theirs->view.show(*viewFromLink(linkTo(mine.view.state())));
        QVERIFY2(shown, shown ? "" : qPrintable(shown.error().message()));
        QVERIFY(theirs->view.state() == mine.view.state());
        QCOMPARE(theirs->balance.curve().net, mine.balance.curve().net);
        QVERIFY(theirs->filter.filter() == mine.filter.filter());
        QVERIFY(*theirs->filter.matches() == *mine.filter.matches());
        // The next link, without a filter, shows all again.
        QVERIFY(theirs->view.show(*viewFromLink(u"fulcrum:view?from=2025-01-01&to=2025-02-01"_s)));
        QVERIFY(theirs->filter.filter().isEmpty());
        QVERIFY(!theirs->filteredBalance.isOn());
        QVERIFY(theirs->balance.counted() == nullptr);
    }

    void whatCannotBeShownChangesNothing_data() {
        QTest::addColumn<QString>("part");
        QTest::newRow("another project") << u"project=other"_s;
        QTest::newRow("no such event") << u"select=nowhere"_s;
        QTest::newRow("no such track") << u"query=track%3Anonsense"_s;
        QTest::newRow("no such scenario") << u"scenario=nowhere&group=kind"_s;
    }
    void whatCannotBeShownChangesNothing() {
        QFETCH(QString, part);
        m_opened->window.setRange({20180.5, 20300});
        const ViewState before = m_opened->view.state();
        const auto state = viewFromLink(u"fulcrum:view?from=2025-01-01&to=2025-02-01&"_s + part);
        QVERIFY(state);
        QVERIFY(!m_opened->view.show(*state));
        QVERIFY(m_opened->view.state() == before);
    }

    void everyStepOfEveryStoryCanBeShown() {
        for (const Story& story : m_opened->document->stories()) {
            for (const fulcrum::View& step : story.steps) {
                const auto shown = m_opened->view.show(m_opened->view.stateOf(step));
                QVERIFY2(shown, qPrintable(step.id));
                QCOMPARE(m_opened->window.range().from, double(step.from));
                QCOMPARE(m_opened->window.range().to, double(step.to));
                QCOMPARE(m_opened->balance.lens(), step.lens);
                QVERIFY2(m_opened->selection.selected() != kNoEvent, qPrintable(step.id));
                QCOMPARE(m_opened->view.state().query.isEmpty(), step.query.isEmpty());
                QVERIFY2(m_opened->filter.matchCount() > 0, qPrintable(step.id));
            }
        }
    }
};

FULCRUM_TEST(TestCurrentView)
#include "test_current_view.moc"
