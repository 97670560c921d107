// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window/status_label.h"

#include <QFontMetricsF>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <limits>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// What the style sheet keeps free at the sides of a label in the status bar, and a little more.
constexpr int kSides = 20;

/// Widths of parts kept at most; past it they are measured anew.
constexpr qsizetype kMostAdvances = 1'000;
const QString kBetween = u" · "_s;

bool isShown(const StatusPart& part, int lowest) { return !part.text.isEmpty() && part.rank >= lowest; }

/// The parts of this rank and above in one line.
QString joined(const std::vector<StatusPart>& parts, int lowest) {
    QStringList texts;
    for (const StatusPart& part : parts) {
        if (isShown(part, lowest)) {
            texts.append(part.text);
        }
    }
    return texts.join(kBetween);
}

}  // namespace

double StatusLabel::advanceOf(const QString& text) {
    if (m_measured != font() || m_advances.size() > kMostAdvances) {
        m_advances.clear();
        m_measured = font();
    }
    const auto known = m_advances.constFind(text);
    return known != m_advances.constEnd()
               ? *known
               : *m_advances.insert(text, QFontMetricsF(font()).horizontalAdvance(text));
}

int StatusLabel::widthOf(const std::vector<StatusPart>& parts, int lowest) {
    double width = 0;
    // Part by part: of some ten texts that are tried in a frame most parts are those of the frame before.
    for (const StatusPart& part : parts) {
        if (isShown(part, lowest)) {
            width += advanceOf(part.text) + (width > 0 ? advanceOf(kBetween) : 0);
        }
    }
    return width > 0 ? static_cast<int>(std::ceil(width)) + kSides : 0;
}

void StatusLabel::showParts(StatusLabel& left, const std::vector<StatusPart>& leftParts, StatusLabel& right,
                            const std::vector<StatusPart>& rightParts, int room) {
    constexpr int kAll = std::numeric_limits<int>::min();
    std::vector<int> ranks{kAll};
    for (const auto* parts : {&leftParts, &rightParts}) {
        for (const StatusPart& part : *parts) {
            ranks.push_back(part.rank + 1);
        }
    }
    std::ranges::sort(ranks);
    int shown = kAll;
    for (const int lowest : ranks) {
        const int leftWidth = left.widthOf(leftParts, lowest);
        const int rightWidth = right.widthOf(rightParts, lowest);
        if (leftWidth == 0 && rightWidth == 0) {
            break;
        }
        shown = lowest;
        if (leftWidth + rightWidth <= room) {
            break;
        }
    }
    const int leftWidth = left.widthOf(leftParts, shown);
    const int rightWidth = right.widthOf(rightParts, shown);
    left.showText(joined(leftParts, shown), leftWidth, joined(leftParts, kAll), room - rightWidth);
    right.showText(joined(rightParts, shown), rightWidth, joined(rightParts, kAll),
                   room - left.minimumWidth());
}

void StatusLabel::showText(const QString& text, int width, const QString& whole, int most) {
    const QSize needed(width, fontMetrics().height() + 2);
    if (needed.width() > minimumWidth() || needed.height() > minimumHeight() || minimumWidth() > most) {
        setFixedSize(needed.width(), std::max(needed.height(), minimumHeight()));
    }
    if (text != this->text()) {
        setText(text);
    }
    const QString rest = text == whole ? QString() : whole;
    if (rest != toolTip()) {
        setToolTip(rest);
        setAccessibleDescription(rest);
    }
}

}  // namespace fulcrum
