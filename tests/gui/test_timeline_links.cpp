// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QImage>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QtTest>

#include "app/composition.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/gui/window_test.h"
#include "tests/support/iso_day.h"
#include "tests/support/sample_ids.h"
#include "widgets/figure/figure.h"
#include "widgets/timeline/link_painter.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

namespace {

const QString kReversal = u"us-2025-07-14-h20-approval"_s;

}  // namespace

/// The links of the sample in the real window: which are drawn, and how one walks along them.
class TestTimelineLinks : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Composition> m_composition;

    MainWindow& window() const { return *m_composition->window(); }
    TimelineView& timeline() const { return window().timeline(); }

    void openWindow() {
        m_composition.reset();
        m_composition = std::make_unique<Composition>(*m_settings, m_dialogs);
        QVERIFY(m_composition->openSample());
        window().resize(1600, 1000);
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        QTRY_VERIFY(!timeline().layout().lanes.empty());
    }

    void show(const char* from, const char* to) {
        m_composition->timeWindow().setRange({double(day(from)), double(day(to))});
        QTRY_COMPARE(timeline().layout().scale.range.from, double(day(from)));
    }

    void select(const QString& id) {
        m_composition->selection().select(*m_composition->document().keyOf(id));
        QCoreApplication::processEvents();
    }

    QString selected() const {
        return m_composition->document().event(m_composition->selection().selected())->id;
    }

    void press(Qt::Key key) { QTest::keyClick(&timeline(), key, Qt::AltModifier); }

    QByteArray figure(ShownLinks links, const QString& selection) const {
        FigureSpec spec;
        spec.view.range = {double(day("2025-03-15")), double(day("2025-08-15"))};
        spec.view.selected = selection;
        spec.links = links;
        const QString path = m_folder.filePath(u"figure.svg"_s);
        if (!writeFigure(m_composition->document(), spec, path)) {
            return {};
        }
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void init() {
        m_dialogs = {};
        QFile::remove(m_folder.filePath(u"settings"_s));
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings"_s));
        openWindow();
    }

    void arrowsOfTheH20ChainRunThroughNoText() {
        show("2025-03-15", "2025-08-15");
        select(kLicence);
        QTRY_VERIFY(timeline().routes().size() >= 5);
        for (const LinkRoute& route : timeline().routes()) {
            QCOMPARE(route.labelsCrossed, 0);
        }
    }

    void allLinksAreDrawnOnDemandAndRemembered() {
        show("2025-03-15", "2025-08-15");
        QVERIFY(timeline().routes().empty());
        QTest::keyClick(&timeline(), Qt::Key_L);
        QCOMPARE(timeline().shownLinks(), ShownLinks::All);
        QTRY_VERIFY(timeline().routes().size() > 20);
        openWindow();
        QCOMPARE(timeline().shownLinks(), ShownLinks::All);
        QVERIFY(window().actions().action(u"view.allLinks"_s)->isChecked());
        QTest::keyClick(&timeline(), Qt::Key_L);
        QTRY_VERIFY(timeline().routes().empty());
    }

    void aFigureShowsTheLinksThatItIsAskedFor() {
        const auto paths = [&](ShownLinks links) { return figure(links, kLicence).count("<path"); };
        const auto none = paths(ShownLinks::None);
        const auto chain = paths(ShownLinks::OfSelection);
        const auto all = paths(ShownLinks::All);
        QVERIFY(none > 0);
        QVERIFY2(none < chain && chain < all, qPrintable(u"%1 %2 %3"_s.arg(none).arg(chain).arg(all)));
    }

    void nothingIsPaintedBeyondTheClips() {
        show("2025-03-15", "2025-08-15");
        select(kLicence);
        QTRY_VERIFY(timeline().routes().size() >= 5);
        QImage image(timeline().size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        const Theme theme = Theme::light();
        constexpr int kTop = 100;
        constexpr int kBottom = 200;
        QPainter painter(&image);
        paintLinks(painter, {timeline().layout(), timeline().metrics(), theme, 0, kTop, kBottom, {}},
                   timeline().routes());
        painter.end();
        bool hasPainted = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool isPainted =
                    image.pixelColor(x, y) != Qt::white && image.pixelColor(x, y) != theme.ground;
                hasPainted = hasPainted || isPainted;
                // A head and the width of a line may reach over by some pixels.
                QVERIFY(!isPainted || (y >= kTop - 8 && y <= kBottom + 8));
            }
        }
        QVERIFY(hasPainted);
    }

    void pinnedLanesHaveTheirLinksToo() {
        show("2025-03-15", "2025-08-15");
        select(kLicence);
        const Document& document = m_composition->document();
        const EventIndex event = document.columns().indexOf(m_composition->selection().selected());
        m_composition->lanes().setPinned(document.timelineIndex().lanes().laneOf(document.columns(), event),
                                         true);
        QTRY_VERIFY(timeline().layout().pinnedHeight > 0 && timeline().routes().size() >= 5);
        const QImage with = timeline().grab().toImage();
        timeline().setShownLinks(ShownLinks::None);
        QTRY_VERIFY(timeline().routes().empty());
        const QImage without = timeline().grab().toImage();
        const QRect pinned(0, int(timeline().rectOf(event).top()), with.width(),
                           int(timeline().layout().pinnedHeight));
        QVERIFY(with.copy(pinned) != without.copy(pinned));
    }

    void altAndArrowsWalkAlongLinks() {
        show("2025-03-15", "2025-08-15");
        timeline().setFocus();
        select(kReversal);
        press(Qt::Key_Left);
        QCOMPARE(selected(), kLicence);
        press(Qt::Key_Right);
        QCOMPARE(selected(), kReversal);
        press(Qt::Key_Down);
        QCOMPARE(selected(), u"us-2025-08-08-h20-licences-15-percent"_s);
        press(Qt::Key_Up);
        QCOMPARE(selected(), kReversal);
    }

    void theWindowFollowsAWalkAndKeepsItsLength() {
        show("2025-03-15", "2025-08-15");
        timeline().setFocus();
        select(kLicence);
        const double length = m_composition->timeWindow().range().length();
        press(Qt::Key_Left);
        QCOMPARE(selected(), u"us-2022-10-07-chip-controls"_s);
        const DayRange range = m_composition->timeWindow().target();
        QCOMPARE(range.length(), length);
        QVERIFY(range.from < day("2022-10-07") && range.to > day("2022-10-07"));
        QTRY_VERIFY(
            !timeline()
                 .rectOf(m_composition->document().columns().indexOf(m_composition->selection().selected()))
                 .isNull());
    }

    void aWalkScrollsTheLanes() {
        window().resize(1280, 720);
        QTRY_VERIFY(timeline().height() < 420);
        show("2025-03-15", "2025-08-15");
        timeline().setFocus();
        select(u"us-2025-08-08-h20-licences-15-percent"_s);
        press(Qt::Key_Right);
        QCOMPARE(selected(), u"cn-2025-08-12-discourages-h20"_s);
        const EventIndex event =
            m_composition->document().columns().indexOf(m_composition->selection().selected());
        QTRY_VERIFY(timeline().rectOf(event).bottom() > 0 &&
                    timeline().rectOf(event).bottom() <= timeline().height());
    }

    void aDeadEndIsSaidInTheStatusBar() {
        timeline().setFocus();
        press(Qt::Key_Right);
        QVERIFY(window().statusBar()->currentMessage().contains(u"Select an event"));
        select(u"both-2017-04-06-mar-a-lago-summit"_s);
        press(Qt::Key_Left);
        QCOMPARE(window().statusBar()->currentMessage(), u"This event answers nothing in the record."_s);
        QCOMPARE(selected(), u"both-2017-04-06-mar-a-lago-summit"_s);
    }
};

FULCRUM_WINDOW_TEST(TestTimelineLinks)
#include "test_timeline_links.moc"
