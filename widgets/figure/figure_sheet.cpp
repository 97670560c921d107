// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/figure_sheet.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct SheetTexts {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::SheetTexts)
};

constexpr double kMillimetresPerInch = 25.4;
constexpr double kPointsPerMillimetre = 72 / kMillimetresPerInch;
constexpr double kScreenDpi = 96;
/// What a journal lets be printed at the least, and an A4 page read at arm's length, in points.
constexpr double kSmallestPrint = 5.8;
constexpr double kPagePrint = 7.5;
constexpr double kPageDiagonal = 364;
/// Below it nothing can be told apart; above it no program opens the file.
constexpr QSizeF kSmallestUnits{380, 300};
constexpr QSizeF kLargestUnits{16'000, 16'000};
constexpr double kMostPixels = 200e6;
constexpr double kSmallestScale = 0.5;
constexpr double kLargestScale = 4;

/// Text that reads right on paper of this size: a larger sheet is read from farther away.
double printPoints(const QSizeF& millimetres) {
    const double diagonal = std::hypot(millimetres.width(), millimetres.height());
    return std::max(kSmallestPrint, kPagePrint * diagonal / kPageDiagonal);
}

Error impossible(const QString& what, const QString& mend) { return {{}, what, mend}; }

}  // namespace

std::vector<FigurePreset> figurePresets() {
    return {
        {u"slide-16-9"_s, SheetTexts::tr("Slide 16:9"), {338.667, 190.5}, 10.5, 144},
        {u"slide-4-3"_s, SheetTexts::tr("Slide 4:3"), {254, 190.5}, 9.5, 144},
        {u"a4-landscape"_s, SheetTexts::tr("A4, landscape"), {297, 210}, 7.5, 300},
        {u"a4-portrait"_s, SheetTexts::tr("A4, portrait"), {210, 297}, 7.5, 300},
        {u"letter-landscape"_s, SheetTexts::tr("Letter, landscape"), {279.4, 215.9}, 7.5, 300},
        {u"letter-portrait"_s, SheetTexts::tr("Letter, portrait"), {215.9, 279.4}, 7.5, 300},
        {u"journal-single"_s, SheetTexts::tr("Journal, single column"), {85, 140}, 5.8, 600},
        {u"journal-double"_s, SheetTexts::tr("Journal, double column"), {178, 120}, 6, 600},
        {u"social-square"_s, SheetTexts::tr("Social media, square"), {285.75, 285.75}, 12.5, 96},
        {u"poster-a1"_s, SheetTexts::tr("Poster A1, landscape"), {841, 594}, 20, 150},
    };
}

std::optional<FigurePreset> figurePreset(const QString& id) {
    const std::vector<FigurePreset> presets = figurePresets();
    const auto found = std::ranges::find(presets, id, &FigurePreset::id);
    return found == presets.end() ? std::nullopt : std::optional(*found);
}

Result<FigureSheet> sheetOf(const FigureSpec& spec) {
    FigureSheet sheet;
    double points = kFigureText * 72 / kScreenDpi;
    if (!spec.preset.isEmpty()) {
        const std::optional<FigurePreset> preset = figurePreset(spec.preset);
        if (!preset) {
            QStringList known;
            for (const FigurePreset& each : figurePresets()) {
                known.append(each.id);
            }
            return impossible(SheetTexts::tr("there is no preset “%1”").arg(spec.preset),
                              SheetTexts::tr("choose one of %1").arg(known.join(u", "_s)));
        }
        sheet.millimetres = preset->size;
        sheet.dpi = preset->dpi;
        points = preset->textPoints;
    } else if (spec.size.isMillimetres) {
        sheet.millimetres = {spec.size.width, spec.size.height};
        sheet.dpi = 300;
        points = printPoints(sheet.millimetres);
    } else {
        sheet.millimetres = QSizeF(spec.size.width, spec.size.height) * (kMillimetresPerInch / kScreenDpi);
    }
    if (spec.dpi != 0) {
        sheet.dpi = spec.dpi;
    }
    if (sheet.dpi < kFewestDots || sheet.dpi > kMostDots) {
        return impossible(SheetTexts::tr("%1 dots an inch cannot be drawn").arg(sheet.dpi),
                          SheetTexts::tr("give %1 to %2").arg(kFewestDots).arg(kMostDots));
    }
    if (!(spec.textScale >= kSmallestScale && spec.textScale <= kLargestScale)) {
        return impossible(SheetTexts::tr("text cannot be scaled by %1").arg(spec.textScale),
                          SheetTexts::tr("give %1 to %2").arg(kSmallestScale).arg(kLargestScale));
    }
    sheet.units = sheet.millimetres * (kPointsPerMillimetre * kFigureText / (points * spec.textScale));
    const bool isLaidOut =
        sheet.units.width() >= kSmallestUnits.width() && sheet.units.height() >= kSmallestUnits.height() &&
        sheet.units.width() <= kLargestUnits.width() && sheet.units.height() <= kLargestUnits.height();
    if (!isLaidOut) {
        const QString unit = spec.size.isMillimetres || !spec.preset.isEmpty() ? u"mm"_s : u"px"_s;
        const QSizeF asked =
            spec.preset.isEmpty() ? QSizeF(spec.size.width, spec.size.height) : sheet.millimetres;
        const QSizeF least = kSmallestUnits * (asked.width() / std::max(sheet.units.width(), 1e-9));
        return impossible(
            SheetTexts::tr("a figure of %1 × %2 %3 cannot be laid out with text of this size")
                .arg(asked.width())
                .arg(asked.height())
                .arg(unit),
            sheet.units.width() > kLargestUnits.width() || sheet.units.height() > kLargestUnits.height()
                ? SheetTexts::tr("choose a smaller size")
                : SheetTexts::tr("choose at least %1 × %2 %3, or smaller text")
                      .arg(std::ceil(least.width()))
                      .arg(std::ceil(least.height()))
                      .arg(unit));
    }
    const QSizeF pixels = sheet.millimetres * (sheet.dpi / kMillimetresPerInch);
    sheet.pixels = {qRound(pixels.width()), qRound(pixels.height())};
    return sheet;
}

bool isTooLargeForPicture(const FigureSheet& sheet) {
    return double(sheet.pixels.width()) * sheet.pixels.height() > kMostPixels;
}

}  // namespace fulcrum
