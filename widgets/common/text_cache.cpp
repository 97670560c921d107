// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/text_cache.h"

#include <QFontMetricsF>
#include <algorithm>

namespace fulcrum {
namespace {

/// Some ten screens full; past it the cache of a font starts anew.
constexpr qsizetype kMostTexts = 5'000;
/// A view has some four; more come only with other sizes of text.
constexpr std::size_t kMostFonts = 8;
constexpr int kWhole = -1;

}  // namespace

const QStaticText& TextCache::whole(const QString& text, const QFont& font) {
    return laidOut(text, kWhole, font);
}

const QStaticText& TextCache::cut(const QString& text, double room, const QFont& font) {
    // Whole pixels, or a bar that slides under the edge of the view would never find its label again.
    return laidOut(text, std::max(0, static_cast<int>(room)), font);
}

TextCache::Texts& TextCache::textsOf(const QFont& font) {
    const auto known = std::ranges::find(m_fonts, font, &std::pair<QFont, Texts>::first);
    if (known != m_fonts.end()) {
        return known->second;
    }
    if (m_fonts.size() >= kMostFonts) {
        m_fonts.clear();
    }
    return m_fonts.emplace_back(font, Texts()).second;
}

const QStaticText& TextCache::laidOut(const QString& text, int room, const QFont& font) {
    Texts& texts = textsOf(font);
    const std::pair key(text, room);
    if (const auto known = texts.constFind(key); known != texts.constEnd()) {
        return *known;
    }
    if (texts.size() >= kMostTexts) {
        texts.clear();
    }
    QStaticText laid(room == kWhole ? text : QFontMetricsF(font).elidedText(text, Qt::ElideRight, room));
    laid.setTextFormat(Qt::PlainText);
    laid.prepare({}, font);
    return *texts.insert(key, laid);
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
    const bool isCut = cache->whole(text, font).size().width() > box.width();
    const QStaticText& line = isCut ? cache->cut(text, box.width(), font) : cache->whole(text, font);
    const QSizeF size = line.size();
    const double left = edge == Qt::AlignRight ? box.right() - size.width() : box.left();
    painter.drawStaticText(QPointF(left, box.top() + (box.height() - size.height()) / 2), line);
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
