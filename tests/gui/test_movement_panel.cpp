// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <cmath>

#include "tests/gui/sample_view.h"
#include "widgets/leverage/movement_panel.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

/// What moved the balance of the real sample: sums that are exact, and a stretch that follows the window
/// until a date is chosen.
class TestMovementPanel : public test::SampleView {
    Q_OBJECT

    std::unique_ptr<MovementPanel> m_panel;

    static Day day(const char* iso) { return *dayFromIso(QString::fromLatin1(iso)); }
    template <typename W>
    W& part(const char* name) const {
        return *m_panel->findChild<W*>(QString::fromLatin1(name));
    }
    static double pointsOf(const QStandardItemModel& model, int row) {
        return model.index(row, 0).data(MovementPanel::kPointsRole).toDouble();
    }
    static QStringList textsOf(const QStandardItemModel& model) {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row) {
            texts.append(model.index(row, 0).data().toString() + model.index(row, 3).data().toString());
        }
        return texts;
    }
    void showWindow(const char* from, const char* to) {
        m_window->setRange({double(day(from)), double(day(to)) + 1});
        QTRY_COMPARE(m_panel->to(), day(to));
    }
    double expected() const {
        return m_balance->ledger(m_panel->to()).net - m_balance->ledger(m_panel->from()).net;
    }

private slots:
    void init() {
        QVERIFY(openSample());
        m_panel = std::make_unique<MovementPanel>(*m_document, *m_balance, *m_window, *m_selection, *m_tasks);
        QVERIFY(showAs(*m_panel, {1600, 260}));
        showWindow("2025-04-10", "2025-06-10");
    }
    void cleanup() { m_panel.reset(); }

    void theSentenceNamesTheSideThatGained() {
        const QString text = part<QLabel>("movementTitle").text();
        QVERIFY2(text.contains(u"−126.3 points, towards China"_s), qPrintable(text));
        m_window->setRange({double(day("2025-06-10")), double(day("2025-07-15")) + 1});
        QTRY_VERIFY(part<QLabel>("movementTitle").text().contains(u"+20.6 points, towards United States"_s));
    }

    void eventsAndTracksSumToTheDifference() {
        QVERIFY(std::abs(expected()) > 100);
        const QStandardItemModel& lines = m_panel->lines();
        double sum = 0;
        for (int row = 0; row + 1 < lines.rowCount(); ++row) {
            sum += pointsOf(lines, row);
        }
        QVERIFY(lines.rowCount() > 20);
        QVERIFY(std::abs(sum - expected()) < 1e-9 * lines.rowCount());
        QVERIFY(std::abs(pointsOf(lines, lines.rowCount() - 1) - expected()) < 1e-9);
        double byTrack = 0;
        for (int row = 1; row < m_panel->tracks().rowCount(); ++row) {
            byTrack += pointsOf(m_panel->tracks(), row);
        }
        QVERIFY(std::abs(byTrack - expected()) < 1e-9);
        QCOMPARE(m_panel->tracks().index(1, 0).data().toString(), u"Minerals"_s);
    }

    void theLargestChangeComesFirst() {
        const QStandardItemModel& lines = m_panel->lines();
        QCOMPARE(lines.index(0, 0).data().toString(), u"Seven rare earths licensed"_s);
        for (int row = 1; row + 1 < lines.rowCount(); ++row) {
            QVERIFY(std::abs(pointsOf(lines, row)) <= std::abs(pointsOf(lines, row - 1)));
        }
    }

    void choosingALineSelectsItsEvent() {
        auto& view = part<QTreeView>("movementLines");
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          view.visualRect(m_panel->lines().index(0, 0)).center());
        QCOMPARE(m_selection->selected(), *m_document->keyOf(u"cn-2025-04-04-rare-earth-controls"_s));
        m_selection->select(m_panel->lines().index(1, 0).data(MovementPanel::kEventRole).toLongLong());
        QCOMPARE(view.currentIndex().row(), 1);
    }

    void aDateChosenHereStays() {
        auto& from = part<QDateEdit>("movementFrom");
        from.setFocus();
        from.setSelectedSection(QDateTimeEdit::YearSection);
        QTest::keyClick(&from, Qt::Key_Down);
        QCOMPARE(m_panel->from(), day("2024-04-10"));
        QVERIFY(!part<QCheckBox>("movementFollows").isChecked());
        m_window->setRange({double(day("2019-01-01")), double(day("2020-01-01"))});
        QTest::qWait(150);
        QCOMPARE(m_panel->from(), day("2024-04-10"));
        QVERIFY(std::abs(pointsOf(m_panel->tracks(), 0) - expected()) < 1e-9);

        QTest::mouseClick(&part<QCheckBox>("movementFollows"), Qt::LeftButton, {}, QPoint(8, 8));
        QCOMPARE(m_panel->from(), day("2019-01-01"));
        QCOMPARE(m_panel->to(), day("2019-12-31"));
    }

    void theCursorCanBeTakenAsAnEnd() {
        QVERIFY(!part<QToolButton>("movementFromCursor").isEnabled());
        m_window->setCursor(day("2025-05-01"));
        QTest::mouseClick(&part<QToolButton>("movementFromCursor"), Qt::LeftButton);
        QCOMPARE(m_panel->from(), day("2025-05-01"));
        QCOMPARE(m_panel->to(), day("2025-06-10"));
        m_window->setCursor(day("2025-05-20"));
        QTest::mouseClick(&part<QToolButton>("movementToCursor"), Qt::LeftButton);
        QCOMPARE(m_panel->to(), day("2025-05-20"));
    }

    void aScenarioIsWhatMoves() {
        const double before = expected();
        const auto& scenarios = m_document->scenarios();
        QVERIFY(!scenarios.empty());
        const auto found = std::find_if(scenarios.begin(), scenarios.end(), [](const Scenario& scenario) {
            return scenario.name.contains(u"truce"_s, Qt::CaseInsensitive);
        });
        QVERIFY(found != scenarios.end());
        QVERIFY(m_balance->assume(*found));
        QVERIFY(std::abs(expected() - before) > 1);
        QTRY_VERIFY(std::abs(pointsOf(m_panel->tracks(), 0) - expected()) < 1e-9);
    }

    void aLargeRecordIsComparedInTheBackground() {
        const QStringList before = textsOf(m_panel->lines());
        m_window->setCursor(day("2025-05-20"));
        m_panel->setQuickEvents(0);
        QTest::mouseClick(&part<QToolButton>("movementToCursor"), Qt::LeftButton);
        QVERIFY(m_tasks->isRunning(u"movement"_s));
        QCOMPARE(part<QLabel>("movementTitle").text(), u"The two days are being compared."_s);
        QCOMPARE(textsOf(m_panel->lines()), before);
        QTRY_VERIFY(!m_tasks->isRunning(u"movement"_s));
        const QStringList apart = textsOf(m_panel->lines());
        QVERIFY(apart != before);
        m_panel->setQuickEvents(kManyEvents);
        QTest::mouseClick(&part<QToolButton>("movementToCursor"), Qt::LeftButton);
        QCOMPARE(textsOf(m_panel->lines()), apart);
    }

    void whatIsComparedOfEventsBeforeAnEditIsDropped() {
        m_panel->setQuickEvents(0);
        const auto key = m_document->keyOf(u"us-2025-05-23-eda-licence-letters"_s);
        const Event event = *m_document->event(*key);
        Event moved = event;
        moved.span.start -= 3000;
        QTest::mouseClick(&part<QToolButton>("movementToCursor"), Qt::LeftButton);
        QTRY_VERIFY(!m_tasks->isRunning(u"movement"_s));
        m_window->setCursor(day("2025-06-10"));
        QTest::mouseClick(&part<QToolButton>("movementToCursor"), Qt::LeftButton);
        QVERIFY(m_document->apply({u"Edit"_s, {{Record(event), Record(moved)}}}));
        QTRY_VERIFY(!part<QLabel>("movementTitle").text().contains(u"being compared"_s));
        QVERIFY(std::abs(pointsOf(m_panel->tracks(), 0) - expected()) < 1e-9);
        m_panel->setQuickEvents(kManyEvents);
        const QStringList apart = textsOf(m_panel->lines());
        QTest::mouseClick(&part<QToolButton>("movementToCursor"), Qt::LeftButton);
        QCOMPARE(apart, textsOf(m_panel->lines()));
    }

    void oneDayMovesNothing() {
        QTest::mouseClick(&part<QCheckBox>("movementFollows"), Qt::LeftButton, {}, QPoint(8, 8));
        m_window->setCursor(m_panel->to());
        QTest::mouseClick(&part<QToolButton>("movementFromCursor"), Qt::LeftButton);
        QVERIFY(part<QLabel>("movementTitle").text().contains(u"did not move"_s));
        QCOMPARE(m_panel->lines().rowCount(), 1);
    }
};

FULCRUM_WINDOW_TEST(TestMovementPanel)
#include "test_movement_panel.moc"
