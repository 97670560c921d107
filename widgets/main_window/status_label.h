// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A text of the status bar that changes in every frame of a zoom. Its size is fixed and grows only where a
// text needs more, because a label whose size may change has the whole window laid out again each time. GUI
// thread.
#pragma once

#include <QLabel>

namespace fulcrum {

class StatusLabel : public QLabel {
    Q_OBJECT
public:
    explicit StatusLabel(QWidget* parent = nullptr) : QLabel(parent) {}

    void showText(const QString& text);
};

}  // namespace fulcrum
