// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The two texts of the status bar, which change in every frame of a zoom and share the width of the window.
// Each is made of parts; where there is no room for all of them the least important go first, and the tooltip
// has the whole. GUI thread.
#pragma once

#include <QFont>
#include <QHash>
#include <QLabel>
#include <vector>

namespace fulcrum {

struct StatusPart {
    QString text;  ///< empty: there is none
    int rank = 0;  ///< the lowest goes first
};

class StatusLabel : public QLabel {
    Q_OBJECT
public:
    explicit StatusLabel(QWidget* parent = nullptr) : QLabel(parent) {}

    /// Shows what of both labels fits into `room` pixels.
    static void showParts(StatusLabel& left, const std::vector<StatusPart>& leftParts, StatusLabel& right,
                          const std::vector<StatusPart>& rightParts, int room);

private:
    /// Pixels that the parts of this rank and above take as one line, with what is kept free beside it.
    int widthOf(const std::vector<StatusPart>& parts, int lowest);
    double advanceOf(const QString& text);
    /// `text` takes `width` pixels. Its size is fixed and grows only where a text needs more, because a label
    /// whose size may change has the whole window laid out again each time; it shrinks only if it would be
    /// wider than `most`.
    void showText(const QString& text, int width, const QString& whole, int most);

    QHash<QString, double> m_advances;  ///< of parts, in m_measured
    QFont m_measured;
};

}  // namespace fulcrum
