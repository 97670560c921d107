// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QEventLoop>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

#include "tests/gui/opening_test.h"
#include "tests/gui/window_test.h"
#include "widgets/common/view_ground.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

/// Opening files in the background.
class TestOpening : public OpeningTest {
    Q_OBJECT

    QString brokenFile() const {
        QString path = m_folder.filePath(u"broken.fulcrum"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("The file could not be written");
        }
        file.write("This is no project at all.");
        return path;
    }

    static Change renaming(const Document& document, const QString& title) {
        ProjectInfo after = document.project();
        after.title = title;
        return {Record(document.project()), Record(after)};
    }

    /// What the opening window looks like when the main window comes into its place.
    class AxesSeen : public QObject {
    public:
        AxesSeen() { qApp->installEventFilter(this); }
        QImage picture;

    private:
        bool eventFilter(QObject* watched, QEvent* event) override {
            OpeningWindow* const window = openingWindow();
            if (event->type() == QEvent::Show && window && qobject_cast<MainWindow*>(watched)) {
                picture = window->grab().toImage();
            }
            return false;
        }
    };

    /// The ticks of the dates at the foot of a view of the timeline that lies there in the window.
    static QImage ticksAt(const QImage& window, const QRect& view) {
        // Under the notes that reach the line of the axis, and above its texts.
        constexpr int kTick = 4;
        const int top = view.bottom() + 1 - static_cast<int>(dateAxisHeight());
        return window.copy(QRect(view.left(), top + 2, view.width(), kTick));
    }

private slots:
    void init() { begin(); }

    void cleanup() { m_composition.reset(); }

    void aSmallFileIsOpenAtOnce() {
        m_composition->setLargeFrom(1'000'000'000);
        QVERIFY(m_composition->openProject(projectNamed(u"First"_s)));
        QCOMPARE(titleOpen(), u"First"_s);
        QVERIFY(!openingWindow());
    }

    void beforeTheFirstWindowAPlainOneTellsWhatIsRead() {
        QSignalSpy painted(m_composition.get(), &Composition::firstPainted);
        QVERIFY(m_composition->openProject(projectNamed(u"First"_s)));
        QVERIFY(!m_composition->window());
        OpeningWindow* const opening = openingWindow();
        QVERIFY(opening);
        QCOMPARE(opening->findChild<QLabel*>()->text(), u"Reading First.fulcrum…"_s);
        QTRY_VERIFY(m_composition->window());
        QCOMPARE(titleOpen(), u"First"_s);
        QVERIFY(!openingWindow());
        QVERIFY(!m_composition->isReading());
        QTRY_COMPARE(painted.size(), 1);
    }

    void itsAxesStandWhereThoseOfTheProjectWill_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("theme");
        QTest::newRow("all of it") << QString() << u"light"_s;
        QTest::newRow("a part of it") << u"2025-03-01"_s << u"light"_s;
        QTest::newRow("from a day after its end") << u"2040-01-01"_s << u"light"_s;
        QTest::newRow("in the dark") << QString() << u"dark"_s;
    }

    void itsAxesStandWhereThoseOfTheProjectWill() {
        QFETCH(QString, from);
        QFETCH(QString, theme);
        m_settings->setValue(settings::kTheme, theme);
        StartView start;
        if (!from.isEmpty()) {
            start.from = day(from);
        }
        QVERIFY(m_composition->openProject(projectNamed(u"First"_s), start));
        QVERIFY(openingWindow());
        // The size that both like best; the screen of this test is smaller.
        openingWindow()->resize(1600, 1000);
        const AxesSeen seen;
        QTRY_VERIFY(m_composition->window());
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        QVERIFY(!seen.picture.isNull());
        const QImage then = window().grab().toImage();
        const TimelineView& timeline = window().timeline();
        const QRect place(timeline.mapTo(&window(), QPoint()), timeline.size());
        const QImage ticks = ticksAt(then, place);
        QCOMPARE(ticksAt(seen.picture, place), ticks);
        // There are some.
        QImage none = ticks;
        none.fill(ticks.pixelColor(0, ticks.height() - 1));
        QVERIFY(ticks != none);
        // The dates of the overview lie below its columns and its brush.
        const OverviewStrip& overview = window().overview();
        const int room = static_cast<int>(overviewAxisHeight()) - 2;
        const QRect dates(overview.mapTo(&window(), QPoint(0, overview.height() - room)),
                          QSize(overview.width(), room));
        QCOMPARE(seen.picture.copy(dates), then.copy(dates));
    }

    void theMainWindowComesWhereItStood() {
        QVERIFY(m_composition->openProject(projectNamed(u"First"_s)));
        const QRect place(40, 60, 1100, 700);
        openingWindow()->setGeometry(place);
        QTRY_VERIFY(m_composition->window());
        QCOMPARE(window().geometry(), place);
    }

    void axesAreOfWhatWasAskedForLast() {
        QVERIFY(m_composition->openProject(projectNamed(u"First"_s)));
        QVERIFY(m_composition->openProject(brokenFile()));
        QSignalSpy failed(m_composition.get(), &Composition::readingFailed);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(openingWindow());
        const QImage picture = openingWindow()->grab().toImage();
        // Nothing but the card in the middle: eras of the one before would be tinted.
        for (int x = 0; x < picture.width(); ++x) {
            QCOMPARE(picture.pixelColor(x, picture.height() / 4), picture.pixelColor(0, 0));
        }
    }

    void whatIsReadShowsTheSameAsWhatIsOpenedAtOnce() {
        QVERIFY(m_composition->openProject(projectNamed(u"First"_s)));
        QTRY_VERIFY(m_composition->window());
        const auto document = Document::open(projectNamed(u"First"_s));
        QVERIFY(document);
        const CurrentBalance balance(**document);
        const CurrentBalance& seen = m_composition->balance();
        QVERIFY(seen.curve().net.size() > 100);
        QCOMPARE(seen.curve().net, balance.curve().net);
        QCOMPARE(seen.band().p90, balance.band().p90);
        QCOMPARE(m_composition->document().timelineIndex().weights(), (*document)->timelineIndex().weights());
        QCOMPARE(m_composition->document().columns().start, (*document)->columns().start);
    }

    void theStartViewIsAppliedOnceItIsRead() {
        StartView start;
        start.from = day(u"2025-03-01"_s);
        start.to = day(u"2025-03-31"_s);
        start.selected = aContent().events.front().id;
        QVERIFY(m_composition->openProject(projectNamed(u"First"_s), start));
        QTRY_VERIFY(m_composition->window());
        QCOMPARE(m_composition->timeWindow().range().from, double(*start.from));
        QCOMPARE(m_composition->timeWindow().range().to, double(*start.to) + 1);
        QCOMPARE(m_composition->selection().selected(),
                 m_composition->document().keyOf(start.selected).value());
    }

    void aStartViewOfAnUnknownEventFails() {
        QSignalSpy failed(m_composition.get(), &Composition::readingFailed);
        StartView start;
        start.selected = u"no-such-event"_s;
        QVERIFY(m_composition->openProject(projectNamed(u"First"_s), start));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!m_composition->window());
    }

    void theOldWindowStaysUsableAndItsStatusBarTells() {
        QVERIFY(m_composition->openSample());
        MainWindow* const before = m_composition->window();
        QVERIFY(m_composition->openProject(projectNamed(u"First"_s)));
        QCOMPARE(m_composition->window(), before);
        QVERIFY(before->isEnabled());
        QVERIFY(!openingWindow());
        auto* const status = before->findChild<TaskStatus*>();
        QVERIFY(!status->isHidden());
        QCOMPARE(status->findChild<QLabel*>()->text(), u"Reading First.fulcrum…"_s);
        const double to = m_composition->timeWindow().range().to;
        before->actions().action(u"view.zoomIn"_s)->trigger();
        QVERIFY(m_composition->timeWindow().range().to < to);
        QTRY_COMPARE(titleOpen(), u"First"_s);
        QCOMPARE(m_dialogs.leavingAsked, 0);
    }

    void theStatusBarStopsIt() {
        QVERIFY(m_composition->openSample());
        MainWindow* const before = m_composition->window();
        QVERIFY(m_composition->openProject(projectNamed(u"First"_s)));
        QTest::mouseClick(before->findChild<QToolButton*>(u"cancelTask"_s), Qt::LeftButton);
        QVERIFY(!m_composition->isReading());
        QVERIFY(before->findChild<TaskStatus*>()->isHidden());
        // A reading asked for later ends later than one whose end was still under way.
        QSignalSpy opened(m_composition.get(), &Composition::opened);
        QVERIFY(m_composition->openProject(projectNamed(u"Second"_s)));
        QTRY_COMPARE(titleOpen(), u"Second"_s);
        QCOMPARE(opened.size(), 1);
        QVERIFY(m_dialogs.errors.isEmpty());
    }

    void theNewestWins() {
        QSignalSpy opened(m_composition.get(), &Composition::opened);
        QVERIFY(m_composition->openProject(projectNamed(u"First"_s)));
        QVERIFY(m_composition->openProject(projectNamed(u"Second"_s)));
        QTRY_VERIFY(m_composition->window());
        QCOMPARE(titleOpen(), u"Second"_s);
        QVERIFY(m_composition->openProject(projectNamed(u"First"_s)));
        QVERIFY(m_composition->openSample());
        QCOMPARE(m_composition->document().path(), QString());
        QVERIFY(!m_composition->isReading());
        QVERIFY(m_composition->openProject(projectNamed(u"Third"_s)));
        QTRY_COMPARE(titleOpen(), u"Third"_s);
        QCOMPARE(opened.size(), 3);
    }

    void aFailureKeepsTheOldWindow() {
        QVERIFY(m_composition->openSample());
        MainWindow* const before = m_composition->window();
        QVERIFY(m_composition->openProject(brokenFile()));
        QTRY_COMPARE(m_dialogs.errors.size(), 1);
        QVERIFY(m_dialogs.errors.first().contains(u"broken.fulcrum"_s));
        QCOMPARE(m_composition->window(), before);
        QVERIFY(before->isVisible());
    }

    void aFailureAtTheStartIsTold() {
        QSignalSpy failed(m_composition.get(), &Composition::readingFailed);
        QVERIFY(m_composition->openProject(brokenFile()));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!m_composition->window());
        QVERIFY(m_dialogs.errors.isEmpty());
    }

    void cancelAtTheStartClosesTheWindow() {
        QVERIFY(m_composition->openProject(projectNamed(u"First"_s)));
        QTest::mouseClick(openingWindow()->findChild<QPushButton*>(u"cancelOpening"_s), Qt::LeftButton);
        QVERIFY(!openingWindow());
        QVERIFY(!m_composition->isReading());
        QVERIFY(!m_composition->window());
    }

    void escapeAtTheStartDoesSoToo() {
        QVERIFY(m_composition->openProject(projectNamed(u"First"_s)));
        QTest::keyClick(openingWindow(), Qt::Key_Escape);
        QVERIFY(!openingWindow());
        QVERIFY(!m_composition->isReading());
    }

    void whatWasEditedMeanwhileIsNotLostUnasked() {
        QVERIFY(m_composition->openSample());
        QVERIFY(m_composition->openProject(projectNamed(u"First"_s)));
        Document& sample = m_composition->document();
        QVERIFY(sample.apply({u"Rename"_s, {renaming(sample, u"Mine"_s)}}));
        m_dialogs.nextLeaving = Dialogs::Leaving::Stay;
        QTRY_COMPARE(m_dialogs.leavingAsked, 1);
        QCOMPARE(titleOpen(), u"Mine"_s);
        QVERIFY(!m_composition->isReading());
    }

    void aDialogIsNotTakenAwayFromUnderItsCode() {
        QVERIFY(m_composition->openSample());
        MainWindow* const before = m_composition->window();
        QSignalSpy opened(m_composition.get(), &Composition::opened);
        QEventLoop program;
        connect(m_composition.get(), &Composition::opened, &program, &QEventLoop::quit);
        QTimer::singleShot(0, &program, [&] {
            // As a dialog does: a loop within the loop of the program, until the task has ended.
            QEventLoop dialog;
            QVERIFY(m_composition->openProject(projectNamed(u"First"_s)));
            const QPointer<TaskStatus> status = before->findChild<TaskStatus*>();
            QTimer looking;
            connect(&looking, &QTimer::timeout, &dialog, [&] {
                if (!status || status->isHidden()) {
                    dialog.quit();
                }
            });
            looking.start(1);
            dialog.exec();
            QCOMPARE(m_composition->window(), before);
            QVERIFY(m_composition->isReading());
        });
        program.exec();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(titleOpen(), u"First"_s);
    }

    void closingWhileItReadsNeitherHangsNorCrashes_data() {
        QTest::addColumn<bool>("hasWindow");
        QTest::newRow("with a window") << true;
        QTest::newRow("before the first window") << false;
    }

    void closingWhileItReadsNeitherHangsNorCrashes() {
        QFETCH(bool, hasWindow);
        if (hasWindow) {
            QVERIFY(m_composition->openSample());
        }
        QVERIFY(m_composition->openProject(projectNamed(u"First"_s)));
        m_composition.reset();
        QCoreApplication::processEvents();
        QVERIFY(!openingWindow());
    }
};

FULCRUM_WINDOW_TEST(TestOpening)
#include "test_opening.moc"
