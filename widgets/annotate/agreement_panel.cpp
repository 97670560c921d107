// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotate/agreement_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include "models/document/coding_edits.h"
#include "widgets/annotate/key_menu.h"
#include "widgets/common/event_words.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/joined_text.h"
#include "widgets/common/terms_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

const QString kTask = u"agreement"_s;
constexpr int kIsRecordRole = Qt::UserRole + 1;
constexpr int kHighestSeverity = 5;
int choiceWidth() { return scaled(190); }
int eventWidth() { return scaled(320); }

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
      m_model(new AgreementModel(document, this)),
      m_sorted(new QSortFilterProxyModel(this)),
      m_pages(new QStackedWidget(this)),
      m_empty(new QLabel(this)),
      m_coders(new QListWidget(this)),
      m_question(new QComboBox(this)),
      m_numbers(new QLabel(this)),
      m_told(new QLabel(this)),
      m_makeScenarios(new QPushButton(this)),
      m_view(new QTableView(this)),
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
    row->addWidget(makeChoice());
    row->addWidget(makeNumbers(), 2);
    row->addWidget(makeEvents(), 4);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(comparison);
    auto* column = columnOf(*this);
    column->setContentsMargins(10, 8, 10, 8);
    column->addWidget(m_pages);

    connect(m_coders, &QListWidget::itemChanged, this, &AgreementPanel::compare);
    connect(m_question, &QComboBox::currentIndexChanged, this, &AgreementPanel::compare);
    connect(m_makeScenarios, &QPushButton::clicked, this, &AgreementPanel::makeScenarios);
    connect(m_settle, &QPushButton::clicked, this, &AgreementPanel::chooseSettlement);
    connect(m_next, &QPushButton::clicked, this, &AgreementPanel::showNext);
    connect(&m_notes, &NoteList::changed, this, &AgreementPanel::follow);
    retranslate();
}

AgreementPanel::~AgreementPanel() { m_tasks.cancel(kTask); }

QWidget* AgreementPanel::makeChoice() {
    m_question->setObjectName(u"agreementQuestion"_s);
    m_question->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_coders->setObjectName(u"agreementCoders"_s);
    auto* part = new QWidget(this);
    part->setFixedWidth(choiceWidth());
    auto* column = columnOf(*part);
    column->addWidget(m_question);
    column->addWidget(m_coders, 1);
    return part;
}

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
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(AgreementModel::kSortRole);
    m_view->setObjectName(u"agreementView"_s);
    m_view->setModel(m_sorted);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSortingEnabled(true);
    m_view->verticalHeader()->hide();
    // As the model brings them: the largest disagreement first.
    m_sorted->sort(-1);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_settle->setObjectName(u"settleEvent"_s);
    m_next->setObjectName(u"nextDisagreement"_s);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AgreementPanel::showCurrent);
    connect(m_view, &QTableView::doubleClicked, this, [this] { emit revealed(currentEvent()); });
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
    m_isFilling = true;
    fillCoders();
    fillQuestions();
    m_isFilling = false;
    compare();
}

QString AgreementPanel::coderName(const Coder& coder) const {
    return coder.isRecord ? tr("The record") : coder.author.isEmpty() ? tr("Nobody named") : coder.author;
}

void AgreementPanel::fillCoders() {
    QSet<QString> known;
    QSet<QString> left;
    std::optional<Qt::CheckState> record;
    for (int i = 0; i < m_coders->count(); ++i) {
        const QListWidgetItem* item = m_coders->item(i);
        if (item->data(kIsRecordRole).toBool()) {
            record = item->checkState();
            continue;
        }
        known.insert(item->data(Qt::UserRole).toString());
        if (item->checkState() != Qt::Checked) {
            left.insert(item->data(Qt::UserRole).toString());
        }
    }
    m_coders->clear();
    const auto add = [this](const Coder& coder, Qt::CheckState state) {
        auto* item = new QListWidgetItem(coderName(coder), m_coders);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(Qt::UserRole, coder.author);
        item->setData(kIsRecordRole, coder.isRecord);
        item->setCheckState(state);
    };
    for (const QString& author : std::as_const(m_coding.authors)) {
        add({author}, left.contains(author) ? Qt::Unchecked : Qt::Checked);
    }
    // Who judges alone is held against the record.
    const bool isAlone = m_coding.authors.size() < 2 && known.size() < 2;
    add({{}, true}, record && !isAlone ? *record : isAlone ? Qt::Checked : Qt::Unchecked);
}

void AgreementPanel::fillQuestions() {
    const QString asked = m_question->currentData().toString();
    m_question->clear();
    m_question->addItem(tr("Severity"), QString());
    for (const CodeRow& row : codeRows(m_document)) {
        const Code& code = m_document.codes()[row.code];
        m_question->addItem(QString(2 * row.depth, u' ') + code.name, code.id);
    }
    m_question->setCurrentIndex(std::max(0, m_question->findData(asked)));
}

Metric AgreementPanel::metric() const {
    return m_question->currentIndex() > 0 ? Metric::Nominal : Metric::Ordinal;
}

std::vector<Coder> AgreementPanel::coders() const {
    std::vector<Coder> coders;
    for (int i = 0; i < m_coders->count(); ++i) {
        const QListWidgetItem* item = m_coders->item(i);
        const Coder coder{item->data(Qt::UserRole).toString(), item->data(kIsRecordRole).toBool()};
        // The record has no codes.
        if (item->checkState() == Qt::Checked && !(coder.isRecord && metric() == Metric::Nominal)) {
            coders.push_back(coder);
        }
    }
    return coders;
}

void AgreementPanel::compare() {
    if (m_isFilling) {
        return;
    }
    const EventKey current = currentEvent();
    const std::vector<Coder> chosen = coders();
    m_table = metric() == Metric::Ordinal ? severityTable(m_document, m_coding, chosen)
                                          : codeTable(m_coding, chosen, m_question->currentData().toString());
    QStringList names;
    for (const Coder& coder : chosen) {
        names += coderName(coder);
    }
    m_isFilling = true;
    m_model->setTable(m_table, metric(), names, m_coding);
    m_view->setColumnWidth(AgreementModel::kEventColumn, eventWidth());
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        if (m_sorted->index(row, 0).data(AgreementModel::kEventRole).toLongLong() == current) {
            m_view->setCurrentIndex(m_sorted->index(row, 0));
        }
    }
    m_isFilling = false;
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
        [ratings = m_table.ratings, metric = metric()](const TaskControl& control) {
            return agreementIntervals(ratings, metric, control.progress, control.stop);
        },
        [this](AgreementIntervals intervals) {
            m_intervals = std::move(intervals);
            showNumbers();
        });
}

void AgreementPanel::showNumbers() {
    QStringList names;
    for (const Coder& coder : coders()) {
        names += coderName(coder);
    }
    m_numbers->setText(names.size() < 2 ? tr("Choose two coders or more.")
                                        : agreementText(m_table.ratings, metric(), names, m_intervals));
}

EventKey AgreementPanel::currentEvent() const {
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? current.data(AgreementModel::kEventRole).toLongLong() : kNoEvent;
}

void AgreementPanel::showCurrent() {
    const EventKey event = currentEvent();
    m_settle->setEnabled(event != kNoEvent && metric() == Metric::Ordinal);
    if (!m_isFilling && event != kNoEvent) {
        m_selection.select(event);
    }
}

void AgreementPanel::showNext() {
    const int rows = m_sorted->rowCount();
    const int begin = m_view->currentIndex().isValid() ? m_view->currentIndex().row() + 1 : 0;
    for (int step = 0; step < rows; ++step) {
        const QModelIndex next = m_sorted->index((begin + step) % rows, 0);
        if (next.data(AgreementModel::kIsOpenRole).toBool()) {
            m_view->setCurrentIndex(next);
            m_view->setFocus();
            m_told->clear();
            emit revealed(currentEvent());
            return;
        }
    }
    m_told->setText(tr("There is no event left that these coders differ on."));
}

QString AgreementPanel::saidText(const JudgedEvent& judged, EventIndex event) const {
    QStringList said;
    for (const QString& author : m_coding.authors) {
        if (const auto severity = judged.by.value(author).severity) {
            //: who judged a severity, and which
            said += tr("%1: %2").arg(coderName({author})).arg(*severity);
        }
    }
    said += tr("%1: %2")
                .arg(coderName({{}, true}))
                .arg(m_document.columns().severity[static_cast<std::size_t>(event)]);
    return semicolonText(said);
}

void AgreementPanel::chooseSettlement() {
    const EventKey key = currentEvent();
    const EventIndex event = m_document.columns().indexOf(key);
    const JudgedEvent* judged = m_coding.find(key);
    if (judged == nullptr || event == kNoIndex || !mayEdit()) {
        return;
    }
    auto* menu = new KeyMenu(u"settleMenu"_s, this);
    menu->addSection(tr("The record is to say"));
    for (int severity = 1; severity <= kHighestSeverity; ++severity) {
        QStringList who;
        for (const QString& author : std::as_const(m_coding.authors)) {
            if (judged->by.value(author).severity == severity) {
                who += coderName({author});
            }
        }
        if (m_document.columns().severity[static_cast<std::size_t>(event)] == severity) {
            who += coderName({{}, true});
        }
        const QString text = severityText(severity);
        QAction* action = menu->addChoice(QString::number(severity),
                                          who.isEmpty() ? text : QString(text + u" — "_s + commaText(who)));
        connect(action, &QAction::triggered, this, [this, key, severity] { settleAt(key, severity); });
    }
    menu->popup(m_settle->mapToGlobal(m_settle->rect().topLeft()));
}

void AgreementPanel::settleAt(EventKey key, int severity) {
    const EventIndex event = m_document.columns().indexOf(key);
    const JudgedEvent* judged = m_coding.find(key);
    if (judged == nullptr || event == kNoIndex) {
        return;
    }
    const QString name = eventName(m_document, event, interfaceLanguage());
    //: %1 a severity, %2 who said what
    const QString text =
        tr("Settled at severity %1. Said was: %2.").arg(severity).arg(saidText(*judged, event));
    if (const auto settled = settle(m_document, key, severity, text,
                                    tr("Settle the severity of “%1” at %2").arg(name).arg(severity));
        !settled) {
        m_dialogs.showError(window(), settled.error().message());
    }
}

void AgreementPanel::makeScenarios() {
    if (!mayEdit()) {
        return;
    }
    std::vector<Scenario> scenarios;
    for (const Coder& coder : coders()) {
        if (coder.isRecord) {
            continue;
        }
        Scenario scenario;
        scenario.changes = changesAsJudgedBy(m_coding, coder.author, m_balance.record());
        if (scenario.changes.empty()) {
            continue;
        }
        scenario.name = tr("As %1 judges the severity").arg(coderName(coder));
        scenario.text = tr("Every event that %1 judges otherwise than the record weighs what it would at the "
                           "severity they gave it.")
                            .arg(coderName(coder));
        scenarios.push_back(std::move(scenario));
    }
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
    m_question->setAccessibleName(tr("What they are compared in"));
    m_coders->setAccessibleName(tr("Coders"));
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
