// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/scenario_changes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "models/timeline/date_ticks.h"
#include "widgets/common/balance_text.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/scenario_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Position of the change in the scenario; rows without one tell an effect.
constexpr int kChangeRole = Qt::UserRole + 1;
constexpr int kEventRole = Qt::UserRole + 2;

constexpr int kMostDays = 3650;
constexpr double kMostFactor = 10;

}  // namespace

ScenarioChanges::ScenarioChanges(const Document& document, const CurrentBalance& balance,
                                 ActiveScenario& active, const TimeWindow& window, Selection& selection,
                                 QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_balance(balance),
      m_active(active),
      m_window(window),
      m_selection(selection),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_changes(new QListWidget(this)),
      m_remove(new QPushButton(this)),
      m_selected(new QLabel(this)),
      m_assumption(new QComboBox(this)),
      m_amount(new QStackedWidget(this)),
      m_end(new QDateEdit),
      m_days(new QSpinBox),
      m_factor(new QDoubleSpinBox),
      m_add(new QPushButton(this)) {
    m_title->setFont(interfaceFont(13, QFont::DemiBold));
    m_text->setWordWrap(true);
    m_changes->setObjectName(u"scenarioChanges"_s);
    m_changes->setFrameShape(QFrame::NoFrame);
    m_changes->setWordWrap(true);
    m_remove->setObjectName(u"removeChange"_s);
    makeForm();
    connect(m_changes, &QListWidget::currentRowChanged, this, &ScenarioChanges::selectEventOf);
    connect(m_remove, &QPushButton::clicked, this, &ScenarioChanges::removeChange);
    connect(m_add, &QPushButton::clicked, this, &ScenarioChanges::addChange);
    connect(m_assumption, &QComboBox::currentIndexChanged, this, &ScenarioChanges::refreshForm);
    connect(&m_active, &ActiveScenario::changed, this, &ScenarioChanges::refresh);
    connect(&m_balance, &CurrentBalance::changed, this, [this] {
        if (m_areEffectsAwaited) {
            refresh();
        }
    });
    connect(&m_selection, &Selection::selectedChanged, this, &ScenarioChanges::refreshForm);
    retranslate();
}

void ScenarioChanges::makeForm() {
    m_assumption->setObjectName(u"assumption"_s);
    m_end->setObjectName(u"assumedEnd"_s);
    m_end->setCalendarPopup(true);
    m_end->setDisplayFormat(dayFormat());
    m_days->setObjectName(u"assumedDelay"_s);
    m_days->setRange(1, kMostDays);
    m_days->setValue(30);
    m_factor->setObjectName(u"assumedFactor"_s);
    m_factor->setRange(0, kMostFactor);
    m_factor->setSingleStep(0.1);
    m_factor->setValue(0.5);
    m_add->setObjectName(u"assume"_s);
    for (QWidget* editor : std::initializer_list<QWidget*>{new QWidget, m_end, m_days, m_factor}) {
        m_amount->addWidget(editor);
    }
    m_amount->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* form = new QHBoxLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(6);
    form->addWidget(m_assumption);
    form->addWidget(m_amount);
    form->addWidget(m_add);
    form->addStretch(1);
    form->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_changes, 1);
    column->addWidget(m_selected);
    column->addLayout(form);
}

void ScenarioChanges::setTheme(const Theme& theme) {
    m_theme = theme;
    refresh();
}

void ScenarioChanges::refresh() {
    m_areEffectsAwaited = false;
    m_changes->clear();
    const auto scenario = m_active.scenario();
    m_text->setText(scenario ? scenario->text
                             : tr("Point at an event in the timeline and say below what to assume of it; the "
                                  "events themselves are never changed."));
    m_text->setVisible(!m_text->text().isEmpty());
    m_title->setText(scenario ? tr("What it assumes") : tr("Nothing is assumed"));
    if (scenario) {
        for (std::size_t i = 0; i < scenario->changes.size(); ++i) {
            auto* item = new QListWidgetItem(changeText(m_document, scenario->changes[i]), m_changes);
            item->setData(kChangeRole, static_cast<int>(i));
            item->setData(kEventRole, scenario->changes[i].event);
        }
        // While it is reckoned, what is in view is another scenario, or none.
        const ScenarioBalance* const balance = m_balance.scenario();
        const bool isInView = balance != nullptr && balance->scenario() == *scenario;
        m_areEffectsAwaited = !isInView;
        for (const ScenarioEffect& effect : isInView ? balance->effects() : std::vector<ScenarioEffect>{}) {
            auto* item = new QListWidgetItem(u"→ "_s + effectText(m_document, effect), m_changes);
            item->setForeground(m_theme.mutedText);
            item->setData(kEventRole, m_document.caption(effect.event).id);
        }
    }
    refreshForm();
}

void ScenarioChanges::refreshForm() {
    const EventIndex event = m_document.columns().indexOf(m_selection.selected());
    const bool hasEvent = event != kNoIndex;
    m_selected->setText(
        hasEvent ? tr("Assume of “%1”:").arg(labelText(m_document.caption(event), interfaceLanguage()))
                 : tr("Select an event to assume something of it."));
    const auto assumption = static_cast<Assumption>(m_assumption->currentIndex());
    m_amount->setVisible(assumption != Without && assumption != StaysInForce);
    m_amount->setCurrentIndex(assumption == EndsOn    ? 1
                              : assumption == Later   ? 2
                              : assumption == Resized ? 3
                                                      : 0);
    m_amount->setEnabled(hasEvent);
    m_assumption->setEnabled(hasEvent);
    // What has no end of its own is in force as long as the record goes.
    const bool isOpen = hasEvent && m_balance.levels().endOf(event) == kOpenEnd;
    m_add->setEnabled(hasEvent && !(isOpen && assumption == StaysInForce));
    m_add->setToolTip(isOpen && assumption == StaysInForce ? tr("It has no end in the record.") : QString());
    if (hasEvent && !m_end->hasFocus()) {
        const Day end = m_document.columns().end[static_cast<std::size_t>(event)];
        const Day day = m_window.cursor().value_or(end == kOpenEnd ? m_document.horizon() : end);
        m_end->setDate(QDate::fromJulianDay(QDate(1970, 1, 1).toJulianDay() + day));
    }
    const QListWidgetItem* const row = m_changes->currentItem();
    m_remove->setEnabled(row != nullptr && row->data(kChangeRole).isValid());
}

ScenarioChange ScenarioChanges::wanted() const {
    const EventIndex event = m_document.columns().indexOf(m_selection.selected());
    ScenarioChange change;
    change.event = m_document.caption(event).id;
    switch (static_cast<Assumption>(m_assumption->currentIndex())) {
        case Without:
            change.action = ScenarioAction::Drop;
            break;
        case EndsOn:
            return endingOn(m_document, m_balance.levels(), event,
                            static_cast<Day>(QDate(1970, 1, 1).daysTo(m_end->date())));
        case StaysInForce:
            change.action = ScenarioAction::Extend;
            break;
        case Later:
            change.action = ScenarioAction::Delay;
            change.days = m_days->value();
            break;
        case Resized:
            change.action = ScenarioAction::Rescale;
            change.factor = m_factor->value();
            break;
    }
    return change;
}

void ScenarioChanges::addChange() { tell(m_active.add(wanted())); }

void ScenarioChanges::removeChange() {
    if (const QListWidgetItem* const row = m_changes->currentItem()) {
        tell(m_active.removeChange(static_cast<std::size_t>(row->data(kChangeRole).toInt())));
    }
}

void ScenarioChanges::selectEventOf(int row) {
    if (row >= 0) {
        const QString id = m_changes->item(row)->data(kEventRole).toString();
        if (const auto key = m_document.keyOf(id); !id.isEmpty() && key) {
            m_selection.select(*key);
        }
    }
    refreshForm();
}

void ScenarioChanges::tell(const Result<void>& done) {
    emit refused(done ? QString() : done.error().message());
}

void ScenarioChanges::retranslate() {
    const int chosen = std::max(0, m_assumption->currentIndex());
    m_assumption->clear();
    // In the order of Assumption.
    m_assumption->addItems({tr("it never happened"), tr("it ends on"), tr("it stays in force"),
                            tr("it comes later by"), tr("its size is multiplied by")});
    m_assumption->setCurrentIndex(chosen);
    m_assumption->setAccessibleName(tr("What to assume"));
    m_days->setSuffix(tr(" days"));
    m_add->setText(tr("Assume"));
    m_remove->setText(tr("Take out the chosen line"));
    m_changes->setAccessibleName(tr("What the scenario assumes"));
    m_end->setAccessibleName(tr("Day of the end"));
    m_days->setAccessibleName(tr("Days of delay"));
    m_factor->setAccessibleName(tr("Factor of the size"));
    refresh();
}

void ScenarioChanges::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace fulcrum
