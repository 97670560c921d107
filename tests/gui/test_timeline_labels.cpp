// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <cmath>

#include "app/composition.h"
#include "models/document/current_balance.h"
#include "models/exchange/fulcrum_json.h"
#include "resources/resources.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/gui/window_test.h"
#include "widgets/timeline/timeline_tips.h"
#include "widgets/timeline/timeline_view.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

/// The labels of the sample, with the widths they really have.
class TestTimelineLabels : public QObject {
    Q_OBJECT

    std::unique_ptr<Document> m_document;
    std::unique_ptr<CurrentBalance> m_balance;
    std::unique_ptr<TimeWindow> m_window;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<TimelineView> m_view;

    void show(const DayRange& range) {
        m_window->setRange(range);
        QCoreApplication::processEvents();
        QTRY_VERIFY(m_view->layout().scale.range == m_window->range());
    }

    static QRectF labelOf(const PlacedEvent& placed) {
        return {placed.labelLeft, placed.top, placed.labelRoom, 1};
    }

private slots:
    void initTestCase() {
        const auto content = readFulcrumJson(sampleJson(u"us-china"_s), u"us-china"_s);
        QVERIFY(content);
        auto document = Document::inMemory(*content);
        QVERIFY(document);
        m_document = std::move(document).value();
        m_balance = std::make_unique<CurrentBalance>(*m_document);
        m_window = std::make_unique<TimeWindow>();
        m_window->setExtent({double(m_document->columns().start.front()), m_document->horizon() + 1.0});
        m_selection = std::make_unique<Selection>();
        m_view = std::make_unique<TimelineView>(*m_document, *m_balance, *m_window, *m_selection);
        m_view->resize(1600, 500);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void noneOverlapInAnyOfManyWindows() {
        QRandomGenerator random(8);
        const DayRange extent = m_window->extent();
        for (int round = 0; round < 200; ++round) {
            const double length = std::exp(random.bounded(std::log(extent.length() / 4))) * 4;
            const double from = extent.from + random.bounded(extent.length() - length + 1);
            show({from, from + length});
            const TimelineLayout& layout = m_view->layout();
            for (const PlacedEvent& one : layout.events) {
                if (one.labelSide == LabelSide::None) {
                    continue;
                }
                QVERIFY(one.labelLeft >= layout.scale.left);
                QVERIFY(one.labelLeft + one.labelRoom <= layout.scale.right());
                for (const PlacedEvent& other : layout.events) {
                    if (&one == &other || one.top != other.top) {
                        continue;
                    }
                    QVERIFY(!labelOf(one).intersects({other.left, other.top, other.right - other.left, 1}));
                    QVERIFY(other.labelSide == LabelSide::None || !labelOf(one).intersects(labelOf(other)));
                }
            }
        }
    }

    void theLabelOfASpanThatBeganBeforeTheWindowStaysInView() {
        show({m_document->horizon() - 30.0, m_document->horizon() + 1.0});
        int standing = 0;
        for (const PlacedEvent& placed : m_view->layout().events) {
            if (placed.startsBefore && placed.labelSide == LabelSide::Inside) {
                QVERIFY(placed.labelLeft >= m_view->layout().scale.left);
                ++standing;
            }
        }
        QVERIFY2(standing >= 5, qPrintable(QString::number(standing)));
    }

    void theTurningPointsAreNamedAtFullExtent_data() {
        QTest::addColumn<QString>("id");
        QTest::newRow("chip controls, October 2022") << u"us-2022-10-07-chip-controls"_s;
        QTest::newRow("Liberation Day, April 2025") << u"us-2025-04-02-reciprocal-tariffs"_s;
        QTest::newRow("Geneva, May 2025") << u"both-2025-05-12-geneva-joint-statement"_s;
        QTest::newRow("Busan, October 2025") << u"both-2025-10-30-busan-summit"_s;
    }
    void theTurningPointsAreNamedAtFullExtent() {
        QFETCH(QString, id);
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings"_s));
        test::ScriptedDialogs dialogs;
        Composition composition(settings, dialogs);
        QVERIFY(composition.openSample());
        MainWindow& window = *composition.window();
        window.resize(1600, 1000);
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_VERIFY(!window.timeline().layout().lanes.empty());
        const Document& document = composition.document();
        const EventIndex event = document.columns().indexOf(*document.keyOf(id));
        const PlacedEvent* placed = window.timeline().layout().find(event);
        QVERIFY(placed != nullptr);
        QVERIFY(placed->labelSide != LabelSide::None);
        QVERIFY(!placed->isLabelCut);
        QVERIFY(placed->top + window.timeline().metrics().rowHeight <= window.timeline().contentHeight());
    }

    void whatIsCutIsToldInTheTip() {
        show(m_window->extent());
        int cut = 0;
        for (const PlacedEvent& placed : m_view->layout().events) {
            if (placed.isLabelCut) {
                ++cut;
                const QString title = m_document->caption(placed.event).title;
                QVERIFY(eventTip(*m_document, placed.event).contains(title.toHtmlEscaped()));
            }
        }
        QVERIFY(cut > 0);
    }

    void theSampleIsShownByMarksAlone() {
        show(m_window->extent());
        for (const LaneBox& box : m_view->layout().lanes) {
            QCOMPARE(box.denseness, 0.0);
        }
    }
};

FULCRUM_WINDOW_TEST(TestTimelineLabels)
#include "test_timeline_labels.moc"
