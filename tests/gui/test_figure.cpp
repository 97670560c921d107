// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QImage>
#include <QXmlStreamReader>

#include "models/exchange/zip_archive.h"
#include "tests/gui/sample_figure.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

/// Figures of the sample, as files of every format that are read again.
class TestFigure : public test::SampleFigure {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(openSample()); }

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
};

FULCRUM_WINDOW_TEST(TestFigure)
#include "test_figure.moc"
