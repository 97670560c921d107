// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A story before an audience: one step fills the screen, as the same page that an export of the story has.
// Keys go from step to step, black the screen out, and light a spot where the pointer is; on a second screen,
// or when asked for, another window shows what the speaker says, the next step and the time. Steps are
// painted ahead, so that going on is immediate. GUI thread; deletes itself when closed.
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QPixmap>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>
#include <memory>

#include "models/document/document.h"
#include "widgets/common/theme.h"
#include "widgets/figure/figure_spec.h"

namespace fulcrum {

class FigureScene;
class SpeakerWindow;

class PresenterWindow : public QWidget {
    Q_OBJECT
public:
    /// The document must outlive the window. `fading`: milliseconds that a step takes to come into view; 0:
    /// it is there at once.
    PresenterWindow(const Document& document, const Story& story, int step, const Theme& theme, int fading,
                    QWidget* parent = nullptr);
    ~PresenterWindow() override;

    /// From 0.
    int step() const { return m_step; }
    int stepCount() const { return static_cast<int>(m_pages.size()); }
    void goTo(int step);
    bool isBlack() const { return m_isBlack; }
    bool hasSpot() const { return m_hasSpot; }
    SpeakerWindow* speaker() const { return m_speaker; }

    /// The page as it fills the window, or why it cannot be shown.
    QPixmap pageOf(int step);

signals:
    void stepChanged(int step);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void showSpeaker(bool isShown);
    void paintAhead();
    QRect pageRect(const QPixmap& page) const;

    const Document& m_document;
    Story m_story;
    std::vector<FigureSpec> m_pages;
    std::unique_ptr<FigureScene> m_scene;
    Theme m_theme;
    QHash<int, QPixmap> m_pixmaps;
    QVariantAnimation m_fade;
    QPixmap m_from;  ///< the page that is left, while the next comes
    QTimer m_ahead;
    int m_step = 0;
    int m_typed = 0;  ///< a number being typed: Return goes there
    bool m_isBlack = false;
    bool m_hasSpot = false;
    SpeakerWindow* m_speaker = nullptr;
};

}  // namespace fulcrum
