// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window/status_label.h"

namespace fulcrum {
namespace {

/// What the style sheet keeps free at the sides of a label in the status bar, and a little more.
constexpr int kSides = 20;

}  // namespace

void StatusLabel::showText(const QString& text) {
    if (text == this->text()) {
        return;
    }
    const QSize needed(fontMetrics().horizontalAdvance(text) + kSides, fontMetrics().height() + 2);
    if (needed.width() > minimumWidth() || needed.height() > minimumHeight()) {
        setFixedSize(needed.expandedTo(minimumSize()));
    }
    setText(text);
}

}  // namespace fulcrum
