// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/label_cache.h"

#include <QFontMetricsF>
#include <algorithm>

namespace fulcrum {
namespace {

/// Some ten screens full; past it the cache starts anew.
constexpr qsizetype kMostTexts = 5'000;
constexpr int kWhole = -1;

}  // namespace

const QStaticText& LabelCache::whole(const QString& text, const QFont& font) {
    return laidOut(text, kWhole, font);
}

const QStaticText& LabelCache::cut(const QString& text, double room, const QFont& font) {
    // Whole pixels, or a bar that slides under the edge of the view would never find its label again.
    return laidOut(text, std::max(0, static_cast<int>(room)), font);
}

const QStaticText& LabelCache::laidOut(const QString& text, int room, const QFont& font) {
    const std::pair key(text, room);
    if (const auto known = m_texts.constFind(key); known != m_texts.constEnd()) {
        return *known;
    }
    if (m_texts.size() >= kMostTexts) {
        m_texts.clear();
    }
    QStaticText laid(room == kWhole ? text : QFontMetricsF(font).elidedText(text, Qt::ElideRight, room));
    laid.setTextFormat(Qt::PlainText);
    laid.prepare({}, font);
    return *m_texts.insert(key, laid);
}

}  // namespace fulcrum
