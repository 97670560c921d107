// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the parts of a figure stand, on every sheet there is, with texts of an assumed width.
#include <QtTest>

#include "tests/gui/window_test.h"
#include "widgets/figure/figure_layout.h"
#include "widgets/figure/figure_options.h"
#include "widgets/figure/figure_sheet.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestFigureLayout : public QObject {
    Q_OBJECT

    static double widthOf(const QString& text, FigureText kind) {
        return double(text.size()) * textSize(kind) * 0.55;
    }

    static FigureWords manyWords() {
        const QString sentence =
            u"Measures, threats and talks of both sides since the beginning of the year. "_s;
        return {sentence,
                sentence.repeated(2),
                sentence.repeated(3),
                u"Sources: "_s + sentence.repeated(4),
                sentence,
                {{u"bar"_s, u"in force, thinner once cut"_s},
                 {u"hatched"_s, u"threat"_s},
                 {u"relief"_s, u"relief"_s},
                 {u"agreement"_s, u"agreement"_s},
                 {u"talks"_s, u"talks"_s},
                 {u"ruling"_s, u"ruling"_s},
                 {u"statement"_s, u"statement or warning"_s}}};
    }

private slots:
    void nothingOverlaps_data() {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<bool>("hasTimeline");
        QTest::addColumn<bool>("hasChart");
        for (const FigurePreset& preset : figurePresets()) {
            for (const auto& [name, timeline, chart] :
                 {std::tuple("both", true, true), std::tuple("timeline", true, false),
                  std::tuple("chart", false, true)}) {
                QTest::addRow("%s, %s", qPrintable(preset.id), name) << preset.id << timeline << chart;
            }
        }
    }
    void nothingOverlaps() {
        QFETCH(QString, preset);
        QFETCH(bool, hasTimeline);
        QFETCH(bool, hasChart);
        FigureSpec spec;
        spec.preset = preset;
        const auto sheet = sheetOf(spec);
        QVERIFY(sheet);
        const auto layout = layOutFigure(
            sheet->units, manyWords(),
            {hasTimeline, hasChart, QSizeF(200, 80), 1, [](double width) { return 15'000 / width; }},
            widthOf);
        QVERIFY2(layout, layout ? "" : qPrintable(layout.error().message()));
        std::vector<QRectF> boxes{layout->timeline, layout->chart, layout->dates, layout->logo,
                                  layout->brackets};
        for (const PlacedLine& line : layout->lines) {
            QVERIFY2(widthOf(line.text, line.kind) <= line.box.width() + 0.01, qPrintable(line.text));
            boxes.push_back(line.box);
        }
        for (const PlacedKey& key : layout->key) {
            boxes.push_back(key.box);
        }
        std::erase_if(boxes, [](const QRectF& box) { return box.isEmpty(); });
        const QRectF all(QPointF(0, 0), sheet->units);
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            QVERIFY2(all.contains(boxes[i]), qPrintable(u"box %1 leaves the sheet"_s.arg(i)));
            for (std::size_t j = i + 1; j < boxes.size(); ++j) {
                const QRectF shared = boxes[i].intersected(boxes[j]);
                QVERIFY2(shared.width() < 0.01 || shared.height() < 0.01,
                         qPrintable(u"boxes %1 and %2 overlap"_s.arg(i).arg(j)));
            }
        }
        QCOMPARE(layout->key.size(), hasTimeline ? manyWords().key.size() : 0);
    }

    void aSheetWithoutRoomIsRefused() {
        FigureWords words = manyWords();
        const auto layout = layOutFigure({380, 260}, words, {true, true, {}, 0, {}}, widthOf);
        QVERIFY(!layout);
        QVERIFY(!layout.error().mend.isEmpty());
    }

    void linesAreBroken_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a short text") << u"one two"_s << QStringList{u"one two"_s};
        QTest::newRow("at blanks") << u"one two three four"_s << QStringList{u"one two"_s, u"three four"_s};
        QTest::newRow("where the text says so") << u"one\ntwo"_s << QStringList{u"one"_s, u"two"_s};
        QTest::newRow("Chinese anywhere")
            << u"关税战升级至新的高点附近"_s << QStringList{u"关税战升级至新的高点"_s, u"附近"_s};
        QTest::newRow("too long for the lines there are")
            << u"one two three four five six seven eight"_s
            << QStringList{u"one two"_s, u"three four"_s, u"five six…"_s};
        QTest::newRow("a word wider than a line")
            << u"incomprehensibilities"_s << QStringList{u"incompreh…"_s};
        QTest::newRow("nothing") << QString() << QStringList{};
    }
    void linesAreBroken() {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(brokenLines(text, 10, 3, [](const QString& part) { return double(part.size()); }), expected);
    }

    void textGrowsWithTheSheetItIsReadFrom() {
        const auto textPoints = [](const QString& preset) {
            FigureSpec spec;
            spec.preset = preset;
            return sheetOf(spec)->pointsPerUnit() * kFigureText;
        };
        QVERIFY(textPoints(u"journal-single"_s) >= 5.5);
        QVERIFY(textPoints(u"a4-landscape"_s) > textPoints(u"journal-single"_s));
        QVERIFY(textPoints(u"poster-a1"_s) > 2 * textPoints(u"a4-landscape"_s));
        FigureSpec spec;
        spec.preset = u"a4-landscape"_s;
        spec.textScale = 1.5;
        QVERIFY(qFuzzyCompare(sheetOf(spec)->pointsPerUnit() * kFigureText, 1.5 * 7.5));
    }

    void impossibleSheetsAreRefused_data() {
        QTest::addColumn<FigureSpec>("spec");
        FigureSpec small;
        small.size = {30, 30, true};
        QTest::newRow("a stamp") << small;
        FigureSpec endless;
        endless.size = {1e9, 1e9, false};
        QTest::newRow("a field") << endless;
        FigureSpec unknown;
        unknown.preset = u"a99"_s;
        QTest::newRow("a preset that is none") << unknown;
        FigureSpec dots;
        dots.dpi = 5;
        QTest::newRow("hardly any dots") << dots;
        FigureSpec letters;
        letters.textScale = 100;
        QTest::newRow("giant letters") << letters;
    }
    void impossibleSheetsAreRefused() {
        QFETCH(FigureSpec, spec);
        const auto sheet = sheetOf(spec);
        QVERIFY(!sheet);
        QVERIFY(!sheet.error().what.isEmpty() && !sheet.error().mend.isEmpty());
    }

    void optionsComeBack() {
        FigureSpec spec;
        spec.preset = u"a4-portrait"_s;
        spec.size = {178, 120.5, true};
        spec.content = FigureContent::Chart;
        spec.ground = FigureGround::Grey;
        spec.textScale = 1.25;
        spec.title = QString();
        spec.caption = u"One = two; three"_s;
        spec.component = BalanceComponent{Side::B, TrackIndex(3)};
        spec.hasOutlines = true;
        spec.carriesView = false;
        FigureSpec read;
        for (const auto& [name, value] : figureOptions(spec)) {
            QVERIFY2(setFigureOption(read, name, value), qPrintable(name));
        }
        QCOMPARE(figureOptions(read), figureOptions(spec));
        QCOMPARE(read.title, spec.title);
        QCOMPARE(read.size, spec.size);
        QVERIFY(read.component == spec.component);
        QVERIFY(figureOptions(FigureSpec{}).empty());
        QVERIFY(!setFigureOption(read, u"none"_s, u"1"_s));
        QVERIFY(!setFigureOption(read, u"ground"_s, u"pink"_s));
        QCOMPARE(read.ground, FigureGround::Grey);
    }

    void calloutsAreRead() {
        const auto point = calloutFromText(u"2025-04-09=Peak = top"_s, Lens::Legal);
        QVERIFY(point && point->text == u"Peak = top"_s);
        QVERIFY(std::get<PointTarget>(point->target).lens == Lens::Legal);
        const auto span = calloutFromText(u"2025-04-09..2025-04-10"_s, Lens::Legal);
        QVERIFY(span);
        QCOMPARE(std::get<SpanTarget>(span->target).to - std::get<SpanTarget>(span->target).from, 2);
        QCOMPARE(std::get<EventTarget>(calloutFromText(u"us-1=x"_s, Lens::Legal)->target).event, u"us-1"_s);
        QVERIFY(!calloutFromText(u"2025-04-10..2025-04-09"_s, Lens::Legal));
        QVERIFY(!calloutFromText(u"=x"_s, Lens::Legal));
    }
};

FULCRUM_WINDOW_TEST(TestFigureLayout)
#include "test_figure_layout.moc"
