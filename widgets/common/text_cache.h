// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The labels of the timeline as they were last laid out, so that a frame that shows the same words draws them
// without shaping them again. Knows texts, not events, so nothing has to tell it of edits. GUI thread; owned
// by the view.
#pragma once

#include <QFont>
#include <QHash>
#include <QStaticText>
#include <utility>

namespace fulcrum {

class LabelCache {
public:
    /// `text` as one line in `font`, which is the same in every call. The reference holds until the next
    /// call.
    const QStaticText& whole(const QString& text, const QFont& font);

    /// The same, cut with an ellipsis to `room` pixels.
    const QStaticText& cut(const QString& text, double room, const QFont& font);

private:
    const QStaticText& laidOut(const QString& text, int room, const QFont& font);

    QHash<std::pair<QString, int>, QStaticText> m_texts;  ///< by text and room; −1: whole
};

}  // namespace fulcrum
