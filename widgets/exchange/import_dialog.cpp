// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exchange/import_dialog.h"

#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>
#include <algorithm>

#include "models/document/import_stream.h"
#include "models/exchange/foreign/foreign_exchange.h"
#include "widgets/common/joined_text.h"
#include "widgets/exchange/mapping_page.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

const QString kImportTask = u"import"_s;

/// In characters of the font.
constexpr int kOutcomeWidth = 12;
constexpr int kTitleWidth = 52;
constexpr int kReasonWidth = 34;

ImportProgress progressOf(const TaskControl& control) {
    return [control](double share) {
        control.progress(share);
        return !control.stop.stop_requested();
    };
}

bool isTableName(const QString& file) {
    return file.endsWith(u".csv"_s, Qt::CaseInsensitive) || file.endsWith(u".tsv"_s, Qt::CaseInsensitive);
}

}  // namespace

ImportDialog::ImportDialog(Document& document, TaskRunner& tasks, Settings& settings, ImportRequest request,
                           QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_tasks(tasks),
      m_settings(settings),
      m_request(std::move(request)),
      m_files(new QLabel(this)),
      m_summary(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_columns(new QPushButton(this)),
      m_outcomes(new QComboBox(this)),
      m_leaveOut(new QCheckBox(this)),
      m_table(new QTableView(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_files->setTextFormat(Qt::PlainText);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_columns->setObjectName(u"importColumns"_s);
    m_columns->setCheckable(true);
    m_columns->setAutoDefault(false);
    m_columns->hide();
    m_outcomes->setObjectName(u"importOutcomes"_s);
    m_leaveOut->setObjectName(u"leaveDuplicatesOut"_s);
    m_leaveOut->setChecked(m_request.duplicates == Duplicates::LeaveOut);
    m_table->setObjectName(u"importRows"_s);
    m_table->setModel(&m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(ImportRowsModel::Outcome, kOutcomeWidth * letter);
    m_table->setColumnWidth(ImportRowsModel::Title, kTitleWidth * letter);
    m_table->setColumnWidth(ImportRowsModel::Reason, kReasonWidth * letter);

    auto* choices = new QHBoxLayout;
    choices->addWidget(m_outcomes);
    choices->addWidget(m_columns);
    choices->addStretch(1);
    choices->addWidget(m_leaveOut);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_files);
    column->addWidget(m_summary);
    column->addWidget(m_progress);
    column->addLayout(choices);
    column->addWidget(m_table, 1);
    column->addStretch(0);  // where there is no table
    column->addWidget(m_buttons);
    resize(letter * 130, fontMetrics().height() * 30);

    connect(m_buttons, &QDialogButtonBox::accepted, this, &ImportDialog::doImport);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_outcomes, &QComboBox::activated, this, [this](int) {
        const QVariant outcome = m_outcomes->currentData();
        m_rows.showOnly(outcome.isNull() ? std::nullopt
                                         : std::optional(static_cast<ImportOutcome>(outcome.toInt())));
    });
    connect(m_leaveOut, &QCheckBox::toggled, this, [this](bool isOut) {
        m_request.duplicates = isOut ? Duplicates::LeaveOut : Duplicates::BringIn;
        read();
    });
    retranslate();
    makeMapping();
    read();
}

ImportDialog::~ImportDialog() { m_tasks.cancel(kImportTask); }

void ImportDialog::makeMapping() {
    if (m_request.files.size() != 1) {
        return;
    }
    QFile file(m_request.files.front());
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    auto format =
        m_request.format ? m_request.format : sniffedFormat(file.peek(kCsvBeginning), file.fileName());
    // A table whose headings nobody knows is one all the same: here they can be explained.
    if (!format && isTableName(file.fileName())) {
        format = ExchangeFormat::Csv;
    }
    const auto table =
        format == ExchangeFormat::Csv ? previewTable(file, file.fileName()) : Result<TablePreview>(Error{});
    if (!table) {
        return;
    }
    m_request.format = ExchangeFormat::Csv;
    m_mapping = new MappingPage(m_document, *table, this);
    m_headings = table->headings.join(u'\n');
    if (m_request.mapping.isEmpty()) {
        const QString known = m_settings.value(settings::kTableMappings).value(m_headings).toString();
        if (const auto kept = mappingFromJson(known.toUtf8(), {}); !known.isEmpty() && kept) {
            m_mapping->setMapping(*kept);
            m_request.mapping = known;
        }
    }
    const bool isClear = std::ranges::any_of(
        m_mapping->mapping().columns, [](const auto& column) { return column.second == EventColumn::Title; });
    m_mapping->setVisible(!isClear);
    m_columns->setChecked(!isClear);
    m_columns->show();
    qobject_cast<QVBoxLayout*>(layout())->insertWidget(layout()->indexOf(m_progress), m_mapping);
    connect(m_columns, &QPushButton::toggled, m_mapping, &QWidget::setVisible);
    connect(m_mapping, &MappingPage::chosen, this, &ImportDialog::readAsMapped);
}

void ImportDialog::readAsMapped() {
    m_request.mapping = QString::fromUtf8(mappingJson(m_mapping->mapping()));
    QVariantMap known = m_settings.value(settings::kTableMappings);
    known.insert(m_headings, m_request.mapping);
    m_settings.setValue(settings::kTableMappings, known);
    read();
}

void ImportDialog::read() {
    m_plan.reset();
    setBusy(true);
    showPlan();
    m_tasks.run(
        kImportTask, tr("Reading what is to be imported"), this,
        [path = m_document.path(), request = m_request](const TaskControl& control) -> Result<ImportPlan> {
            const auto store = ProjectStore::open(path, ProjectStore::Access::ReadOnly);
            if (!store) {
                return store.error();
            }
            const QDateTime now = QDateTime::currentDateTimeUtc();
            return isStreamed(request) ? planStreamed(**store, request, now, progressOf(control))
                                       : planImport(**store, request, now);
        },
        [this](Result<ImportPlan> plan) { take(std::move(plan)); });
}

void ImportDialog::take(Result<ImportPlan> plan) {
    if (plan) {
        m_rows.setRows(std::move(plan->rows));
    }
    m_plan = std::move(plan);
    setBusy(false);
    showPlan();
    m_buttons
        ->button(m_buttons->button(QDialogButtonBox::Ok)->isEnabled() ? QDialogButtonBox::Ok
                                                                      : QDialogButtonBox::Cancel)
        ->setFocus();
}

void ImportDialog::doImport() {
    if ((*m_plan)->isStreamed) {
        importWhileReading();
        return;
    }
    const ChangeSet& changes = (*m_plan)->changes;
    if (changes.changes.size() < m_largeFrom) {
        if (const auto applied = m_document.apply(changes); !applied) {
            m_summary->setText(applied.error().message());
            return;
        }
        finish();
        return;
    }
    setBusy(true);
    m_summary->setText(tr("Writing…"));
    // It is one transaction, which is finished or did not happen; there is no half of it to stop at.
    m_buttons->setEnabled(false);
    m_tasks.run(
        kImportTask, tr("Writing what is imported"), this,
        [path = m_document.path(), author = m_document.author(),
         changes](const TaskControl&) -> Result<void> {
            const auto store = ProjectStore::open(path, ProjectStore::Access::ReadWrite);
            if (!store) {
                return store.error();
            }
            return (*store)->apply(changes, logEntryFor(changes, author));
        },
        [this](const Result<void>& written) { takeWritten(written ? nullptr : &written.error()); });
}

void ImportDialog::importWhileReading() {
    setBusy(true);
    m_summary->setText(tr("Writing…"));
    // Cancelling stops it, and nothing has changed.
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    m_tasks.run(
        kImportTask, tr("Writing what is imported"), this,
        [path = m_document.path(), author = m_document.author(),
         request = m_request](const TaskControl& control) -> Result<ImportPlan> {
            const auto store = ProjectStore::open(path, ProjectStore::Access::ReadWrite);
            if (!store) {
                return store.error();
            }
            return importStreamed(**store, request, QDateTime::currentDateTimeUtc(), author,
                                  progressOf(control));
        },
        [this](const Result<ImportPlan>& written) { takeWritten(written ? nullptr : &written.error()); });
}

void ImportDialog::takeWritten(const Error* failure) {
    setBusy(false);
    m_buttons->setEnabled(true);
    if (failure != nullptr) {
        m_summary->setText(failure->message());
        return;
    }
    const QString path = m_document.path();
    finish();
    emit reopenWanted(path);
}

void ImportDialog::finish() {
    emit imported(tr("Imported: %1").arg(summary()));
    accept();
}

void ImportDialog::setBusy(bool isBusy) {
    m_progress->setVisible(isBusy);
    m_outcomes->setEnabled(!isBusy);
    m_leaveOut->setEnabled(!isBusy);
    m_table->setEnabled(!isBusy);
}

void ImportDialog::showPlan() {
    const bool canImport = m_plan && *m_plan && (*m_plan)->hasChanges();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(canImport);
    if (!m_plan) {
        m_summary->setText(tr("Reading…"));
    } else if (!*m_plan) {
        m_summary->setText(m_mapping == nullptr
                               ? tr("Nothing can be imported. %1").arg(m_plan->error().message())
                               //: %1: what is missing
                               : tr("Nothing can be imported yet: %1. Say below which column is what.")
                                     .arg(m_plan->error().what));
    } else {
        m_summary->setText(canImport ? summary() : tr("There is nothing new: %1").arg(summary()));
    }
    const bool hasRows = m_plan && *m_plan && m_rows.rowCount() > 0;
    const bool mayHaveDuplicates =
        m_leaveOut->isChecked() || (m_plan && *m_plan && (*m_plan)->duplicates > 0);
    m_outcomes->setVisible(hasRows || !m_plan);
    m_leaveOut->setVisible(mayHaveDuplicates);
    m_table->setVisible(hasRows || !m_plan);
    fillOutcomes();
}

void ImportDialog::fillOutcomes() {
    const QVariant chosen = m_outcomes->currentData();
    m_outcomes->clear();
    m_outcomes->addItem(tr("Everything"));
    for (int at = 0; at < kImportOutcomeCount; ++at) {
        const auto outcome = static_cast<ImportOutcome>(at);
        if (const int count = m_rows.count(outcome); count > 0) {
            m_outcomes->addItem(u"%1 (%2)"_s.arg(outcomeText(outcome), locale().toString(count)), at);
        }
    }
    const int kept = chosen.isNull() ? 0 : m_outcomes->findData(chosen);
    m_outcomes->setCurrentIndex(std::max(kept, 0));
    if (kept < 0) {
        m_rows.showOnly(std::nullopt);
    }
}

QString ImportDialog::summary() const {
    const ImportPlan& plan = **m_plan;
    QStringList parts{tr("%Ln new", nullptr, plan.added), tr("%Ln changed", nullptr, plan.updated),
                      tr("%Ln as they are here", nullptr, plan.unchanged)};
    if (plan.duplicates > 0) {
        parts.append(m_request.duplicates == Duplicates::LeaveOut
                         ? tr("%Ln duplicate(s) left out", nullptr, plan.duplicates)
                         : tr("%Ln duplicate(s) among the new", nullptr, plan.duplicates));
    }
    if (plan.rejected > 0) {
        parts.append(tr("%Ln rejected", nullptr, plan.rejected));
    }
    if (plan.isStreamed) {
        parts.append(tr("so many that new and changed events are not listed"));
    }
    return parts.join(u" · "_s);
}

void ImportDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showPlan();
    }
}

void ImportDialog::retranslate() {
    setWindowTitle(tr("Import"));
    QStringList names;
    for (const QString& file : m_request.files) {
        names.append(QFileInfo(file).fileName());
    }
    m_files->setText(commaText(names));
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Say which column of the table is what"));
    m_outcomes->setAccessibleName(tr("Which records are listed"));
    m_leaveOut->setText(tr("Leave out events that are here under another id"));
    m_table->setAccessibleName(tr("What becomes of each record"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Import"));
}

}  // namespace fulcrum
