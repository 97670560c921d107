// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QMimeData>
#include <QPrinter>
#include <QPushButton>

#include "tests/gui/working_copy.h"
#include "widgets/figure/figure_dialog.h"

using namespace fulcrum;
using namespace fulcrum::test;

/// The figure dialog over the real window.
class TestFigureDialog : public QObject {
    Q_OBJECT

    WorkingCopy m_copy;

    MainWindow& window() const { return m_copy.window(); }
    FigureDialog* dialog() const { return window().findChild<FigureDialog*>(); }
    template <typename W>
    W& part(const char* name) const {
        return *dialog()->findChild<W*>(QString::fromLatin1(name));
    }
    QPushButton& button(QDialogButtonBox::StandardButton which) const {
        return *dialog()->findChild<QDialogButtonBox*>()->button(which);
    }
    QImage preview() const { return part<QLabel>("figurePreview").pixmap(Qt::ReturnByValue).toImage(); }
    void open() const {
        m_copy.session().window.setRange(
            {double(*dayFromIso(u"2025-03-01"_s)), double(*dayFromIso(u"2025-08-01"_s))});
        m_copy.action(u"file.figure"_s)->trigger();
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        QTRY_VERIFY(!preview().isNull());
    }
    void choose(const char* name, const QVariant& value) const {
        auto& box = part<QComboBox>(name);
        QVERIFY(box.findData(value) >= 0);
        box.setCurrentIndex(box.findData(value));
    }

private slots:
    void init() { m_copy.open(); }
    void cleanup() {
        m_copy.settings().setValue(settings::kFigureOptions, {});
        m_copy.close();
    }

    void beginsWithASlideOfWhatIsInView() {
        open();
        const FigureSpec spec = dialog()->spec();
        QCOMPARE(spec.preset, u"slide-16-9"_s);
        QCOMPARE(spec.view.range.from, double(*dayFromIso(u"2025-03-01"_s)));
        QVERIFY(!spec.title.has_value());
        QVERIFY(button(QDialogButtonBox::Save).hasFocus());
        const double shape = double(preview().width()) / preview().height();
        QVERIFY(std::abs(shape - 16.0 / 9) < 0.02);
    }

    void thePreviewFollowsWhatIsChosen() {
        open();
        const QImage before = preview();
        choose("figureGround", int(FigureGround::Dark));
        QTRY_VERIFY(preview() != before);
        const QColor corner = preview().pixelColor(2, 2);
        QVERIFY(corner.lightness() < 80);
        auto& title = part<QLineEdit>("figureTitle");
        QTest::keyClicks(&title, u"Spring"_s);
        QCOMPARE(dialog()->spec().title, std::optional(u"Spring"_s));
        choose("figurePreset", QString());
        QVERIFY(part<QDoubleSpinBox>("figureWidth").isEnabled());
    }

    void datesAreReadAsPeopleWriteThem() {
        open();
        choose("figureTime", 2);
        auto& from = part<QLineEdit>("figureFrom");
        from.selectAll();
        QTest::keyClicks(&from, u"9 April 2025"_s);
        auto& to = part<QLineEdit>("figureTo");
        to.selectAll();
        QTest::keyClicks(&to, u"2025-05-14"_s);
        QCOMPARE(dialog()->spec().view.range.from, double(*dayFromIso(u"2025-04-09"_s)));
        QCOMPARE(dialog()->spec().view.range.to, double(*dayFromIso(u"2025-05-15"_s)));
        choose("figureTime", 1);
        QVERIFY(dialog()->spec().view.range.from < double(*dayFromIso(u"2018-01-01"_s)));
    }

    void anImpossibleSizeIsToldAndCannotBeExported() {
        open();
        choose("figurePreset", QString());
        part<QDoubleSpinBox>("figureWidth").setValue(20);
        part<QDoubleSpinBox>("figureHeight").setValue(20);
        QTRY_VERIFY(part<QLabel>("figureFault").isVisible());
        QVERIFY(!button(QDialogButtonBox::Save).isEnabled());
        choose("figurePreset", u"slide-16-9"_s);
        QTRY_VERIFY(!part<QLabel>("figureFault").isVisible());
        QVERIFY(button(QDialogButtonBox::Save).isEnabled());
    }

    void whatWasChosenIsThereTheNextTimeButNotTheWords() {
        open();
        choose("figurePreset", u"a4-landscape"_s);
        choose("figureGround", int(FigureGround::Grey));
        QTest::keyClicks(&part<QLineEdit>("figureTitle"), u"Spring"_s);
        m_copy.dialogs.nextFigure = m_copy.file(u"spring.pdf"_s);
        QTest::mouseClick(&button(QDialogButtonBox::Save), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        QVERIFY(QFileInfo(m_copy.dialogs.nextFigure).size() > 10'000);
        open();
        QCOMPARE(dialog()->spec().preset, u"a4-landscape"_s);
        QCOMPARE(dialog()->spec().ground, FigureGround::Grey);
        QVERIFY(!dialog()->spec().title.has_value());
    }

    void calloutsPointAtWhatIsPointedAtInTheWindow() {
        open();
        m_copy.session().window.setCursor(*dayFromIso(u"2025-04-10"_s));
        QTest::mouseClick(&part<QPushButton>("addPointCallout"), Qt::LeftButton);
        QCOMPARE(dialog()->spec().callouts.size(), std::size_t(1));
    }

    void theClipboardGetsPictureAndDrawing() {
        open();
        QTest::mouseClick(&part<QPushButton>("copyFigure"), Qt::LeftButton);
        const QMimeData* data = QApplication::clipboard()->mimeData();
        QVERIFY(data->hasImage());
        QVERIFY(data->data(u"image/svg+xml"_s).contains("<svg"));
    }

    void printsOnOneSheet() {
        open();
        const QString path = m_copy.file(u"print.pdf"_s);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFileName(path);
        dialog()->printOn(printer);
        QVERIFY(QFileInfo(path).size() > 10'000);
    }
};

FULCRUM_WINDOW_TEST(TestFigureDialog)
#include "test_figure_dialog.moc"
