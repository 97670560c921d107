// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/text_cache.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

#include "widgets/common/mark_stamps.h"
#include "widgets/common/theme.h"

namespace fulcrum {
namespace {

/// Some ten screens full; past it the cache of a font starts anew.
constexpr qsizetype kMostTexts = 5'000;
/// A view has some four; more come only with other sizes of text.
constexpr std::size_t kMostFonts = 8;
constexpr int kWhole = -1;

/// What lies of one colour on one ground, which is far from it, without the ground.
QImage inkOf(const QImage& picture, QRgb colour, QRgb ground) {
    const std::array<int, 3> away{qRed(colour) - qRed(ground), qGreen(colour) - qGreen(ground),
                                  qBlue(colour) - qBlue(ground)};
    const auto furthest = std::ranges::max_element(away, {}, [](int channel) { return std::abs(channel); });
    const int shift = 16 - 8 * static_cast<int>(furthest - away.begin());
    QImage ink(picture.size(), QImage::Format_ARGB32_Premultiplied);
    ink.setDevicePixelRatio(picture.devicePixelRatio());
    for (int y = 0; y < picture.height(); ++y) {
        const auto* const from = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        auto* const to = reinterpret_cast<QRgb*>(ink.scanLine(y));
        std::transform(from, from + picture.width(), to, [&](QRgb pixel) {
            const int moved =
                static_cast<int>(pixel >> shift & 0xFF) - static_cast<int>(ground >> shift & 0xFF);
            const int cover = std::clamp((255 * moved + *furthest / 2) / *furthest, 0, 255);
            return qPremultiply(qRgba(qRed(colour), qGreen(colour), qBlue(colour), cover));
        });
    }
    return ink;
}

/// The part of a picture that is not empty.
QRect inkedPart(const QImage& picture) {
    const auto isEmptyRow = [&](int y) {
        const auto* const row = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        return std::all_of(row, row + picture.width(), [](QRgb pixel) { return pixel == 0; });
    };
    int top = 0;
    int bottom = picture.height() - 1;
    while (top <= bottom && isEmptyRow(top)) {
        ++top;
    }
    while (bottom > top && isEmptyRow(bottom)) {
        --bottom;
    }
    return {0, top, picture.width(), bottom - top + 1};
}

}  // namespace

const QStaticText& TextCache::whole(const QString& text, const QFont& font) {
    return laidOut(text, kWhole, font).laid;
}

void TextCache::paintWhole(QPainter& painter, double left, double middle, const QString& text) {
    paint(painter, left, middle, laidOut(text, kWhole, painter.font()));
}

void TextCache::paintCut(QPainter& painter, double left, double middle, const QString& text, double room) {
    // Whole pixels, or a bar that slides under the edge of the view would never find its label again.
    paint(painter, left, middle, laidOut(text, std::max(0, static_cast<int>(room)), painter.font()));
}

TextCache::Lines& TextCache::linesOf(const QFont& font) {
    const auto known = std::ranges::find(m_fonts, font, &std::pair<QFont, Lines>::first);
    if (known != m_fonts.end()) {
        return known->second;
    }
    if (m_fonts.size() >= kMostFonts) {
        m_fonts.clear();
        m_pixels = 0;
    }
    return m_fonts.emplace_back(font, Lines()).second;
}

TextCache::Line& TextCache::laidOut(const QString& text, int room, const QFont& font) {
    Lines& lines = linesOf(font);
    const std::pair key(text, room);
    if (const auto known = lines.find(key); known != lines.end()) {
        return *known;
    }
    if (lines.size() >= kMostTexts) {
        dropPictures();
        lines.clear();
    }
    QStaticText laid(room == kWhole ? text : QFontMetricsF(font).elidedText(text, Qt::ElideRight, room));
    laid.setTextFormat(Qt::PlainText);
    laid.prepare({}, font);
    return *lines.insert(key, {laid, {}, {}, 0, 0});
}

void TextCache::paint(QPainter& painter, double left, double middle, Line& line) {
    const double top = middle - line.laid.size().height() / 2;
    if (!takesStamps(painter)) {
        painter.drawStaticText(QPointF(left, top), line.laid);
        return;
    }
    const double fineness = painter.device()->devicePixelRatio();
    const QPointF corner = onWholePixel(painter, {left, top});
    const QRgb colour = painter.pen().color().rgba();
    const bool isAsBefore = line.colour == colour && line.fineness == fineness;
    line.colour = colour;
    line.fineness = fineness;
    // What is drawn once, as a label that a fast zoom passes by, is not worth a picture.
    if (isAsBefore && line.picture.isNull()) {
        makePicture(line, painter);
    }
    if (isAsBefore && !line.picture.isNull()) {
        painter.drawImage(corner + QPointF(line.corner) / fineness, line.picture);
    } else {
        m_pixels -= line.picture.width() * qsizetype{line.picture.height()};
        line.picture = {};
        painter.drawStaticText(corner, line.laid);
    }
}

void TextCache::makePicture(Line& line, const QPainter& like) {
    // Letters reach a little beyond the box that they are set in.
    constexpr int kMargin = 2;
    const QSizeF size = line.laid.size() * line.fineness;
    const QColor colour = like.pen().color();
    // Qt makes letters on an opaque ground thinner or bolder, as the eye wants them, and on none not.
    const QColor ground = qGray(colour.rgb()) < 128 ? Theme::light().ground : Theme::dark().ground;
    QImage drawn(static_cast<int>(std::ceil(size.width())) + 2 * kMargin,
                 static_cast<int>(std::ceil(size.height())) + 2 * kMargin, QImage::Format_RGB32);
    drawn.setDevicePixelRatio(line.fineness);
    drawn.fill(ground);
    QPainter painter(&drawn);
    painter.setFont(like.font());
    painter.setPen(like.pen());
    painter.drawStaticText(QPointF(kMargin, kMargin) / line.fineness, line.laid);
    painter.end();
    drawn = inkOf(drawn, colour.rgb(), ground.rgb());
    const QRect inked = inkedPart(drawn);
    if (inked.isEmpty()) {
        return;
    }
    const qsizetype pixels = inked.width() * qsizetype{inked.height()};
    const double most = static_cast<double>(kMostPixels) * line.fineness * line.fineness;
    if (static_cast<double>(m_pixels + pixels) > most) {
        dropPictures();
    }
    m_pixels += pixels;
    line.picture = drawn.copy(inked);
    line.corner = inked.topLeft() - QPoint(kMargin, kMargin);
}

void TextCache::dropPictures() {
    for (auto& [font, lines] : m_fonts) {
        for (Line& line : lines) {
            line.picture = {};
        }
    }
    m_pixels = 0;
}

double lineWidth(TextCache* cache, const QString& text, const QFont& font) {
    return cache != nullptr ? cache->whole(text, font).size().width()
                            : QFontMetricsF(font).horizontalAdvance(text);
}

double numberWidth(TextCache* cache, const QString& number, const QFont& font) {
    if (cache == nullptr) {
        return lineWidth(nullptr, number, font);
    }
    double width = 0;
    for (const QChar digit : number) {
        width += cache->whole(digit, font).size().width();
    }
    return width;
}

void paintLine(QPainter& painter, TextCache* cache, const QRectF& box, Qt::AlignmentFlag edge,
               const QString& text) {
    if (text.isEmpty()) {
        return;
    }
    const QFont& font = painter.font();
    if (cache == nullptr) {
        painter.drawText(box, int(Qt::AlignVCenter | edge),
                         QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width()));
        return;
    }
    const double width = cache->whole(text, font).size().width();
    if (width > box.width()) {
        cache->paintCut(painter, box.left(), box.center().y(), text, box.width());
    } else {
        cache->paintWhole(painter, edge == Qt::AlignRight ? box.right() - width : box.left(),
                          box.center().y(), text);
    }
}

void paintNumber(QPainter& painter, TextCache* cache, const QRectF& box, const QString& number) {
    const QFont& font = painter.font();
    const double width = numberWidth(cache, number, font);
    if (cache == nullptr || width > box.width()) {
        paintLine(painter, cache, box, Qt::AlignRight, number);
        return;
    }
    double left = box.right() - width;
    for (const QChar digit : number) {
        const QStaticText& drawn = cache->whole(digit, font);
        const QSizeF size = drawn.size();
        painter.drawStaticText(QPointF(left, box.top() + (box.height() - size.height()) / 2), drawn);
        left += size.width();
    }
}

}  // namespace fulcrum
