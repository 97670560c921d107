// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pages of each preset against pictures that were looked at, kept small in tests/fixtures/figures. After
// a change that is meant to show: look at the new ones, made by
//   FULCRUM_KEEP_PICTURES=1 build/release/tests/gui/test_figure_pictures
#include <QImage>

#include "app/composition.h"
#include "tests/gui/window_test.h"
#include "widgets/figure/figure_composition.h"
#include "widgets/figure/figure_writer.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

/// Width of the kept pictures, in pixels. Letters are grey at it, places and colours are not.
constexpr int kPictureWidth = 320;
/// How far apart two pictures may be on average, and how many pixels may be far apart: a font of another
/// version moves letters, a part that is missing or misplaced does more.
constexpr double kMostApart = 2.5;
constexpr double kMostFarShare = 0.02;
constexpr int kFar = 60;

struct Difference {
    double average = 0;   ///< of a channel, 0 to 255
    double farShare = 0;  ///< of the pixels
};

Difference differenceOf(const QImage& a, const QImage& b) {
    Difference difference;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y);
            const QRgb other = b.pixel(x, y);
            const int apart =
                std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                          std::abs(qBlue(one) - qBlue(other))});
            difference.average += apart;
            difference.farShare += apart > kFar ? 1 : 0;
        }
    }
    const double pixels = double(a.width()) * a.height();
    return {difference.average / pixels, difference.farShare / pixels};
}

}  // namespace

class TestFigurePictures : public QObject {
    Q_OBJECT

    std::unique_ptr<Document> m_document;

    QImage drawn(const QString& preset, FigureGround ground) const {
        FigureScene scene(*m_document);
        FigureSpec spec;
        spec.view.range = {double(*dayFromIso(u"2025-03-15"_s)), double(*dayFromIso(u"2025-08-15"_s))};
        spec.view.selected = u"us-2025-04-09-h20-licence"_s;
        spec.preset = preset;
        spec.ground = ground;
        spec.title = u"From the April tariffs to the truce 关税"_s;
        spec.caption = u"A caption below the drawing."_s;
        spec.callouts = {
            {PointTarget{*dayFromIso(u"2025-04-12"_s), Lens::Leverage}, u"the peak"_s},
            {SpanTarget{*dayFromIso(u"2025-05-14"_s), *dayFromIso(u"2025-08-12"_s)}, u"a truce"_s}};
        const auto page = FigureComposition::of(scene, spec);
        if (!page) {
            return {};
        }
        const QSizeF units = page->sheet().units;
        const QImage image = figureImage(*page, units.toSize());
        return image.scaledToWidth(kPictureWidth, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB32);
    }

private slots:
    void initTestCase() { m_document = sampleDocument(u"us-china"_s).value(); }

    void looksAsItDid_data() {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<FigureGround>("ground");
        for (const FigurePreset& preset : figurePresets()) {
            QTest::newRow(qPrintable(preset.id)) << preset.id << FigureGround::Light;
        }
        QTest::newRow("dark") << u"slide-16-9"_s << FigureGround::Dark;
        QTest::newRow("grey") << u"slide-16-9"_s << FigureGround::Grey;
    }
    void looksAsItDid() {
        QFETCH(QString, preset);
        QFETCH(FigureGround, ground);
        const QImage image = drawn(preset, ground);
        QVERIFY(!image.isNull());
        const QString path = QStringLiteral(FULCRUM_FIXTURES "/figures/") +
                             QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
        if (qEnvironmentVariableIsSet("FULCRUM_KEEP_PICTURES")) {
            QVERIFY(image.save(path));
        }
        const QImage kept(path);
        QCOMPARE(image.size(), kept.size());
        const Difference difference = differenceOf(image, kept);
        QVERIFY2(difference.average <= kMostApart, qPrintable(QString::number(difference.average)));
        QVERIFY2(difference.farShare <= kMostFarShare, qPrintable(QString::number(difference.farShare)));
    }

    /// The measure tells pictures apart that differ in what they show.
    void differentFiguresDiffer() {
        const QImage light = drawn(u"slide-16-9"_s, FigureGround::Light);
        const Difference toGrey = differenceOf(light, drawn(u"slide-16-9"_s, FigureGround::Grey));
        QVERIFY(toGrey.average > kMostApart || toGrey.farShare > kMostFarShare);
        QImage without = light;
        for (int y = light.height() / 2; y < light.height(); ++y) {
            for (int x = 0; x < light.width(); ++x) {
                without.setPixel(x, y, qRgb(255, 255, 255));
            }
        }
        const Difference toHalf = differenceOf(light, without);
        QVERIFY(toHalf.average > kMostApart && toHalf.farShare > kMostFarShare);
    }
};

FULCRUM_WINDOW_TEST(TestFigurePictures)
#include "test_figure_pictures.moc"
