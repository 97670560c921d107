// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines of text of a view as they were last laid out, so that a frame that shows the same words draws them
// without shaping them again. Knows texts and fonts, not what they stand for, so nothing has to tell it of
// edits, of another language or size of text. GUI thread; owned by the view.
#pragma once

#include <QFont>
#include <QHash>
#include <QPainter>
#include <QStaticText>
#include <utility>
#include <vector>

namespace fulcrum {

class TextCache {
public:
    /// `text` as one line in `font`. The reference holds until the next call.
    const QStaticText& whole(const QString& text, const QFont& font);

    /// The same, cut with an ellipsis to `room` pixels.
    const QStaticText& cut(const QString& text, double room, const QFont& font);

private:
    using Texts = QHash<std::pair<QString, int>, QStaticText>;  ///< by text and room; −1: whole

    const QStaticText& laidOut(const QString& text, int room, const QFont& font);
    Texts& textsOf(const QFont& font);

    std::vector<std::pair<QFont, Texts>> m_fonts;
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
