// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include "app/composition.h"
#include "tests/gui/window_test.h"
#include "widgets/leverage/fit_panel.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

/// The claims of fit on the real sample: what fails must read as failing.
class TestFitPanel : public QObject {
    Q_OBJECT

    std::unique_ptr<Document> m_document;
    std::unique_ptr<CurrentBalance> m_balance;
    std::unique_ptr<TimeWindow> m_window;
    std::unique_ptr<TaskRunner> m_tasks;
    std::unique_ptr<FitPanel> m_panel;

    template <typename W>
    W& part(const char* name) const {
        return *m_panel->findChild<W*>(QString::fromLatin1(name));
    }
    void show(std::unique_ptr<Document> document) {
        m_panel.reset();
        m_document = std::move(document);
        m_balance = std::make_unique<CurrentBalance>(*m_document);
        m_window = std::make_unique<TimeWindow>();
        m_tasks = std::make_unique<TaskRunner>();
        m_panel = std::make_unique<FitPanel>(*m_document, *m_balance, *m_window, *m_tasks);
        m_panel->resize(1600, 260);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    int rowOf(const QString& id) const {
        for (int row = 0; row < m_panel->model().rowCount(); ++row) {
            if (m_panel->model().index(row, 1).data().toString() == id) {
                return row;
            }
        }
        return -1;
    }
    void choose(const QString& id) {
        auto& list = part<QTreeView>("fitClaims");
        const QModelIndex index = m_panel->model().index(rowOf(id), 2);
        list.scrollTo(index);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
    }

private slots:
    void init() {
        auto document = sampleDocument(u"us-china"_s);
        QVERIFY(document);
        show(std::move(document).value());
    }
    void cleanup() { m_panel.reset(); }

    void itIsJudgedInTheBackground() {
        QVERIFY(m_tasks->isRunning(u"fit"_s));
        QVERIFY(part<QLabel>("fitSummary").text().contains(u"Holding the balance against history"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->claims().size(), 11U, 20'000);
        QCOMPARE(m_panel->model().rowCount(), 11);
    }

    void aFailingClaimReadsAsFailing() {
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->claims().size(), 11U, 20'000);
        QCOMPARE(part<QLabel>("fitSummary").text(), u"Passing: 10 of 11 claims. Failing: V2b."_s);
        const QString mark = m_panel->model().index(rowOf(u"V2b"_s), 0).data().toString();
        QCOMPARE(mark, u"✗ fails"_s);
        QCOMPARE(m_panel->model().index(rowOf(u"V1"_s), 0).data().toString(), u"✓ passes"_s);
        // It is what the panel opens on, with its numbers and the reason.
        const QString details = part<QTextBrowser>("fitDetails").toPlainText();
        QVERIFY2(details.contains(u"V2b"_s) && details.contains(u"It fails"_s) && details.contains(u"20.6"_s),
                 qPrintable(details));
        QVERIFY(details.contains(u"Passes when from 10 June to 15 July 2025 the net rises by 25 or more"_s));
        QVERIFY(details.contains(u"The licences were cut to half"_s));
    }

    void choosingAClaimShowsItsDays() {
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->claims().size(), 11U, 20'000);
        choose(u"V3"_s);
        QCOMPARE(m_window->range().from, double(*dayFromIso(u"2022-10-06")));
        QCOMPARE(m_window->range().to, double(*dayFromIso(u"2023-01-05")) + 1);
        QCOMPARE(m_window->cursor(), dayFromIso(u"2023-01-05"));
        QVERIFY(part<QTextBrowser>("fitDetails").toPlainText().contains(u"It passes"_s));
        choose(u"V1"_s);
        QVERIFY(m_window->range().from < *dayFromIso(u"2025-04-10"));
        QVERIFY(m_window->range().length() > 30);
    }

    void nothingMovesUntilAClaimIsChosen() {
        const DayRange before = m_window->range();
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->claims().size(), 11U, 20'000);
        QCOMPARE(m_window->range(), before);
        QVERIFY(!m_window->cursor());
    }

    void aNumberStandsBesideWhatItIsOf() {
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->claims().size(), 11U, 20'000);
        choose(u"V2"_s);
        const QString details = part<QTextBrowser>("fitDetails").toPlainText();
        QVERIFY2(details.contains(QRegularExpression(u"net on 10 June\\s+−\\d"_s)), qPrintable(details));
    }

    void aScenarioIsJudgedAsSuch() {
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->claims().size(), 11U, 20'000);
        const auto& scenarios = m_document->scenarios();
        const auto found = std::find_if(scenarios.begin(), scenarios.end(), [](const Scenario& scenario) {
            return scenario.name.contains(u"truce"_s, Qt::CaseInsensitive);
        });
        QVERIFY(found != scenarios.end());
        QVERIFY(m_balance->assume(*found));
        QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>("fitSummary").text().contains(found->name), 20'000);
        // Without the truce tariffs do not fall in May.
        QCOMPARE(m_panel->model().index(rowOf(u"V4"_s), 0).data().toString(), u"✗ fails"_s);
        // Why V2b fails in the record is not said of a scenario.
        choose(u"V2b"_s);
        QVERIFY(!part<QTextBrowser>("fitDetails").toPlainText().contains(u"The licences were cut"_s));
    }

    void anotherProjectIsToldThatTheyAreNotAboutIt() {
        ProjectContent content;
        Party party;
        party.id = u"x"_s;
        party.name = u"X"_s;
        content.parties.push_back(party);
        auto document = Document::inMemory(content);
        QVERIFY2(document, document ? "" : qPrintable(document.error().message()));
        show(std::move(document).value());
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->claims().size(), 11U, 20'000);
        QVERIFY(part<QLabel>("fitSummary").text().contains(u"speak of the sample"_s));
        QCOMPARE(m_panel->model().index(0, 0).data().toString(), u"? unknown"_s);
        QVERIFY(part<QTextBrowser>("fitDetails").toPlainText().contains(u"does not have"_s));
        choose(u"V4"_s);
        QVERIFY(!m_window->cursor());
    }
};

FULCRUM_WINDOW_TEST(TestFitPanel)
#include "test_fit_panel.moc"
