// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHelpEvent>
#include <QToolTip>

#include "models/document/current_balance.h"
#include "tests/gui/window_test.h"
#include "tests/support/content_builder.h"
#include "widgets/timeline/overview_strip.h"
#include "widgets/timeline/timeline_view.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCount = 6000;
const Day kFirst = day(u"2020-01-01"_s);

/// Two sides and one lane of each that is far too full for marks.
ProjectContent denseContent() {
    ProjectContent content = aContent();
    content.events.clear();
    content.stories.clear();
    content.scenarios.clear();
    for (int i = 0; i < kCount; ++i) {
        Event event = ContentEventBuilder(u"event-%1"_s.arg(i)).by(i % 2 == 0 ? u"US"_s : u"CN"_s).event();
        event.kind = i % 3 == 0 ? Kind::Measure : Kind::Statement;
        event.direction = i % 3 == 0 ? Direction::Pressure : Direction::Neutral;
        event.span.start = kFirst + i / 4;
        if (i % 3 == 0) {
            event.span.end = event.span.start + 2;
        }
        event.severity = 1 + i % 5;
        content.events.push_back(event);
    }
    return content;
}

}  // namespace

/// The timeline on a project with more events than pixels, driven by real mouse and key events.
class TestDenseTimeline : public QObject {
    Q_OBJECT

    std::unique_ptr<Document> m_document;
    std::unique_ptr<CurrentBalance> m_balance;
    std::unique_ptr<TimeWindow> m_window;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<TimelineView> m_view;

    /// A point of the first dense lane where no mark lies, over a bin in which events begin.
    QPoint freePoint() const {
        for (int y = 24; y < m_view->height() - 30; ++y) {
            for (int x = 600; x < 900; ++x) {
                const double inLayout = y - 22.0;
                const PlacedBin* bin = m_view->layout().binAt(x, inLayout);
                if (bin != nullptr && bin->starts > 0 &&
                    m_view->layout().eventAt(x, inLayout, m_view->metrics()) == kNoIndex) {
                    return {x, y};
                }
            }
        }
        return {};
    }

    const PlacedBin& binUnder(const QPoint& point) const {
        return *m_view->layout().binAt(point.x(), point.y() - 22.0);
    }

private slots:
    void init() {
        auto document = Document::inMemory(denseContent());
        QVERIFY(document);
        m_document = std::move(document).value();
        m_balance = std::make_unique<CurrentBalance>(*m_document);
        m_window = std::make_unique<TimeWindow>();
        m_window->setExtent({double(kFirst), kFirst + kCount / 4.0});
        m_window->fit();
        m_selection = std::make_unique<Selection>();
        m_view = std::make_unique<TimelineView>(*m_document, *m_balance, *m_window, *m_selection);
        m_view->resize(1200, 400);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        QTRY_COMPARE(m_view->layout().visible, kCount);
    }

    void aCrowdedLaneShowsDensityWithItsWeightiest() {
        const TimelineLayout& layout = m_view->layout();
        QCOMPARE(layout.lanes.size(), std::size_t{2});
        for (const LaneBox& box : layout.lanes) {
            QCOMPARE(box.denseness, 1.0);
            QVERIFY(box.bins.size() > 100);
        }
        QVERIFY(layout.events.size() > 10 && layout.events.size() < 400);
        QCOMPARE(int(layout.events.size()) + layout.lanes[0].crowdedOut + layout.lanes[1].crowdedOut, kCount);
    }

    void aBinTellsItsCountAndItsWeightiest() {
        const QPoint point = freePoint();
        QVERIFY(!point.isNull());
        QHelpEvent help(QEvent::ToolTip, point, m_view->mapToGlobal(point));
        QApplication::sendEvent(m_view.get(), &help);
        const QString text = QToolTip::text();
        QVERIFY2(text.contains(u"%1 event"_s.arg(binUnder(point).starts)), qPrintable(text));
        QVERIFY2(text.contains(u"Title of event-"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Twice the height"_s), qPrintable(text));
    }

    void aClickOnABinZoomsInToIt() {
        const QPoint point = freePoint();
        const PlacedBin bin = binUnder(point);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, point);
        QVERIFY(m_window->range().length() < 40);
        QVERIFY(m_window->range().from <= bin.from && m_window->range().to >= bin.to);
        QCOMPARE(m_selection->selected(), kNoEvent);
    }

    void enterOnThePointedBinZoomsInToIt() {
        const QPoint point = freePoint();
        const PlacedBin bin = binUnder(point);
        QTest::mouseMove(m_view.get(), point);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QVERIFY(m_window->range().length() < 40);
        QVERIFY(m_window->range().from <= bin.from && m_window->range().to >= bin.to);
    }

    void aDragOverDensityPans() {
        const QPoint point = freePoint();
        m_window->setRange({kFirst + 100.0, kFirst + 900.0});
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, point);
        QTest::mouseMove(m_view.get(), point + QPoint(60, 0));
        QTest::mouseMove(m_view.get(), point + QPoint(120, 0));
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, point + QPoint(120, 0));
        QVERIFY(std::abs(m_window->range().length() - 800) < 1e-6);
        QVERIFY(m_window->range().from < kFirst + 60);
    }

    void zoomedInEveryEventOfADayHasItsMark() {
        m_window->setRange({kFirst + 500.0, kFirst + 503.0});
        QTRY_VERIFY(m_view->layout().scale.range.from == kFirst + 500.0);
        for (const LaneBox& box : m_view->layout().lanes) {
            QCOMPARE(box.denseness, 0.0);
            QCOMPARE(box.crowdedOut, 0);
        }
    }

    void anEditIsSeenAtOnce() {
        Event added = ContentEventBuilder(u"added"_s).on(u"2020-06-01"_s).event();
        added.severity = 5;
        added.shortTitle = u"Added"_s;
        QVERIFY(m_document->apply({u"Add"_s, {{std::nullopt, Record(added)}}}));
        QTRY_COMPARE(m_view->layout().visible, kCount + 1);
    }

    void aPictureLooksTheSameByWayOfTheBuffer() {
        m_view->resize(1180, 400);
        QSignalSpy filled(m_view.get(), &QCustomPlot::afterReplot);
        // The first pictures at a size are painted straight into the window.
        const QImage direct = m_view->grab().toImage();
        QCOMPARE(m_view->grab().toImage(), direct);
        QCOMPARE(filled.size(), 0);
        const QImage buffered = m_view->grab().toImage();
        QCOMPARE(filled.size(), 1);
        QCOMPARE(buffered, direct);
    }

    void theBufferIsFilledForWhatFollowsThePointerAlone() {
        QSignalSpy filled(m_view.get(), &QCustomPlot::afterReplot);
        for (int i = 0; i < 5; ++i) {
            m_window->setRange({kFirst + 10.0 * i, kFirst + 200.0 + 10 * i});
            QTRY_COMPARE(m_view->layout().scale.range, m_window->range());
            QTest::qWait(0);
        }
        QCOMPARE(filled.size(), 0);
        for (int i = 0; i < 5; ++i) {
            m_window->setCursor(kFirst + 100 + i);
            QTest::qWait(0);
        }
        QTRY_COMPARE(filled.size(), 1);
    }

    void theOverviewCountsEveryEventOnItsSide() {
        OverviewStrip strip(*m_document, *m_window);
        strip.resize(1200, 62);
        strip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&strip));
        const QImage image = strip.grab().toImage();
        // Every day is as dense as any other: a column reaches from the top of one side to the bottom of the
        // other.
        int coloured = 0;
        for (int x = 700; x < 708; ++x) {
            int inColumn = 0;
            for (int y = 4; y < image.height() - 20; ++y) {
                inColumn += image.pixelColor(x, y) == Theme::light().ground ? 0 : 1;
            }
            coloured = std::max(coloured, inColumn);
        }
        QVERIFY2(coloured > 30, qPrintable(QString::number(coloured)));
    }

    void whatTheOverviewKeepsBetweenFramesIsNeverStale() {
        OverviewStrip kept(*m_document, *m_window);
        kept.resize(1200, 62);
        const auto isAsIfNew = [&](const Theme& theme) {
            OverviewStrip made(*m_document, *m_window);
            made.setTheme(theme);
            made.resize(kept.size());
            return kept.grab().toImage() == made.grab().toImage();
        };
        QVERIFY(isAsIfNew(Theme::light()));
        const QImage whole = kept.grab().toImage();
        m_window->setRange({kFirst + 100.0, kFirst + 200.0});
        QVERIFY(kept.grab().toImage() != whole);
        QVERIFY(isAsIfNew(Theme::light()));
        kept.setTheme(Theme::dark());
        QVERIFY(isAsIfNew(Theme::dark()));
        kept.resize(900, 62);
        QVERIFY(isAsIfNew(Theme::dark()));
        const QImage before = kept.grab().toImage();
        ChangeSet changes{u"Add"_s, {}};
        for (int i = 0; i < 400; ++i) {
            const Event event = ContentEventBuilder(u"added-%1"_s.arg(i)).on(u"2020-06-01"_s).event();
            changes.changes.push_back({std::nullopt, Record(event)});
        }
        QVERIFY(m_document->apply(changes));
        QVERIFY(kept.grab().toImage() != before);
        QVERIFY(isAsIfNew(Theme::dark()));
        m_window->setExtent({kFirst - 400.0, kFirst + kCount / 4.0});
        QVERIFY(isAsIfNew(Theme::dark()));
    }
};

FULCRUM_WINDOW_TEST(TestDenseTimeline)
#include "test_dense_timeline.moc"
