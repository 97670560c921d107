// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every parameter of the balance with its range, reason and source: the tracks on the left, the parameters of
// the chosen one on the right. Dragging a slider redraws the chart at once; letting it go makes one edit of
// the scenario in view, which can be undone. What ships is marked by what differs. GUI thread.
#pragma once

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QWidget>
#include <vector>

#include "models/document/active_scenario.h"
#include "widgets/common/dock_panel.h"
#include "widgets/common/project_colours.h"
#include "widgets/leverage/parameter_row.h"

namespace fulcrum {

class ParametersPanel : public QWidget, public DockPanel {
    Q_OBJECT
public:
    /// All references must outlive the panel.
    ParametersPanel(const Document& document, ActiveScenario& active, QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillTracks();
    void showTrack(int row);
    void refresh();
    void retranslate();
    void resetTrack();
    int changedOn(const QString& trackId) const;
    QString trackIdOf(int row) const;
    ScenarioChange settingOf(const QString& parameter, double value) const;
    void tell(const Result<void>& done);

    const Document& m_document;
    ActiveScenario& m_active;
    Theme m_theme = Theme::light();
    ProjectColours m_colours;
    QListWidget* m_tracks;
    QLabel* m_title;
    QPushButton* m_resetAll;
    QScrollArea* m_scroll;
    QLabel* m_refusal;
    std::vector<ParameterRow*> m_rows;  ///< owned by what m_scroll shows
};

}  // namespace fulcrum
