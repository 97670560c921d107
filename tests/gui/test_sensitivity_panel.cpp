// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>
#include <cmath>
#include <numeric>

#include "app/composition.h"
#include "models/exchange/fulcrum_json.h"
#include "models/leverage/parameter_names.h"
#include "resources/resources.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/gui/window_test.h"
#include "widgets/common/balance_text.h"
#include "widgets/leverage/sensitivity_panel.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60'000;

}  // namespace

/// The sensitivity panel in the window on the real sample.
class TestSensitivityPanel : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Composition> m_composition;

    MainWindow& window() const { return *m_composition->window(); }
    CurrentBalance& balance() const { return m_composition->balance(); }
    TaskRunner& tasks() const { return window().session().tasks; }
    TimeWindow& time() const { return m_composition->timeWindow(); }
    SensitivityPanel& panel() const { return window().panels().panel<SensitivityPanel>(u"sensitivity"_s); }
    SensitivityChart& chart(const QString& name) const { return *panel().findChild<SensitivityChart*>(name); }
    SensitivityChart& swings() const { return chart(u"sensitivitySwings"_s); }
    SensitivityChart& indices() const { return chart(u"sensitivityIndices"_s); }
    SensitivityChart& weights() const { return chart(u"sensitivityWeights"_s); }
    QString words(const QString& name) const { return panel().findChild<QLabel*>(name + u"Words"_s)->text(); }
    bool isAtWork() const { return tasks().isRunning(SensitivityPanel::indicesTask()); }

private slots:
    void init() {
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        m_composition = std::make_unique<Composition>(*m_settings, m_dialogs);
        QVERIFY(m_composition->openSample());
        window().resize(1280, 900);
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        time().setCursor(*dayFromIso(u"2025-06-10"));
        window().panels().toggleAction(u"sensitivity"_s)->trigger();
        QTRY_VERIFY(panel().isVisible());
    }
    void cleanup() { m_composition.reset(); }

    void theSwingsAreThoseOfTheDayLongestFirst() {
        QTRY_VERIFY(panel().swings());
        QCOMPARE(panel().day(), *dayFromIso(u"2025-06-10"));
        const auto& rows = swings().rows();
        QCOMPARE(rows.size(), panel().swings()->size());
        QVERIFY(rows.size() > 20);
        QCOMPARE(swings().model()->rowCount(), int(rows.size()));
        for (std::size_t i = 1; i < rows.size(); ++i) {
            QVERIFY(std::abs(rows[i].second - rows[i].first) <=
                    std::abs(rows[i - 1].second - rows[i - 1].first));
        }
    }

    void theirMiddleIsTheBalanceAtTheCursor() {
        QTRY_VERIFY(panel().swings());
        QVERIFY(std::abs(swings().middle() - balance().ledger(panel().day()).net) < 1e-9);
        for (const SensitivityRow& row : swings().rows()) {
            QVERIFY(swings().lowest() <= std::min(row.first, row.second));
            QVERIFY(swings().highest() >= std::max(row.first, row.second));
        }
        const QString scale = swings().model()->headerData(1, Qt::Horizontal).toString();
        QVERIFY2(scale.contains(pointsText(swings().lowest())), qPrintable(scale));
    }

    void anEndOfASwingIsTheBalanceWithThatValue() {
        QTRY_VERIFY(panel().swings());
        const TornadoBar bar = panel().swings()->front();
        Parameters moved = balance().model().parameters();
        *parameterIn(moved, trackIds(m_composition->document()), bar.name) = bar.high;
        const BalanceModel model(balance().model().input(), moved, balance().lens());
        QVERIFY(std::abs(swings().rows().front().second - model.ledger(panel().day()).net) < 1e-9);
    }

    void namesAreWordsWithTheirUnits() {
        QTRY_VERIFY(panel().swings());
        for (const SensitivityRow& row : swings().rows()) {
            QVERIFY2(!row.label.contains(u'_') && row.label.front().isUpper(), qPrintable(row.label));
            QCOMPARE(row.label.endsWith(u"(months)"_s), row.key.endsWith(u"_months"_s));
        }
    }

    void theIndicesComeByThemselves() {
        QVERIFY(!panel().indices());
        QTRY_VERIFY_WITH_TIMEOUT(panel().indices(), kPatience);
        const auto& rows = indices().rows();
        QVERIFY(rows.size() > 20);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QVERIFY(0 <= rows[i].first && rows[i].first <= rows[i].second && rows[i].second <= 1);
            QVERIFY(i == 0 || rows[i].second <= rows[i - 1].second);
        }
        QVERIFY(rows.front().second > 0.1);
        const QString sentence = words(u"sensitivityIndices"_s);
        QVERIFY2(sentence.contains(u"alone decides"_s) && sentence.contains(u"10 Jun 2025"_s),
                 qPrintable(sentence));
    }

    void theWeightsShareTheWholeVariance() {
        const auto& rows = weights().rows();
        QVERIFY(rows.size() > 3);
        const double sum = std::accumulate(rows.begin(), rows.end(), 0.0,
                                           [](double s, const auto& row) { return s + row.first; });
        QVERIFY(std::abs(sum - 1) < 1e-9);
        for (std::size_t i = 1; i < rows.size(); ++i) {
            QVERIFY(rows[i].first <= rows[i - 1].first);
        }
        QVERIFY(words(u"sensitivityWeights"_s).contains(rows.front().label));
    }

    void everyRowSaysInWordsWhatItsBarShows() {
        QTRY_VERIFY(panel().swings());
        for (const SensitivityChart* list : {&swings(), &weights()}) {
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QModelIndex index = list->model()->index(row, 1);
                QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), list->rows()[std::size_t(row)].words);
                QVERIFY(!index.data(Qt::ToolTipRole).toString().isEmpty());
            }
        }
    }

    void aMovedCursorDropsWhatIsAtWork() {
        QTRY_VERIFY_WITH_TIMEOUT(isAtWork(), kPatience);
        time().setCursor(*dayFromIso(u"2019-09-02"));
        QVERIFY(!isAtWork());
        QTRY_COMPARE(panel().day(), *dayFromIso(u"2019-09-02"));
        QVERIFY(!panel().indices());
        QTRY_VERIFY_WITH_TIMEOUT(panel().indices(), kPatience);
        const auto& model = balance().model();
        const std::vector<QString> tracks = trackIds(m_composition->document());
        const auto expected = saltelli(model.input(), model.parameters(), model.lens(), panel().day(), tracks,
                                       parameterRanges(tracks));
        QCOMPARE(panel().indices()->variance, expected->variance);
        QCOMPARE(panel().indices()->indices.front().name, expected->indices.front().name);
    }

    void anotherLensIsAnotherAnswer() {
        QTRY_VERIFY(panel().swings());
        const double before = swings().middle();
        balance().setLens(Lens::Pressure);
        QTRY_VERIFY(swings().middle() != before && panel().swings());
        QVERIFY(std::none_of(swings().rows().begin(), swings().rows().end(),
                             [](const auto& row) { return row.key.endsWith(u".urgency"_s); }));
    }

    void theStatusBarStopsIt() {
        QTRY_VERIFY_WITH_TIMEOUT(isAtWork(), kPatience);
        auto* stop = window().findChild<QToolButton*>(u"cancelTask"_s);
        QTRY_VERIFY(stop->isVisible());
        QTest::mouseClick(stop, Qt::LeftButton);
        QVERIFY(!isAtWork());
        QVERIFY(words(u"sensitivityIndices"_s).startsWith(u"Stopped"_s));
        QVERIFY(panel().swings());
        time().setCursor(*dayFromIso(u"2025-06-11"));
        QTRY_VERIFY_WITH_TIMEOUT(panel().indices(), kPatience);
    }

    void aHiddenPanelComputesNothing() {
        QTRY_VERIFY_WITH_TIMEOUT(isAtWork(), kPatience);
        window().panels().toggleAction(u"sensitivity"_s)->trigger();
        QVERIFY(!panel().isVisible());
        QVERIFY(!isAtWork());
        time().setCursor(*dayFromIso(u"2025-04-10"));
        QCOMPARE(panel().day(), *dayFromIso(u"2025-06-10"));
        window().panels().toggleAction(u"sensitivity"_s)->trigger();
        QTRY_COMPARE(panel().day(), *dayFromIso(u"2025-04-10"));
    }

    void beforeAnythingHappenedNothingMatters() {
        time().setCursor(m_composition->document().columns().start.front() - 10);
        QTRY_VERIFY(panel().swings() && panel().swings()->empty());
        QCOMPARE(weights().rows().size(), std::size_t(0));
        QVERIFY(words(u"sensitivitySwings"_s).startsWith(u"Nothing presses"_s));
        QTRY_VERIFY_WITH_TIMEOUT(panel().indices(), kPatience);
        QVERIFY(words(u"sensitivityIndices"_s).startsWith(u"Nothing presses"_s));
    }

    void aLargeProjectIsComputedInTheBackground() {
        ProjectContent content = *readFulcrumJson(sampleJson(u"us-china"_s), u"us-china"_s);
        const std::vector<Event> events = content.events;
        for (int copy = 1; copy < 6; ++copy) {
            for (Event event : events) {
                event.id += u"-%1"_s.arg(copy);
                content.events.push_back(event);
            }
        }
        const auto document = *Document::inMemory(content);
        const CurrentBalance large(*document);
        TimeWindow window;
        window.setCursor(*dayFromIso(u"2025-06-10"));
        TaskRunner runner;
        SensitivityPanel shown(*document, large, window, runner);
        shown.show();
        QVERIFY(!shown.swings());
        QVERIFY(runner.isRunning(SensitivityPanel::swingsTask()));
        QTRY_VERIFY_WITH_TIMEOUT(shown.swings(), kPatience);
        const std::vector<QString> tracks = trackIds(*document);
        const auto expected = tornado(large.model().input(), large.model().parameters(), large.lens(),
                                      shown.day(), tracks, parameterRanges(tracks));
        QCOMPARE(shown.swings()->size(), expected.size());
        QCOMPARE(shown.swings()->front().netAtHigh, expected.front().netAtHigh);
        QCOMPARE(shown.findChild<SensitivityChart*>(u"sensitivitySwings"_s)->model()->rowCount(),
                 int(expected.size()));
    }

    void theWindowMayCloseWhileItIsAtWork() {
        QTRY_VERIFY_WITH_TIMEOUT(isAtWork(), kPatience);
        m_composition.reset();
    }
};

FULCRUM_WINDOW_TEST(TestSensitivityPanel)
#include "test_sensitivity_panel.moc"
