// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/scenario_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kListShare = 3;
constexpr int kChangesShare = 5;
constexpr int kComparisonShare = 5;

}  // namespace

ScenarioPanel::ScenarioPanel(const Document& document, CurrentBalance& balance, ActiveScenario& active,
                             const TimeWindow& window, Selection& selection, Dialogs& dialogs,
                             QWidget* parent)
    : QWidget(parent),
      m_list(new ScenarioList(document, balance, active, dialogs, this)),
      m_changes(new ScenarioChanges(document, balance, active, window, selection, this)),
      m_comparison(new ScenarioComparison(document, balance, window, this)),
      m_refusal(new QLabel(this)) {
    setObjectName(u"scenarioPanel"_s);
    m_refusal->setObjectName(u"scenarioRefusal"_s);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(18);
    row->addWidget(m_list, kListShare);
    row->addWidget(m_changes, kChangesShare);
    row->addWidget(m_comparison, kComparisonShare);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(6);
    column->addLayout(row, 1);
    column->addWidget(m_refusal);
    connect(m_list, &ScenarioList::refused, this, &ScenarioPanel::tell);
    connect(m_changes, &ScenarioChanges::refused, this, &ScenarioPanel::tell);
}

void ScenarioPanel::setTheme(const Theme& theme) {
    m_changes->setTheme(theme);
    m_comparison->setTheme(theme);
}

void ScenarioPanel::tell(const QString& reason) {
    m_refusal->setText(u"⚠ "_s + reason);
    m_refusal->setVisible(!reason.isEmpty());
}

}  // namespace fulcrum
