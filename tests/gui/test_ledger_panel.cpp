// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <cmath>
#include <utility>

#include "tests/gui/sample_view.h"
#include "widgets/common/balance_text.h"
#include "widgets/leverage/ledger_panel.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

/// The ledger on the real sample: what it lists must be what the balance is.
class TestLedgerPanel : public test::SampleView {
    Q_OBJECT

    std::unique_ptr<LedgerPanel> m_panel;

    QTreeView& lines() const { return *m_panel->findChild<QTreeView*>(u"ledgerLines"_s); }
    static double pointsOf(const QModelIndex& row) { return row.data(LedgerPanel::kPointsRole).toDouble(); }

    /// Σ of the rows below `parent` that are not the last, which is the net where `parent` is the root.
    double sumBelow(const QModelIndex& parent, int count) const {
        double sum = 0;
        for (int row = 0; row < count; ++row) {
            sum += pointsOf(m_panel->model().index(row, 0, parent));
        }
        return sum;
    }
    double net() const { return pointsOf(m_panel->model().index(m_panel->model().rowCount() - 1, 0)); }

private slots:
    void init() {
        QVERIFY(openSample());
        m_window->setCursor(*dayFromIso(u"2025-06-10"));
        m_panel = std::make_unique<LedgerPanel>(*m_document, *m_balance, *m_window, *m_selection, *m_tasks);
        QVERIFY(showAs(*m_panel, {360, 700}));
    }
    void cleanup() { m_panel.reset(); }

    void theLinesSumToTheNet() {
        QCOMPARE(m_panel->day(), *dayFromIso(u"2025-06-10"));
        const int count = m_panel->model().rowCount() - 1;
        QVERIFY(count > 100);
        QVERIFY(std::abs(sumBelow({}, count) - net()) < 1e-9 * count);
        QVERIFY(std::abs(net() - m_balance->model().ledger(m_panel->day()).net) < 1e-12);
    }

    void theLedgerOfALargeRecordIsMadeInTheBackground() {
        const Day before = m_panel->day();
        const double netBefore = net();
        QStringList meanwhile;
        connect(m_tasks.get(), &TaskRunner::changed, m_panel.get(), [&] {
            if (m_tasks->isRunning(u"ledger"_s)) {
                // What it was stays until the other is there.
                QCOMPARE(m_panel->day(), before);
                QCOMPARE(net(), netBefore);
                meanwhile.append(m_panel->findChild<QLabel*>(u"ledgerTitle"_s)->text());
            }
        });
        m_panel->setQuickEvents(0);
        m_window->setCursor(*dayFromIso(u"2025-04-20"));
        QTRY_COMPARE(m_panel->day(), *dayFromIso(u"2025-04-20"));
        QVERIFY(meanwhile.contains(u"The ledger is being added up."_s));
        QVERIFY(net() != netBefore);
        QVERIFY(std::abs(net() - m_balance->model().ledger(m_panel->day()).net) < 1e-12);
        QVERIFY(std::abs(sumBelow({}, m_panel->model().rowCount() - 1) - net()) < 1e-9 * 500);
    }

    void onlyTheNewestDayIsShown() {
        m_panel->setQuickEvents(0);
        bool isFirst = true;
        connect(m_tasks.get(), &TaskRunner::changed, m_panel.get(), [&] {
            if (std::exchange(isFirst, false)) {
                // Another day while the first is added up.
                m_window->setCursor(*dayFromIso(u"2025-05-20"));
            }
        });
        m_window->setCursor(*dayFromIso(u"2025-04-20"));
        QTRY_COMPARE(m_panel->day(), *dayFromIso(u"2025-05-20"));
        QTRY_VERIFY(!m_tasks->isRunning(u"ledger"_s));
        QCOMPARE(m_panel->day(), *dayFromIso(u"2025-05-20"));
    }

    void theLargestComesFirst() {
        QCOMPARE(m_panel->model().index(0, 0).data().toString(), u"Seven rare earths licensed"_s);
        for (int row = 1; row + 1 < m_panel->model().rowCount(); ++row) {
            QVERIFY(std::abs(pointsOf(m_panel->model().index(row, 0))) <=
                    std::abs(pointsOf(m_panel->model().index(row - 1, 0))));
        }
    }

    void groupsHaveSubtotalsThatSumAsWell() {
        QTest::mouseClick(m_panel->findChild<QCheckBox*>(u"ledgerGrouping"_s), Qt::LeftButton, {},
                          QPoint(8, 8));
        const QStandardItemModel& model = m_panel->model();
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, 0).data().toString(), u"United States"_s);
        QCOMPARE(model.index(1, 0).data().toString(), u"China"_s);
        QVERIFY(std::abs(sumBelow({}, 2) - net()) < 1e-9);
        for (int side = 0; side < 2; ++side) {
            const QModelIndex sideRow = model.index(side, 0);
            QVERIFY(std::abs(sumBelow(sideRow, model.rowCount(sideRow)) - pointsOf(sideRow)) < 1e-9);
            for (int track = 0; track < model.rowCount(sideRow); ++track) {
                const QModelIndex trackRow = model.index(track, 0, sideRow);
                QVERIFY(std::abs(sumBelow(trackRow, model.rowCount(trackRow)) - pointsOf(trackRow)) < 1e-9);
            }
        }
    }

    void choosingALineSelectsItsEventAndShowsItsFactors() {
        const QModelIndex row = m_panel->model().index(0, 0);
        QTest::mouseClick(lines().viewport(), Qt::LeftButton, {}, lines().visualRect(row).center());
        QCOMPARE(m_selection->selected(), *m_document->keyOf(u"cn-2025-04-04-rare-earth-controls"_s));
        double sum = 0;
        const EventIndex event = m_document->columns().indexOf(m_selection->selected());
        for (const Contribution& part : m_balance->model().contributions(event, m_panel->day())) {
            QVERIFY(std::abs(-part.weight * part.response * part.pointsPerUnit - part.points) < 1e-12);
            sum += part.points;
        }
        QVERIFY(std::abs(sum - pointsOf(row)) < 1e-9);
    }

    void aSelectionElsewhereIsFoundHere() {
        m_selection->select(*m_document->keyOf(u"us-2022-10-07-chip-controls"_s));
        QCOMPARE(lines().currentIndex().siblingAtColumn(0).data().toString(),
                 u"Chip controls of 7 October"_s);
    }

    void followsCursorAndLens() {
        m_window->setCursor(*dayFromIso(u"2025-04-10"));
        QTRY_COMPARE(m_panel->day(), *dayFromIso(u"2025-04-10"));
        QVERIFY(net() > 0);
        const double leverage = net();
        m_balance->setLens(Lens::Legal);
        QTRY_VERIFY(std::abs(net() - leverage) > 1);
        QCOMPARE(net(), m_balance->model().ledger(m_panel->day()).net);
    }

    void afterTheHorizonItSpeaksOfTheHorizon() {
        m_window->setCursor(m_document->horizon() + 400);
        QTRY_COMPARE(m_panel->day(), m_document->horizon());
    }

    void certaintyIsToldInWords() {
        QVERIFY(certaintyInWords(*m_balance, *dayFromIso(u"2023-01-01"), 80).contains(u"likely to lead"));
        QVERIFY(certaintyInWords(*m_balance, *dayFromIso(u"1990-01-01"), 0).isEmpty());
    }
};

FULCRUM_WINDOW_TEST(TestLedgerPanel)
#include "test_ledger_panel.moc"
