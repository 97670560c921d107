// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a frame must not do, counted rather than timed: work that grows with the events.
#include <QTemporaryDir>
#include <QtTest>

#include "app/composition.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/gui/window_test.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

class TestFrameWork : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Composition> m_composition;

    MainWindow& window() const { return *m_composition->window(); }
    std::size_t ledgers() const { return m_composition->balance().model().ledgersMade(); }

    /// Moves the window and waits until the frame of it is laid out.
    void pan(double days) const {
        m_composition->timeWindow().pan(days);
        const DayRange range = m_composition->timeWindow().range();
        QTRY_COMPARE(window().timeline().layout().scale.range, range);
    }

private slots:
    void init() {
        m_dialogs = {};
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings"_s));
        m_composition = std::make_unique<Composition>(*m_settings, m_dialogs);
        const auto opened = m_composition->openSample();
        QVERIFY(opened);
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        m_composition->timeWindow().setRange({18'000, 18'400});
        QTRY_VERIFY(!window().timeline().layout().lanes.empty());
    }

    void panningMakesNoLedger() {
        m_composition->selection().select(m_composition->document().columns().key.front());
        m_composition->timeWindow().setBaseline(18'050);
        pan(1);
        const std::size_t before = ledgers();
        for (int i = 0; i < 20; ++i) {
            pan(10);
        }
        QCOMPARE(ledgers(), before);
    }

    /// A painter that is moved by half a pixel, as that of a plot is, takes them, too.
    void aMovingViewDrawsPicturesOfItsLabels() {
        for (int i = 0; i < 4; ++i) {
            pan(1);
            QCoreApplication::processEvents();
        }
        QVERIFY(window().timeline().texts().picturedPixels() > 0);
    }

    void movingTheCursorMakesNoLedgerThatNobodySees() {
        window().panels().show(u"details"_s);
        const std::size_t before = ledgers();
        for (int i = 0; i < 20; ++i) {
            m_composition->timeWindow().setCursor(18'100 + i);
            QVERIFY(!window().chart().readOut().isEmpty());
            QCoreApplication::processEvents();
        }
        QCOMPARE(ledgers(), before);
    }

    void theLedgerThatIsSeenIsMade() {
        window().panels().show(u"ledger"_s);
        m_composition->timeWindow().setCursor(18'120);
        const std::size_t before = ledgers();
        m_composition->timeWindow().setCursor(18'130);
        QTRY_VERIFY(ledgers() > before);
    }
};

FULCRUM_WINDOW_TEST(TestFrameWork)
#include "test_frame_work.moc"
