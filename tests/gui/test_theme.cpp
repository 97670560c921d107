// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <algorithm>
#include <array>
#include <cmath>

#include "app/composition.h"
#include "tests/gui/window_test.h"
#include "widgets/common/project_colours.h"
#include "widgets/common/theme_choice.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

/// Distances in CIE 1976 L*a*b*, in which about 2.3 can just be seen (Mahy, Van Eycken and Oosterlinck 1994).
constexpr double kSidesApart = 40;
constexpr double kNeighboursApart = 10;

using Matrix = std::array<std::array<double, 3>, 3>;

struct Eyes {
    QString name;
    Matrix matrix;
};

/// In linear RGB, for whom one kind of cones is missing: Machado, Oliveira and Fernandes, "A Physiologically-
/// based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, severity 1.0.
const std::array<Eyes, 4>& allEyes() {
    static const std::array<Eyes, 4> eyes{Eyes{u"all cones"_s, {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
                                          Eyes{u"protanopia"_s,
                                               {{{0.152286, 1.052583, -0.204868},
                                                 {0.114503, 0.786281, 0.099216},
                                                 {-0.003882, -0.048116, 1.051998}}}},
                                          Eyes{u"deuteranopia"_s,
                                               {{{0.367322, 0.860646, -0.227968},
                                                 {0.280085, 0.672501, 0.047413},
                                                 {-0.011820, 0.042940, 0.968881}}}},
                                          Eyes{u"tritanopia"_s,
                                               {{{1.255528, -0.076749, -0.178779},
                                                 {-0.078411, 0.930809, 0.147602},
                                                 {0.004733, 0.691367, 0.303900}}}}};
    return eyes;
}

using Channels = std::array<double, 3>;

Channels linear(const QColor& colour) {
    const auto one = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return {one(colour.redF()), one(colour.greenF()), one(colour.blueF())};
}

Channels times(const Matrix& matrix, const Channels& channels) {
    Channels result{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column) {
            result[row] += matrix[row][column] * channels[column];
        }
    }
    return result;
}

QColor seenBy(const Eyes& eyes, const QColor& colour) {
    Channels seen = times(eyes.matrix, linear(colour));
    for (double& value : seen) {
        value = std::clamp(value, 0.0, 1.0);
        value = value <= 0.0031308 ? value * 12.92 : 1.055 * std::pow(value, 1 / 2.4) - 0.055;
    }
    return QColor::fromRgbF(float(seen[0]), float(seen[1]), float(seen[2]));
}

Channels labOf(const QColor& colour) {
    // sRGB (D65) to XYZ, and that to L*a*b*.
    static const Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375},
                               {0.2126729, 0.7151522, 0.0721750},
                               {0.0193339, 0.1191920, 0.9503041}}};
    const auto root = [](double value) {
        return value > 216.0 / 24389 ? std::cbrt(value) : (24389.0 / 27 * value + 16) / 116;
    };
    const Channels xyz = times(toXyz, linear(colour));
    const double x = root(xyz[0] / 0.95047);
    const double y = root(xyz[1]);
    const double z = root(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(const QColor& one, const QColor& other) {
    const Channels a = labOf(one);
    const Channels b = labOf(other);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

Theme themeNamed(const QString& name) {
    return name == kThemeDark        ? Theme::dark()
           : name == kThemeContrast  ? Theme::highContrast()
           : name == kThemePresenter ? Theme::presenter()
                                     : Theme::light();
}

}  // namespace

/// Colours that must be readable on their ground, in every theme and for every colour of the sample.
class TestTheme : public QObject {
    Q_OBJECT
private slots:
    void contrastKnowsBlackAndWhite() {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    }

    void textIsReadable_data() {
        QTest::addColumn<QString>("name");
        for (const QString& name : {kThemeLight, kThemeDark, kThemeContrast, kThemePresenter}) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }
    void textIsReadable() {
        QFETCH(QString, name);
        const Theme theme = themeNamed(name);
        for (const QColor& ground : {theme.ground, theme.panel, theme.eraTint}) {
            for (const QColor& text : {theme.text, theme.mutedText, theme.measured}) {
                QVERIFY2(contrast(text, ground) >= theme.textContrast(), qPrintable(text.name()));
            }
        }
        QVERIFY(contrast(theme.strong, theme.ground) >= 7);
        QVERIFY(contrast(theme.accent, theme.ground) >= 3);
        const QPalette palette = theme.palette();
        const auto readable = [&](QPalette::ColorRole text, QPalette::ColorRole ground) {
            return contrast(palette.color(text), palette.color(ground)) >= theme.textContrast();
        };
        QVERIFY(readable(QPalette::WindowText, QPalette::Window));
        QVERIFY(readable(QPalette::Text, QPalette::Base));
        QVERIFY(readable(QPalette::Text, QPalette::AlternateBase));
        QVERIFY(readable(QPalette::ButtonText, QPalette::Button));
        QVERIFY(readable(QPalette::HighlightedText, QPalette::Highlight));
        QVERIFY(readable(QPalette::PlaceholderText, QPalette::Base));
        QVERIFY(readable(QPalette::Link, QPalette::Base));
        QVERIFY(readable(QPalette::ToolTipText, QPalette::ToolTipBase));
    }

    void highContrastAsksForSeven() {
        QCOMPARE(Theme::highContrast().textContrast(), 7.0);
        QCOMPARE(Theme::light().textContrast(), 4.5);
        QVERIFY(Theme::presenter().textScale > 1.2 && Theme::presenter().lineScale > 1.2);
    }

    void everyColourOfTheSampleCarriesItsText_data() { textIsReadable_data(); }
    void everyColourOfTheSampleCarriesItsText() {
        QFETCH(QString, name);
        const Theme theme = themeNamed(name);
        const auto document = sampleDocument(u"us-china"_s);
        QVERIFY(document);
        const ProjectColours colours((*document)->parties(), (*document)->tracks(), theme);
        QList<QColor> all;
        for (std::size_t track = 0; track < (*document)->tracks().size(); ++track) {
            all.append(colours.track(static_cast<TrackIndex>(track)));
        }
        for (std::size_t party = 0; party < (*document)->parties().size(); ++party) {
            all.append(colours.party(static_cast<PartyIndex>(party)));
        }
        for (const QColor& colour : all) {
            QVERIFY2(contrast(theme.fillOf(colour), theme.text) >= theme.textContrast(),
                     qPrintable(colour.name()));
            QVERIFY2(contrast(theme.markOf(colour), theme.ground) >= 3, qPrintable(colour.name()));
            QVERIFY2(contrast(theme.textOf(colour), theme.ground) >= theme.textContrast(),
                     qPrintable(colour.name()));
            QVERIFY2(contrast(theme.textOf(colour), theme.panel) >= theme.textContrast(),
                     qPrintable(colour.name()));
        }
    }

    void theSimulationOfEyesIsTheOneOfThePaper() {
        // Grey is grey to every eye; red and green come together without the long or the middle cones.
        for (const Eyes& eyes : allEyes()) {
            QVERIFY(difference(QColor(120, 120, 120), seenBy(eyes, QColor(120, 120, 120))) < 1.5);
        }
        QVERIFY(difference(Qt::red, Qt::darkGreen) > 100);
        QVERIFY(difference(seenBy(allEyes()[2], QColor(200, 80, 0)),
                           seenBy(allEyes()[2], QColor(120, 130, 0))) < 30);
    }

    void sidesAndNeighboursCanBeToldApartByAllEyes_data() { textIsReadable_data(); }
    void sidesAndNeighboursCanBeToldApartByAllEyes() {
        QFETCH(QString, name);
        const Theme theme = themeNamed(name);
        const auto document = sampleDocument(u"us-china"_s);
        QVERIFY(document);
        const ProjectColours colours((*document)->parties(), (*document)->tracks(), theme);
        for (const Eyes& eyes : allEyes()) {
            const auto apart = [&](const QColor& one, const QColor& other) {
                return difference(seenBy(eyes, one), seenBy(eyes, other));
            };
            const double sides = apart(colours.side(Side::A), colours.side(Side::B));
            QVERIFY2(sides >= kSidesApart, qPrintable(eyes.name + u' ' + QString::number(sides)));
            // Eleven tracks cannot all be far from each other in two dimensions of colour. Those that lie on
            // one another in the chart are; the others are named in their lane and in the key.
            for (std::size_t track = 1; track < (*document)->tracks().size(); ++track) {
                const double tracks = apart(colours.track(static_cast<TrackIndex>(track - 1)),
                                            colours.track(static_cast<TrackIndex>(track)));
                QVERIFY2(tracks >= kNeighboursApart,
                         qPrintable(eyes.name + u' ' + (*document)->tracks()[track].id + u' ' +
                                    QString::number(tracks)));
            }
        }
    }

    void aColourThatIsNoneFallsBack() {
        Track track;
        track.colour = u"no colour"_s;
        const ProjectColours colours({}, {track}, Theme::light());
        QVERIFY(colours.track(0).isValid());
        QVERIFY(colours.party(3).isValid());
    }
};

FULCRUM_WINDOW_TEST(TestTheme)
#include "test_theme.moc"
