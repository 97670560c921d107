// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exchange/export_dialog.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/exchange/format_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

const QString kExportTask = u"export"_s;

/// In characters of the font.
constexpr int kWidth = 78;
constexpr int kLossLines = 4;

}  // namespace

ExportDialog::ExportDialog(const Document& document, const ActiveFilter& filter, TaskRunner& tasks,
                           Settings& settings, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_filter(filter),
      m_tasks(tasks),
      m_settings(settings),
      m_dialogs(dialogs),
      m_formatLabel(new QLabel(this)),
      m_format(new QComboBox(this)),
      m_all(new QRadioButton(this)),
      m_filtered(new QRadioButton(this)),
      m_private(new QCheckBox(this)),
      m_losses(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this)) {
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_format->setObjectName(u"exportFormat"_s);
    m_formatLabel->setBuddy(m_format);
    m_all->setObjectName(u"exportAll"_s);
    m_filtered->setObjectName(u"exportFiltered"_s);
    m_private->setObjectName(u"exportPrivate"_s);
    m_losses->setObjectName(u"exportLosses"_s);
    m_losses->setWordWrap(true);
    m_losses->setTextFormat(Qt::PlainText);
    m_losses->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_losses->setMinimumHeight(fontMetrics().lineSpacing() * kLossLines);
    const bool isFiltered = !m_filter.filter().isEmpty();
    (isFiltered ? m_filtered : m_all)->setChecked(true);
    m_filtered->setEnabled(isFiltered);
    m_private->setVisible(std::ranges::any_of(document.annotations(), &Annotation::isPrivate));

    auto* form = new QFormLayout;
    form->addRow(m_formatLabel, m_format);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_all);
    column->addWidget(m_filtered);
    column->addWidget(m_private);
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(m_losses, 1);
    column->addWidget(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidth);

    fillFormats();
    retranslate();
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showLosses);
    connect(m_all, &QRadioButton::toggled, this, &ExportDialog::showLosses);
    connect(m_private, &QCheckBox::toggled, this, &ExportDialog::showLosses);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::write);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showLosses();
}

ExportDialog::~ExportDialog() { m_tasks.cancel(kExportTask); }

ExchangeFormat ExportDialog::format() const {
    return static_cast<ExchangeFormat>(m_format->currentData().toInt());
}

Result<ExportRequest> ExportDialog::request(const QString& path) const {
    ExportRequest request{path, format(), std::nullopt,
                          m_private->isChecked() ? PrivateNotes::Included : PrivateNotes::LeftOut};
    if (m_filtered->isChecked() && m_filtered->isEnabled()) {
        const EventColumns& columns = m_document.columns();
        std::vector<EventKey> keys;
        for (const EventIndex event : m_filter.matches()->events()) {
            keys.push_back(columns.key[static_cast<std::size_t>(event)]);
        }
        auto ids = idsOf(m_document.store(), keys);
        if (!ids) {
            return ids.error();
        }
        request.events = std::move(ids).value();
    }
    return request;
}

void ExportDialog::run(const ExportRequest& request, const QString& title,
                       std::function<void(const Result<ExchangeOutput>&)> done) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (m_document.path().isEmpty()) {
        done(exportProject(m_document.store(), request, now));
        return;
    }
    m_tasks.run(
        kExportTask, title, this,
        [path = m_document.path(), request, now](const TaskControl&) -> Result<ExchangeOutput> {
            const auto store = ProjectStore::open(path, ProjectStore::Access::ReadOnly);
            return store ? exportProject(**store, request, now) : store.error();
        },
        std::move(done));
}

void ExportDialog::showLosses() {
    const bool hasEvents = infoOf(format()).matter != ExchangeMatter::Codes;
    m_all->setEnabled(hasEvents);
    m_filtered->setEnabled(hasEvents && !m_filter.filter().isEmpty());
    m_losses->setText(tr("Looking what the format can hold…"));
    auto asked = request({});
    if (!asked) {
        m_losses->setText(asked.error().message());
        return;
    }
    run(*asked, tr("Looking what the format can hold"),
        [this](const Result<ExchangeOutput>& output) { tellLosses(output); });
}

void ExportDialog::tellLosses(const Result<ExchangeOutput>& output) {
    if (!output) {
        m_losses->setText(output.error().message());
        return;
    }
    QStringList lines{output->losses.isEmpty()
                          ? tr("Nothing of this is lost: %1.").arg(output->counts)
                          : tr("This format cannot hold everything: %1.").arg(output->counts)};
    for (const QString& loss : output->losses) {
        lines.append(u"• "_s + loss);
    }
    if (output->privateNotesLeftOut > 0) {
        lines.append(u"• "_s + tr("%Ln private note(s) stay here", nullptr,
                                  static_cast<int>(output->privateNotesLeftOut)));
    }
    m_losses->setText(lines.join(u'\n'));
}

void ExportDialog::write() {
    const QString name = QFileInfo(m_document.path()).completeBaseName();
    const QDir folder(m_settings.value(settings::kExportFolder));
    const QString suggestion = folder.filePath((name.isEmpty() ? tr("project") : name) + u'.' +
                                               infoOf(format()).endings.constFirst());
    const QString path = m_dialogs.askExportToSave(this, suggestion, exportFilter(format()));
    if (path.isEmpty()) {
        return;
    }
    m_settings.setValue(settings::kExportFolder, QFileInfo(path).absolutePath());
    auto asked = request(path);
    if (!asked) {
        m_losses->setText(asked.error().message());
        return;
    }
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(false);
    run(*asked, tr("Exporting"), [this, path](const Result<ExchangeOutput>& output) {
        m_buttons->button(QDialogButtonBox::Save)->setEnabled(true);
        if (!output) {
            m_losses->setText(output.error().message());
            return;
        }
        emit exported(tr("%1 written to %2").arg(output->counts, QDir::toNativeSeparators(path)));
        accept();
    });
}

void ExportDialog::fillFormats() {
    for (const ExchangeFormatInfo& info : exchangeFormats()) {
        if (info.isWritten) {
            m_format->addItem(formatText(info.format), static_cast<int>(info.format));
        }
    }
}

void ExportDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        for (int at = 0; at < m_format->count(); ++at) {
            m_format->setItemText(at,
                                  formatText(static_cast<ExchangeFormat>(m_format->itemData(at).toInt())));
        }
        retranslate();
        showLosses();
    }
}

void ExportDialog::retranslate() {
    setWindowTitle(tr("Export"));
    m_formatLabel->setText(tr("&Format"));
    m_all->setText(tr("All %Ln event(s)", nullptr, m_document.columns().size()));
    m_filtered->setText(m_filter.filter().isEmpty() ? tr("Only what the filter shows (there is no filter)")
                                                    : tr("Only the %Ln event(s) that the filter shows",
                                                         nullptr, m_filter.matches()->count()));
    m_private->setText(tr("With private notes"));
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("Save as…"));
}

}  // namespace fulcrum
