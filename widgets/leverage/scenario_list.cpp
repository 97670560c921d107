// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/scenario_list.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "widgets/common/interface_language.h"
#include "widgets/common/scenario_text.h"
#include "widgets/common/theme.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kIdRole = Qt::UserRole + 1;

QString nameIn(const Scenario& scenario) { return scenarioName(scenario, interfaceLanguage()); }

}  // namespace

ScenarioList::ScenarioList(const Document& document, CurrentBalance& balance, ActiveScenario& active,
                           Dialogs& dialogs, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_balance(balance),
      m_active(active),
      m_dialogs(dialogs),
      m_title(new QLabel(this)),
      m_list(new QListWidget(this)),
      m_new(addButton(u"newScenario"_s, &ScenarioList::create)),
      m_duplicate(addButton(u"duplicateScenario"_s, &ScenarioList::duplicate)),
      m_rename(addButton(u"renameScenario"_s, &ScenarioList::rename)),
      m_remove(addButton(u"removeScenario"_s, nullptr)) {
    m_title->setFont(interfaceFont(13, QFont::DemiBold));
    m_list->setObjectName(u"scenarioList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    connect(m_remove, &QToolButton::clicked, this, [this] { tell(m_active.remove()); });
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(2);
    for (QToolButton* button : {m_new, m_duplicate, m_rename, m_remove}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &ScenarioList::choose);
    connect(m_list, &QListWidget::itemChanged, this, &ScenarioList::compare);
    connect(&m_active, &ActiveScenario::changed, this, &ScenarioList::refresh);
    retranslate();
}

QToolButton* ScenarioList::addButton(const QString& name, void (ScenarioList::*clicked)()) {
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    if (clicked != nullptr) {
        connect(button, &QToolButton::clicked, this, clicked);
    }
    return button;
}

void ScenarioList::refresh() {
    m_isFilling = true;
    QStringList compared;
    for (const Scenario& one : m_balance.toCompare()) {
        compared.append(one.id);
    }
    m_list->clear();
    m_list->addItem(tr("The record as it is"));
    // A draft that has no scenario of its own yet stands in the list as well.
    std::vector<Scenario> shown = m_document.scenarios();
    if (const auto inView = m_active.scenario(); inView && m_active.id().isEmpty()) {
        shown.push_back(*inView);
    }
    for (const Scenario& scenario : shown) {
        auto* item = new QListWidgetItem(nameIn(scenario), m_list);
        item->setData(kIdRole, scenario.id);
        item->setToolTip(scenario.text);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(compared.contains(scenario.id) ? Qt::Checked : Qt::Unchecked);
        if (const auto inView = m_active.scenario(); inView && inView->id == scenario.id) {
            m_list->setCurrentItem(item);
        }
    }
    if (!m_active.scenario()) {
        m_list->setCurrentRow(0);
    }
    const bool isStored = !m_active.id().isEmpty();
    m_rename->setEnabled(isStored);
    m_remove->setEnabled(isStored);
    m_isFilling = false;
}

void ScenarioList::choose(int row) {
    if (!m_isFilling && row >= 0) {
        tell(m_active.choose(m_list->item(row)->data(kIdRole).toString()));
    }
}

void ScenarioList::compare() {
    if (m_isFilling) {
        return;
    }
    std::vector<Scenario> wanted;
    for (int row = 1; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        for (const Scenario& scenario : m_document.scenarios()) {
            if (item->checkState() == Qt::Checked && scenario.id == item->data(kIdRole).toString()) {
                wanted.push_back(scenario);
            }
        }
    }
    tell(m_balance.compareWith(wanted)
             ? Result<void>()
             : Error{tr("Compare"), tr("a ticked scenario cannot be applied to this record"),
                     tr("Bring it into view to read why")});
}

void ScenarioList::create() {
    if (const auto name =
            m_dialogs.askLine(window(), tr("New scenario"), tr("Name of the scenario:"), tr("What if …"))) {
        tell(m_active.create(*name));
    }
}

void ScenarioList::duplicate() {
    const auto inView = m_active.scenario();
    const QString of = inView ? nameIn(*inView) : tr("The record as it is");
    if (const auto name =
            m_dialogs.askLine(window(), tr("Duplicate"), tr("Name of the copy:"), tr("%1, copy").arg(of))) {
        tell(m_active.duplicate(*name));
    }
}

void ScenarioList::rename() {
    const auto inView = m_active.scenario();
    if (!inView) {
        return;
    }
    if (const auto name =
            m_dialogs.askLine(window(), tr("Rename"), tr("Name of the scenario:"), inView->name)) {
        tell(m_active.rename(*name, inView->text));
    }
}

void ScenarioList::tell(const Result<void>& done) {
    emit refused(done ? QString() : done.error().message());
    if (!done) {
        refresh();
    }
}

void ScenarioList::retranslate() {
    m_title->setText(tr("Scenario in view"));
    m_list->setAccessibleName(tr("Scenarios"));
    m_list->setToolTip(tr("Choose a scenario to bring it into view; tick others to draw them beside it"));
    m_new->setText(tr("New…"));
    m_duplicate->setText(tr("Duplicate…"));
    m_rename->setText(tr("Rename…"));
    m_remove->setText(tr("Remove"));
    for (QToolButton* button : {m_new, m_duplicate, m_rename, m_remove}) {
        button->setAccessibleName(button->text());
    }
    refresh();
}

void ScenarioList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace fulcrum
