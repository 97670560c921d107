// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include "app/composition.h"
#include "tests/gui/window_test.h"
#include "widgets/figure/figure.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

/// Figures of the sample, as files that are read again.
class TestFigure : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<CurrentBalance> m_balance;

    FigureSpec spring() const {
        FigureSpec spec;
        spec.range = {double(*dayFromIso(u"2025-04-01")), double(*dayFromIso(u"2025-08-01"))};
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
        m_balance = std::make_unique<CurrentBalance>(*m_document);
    }

    void aPictureHasItsSizeAndResolution() {
        FigureSpec spec = spring();
        spec.dpi = 192;
        QVERIFY(writeFigure(*m_document, *m_balance, spec, path(u"a.png"_s)));
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
    }
    void theSameFigureTwiceIsTheSameBytes() {
        QFETCH(QString, ending);
        QVERIFY(writeFigure(*m_document, *m_balance, spring(), path(u"one."_s + ending)));
        QVERIFY(writeFigure(*m_document, *m_balance, spring(), path(u"two."_s + ending)));
        QVERIFY(!bytesOf(path(u"one."_s + ending)).isEmpty());
        QCOMPARE(bytesOf(path(u"one."_s + ending)), bytesOf(path(u"two."_s + ending)));
    }

    void aDrawingIsWellFormedVectorsWithText() {
        QVERIFY(writeFigure(*m_document, *m_balance, spring(), path(u"b.svg"_s)));
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
        QVERIFY(writeFigure(*m_document, *m_balance, spring(), path(u"c.pdf"_s)));
        const QString text = textOfPdf(path(u"c.pdf"_s));
        QVERIFY2(!text.isEmpty(), "pdftotext (poppler-utils) is needed to test PDF");
        QVERIFY2(text.contains(u"Tariffs"), qPrintable(text));
        QVERIFY(text.contains(u"H20 needs a licence"));
        QVERIFY(text.contains(u"data to 22 Jun 2026"));
    }

    void whatIsDrawnOverTheBalanceIsInTheFigure_data() {
        QTest::addColumn<QString>("ending");
        QTest::newRow("svg") << u"svg"_s;
        QTest::newRow("pdf") << u"pdf"_s;
    }
    void whatIsDrawnOverTheBalanceIsInTheFigure() {
        QFETCH(QString, ending);
        FigureSpec spec = spring();
        spec.baseline = dayFromIso(u"2025-04-10");
        spec.indicator = u"piie_us_tariff_on_cn"_s;
        const QString file = path(u"over."_s + ending);
        QVERIFY(writeFigure(*m_document, *m_balance, spec, file));
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
        QVERIFY(writeFigure(*m_document, *m_balance, spring(), path(u"plain.svg"_s)));
        const QString text = QString::fromUtf8(bytesOf(path(u"plain.svg"_s)));
        QVERIFY(!text.contains(u"Source: PIIE"_s) && !text.contains(u"ince 10 Apr"_s));
        QVERIFY(text.contains(u"China ahead"_s));
    }

    void anotherComponentIsTakenOver() {
        FigureSpec spec = spring();
        spec.indicator = u"piie_us_tariff_on_cn"_s;
        spec.component = BalanceComponent{};
        QVERIFY(writeFigure(*m_document, *m_balance, spec, path(u"net.svg"_s)));
        QVERIFY(QString::fromUtf8(bytesOf(path(u"net.svg"_s))).contains(u"with the net: r = "_s));
    }

    void anIndicatorThatIsNoneIsRefused() {
        FigureSpec spec = spring();
        spec.indicator = u"no such series"_s;
        const auto written = writeFigure(*m_document, *m_balance, spec, path(u"none.png"_s));
        QVERIFY(!written);
        QVERIFY2(written.error().message().contains(u"no such series"_s),
                 qPrintable(written.error().message()));
        QVERIFY(!QFileInfo::exists(path(u"none.png"_s)));
    }

    void whatCannotBeWrittenIsSaid_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a format that is none") << u"d.gif"_s << QSize(1600, 900) << u".png, .svg or .pdf"_s;
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
        spec.size = size;
        const auto written = writeFigure(*m_document, *m_balance, spec, path(name));
        QVERIFY(!written);
        QVERIFY2(written.error().message().contains(expected), qPrintable(written.error().message()));
        QVERIFY(!QFileInfo::exists(path(name)));
    }

    void aRefusalLeavesTheFileThatStoodThere() {
        QVERIFY(writeFigure(*m_document, *m_balance, spring(), path(u"e.png"_s)));
        const QByteArray before = bytesOf(path(u"e.png"_s));
        FigureSpec impossible = spring();
        impossible.size = {1, 1};
        QVERIFY(!writeFigure(*m_document, *m_balance, impossible, path(u"e.png"_s)));
        QCOMPARE(bytesOf(path(u"e.png"_s)), before);
    }

    void sourcesAreNamed() {
        const QString line = sourceLine(*m_document, spring().range);
        QVERIFY2(line.startsWith(u"Sources: "), qPrintable(line));
        QVERIFY2(line.contains(u" more"), qPrintable(line));
        QCOMPARE(sourceLine(*m_document, {0, 10}), u"No sources are given for these events."_s);
    }
};

FULCRUM_WINDOW_TEST_MAIN(TestFigure)
#include "test_figure.moc"
