// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines of text of a view as they were last laid out and drawn, so that a frame that shows the same words
// neither shapes them again nor blends them glyph by glyph: what is drawn a second time becomes a picture.
// Knows texts and fonts, not what they stand for, so nothing has to tell it of edits, of another language or
// size of text. GUI thread; owned by the view.
#pragma once

#include <QFont>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QStaticText>
#include <utility>
#include <vector>

namespace fulcrum {

class TextCache {
public:
    /// `text` as one line in `font`. The reference holds until the next call.
    const QStaticText& whole(const QString& text, const QFont& font);

    /// Draws it with the painter's font and pen, its left edge at `left` and half way up at `middle`, each to
    /// a pixel of the screen.
    void paintWhole(QPainter& painter, double left, double middle, const QString& text);
    /// The same, cut with an ellipsis to `room` pixels.
    void paintCut(QPainter& painter, double left, double middle, const QString& text, double room);

    /// How many pixels all pictures have together.
    qsizetype picturedPixels() const { return m_pixels; }
    /// So many they have at most, some screens full of labels; past it they are made anew.
    static constexpr qsizetype kMostPixels = 2'000'000;

private:
    struct Line {
        QStaticText laid;
        QImage picture;       ///< null until it is drawn a second time
        QPoint corner;        ///< of the picture, from that of the text, in pixels of the screen
        QRgb colour = 0;      ///< in which it was drawn last
        double fineness = 0;  ///< pixels of the screen to one of the painter; the same
    };
    using Lines = QHash<std::pair<QString, int>, Line>;  ///< by text and room; −1: whole

    Line& laidOut(const QString& text, int room, const QFont& font);
    Lines& linesOf(const QFont& font);
    void paint(QPainter& painter, double left, double middle, Line& line);
    void makePicture(Line& line, const QPainter& like);
    void dropPictures();

    std::vector<std::pair<QFont, Lines>> m_fonts;
    qsizetype m_pixels = 0;
};

/// Pixels that `text` takes as one line. Without a cache, as for figures, it is laid out anew.
double lineWidth(TextCache* cache, const QString& text, const QFont& font);

/// The same for a number that changes from frame to frame: digit by digit, so that nothing is ever laid out
/// for one frame only.
double numberWidth(TextCache* cache, const QString& number, const QFont& font);

/// Draws one line of text with the painter's font: half way up `box`, at its left or its right edge, and cut
/// with an ellipsis where it is wider.
void paintLine(QPainter& painter, TextCache* cache, const QRectF& box, Qt::AlignmentFlag edge,
               const QString& text);

/// Draws a number, digit by digit, at the right edge of `box` and half way up.
void paintNumber(QPainter& painter, TextCache* cache, const QRectF& box, const QString& number);

}  // namespace fulcrum
