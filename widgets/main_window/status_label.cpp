// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window/status_label.h"

#include <QStringList>
#include <algorithm>
#include <limits>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// What the style sheet keeps free at the sides of a label in the status bar, and a little more.
constexpr int kSides = 20;

/// The parts of this rank and above in one line.
QString joined(const std::vector<StatusPart>& parts, int lowest) {
    QStringList texts;
    for (const StatusPart& part : parts) {
        if (!part.text.isEmpty() && part.rank >= lowest) {
            texts.append(part.text);
        }
    }
    return texts.join(u" · "_s);
}

}  // namespace

int StatusLabel::widthOf(const QString& text) const {
    return text.isEmpty() ? 0 : fontMetrics().horizontalAdvance(text) + kSides;
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
    QString leftText;
    QString rightText;
    for (const int lowest : ranks) {
        const QString nextLeft = joined(leftParts, lowest);
        const QString nextRight = joined(rightParts, lowest);
        if (nextLeft.isEmpty() && nextRight.isEmpty()) {
            break;
        }
        leftText = nextLeft;
        rightText = nextRight;
        if (left.widthOf(leftText) + right.widthOf(rightText) <= room) {
            break;
        }
    }
    left.showText(leftText, joined(leftParts, kAll), room - right.widthOf(rightText));
    right.showText(rightText, joined(rightParts, kAll), room - left.minimumWidth());
}

void StatusLabel::showText(const QString& text, const QString& whole, int most) {
    const QSize needed(widthOf(text), fontMetrics().height() + 2);
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
