// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMimeData>
#include <QStatusBar>

#include "models/exchange/file_bytes.h"
#include "tests/gui/working_copy.h"
#include "tests/support/sample_ids.h"
#include "widgets/figure/figure.h"
#include "widgets/figure/figure_opening.h"

using namespace fulcrum;
using namespace fulcrum::test;

/// Figures of every format dropped on the real window, whole and damaged.
class TestFigureOpening : public QObject {
    Q_OBJECT

    WorkingCopy m_copy;

    FigureSpec aSpec() const {
        FigureSpec spec;
        spec.view.range = {double(*dayFromIso(u"2025-03-15"_s)), double(*dayFromIso(u"2025-08-15"_s))};
        spec.view.cursor = *dayFromIso(u"2025-05-14"_s);
        spec.view.baseline = *dayFromIso(u"2025-04-02"_s);
        spec.view.selected = kLicence;
        spec.view.query = u"tag:h20"_s;
        spec.view.lens = Lens::Pressure;
        spec.view.grouping = Grouping::Track;
        spec.preset = u"slide-16-9"_s;
        spec.title = u"A title & more"_s;
        return spec;
    }
    QString written(const QString& ending, const FigureSpec& spec) const {
        const QString path = m_copy.file(u"figure."_s + ending);
        const auto done = writeFigure(m_copy.document(), spec, path);
        return done ? path : QString();
    }
    void drop(const QString& path) {
        m_copy.dialogs.errors.clear();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&m_copy.window(), &enter);
        QDropEvent event({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&m_copy.window(), &event);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    QString message() const { return m_copy.window().statusBar()->currentMessage(); }

private slots:
    void init() { m_copy.open(); }
    void cleanup() { m_copy.close(); }

    void droppedItBringsItsViewBack_data() {
        QTest::addColumn<QString>("ending");
        for (const QString& ending : figureEndings()) {
            QTest::newRow(qPrintable(ending)) << ending;
        }
    }
    void droppedItBringsItsViewBack() {
        QFETCH(QString, ending);
        const QString path = written(ending, aSpec());
        QVERIFY(!path.isEmpty());
        drop(path);
        QVERIFY2(m_copy.dialogs.errors.isEmpty(), qPrintable(m_copy.dialogs.errors.join(u'\n')));
        ViewState expected = aSpec().view;
        expected.project = m_copy.document().identity();
        QTRY_COMPARE(m_copy.session().view.state(), expected);
        QVERIFY2(message().contains(u"nothing has changed"_s), qPrintable(message()));

        const Event before = m_copy.event(kLicence);
        Event after = before;
        after.severity = 5;
        QVERIFY(m_copy.document().apply({u"Weigh"_s, {{Record(before), Record(after)}}}));
        drop(path);
        QVERIFY2(message().contains(u"1 record has changed since"_s), qPrintable(message()));
    }

    void theRecordTellsHowItWasMade() {
        const QString path = written(u"svg"_s, aSpec());
        const auto record = figureRecord(path);
        QVERIFY(record);
        const auto spec = specOf(*record, path);
        QVERIFY(spec);
        QCOMPARE(spec->preset, u"slide-16-9"_s);
        QCOMPARE(spec->title, std::optional(u"A title & more"_s));
    }

    void switchedOffItSaysNothing() {
        FigureSpec spec = aSpec();
        spec.carriesView = false;
        for (const QString& ending : figureEndings()) {
            const QString path = written(ending, spec);
            QVERIFY2(!figureRecord(path), qPrintable(ending));
            drop(path);
            QCOMPARE(m_copy.dialogs.errors.size(), 1);
        }
    }

    void aFigureOfAnotherProjectIsRefusedInWords() {
        const QString path = written(u"png"_s, aSpec());
        const ViewState before = m_copy.session().view.state();
        QVERIFY(m_copy.composition().openSample());
        const ViewState sample = m_copy.session().view.state();
        drop(path);
        QCOMPARE(m_copy.dialogs.errors.size(), 1);
        QVERIFY2(m_copy.dialogs.errors[0].contains(u"another project"_s),
                 qPrintable(m_copy.dialogs.errors[0]));
        QCOMPARE(m_copy.session().view.state(), sample);
        QVERIFY(before != sample);
    }

    void whatIsDamagedIsToldOnceAndChangesNothing_data() {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no JSON") << QByteArray("{{{") << u"damaged"_s;
        QTest::newRow("of a newer version")
            << QByteArray("{\"fulcrum_figure\": 9, \"view\": \"fulcrum:view\"}") << u"newer version"_s;
        QTest::newRow("without a view") << QByteArray("{\"fulcrum_figure\": 1}") << u"damaged"_s;
        QTest::newRow("a link that is none")
            << QByteArray("{\"fulcrum_figure\": 1, \"view\": \"file:///etc/passwd\"}") << u"cannot be read"_s;
        QTest::newRow("an option that there is not")
            << QByteArray(
                   "{\"fulcrum_figure\": 1, \"view\": \"fulcrum:view?from=2025-01-01&to=2025-02-01\", "
                   "\"options\": [{\"name\": \"explode\", \"value\": \"yes\"}]}")
            << QString();
        QTest::newRow("deep") << QByteArray(100'000, '[') << u"damaged"_s;
        QTest::newRow("long") << QByteArray(3'000'000, 'x') << u"too long"_s;
    }
    void whatIsDamagedIsToldOnceAndChangesNothing() {
        QFETCH(QByteArray, record);
        QFETCH(QString, expected);
        const QString path = m_copy.file(u"bad.svg"_s);
        QVERIFY(writeFile(
            path, "<svg xmlns=\"http://www.w3.org/2000/svg\">" + svgMetadata(record.toBase64()) + "</svg>"));
        const ViewState before = m_copy.session().view.state();
        drop(path);
        QCOMPARE(m_copy.dialogs.errors.size(), 1);
        QVERIFY2(m_copy.dialogs.errors[0].contains(expected), qPrintable(m_copy.dialogs.errors[0]));
        QCOMPARE(m_copy.session().view.state(), before);
    }

    void filesThatAreNoFiguresAreToldOnce() {
        for (const QString& ending : figureEndings()) {
            const QString path = m_copy.file(u"no."_s + ending);
            QVERIFY(writeFile(path, QByteArray("\x89PNG\r\n\x1a\n garbage", 18).repeated(50)));
            drop(path);
            QCOMPARE(m_copy.dialogs.errors.size(), 1);
        }
    }
};

FULCRUM_WINDOW_TEST(TestFigureOpening)
#include "test_figure_opening.moc"
