// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QImage>

#include "tests/gui/sample_figure.h"
#include "widgets/figure/figure_scene.h"
#include "widgets/figure/figure_words.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

/// What a figure shows and says of a view of the sample, and on which ground.
class TestFigureScene : public test::SampleFigure {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(openSample()); }

    void whatIsDrawnOverTheBalanceIsInTheFigure_data() {
        QTest::addColumn<QString>("ending");
        QTest::newRow("svg") << u"svg"_s;
        QTest::newRow("pdf") << u"pdf"_s;
    }
    void whatIsDrawnOverTheBalanceIsInTheFigure() {
        QFETCH(QString, ending);
        FigureSpec spec = spring();
        spec.view.baseline = dayFromIso(u"2025-04-10");
        spec.indicator = u"piie_us_tariff_on_cn"_s;
        const QString file = path(u"over."_s + ending);
        QVERIFY(writeFigure(*m_document, spec, file));
        const QString text = ending == u"svg"_s ? QString::fromUtf8(bytesOf(file)) : textOfPdf(file);
        QVERIFY(text.contains(u"has changed since 10 Apr 2025"_s));
        QVERIFY(text.contains(u"Net change"_s));
        QVERIFY(text.contains(u"China gains"_s));
        QVERIFY(text.contains(u"US tariff on Chinese goods"_s));
        QVERIFY(text.contains(u"122 days"_s));
        QVERIFY(text.contains(u"Source: PIIE"_s));
        QVERIFY(text.contains(u"with United States, Tariffs"_s));
    }

    void withoutThemNothingIsDrawnOver() {
        QVERIFY(writeFigure(*m_document, spring(), path(u"plain.svg"_s)));
        const QString text = QString::fromUtf8(bytesOf(path(u"plain.svg"_s)));
        QVERIFY(!text.contains(u"Source: PIIE"_s) && !text.contains(u"ince 10 Apr"_s));
        QVERIFY(text.contains(u"China ahead"_s));
    }

    void anotherComponentIsTakenOver() {
        FigureSpec spec = spring();
        spec.indicator = u"piie_us_tariff_on_cn"_s;
        spec.component = BalanceComponent{};
        QVERIFY(writeFigure(*m_document, spec, path(u"net.svg"_s)));
        QVERIFY(QString::fromUtf8(bytesOf(path(u"net.svg"_s))).contains(u"with the net: r = "_s));
    }

    void anIndicatorThatIsNoneIsRefused() {
        FigureSpec spec = spring();
        spec.indicator = u"no such series"_s;
        const auto written = writeFigure(*m_document, spec, path(u"none.png"_s));
        QVERIFY(!written);
        QVERIFY2(written.error().message().contains(u"no such series"_s),
                 qPrintable(written.error().message()));
        QVERIFY(!QFileInfo::exists(path(u"none.png"_s)));
    }

    void sourcesAreNamed() {
        FigureScene scene(*m_document);
        QVERIFY(scene.show(spring()));
        const QString line = sourceLine(*m_document, scene.shownEvents());
        QVERIFY2(line.startsWith(u"Sources: "), qPrintable(line));
        QVERIFY2(line.contains(u" more"), qPrintable(line));
        QCOMPARE(sourceLine(*m_document, {}), u"No sources are given for these events."_s);
    }

    void aFilterIsDrawnAndSaid() {
        FigureSpec spec = spring();
        spec.view.query = u"track:minerals"_s;
        QVERIFY(writeFigure(*m_document, spec, path(u"filter.svg"_s)));
        const QString text = QString::fromUtf8(bytesOf(path(u"filter.svg"_s)));
        QVERIFY(!text.contains(u"H20 needs a licence"_s));
        QVERIFY(text.contains(u"hidden by the filter: track:minerals"_s));
        FigureScene scene(*m_document);
        QVERIFY(scene.show(spec));
        const auto shown = scene.shownEvents().size();
        const int hidden = scene.hiddenEvents();
        QVERIFY(shown > 0 && hidden > 0);
        QVERIFY(scene.show(spring()));
        QCOMPARE(scene.shownEvents().size(), shown + static_cast<std::size_t>(hidden));
        QCOMPARE(scene.hiddenEvents(), 0);
    }

    void aScenarioIsAssumedAndSaid() {
        FigureSpec spec = spring();
        spec.view.scenario = m_document->scenarios().front().id;
        QVERIFY(writeFigure(*m_document, spec, path(u"scenario.svg"_s)));
        QVERIFY(QString::fromUtf8(bytesOf(path(u"scenario.svg"_s))).contains(u"scenario “"_s));
        spec.view.scenario = u"no such scenario"_s;
        QVERIFY(!writeFigure(*m_document, spec, path(u"scenario.svg"_s)));
    }

    void lanesAreGrouped() {
        FigureSpec spec = spring();
        spec.view.grouping = Grouping::Kind;
        QVERIFY(writeFigure(*m_document, spec, path(u"kinds.svg"_s)));
        QVERIFY(QString::fromUtf8(bytesOf(path(u"kinds.svg"_s))).contains(u"events by kind"_s));
    }

    void aViewOfAnotherProjectIsRefused() {
        FigureSpec spec = spring();
        spec.view.project = u"another"_s;
        const auto written = writeFigure(*m_document, spec, path(u"other.png"_s));
        QVERIFY(!written);
        QVERIFY(written.error().message().contains(u"another project"_s));
    }

    void onePartMayStandAlone() {
        FigureSpec spec = spring();
        spec.content = FigureContent::Chart;
        QVERIFY(writeFigure(*m_document, spec, path(u"chart.svg"_s)));
        const QString chart = QString::fromUtf8(bytesOf(path(u"chart.svg"_s)));
        QVERIFY(chart.contains(u"China ahead"_s) && !chart.contains(u"H20 needs a licence"_s));
        spec.content = FigureContent::Timeline;
        QVERIFY(writeFigure(*m_document, spec, path(u"timeline.svg"_s)));
        const QString timeline = QString::fromUtf8(bytesOf(path(u"timeline.svg"_s)));
        QVERIFY(timeline.contains(u"H20 needs a licence"_s) && !timeline.contains(u"China ahead"_s));
    }

    void calloutsAreNumberedAndTold() {
        FigureSpec spec = spring();
        const auto day = *dayFromIso(u"2025-05-01");
        spec.callouts = {{PointTarget{day, Lens::Leverage}, u"Peak"_s},
                         {SpanTarget{day, day + 20}, u"Truce"_s},
                         {PointTarget{day, Lens::Legal}, u"Elsewhere"_s}};
        QVERIFY(writeFigure(*m_document, spec, path(u"callouts.svg"_s)));
        const QString text = QString::fromUtf8(bytesOf(path(u"callouts.svg"_s)));
        QVERIFY(text.contains(u"Peak · "_s));
        QVERIFY(text.contains(u"Truce · "_s));
        QVERIFY2(!text.contains(u"Elsewhere ·"_s), "a point under another lens is not on this line");
    }

    void aTransparentGroundIsClear() {
        FigureSpec spec = spring();
        spec.ground = FigureGround::Transparent;
        QVERIFY(writeFigure(*m_document, spec, path(u"clear.png"_s)));
        const QImage image(path(u"clear.png"_s));
        QCOMPARE(image.pixelColor(1, 1).alpha(), 0);
    }

    void greyHasNoColour() {
        FigureSpec spec = spring();
        spec.ground = FigureGround::Grey;
        spec.indicator = u"piie_us_tariff_on_cn"_s;
        QVERIFY(writeFigure(*m_document, spec, path(u"grey.png"_s)));
        const QImage image(path(u"grey.png"_s));
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3) {
                const QColor colour = image.pixelColor(x, y);
                QVERIFY2(std::abs(colour.red() - colour.green()) <= 2 &&
                             std::abs(colour.green() - colour.blue()) <= 2,
                         qPrintable(colour.name()));
            }
        }
    }
};

FULCRUM_WINDOW_TEST(TestFigureScene)
#include "test_figure_scene.moc"
