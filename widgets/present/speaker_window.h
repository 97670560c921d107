// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the speaker sees while a story is presented: what to say, the step in view and the next, how many
// there are, and how long it has taken. Keys go to the presentation. GUI thread; deletes itself when closed.
#pragma once

#include <QElapsedTimer>
#include <QLabel>
#include <QTextBrowser>
#include <QTimer>
#include <QWidget>

#include "models/domain/story.h"
#include "widgets/common/theme.h"

namespace fulcrum {

class PresenterWindow;

class SpeakerWindow : public QWidget {
    Q_OBJECT
public:
    /// The presenter must outlive the window.
    SpeakerWindow(PresenterWindow& presenter, const Story& story, const Theme& theme);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow();
    void showTime();

    PresenterWindow& m_presenter;
    Story m_story;
    QElapsedTimer m_since;
    QTimer m_clock;
    QLabel* m_place;
    QLabel* m_time;
    QTextBrowser* m_notes;
    QLabel* m_next;
    QLabel* m_preview;
};

}  // namespace fulcrum
