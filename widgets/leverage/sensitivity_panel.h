// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the balance on the day of the cursor rests on, for what is in view: how far each parameter moves it
// alone, which share of the variance each decides when all vary at once, and which tracks' weights matter.
// The indices, and on large projects the swings as well, are computed in the background once the cursor has
// rested; a moved cursor drops what is at work. A hidden panel computes nothing. GUI thread.
#pragma once

#include <QLabel>
#include <QTimer>
#include <QWidget>
#include <optional>
#include <vector>

#include "models/document/current_balance.h"
#include "models/document/document.h"
#include "models/document/time_window.h"
#include "models/leverage/sensitivity.h"
#include "models/tasks/task_runner.h"
#include "widgets/common/dock_panel.h"
#include "widgets/common/project_colours.h"
#include "widgets/leverage/sensitivity_chart.h"

namespace fulcrum {

class SensitivityPanel : public QWidget, public DockPanel {
    Q_OBJECT
public:
    /// All references must outlive the panel.
    SensitivityPanel(const Document& document, const CurrentBalance& balance, const TimeWindow& window,
                     TaskRunner& tasks, QWidget* parent = nullptr);
    ~SensitivityPanel() override;

    void setTheme(const Theme& theme) override;

    /// The day that is shown.
    Day day() const { return m_day; }
    /// What was found for it; nothing while it is computed, or if that was stopped.
    const std::optional<std::vector<TornadoBar>>& swings() const { return m_swings; }
    const std::optional<SensitivityIndices>& indices() const { return m_indices; }

    static QString swingsTask() { return QStringLiteral("sensitivity.swings"); }
    static QString indicesTask() { return QStringLiteral("sensitivity.indices"); }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// A caption, a sentence and a chart below each other.
    struct Section {
        QLabel* caption;
        QLabel* words;
        SensitivityChart* chart;
    };
    Section makeSection(SensitivityChart::Bars bars, const QString& objectName);

    void refreshSoon();
    void refresh();
    void stop();
    void noticeStop();
    void startSwings();
    void startIndices();
    void showSwings();
    void showIndices();
    void showWeights();
    void showAll();
    void retranslate();

    const Document& m_document;
    const CurrentBalance& m_balance;
    const TimeWindow& m_window;
    TaskRunner& m_tasks;
    Theme m_theme = Theme::light();
    ProjectColours m_colours;

    Day m_day = 0;
    int m_version = -1;  ///< of the balance that is shown; −1: nothing yet
    double m_net = 0;
    std::vector<double> m_weightShares;
    std::optional<std::vector<TornadoBar>> m_swings;
    std::optional<SensitivityIndices> m_indices;
    bool m_isComputing = false;
    bool m_isStarting = false;
    bool m_isStopped = false;

    QLabel* m_title;
    Section m_swing;
    Section m_index;
    Section m_weight;
    QTimer m_settle;
    QTimer m_rest;
};

}  // namespace fulcrum
