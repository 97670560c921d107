// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include "app/composition.h"
#include "models/exchange/zip_archive.h"
#include "tests/gui/window_test.h"
#include "widgets/figure/figure.h"
#include "widgets/figure/figure_scene.h"
#include "widgets/figure/figure_words.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

/// Figures of the sample, as files that are read again.
class TestFigure : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;

    FigureSpec spring() const {
        FigureSpec spec;
        spec.view.range = {double(*dayFromIso(u"2025-04-01")), double(*dayFromIso(u"2025-08-01"))};
        return spec;
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    static QByteArray bytesOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QString textOfPdf(const QString& path) {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
    }

private slots:
    void initTestCase() {
        auto document = sampleDocument(u"us-china"_s);
        QVERIFY(document);
        m_document = std::move(document).value();
    }

    void aPictureHasItsSizeAndResolution() {
        FigureSpec spec = spring();
        spec.dpi = 192;
        QVERIFY(writeFigure(*m_document, spec, path(u"a.png"_s)));
        const QImage image(path(u"a.png"_s));
        QCOMPARE(image.size(), QSize(3200, 1800));
        QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 192);
        // Something is drawn: the ground is not all there is.
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 7) {
            for (int x = 0; x < image.width(); x += 7) {
                colours.insert(image.pixel(x, y));
            }
        }
        QVERIFY(colours.size() > 20);
    }

    void theSameFigureTwiceIsTheSameBytes_data() {
        QTest::addColumn<QString>("ending");
        QTest::newRow("png") << u"png"_s;
        QTest::newRow("svg") << u"svg"_s;
        QTest::newRow("pptx") << u"pptx"_s;
    }
    void theSameFigureTwiceIsTheSameBytes() {
        QFETCH(QString, ending);
        QVERIFY(writeFigure(*m_document, spring(), path(u"one."_s + ending)));
        QVERIFY(writeFigure(*m_document, spring(), path(u"two."_s + ending)));
        QVERIFY(!bytesOf(path(u"one."_s + ending)).isEmpty());
        QCOMPARE(bytesOf(path(u"one."_s + ending)), bytesOf(path(u"two."_s + ending)));
    }

    void aDrawingIsWellFormedVectorsWithText() {
        QVERIFY(writeFigure(*m_document, spring(), path(u"b.svg"_s)));
        QXmlStreamReader xml(bytesOf(path(u"b.svg"_s)));
        QString text;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement()) {
                QVERIFY(xml.name() != "image"_L1);
            }
            if (xml.isCharacters()) {
                text += xml.text();
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(text.contains(u"H20 needs a licence"));
        QVERIFY(text.contains(u"Sources: "));
    }

    void aDocumentCanBeSearched() {
        QVERIFY(writeFigure(*m_document, spring(), path(u"c.pdf"_s)));
        const QString text = textOfPdf(path(u"c.pdf"_s));
        QVERIFY2(!text.isEmpty(), "pdftotext (poppler-utils) is needed to test PDF");
        QVERIFY2(text.contains(u"Tariffs"), qPrintable(text));
        QVERIFY(text.contains(u"H20 needs a licence"));
        QVERIFY(text.contains(u"data to 22 Jun 2026"));
    }

    void chineseIsFoundInAPdf() {
        FigureSpec spec = spring();
        spec.title = u"大方向：马里亚纳的三月，生产与金融"_s;
        QVERIFY(writeFigure(*m_document, spec, path(u"zh.pdf"_s)));
        QVERIFY(textOfPdf(path(u"zh.pdf"_s)).contains(*spec.title));
    }

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

    void whatCannotBeWrittenIsSaid_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a format that is none")
            << u"d.gif"_s << QSize(1600, 900) << u".png, .svg, .pdf, .pptx"_s;
        QTest::newRow("a folder that is none")
            << u"none/d.png"_s << QSize(1600, 900) << u"cannot be written"_s;
        QTest::newRow("too small") << u"d.png"_s << QSize(10, 10) << u"cannot be laid out"_s;
        QTest::newRow("too large") << u"d.png"_s << QSize(90000, 90000) << u"cannot be laid out"_s;
    }
    void whatCannotBeWrittenIsSaid() {
        QFETCH(QString, name);
        QFETCH(QSize, size);
        QFETCH(QString, expected);
        FigureSpec spec = spring();
        spec.size = {double(size.width()), double(size.height())};
        const auto written = writeFigure(*m_document, spec, path(name));
        QVERIFY(!written);
        QVERIFY2(written.error().message().contains(expected), qPrintable(written.error().message()));
        QVERIFY(!QFileInfo::exists(path(name)));
    }

    void aRefusalLeavesTheFileThatStoodThere() {
        QVERIFY(writeFigure(*m_document, spring(), path(u"e.png"_s)));
        const QByteArray before = bytesOf(path(u"e.png"_s));
        FigureSpec impossible = spring();
        impossible.size = {1, 1};
        QVERIFY(!writeFigure(*m_document, impossible, path(u"e.png"_s)));
        QCOMPARE(bytesOf(path(u"e.png"_s)), before);
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

    void pagesAreOneFileOrNumberedOnes() {
        const std::vector<FigureSpec> pages = tiledFigures(spring(), 61);
        QCOMPARE(pages.size(), std::size_t(2));
        std::vector<double> told;
        QVERIFY(
            writeFigures(*m_document, pages, path(u"pages.pdf"_s), [&](double at) { told.push_back(at); }));
        QCOMPARE(told, (std::vector{0.5, 1.0}));
        QVERIFY(textOfPdf(path(u"pages.pdf"_s)).contains(u'\f'));
        QVERIFY(writeFigures(*m_document, pages, path(u"pages.png"_s)));
        QVERIFY(QFileInfo::exists(path(u"pages-1.png"_s)) && QFileInfo::exists(path(u"pages-2.png"_s)));
        QVERIFY(!QFileInfo::exists(path(u"pages.png"_s)));
    }

    void aCancelledExportWritesNothing() {
        std::stop_source stop;
        const auto written = writeFigures(
            *m_document, {spring(), spring()}, path(u"stopped.pdf"_s), [&](double) { stop.request_stop(); },
            stop.get_token());
        QVERIFY(!written);
        QVERIFY(!QFileInfo::exists(path(u"stopped.pdf"_s)));
    }

    void presetsGiveTheirSize_data() {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QSize>("pixels");
        QTest::newRow("a slide") << u"slide-16-9"_s << QSize(1920, 1080);
        QTest::newRow("a square") << u"social-square"_s << QSize(1080, 1080);
        QTest::newRow("a column") << u"journal-single"_s << QSize(2008, 3307);
    }
    void presetsGiveTheirSize() {
        QFETCH(QString, preset);
        QFETCH(QSize, pixels);
        FigureSpec spec = spring();
        spec.preset = preset;
        QVERIFY(writeFigure(*m_document, spec, path(u"preset.png"_s)));
        QCOMPARE(QImage(path(u"preset.png"_s)).size(), pixels);
    }

    void theNumbersBehindItAreWrittenBesideIt() {
        FigureSpec spec = spring();
        spec.data = FigureData::Csv;
        QVERIFY(writeFigure(*m_document, spec, path(u"data.svg"_s)));
        const QByteArray events = bytesOf(path(u"data-events.csv"_s));
        QVERIFY2(events.startsWith("id,start,end,kind,track,actor,severity,title\r\n"), events.left(80));
        QVERIFY(events.contains("H20"));
        const QByteArray balance = bytesOf(path(u"data-balance.csv"_s));
        QVERIFY2(balance.startsWith("date,net,p10,p90,prob_ahead,A."), balance.left(80));
        QCOMPARE(balance.count('\n'), 1 + 122);
    }

    void orAsOneWorkbook() {
        FigureSpec spec = spring();
        spec.data = FigureData::Workbook;
        QVERIFY(writeFigure(*m_document, spec, path(u"book.svg"_s)));
        QVERIFY(!QFile::exists(path(u"book-events.csv"_s)));
        const QByteArray book = bytesOf(path(u"book-data.xlsx"_s));
        const auto part = [&book](const QString& name) -> QByteArray {
            return readZipPart(book, name, 10'000'000, u"book"_s).value();
        };
        const QByteArray workbook = part(u"xl/workbook.xml"_s);
        const QByteArray texts = part(u"xl/sharedStrings.xml"_s);
        const QByteArray balance = part(u"xl/worksheets/sheet2.xml"_s);
        QVERIFY(workbook.contains("name=\"events\"") && workbook.contains("name=\"balance\""));
        QVERIFY(texts.contains("H20") && texts.contains("prob_ahead"));
        // Numbers are numbers: no cell of the net balance is a text.
        QCOMPARE(balance.count("<row "), 1 + 122);
        QVERIFY(balance.contains("<c r=\"B2\"><v>"));
    }

    void lettersMayBeOutlines() {
        FigureSpec spec = spring();
        spec.hasOutlines = true;
        QVERIFY(writeFigure(*m_document, spec, path(u"outlines.svg"_s)));
        const QByteArray bytes = bytesOf(path(u"outlines.svg"_s));
        QVERIFY(!bytes.contains("<text"));
        QVERIFY(bytes.size() > 100'000);
    }

    void everyLabelOfTheDrawingIsFoundInTheDocument() {
        FigureSpec spec = spring();
        spec.preset = u"a4-landscape"_s;
        QVERIFY(writeFigure(*m_document, spec, path(u"labels.svg"_s)));
        QVERIFY(writeFigure(*m_document, spec, path(u"labels.pdf"_s)));
        const QString found = textOfPdf(path(u"labels.pdf"_s)).simplified();
        QXmlStreamReader xml(bytesOf(path(u"labels.svg"_s)));
        int labels = 0;
        while (!xml.atEnd()) {
            // What runs upwards is set apart letter by letter by the reader of the document.
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "text"_L1 &&
                !xml.attributes().hasAttribute(u"transform"_s)) {
                const QString label = xml.readElementText().simplified();
                QVERIFY2(found.contains(label), qPrintable(label));
                ++labels;
            }
        }
        QVERIFY(labels > 60);
    }

    void slidesHoldShapesWordsAndNotes() {
        FigureSpec spec = spring();
        spec.preset = u"slide-16-9"_s;
        spec.notes = u"Mind the truce & its end"_s;
        QVERIFY(writeFigure(*m_document, spec, path(u"slides.pptx"_s)));
        const QByteArray archive = bytesOf(path(u"slides.pptx"_s));
        const auto part = [&](const QString& name) {
            const auto read = readZipPart(archive, name, 50'000'000, u"slides.pptx"_s);
            return read ? *read : QByteArray();
        };
        for (const QString& name :
             {u"[Content_Types].xml"_s, u"_rels/.rels"_s, u"ppt/presentation.xml"_s,
              u"ppt/_rels/presentation.xml.rels"_s, u"ppt/slideMasters/slideMaster1.xml"_s,
              u"ppt/slideLayouts/slideLayout1.xml"_s, u"ppt/theme/theme1.xml"_s, u"ppt/slides/slide1.xml"_s,
              u"ppt/slides/slide2.xml"_s, u"ppt/slides/_rels/slide1.xml.rels"_s,
              u"ppt/notesSlides/notesSlide1.xml"_s, u"docProps/core.xml"_s, u"docProps/app.xml"_s}) {
            QXmlStreamReader xml(part(name));
            while (!xml.atEnd()) {
                xml.readNext();
            }
            QVERIFY2(!xml.hasError(), qPrintable(name + u": "_s + xml.errorString()));
        }
        const QByteArray slide = part(u"ppt/slides/slide1.xml"_s);
        QVERIFY(slide.contains("<a:t>Geneva truce, 90 days</a:t>"));
        QVERIFY(slide.contains("<a:custGeom>") && slide.contains(" descr=\""));
        QVERIFY2(!slide.contains("<p:pic>"), "a drawing, not a picture");
        QVERIFY(part(u"ppt/notesSlides/notesSlide1.xml"_s).contains("Mind the truce &amp; its end"));
        QVERIFY(part(u"ppt/slides/slide2.xml"_s).contains("<a:t>Sources</a:t>"));
        QVERIFY(!readZipPart(archive, u"ppt/slides/slide1.xml"_s, 100, {}));
        QVERIFY(!readZipPart(archive.left(archive.size() / 2), u"ppt/slides/slide1.xml"_s, 50'000'000, {}));
    }

    void aSlideMayBeOnePicture() {
        FigureSpec spec = spring();
        spec.isPicture = true;
        QVERIFY(writeFigure(*m_document, spec, path(u"picture.pptx"_s)));
        const QByteArray archive = bytesOf(path(u"picture.pptx"_s));
        const auto slide = readZipPart(archive, u"ppt/slides/slide1.xml"_s, 1'000'000, {});
        QVERIFY(slide && slide->contains("<p:pic>") && !slide->contains("<a:t>"));
        const auto picture = readZipPart(archive, u"ppt/media/image1.png"_s, 50'000'000, {});
        QVERIFY(picture);
        QCOMPARE(QImage::fromData(*picture).size(), QSize(1600, 900));
    }

    void slidesOfDifferentSizesAreRefused() {
        FigureSpec other = spring();
        other.preset = u"a4-portrait"_s;
        const auto written = writeFigures(*m_document, {spring(), other}, path(u"mixed.pptx"_s));
        QVERIFY(!written);
        QVERIFY(written.error().message().contains(u"one size"_s));
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

FULCRUM_WINDOW_TEST_MAIN(TestFigure)
#include "test_figure.moc"
