// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the parts of a figure stand: title, subtitle, plots, key, caption, sources and the line about the
// data, broken into lines and one below the other, so that nothing overlaps on any sheet. Numbers only: it
// paints nothing and asks for the widths of texts through a function, so a test needs no screen.
#pragma once

#include <QRectF>
#include <QString>
#include <functional>
#include <vector>

#include "models/domain/result.h"

namespace fulcrum {

/// What a text of a figure is, and so how large.
enum class FigureText { Title, Subtitle, Caption, Key, Footer };

/// Height of the letters in units of the layout.
double textSize(FigureText text);

/// What is to be placed.
struct FigureWords {
    QString title;
    QString subtitle;
    QString caption;
    QString sources;
    QString about;  ///< whose data it is and up to when
    struct Key {
        QString mark;  ///< of mark_key.h
        QString text;
    };
    std::vector<Key> key;
};

struct FigureParts {
    bool hasTimeline = true;
    bool hasChart = true;
    QSizeF logo;       ///< only its shape counts; empty: none
    int brackets = 0;  ///< over spans, one above the other
    /// What the chart's own key takes above a plot of this width.
    std::function<double(double)> chartKeyHeight;
};

struct PlacedLine {
    FigureText kind = FigureText::Title;
    QString text;
    QRectF box;
};

struct PlacedKey {
    FigureWords::Key key;
    QRectF box;  ///< of the mark and the text
};

struct FigureLayout {
    QSizeF size;
    std::vector<PlacedLine> lines;
    std::vector<PlacedKey> key;
    QRectF timeline;  ///< empty: not shown
    QRectF chart;
    QRectF dates;  ///< the date axis of a chart without a timeline
    QRectF logo;
    QRectF brackets;         ///< the room above the plots for brackets over spans
    double headerWidth = 0;  ///< from the left of the plots to the first day
};

/// Height of the room of one bracket.
inline constexpr double kBracketRow = 24;

using TextWidth = std::function<double(const QString&, FigureText)>;

/// Fails if the plots would be too low to be read.
Result<FigureLayout> layOutFigure(const QSizeF& size, const FigureWords& words, const FigureParts& parts,
                                  const TextWidth& widthOf);

/// `text` broken into lines no wider than `width`, at most `most`; the last one is cut with an ellipsis if
/// the text is longer. Line breaks of the text are kept.
QStringList brokenLines(const QString& text, double width, int most,
                        const std::function<double(const QString&)>& widthOf);

}  // namespace fulcrum
