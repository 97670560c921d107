// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the scenario in view changes, one line a change, and below it what goes another way because of that
// (a lifted end, a level that returns). A form adds a change of the selected event: point at it in the
// timeline, say what to assume. GUI thread.
#pragma once

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QWidget>

#include "models/document/active_scenario.h"
#include "models/document/selection.h"
#include "models/document/time_window.h"
#include "widgets/common/theme.h"

namespace fulcrum {

class ScenarioChanges : public QWidget {
    Q_OBJECT
public:
    /// All references must outlive this.
    ScenarioChanges(const Document& document, const CurrentBalance& balance, ActiveScenario& active,
                    const TimeWindow& window, Selection& selection, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

signals:
    void refused(const QString& reason);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Assumption { Without, EndsOn, StaysInForce, Later, Resized };

    void makeForm();
    void refresh();
    void refreshForm();
    void retranslate();
    void addChange();
    void removeChange();
    void selectEventOf(int row);
    ScenarioChange wanted() const;
    void tell(const Result<void>& done);

    const Document& m_document;
    const CurrentBalance& m_balance;
    ActiveScenario& m_active;
    const TimeWindow& m_window;
    Selection& m_selection;
    Theme m_theme = Theme::light();
    QLabel* m_title;
    QLabel* m_text;
    QListWidget* m_changes;
    QPushButton* m_remove;
    QLabel* m_selected;
    QComboBox* m_assumption;
    QStackedWidget* m_amount;
    QDateEdit* m_end;
    QSpinBox* m_days;
    QDoubleSpinBox* m_factor;
    QPushButton* m_add;
    bool m_areEffectsAwaited = false;  ///< the scenario shown is still being reckoned
};

}  // namespace fulcrum
