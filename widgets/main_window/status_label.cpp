// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window/status_label.h"

namespace fulcrum {

void StatusLabel::showText(const QString& text) {
    if (text == this->text()) {
        return;
    }
    const QSize needed(fontMetrics().horizontalAdvance(text) + 2 * fontMetrics().averageCharWidth(),
                       fontMetrics().height() + 2);
    if (needed.width() > minimumWidth() || needed.height() > minimumHeight()) {
        setFixedSize(needed.expandedTo(minimumSize()));
    }
    setText(text);
}

}  // namespace fulcrum
