// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotate/agreement_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include "models/document/coding_edits.h"
#include "widgets/annotate/agreement_panel_text.h"
#include "widgets/annotate/coder_scenarios.h"
#include "widgets/annotate/settlement.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

const QString kTask = u"agreement"_s;

QVBoxLayout* columnOf(QWidget& part) {
    auto* column = new QVBoxLayout(&part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    return column;
}

}  // namespace

AgreementPanel::AgreementPanel(Document& document, const NoteList& notes, const CurrentBalance& balance,
                               Selection& selection, TaskRunner& tasks, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_notes(notes),
      m_balance(balance),
      m_selection(selection),
      m_tasks(tasks),
      m_dialogs(dialogs),
      m_pages(new QStackedWidget(this)),
      m_empty(new QLabel(this)),
      m_choice(new CoderChoice(this)),
      m_numbers(new QLabel(this)),
      m_told(new QLabel(this)),
      m_makeScenarios(new QPushButton(this)),
      m_view(new DisagreementView(document, this)),
      m_settle(new QPushButton(this)),
      m_next(new QPushButton(this)) {
    setObjectName(u"agreementPanel"_s);
    m_empty->setObjectName(u"agreementEmpty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    auto* comparison = new QWidget(this);
    auto* row = new QHBoxLayout(comparison);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(m_choice);
    row->addWidget(makeNumbers(), 2);
    row->addWidget(makeEvents(), 4);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(comparison);
    auto* column = columnOf(*this);
    column->setContentsMargins(10, 8, 10, 8);
    column->addWidget(m_pages);

    connect(m_choice, &CoderChoice::chosen, this, &AgreementPanel::compare);
    connect(m_makeScenarios, &QPushButton::clicked, this, &AgreementPanel::makeScenarios);
    connect(m_settle, &QPushButton::clicked, this, &AgreementPanel::chooseSettlement);
    connect(m_next, &QPushButton::clicked, this, &AgreementPanel::showNext);
    connect(&m_notes, &NoteList::changed, this, &AgreementPanel::follow);
    retranslate();
}

AgreementPanel::~AgreementPanel() { m_tasks.cancel(kTask); }

QWidget* AgreementPanel::makeNumbers() {
    m_numbers->setObjectName(u"agreementNumbers"_s);
    m_numbers->setWordWrap(true);
    m_numbers->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_numbers->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_told->setObjectName(u"agreementTold"_s);
    m_told->setWordWrap(true);
    m_makeScenarios->setObjectName(u"makeCoderScenarios"_s);
    auto* part = new QWidget(this);
    auto* column = columnOf(*part);
    auto* area = new QScrollArea(part);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_numbers);
    column->addWidget(area, 1);
    column->addWidget(m_told);
    column->addWidget(m_makeScenarios, 0, Qt::AlignLeft);
    return part;
}

QWidget* AgreementPanel::makeEvents() {
    m_settle->setObjectName(u"settleEvent"_s);
    m_next->setObjectName(u"nextDisagreement"_s);
    connect(m_view, &DisagreementView::currentEventChanged, this, [this] { showCurrent(); });
    connect(m_view, &QTableView::doubleClicked, this, [this] { emit revealed(m_view->currentEvent()); });
    auto* part = new QWidget(this);
    auto* column = columnOf(*part);
    column->addWidget(m_view, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_settle);
    buttons->addWidget(m_next);
    buttons->addStretch(1);
    column->addLayout(buttons);
    return part;
}

void AgreementPanel::setTheme(const Theme& theme) {
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.mutedText);
    m_empty->setPalette(muted);
    m_told->setPalette(muted);
}

bool AgreementPanel::mayEdit() {
    if (!m_document.keepsEdits()) {
        emit editingRefused();
        return false;
    }
    return true;
}

void AgreementPanel::showEvent(QShowEvent* event) {
    if (m_isStale) {
        refresh();
    }
    QWidget::showEvent(event);
}

void AgreementPanel::follow() {
    m_isStale = true;
    if (isVisible()) {
        refresh();
    }
}

void AgreementPanel::refresh() {
    m_isStale = false;
    m_coding = codingOf(m_document, m_notes);
    m_pages->setCurrentIndex(m_coding.authors.isEmpty() ? 0 : 1);
    m_choice->fill(m_document, m_coding);
    compare();
}

QStringList AgreementPanel::coderNames() const {
    QStringList names;
    for (const Coder& coder : coders()) {
        names += coderName(coder);
    }
    return names;
}

void AgreementPanel::compare() {
    const Metric metric = m_choice->metric();
    m_table = metric == Metric::Ordinal ? severityTable(m_document, m_coding, coders())
                                        : codeTable(m_coding, coders(), m_choice->code());
    m_view->setTable(m_table, metric, coderNames(), m_coding);
    showCurrent();
    compute();
}

void AgreementPanel::compute() {
    m_intervals.reset();
    showNumbers();
    if (m_table.ratings.coderCount() < 2 || m_coding.authors.isEmpty()) {
        m_tasks.cancel(kTask);
        return;
    }
    m_tasks.run(
        kTask, tr("Computing how far coders agree"), this,
        [ratings = m_table.ratings, metric = m_choice->metric()](const TaskControl& control) {
            return agreementIntervals(ratings, metric, control.progress, control.stop);
        },
        [this](AgreementIntervals intervals) {
            m_intervals = std::move(intervals);
            showNumbers();
        });
}

void AgreementPanel::showNumbers() {
    const QStringList names = coderNames();
    m_numbers->setText(names.size() < 2
                           ? tr("Choose two coders or more.")
                           : agreementText(m_table.ratings, m_choice->metric(), names, m_intervals));
}

void AgreementPanel::showCurrent() {
    const EventKey event = m_view->currentEvent();
    m_settle->setEnabled(event != kNoEvent && m_choice->metric() == Metric::Ordinal);
    if (event != kNoEvent) {
        m_selection.select(event);
    }
}

void AgreementPanel::showNext() {
    if (!m_view->goToNextOpen()) {
        m_told->setText(tr("There is no event left that these coders differ on."));
        return;
    }
    m_view->setFocus();
    m_told->clear();
    emit revealed(m_view->currentEvent());
}

void AgreementPanel::chooseSettlement() {
    const EventKey event = m_view->currentEvent();
    if (m_coding.find(event) == nullptr || !mayEdit()) {
        return;
    }
    if (auto* menu = settlementMenu(m_document, m_coding, event, this,
                                    [this, event](int severity) { settleEvent(event, severity); })) {
        menu->popup(m_settle->mapToGlobal(m_settle->rect().topLeft()));
    }
}

void AgreementPanel::settleEvent(EventKey event, int severity) {
    if (const auto settled = settleAt(m_document, m_coding, event, severity); !settled) {
        m_dialogs.showError(window(), settled.error().message());
    }
}

void AgreementPanel::makeScenarios() {
    if (!mayEdit()) {
        return;
    }
    std::vector<Scenario> scenarios = coderScenarios(m_coding, coders(), m_balance.record());
    if (scenarios.empty()) {
        m_told->setText(
            tr("None of them judges an event that presses otherwise than the record does; the balance is the "
               "same for all."));
        return;
    }
    m_told->clear();
    if (const auto written = writeScenarios(m_document, std::move(scenarios), tr("The balance per coder"));
        !written) {
        m_dialogs.showError(window(), written.error().message());
        return;
    }
    emit scenariosMade();
}

void AgreementPanel::retranslate() {
    m_empty->setText(
        tr("Nobody has judged an event yet. Select one and judge its severity (%1), or apply a code to it "
           "(%2); a note on an event can say both. Under another name (Edit, Your name) somebody else does "
           "the "
           "same, here or in a copy of the file. Then this panel shows how far you agree, and where not.")
            .arg(u"S"_s, u"C"_s));
    m_numbers->setAccessibleName(tr("How far they agree"));
    m_numbers->setToolTip(
        tr("1 is agreement throughout, 0 what chance alone would bring. Krippendorff asks for 0.8, and for "
           "0.667 where tentative conclusions will do. In brackets 95 % intervals from 1,000 samples of the "
           "events."));
    m_makeScenarios->setText(tr("Balance per coder"));
    m_makeScenarios->setToolTip(
        tr("Makes a scenario for each coder, to be compared in the panel Scenarios: each event they judge "
           "otherwise than the record is multiplied by the severity step (%1) once for each step between. "
           "Events with a duty keep their size, for it comes from the duty.")
            .arg(QLocale().toString(m_balance.record().parameters().severityRatio)));
    m_view->setAccessibleName(tr("Events that two or more have judged"));
    m_settle->setText(tr("Settle…"));
    m_settle->setToolTip(
        tr("Choose the severity that the record is to hold; a note on the event says who said what"));
    m_next->setText(tr("Next disagreement"));
    m_next->setToolTip(tr("Go to the next event that they differ on and that is not settled"));
}

void AgreementPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (!m_isStale) {
            refresh();
        }
    }
    QWidget::changeEvent(event);
}

}  // namespace fulcrum
