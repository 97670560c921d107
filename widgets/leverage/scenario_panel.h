// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scenarios side by side: which there are and which is in view, what the one in view assumes, and what
// difference that makes. A refusal stands in words below. GUI thread.
#pragma once

#include <QLabel>
#include <QWidget>

#include "widgets/common/dock_panel.h"
#include "widgets/leverage/scenario_changes.h"
#include "widgets/leverage/scenario_comparison.h"
#include "widgets/leverage/scenario_list.h"

namespace fulcrum {

class ScenarioPanel : public QWidget, public DockPanel {
    Q_OBJECT
public:
    /// All references must outlive the panel.
    ScenarioPanel(const Document& document, CurrentBalance& balance, ActiveScenario& active,
                  const TimeWindow& window, Selection& selection, Dialogs& dialogs,
                  QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;

private:
    void tell(const QString& reason);

    ScenarioList* m_list;
    ScenarioChanges* m_changes;
    ScenarioComparison* m_comparison;
    QLabel* m_refusal;
};

}  // namespace fulcrum
