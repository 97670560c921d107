// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/browse/history_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QTextCursor>
#include <QVBoxLayout>

#include "models/document/past_records.h"
#include "models/exchange/fulcrum_json.h"
#include "widgets/browse/record_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Of an edit that changed more, the first are told and the others counted.
constexpr std::size_t kMostTold = 50;

QString link(qsizetype change, const QString& side, const QString& text) {
    return u"<a href=\"%1:%2\">%3</a>"_s.arg(side, QString::number(change), text.toHtmlEscaped());
}

/// What a cell of the list takes beside its text.
constexpr int kCellRoom = 24;

}  // namespace

HistoryPanel::HistoryPanel(Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_model(document),
      m_conflicts(new ConflictList(document, this)),
      m_isBetween(new QCheckBox(this)),
      m_from(new QDateEdit(QDate::currentDate().addDays(-7), this)),
      m_to(new QDateEdit(QDate::currentDate(), this)),
      m_until(new QLabel(this)),
      m_empty(new QLabel(this)),
      m_list(new QTreeView(this)),
      m_details(new QTextBrowser(this)) {
    setObjectName(u"historyPanel"_s);
    m_isBetween->setObjectName(u"changedBetween"_s);
    m_from->setObjectName(u"changedFrom"_s);
    m_from->setCalendarPopup(true);
    m_to->setObjectName(u"changedTo"_s);
    m_to->setCalendarPopup(true);
    m_empty->setObjectName(u"noHistory"_s);
    m_empty->setWordWrap(true);
    m_list->setObjectName(u"historyList"_s);
    m_list->setModel(&m_model);
    m_list->setUniformRowHeights(true);
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->resizeSection(
        HistoryModel::When, m_list->fontMetrics().horizontalAdvance(u"28 Nov 2026 18:48"_s) + kCellRoom);
    m_details->setObjectName(u"historyDetails"_s);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setOpenLinks(false);
    layOut();
    retranslate();

    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_isBetween->setChecked(false);
        showDetails();
    });
    connect(m_list, &QTreeView::doubleClicked, this, &HistoryPanel::selectEvent);
    connect(m_list, &QTreeView::activated, this, &HistoryPanel::selectEvent);
    connect(m_details, &QTextBrowser::anchorClicked, this, &HistoryPanel::follow);
    connect(m_isBetween, &QCheckBox::toggled, this, &HistoryPanel::showChangesBetween);
    connect(m_from, &QDateEdit::dateChanged, this, &HistoryPanel::showChangesBetween);
    connect(m_to, &QDateEdit::dateChanged, this, &HistoryPanel::showChangesBetween);
    connect(m_conflicts, &ConflictList::refused, this, &HistoryPanel::refused);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &HistoryPanel::showEmptiness);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &HistoryPanel::showEmptiness);
    connect(&document, &Document::changed, this, &HistoryPanel::showChangesBetween);
    showEmptiness();
    showDetails();
}

void HistoryPanel::layOut() {
    auto* range = new QHBoxLayout;
    range->addWidget(m_isBetween);
    range->addWidget(m_from);
    range->addWidget(m_until);
    range->addWidget(m_to);
    range->addStretch();
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({460, 640});
    splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_conflicts);
    column->addLayout(range);
    column->addWidget(m_empty);
    column->addWidget(splitter, 1);
}

void HistoryPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_isBetween->isChecked() ? showChangesBetween() : showDetails();
    }
}

void HistoryPanel::retranslate() {
    m_isBetween->setText(tr("What changed from"));
    //: Between two dates: "What changed from 1 May to 8 May"
    m_until->setText(tr("to"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_empty->setText(tr("Nothing has been changed yet. Every edit will stand here."));
    m_list->setAccessibleName(tr("Edits, newest first"));
    m_details->setAccessibleName(tr("What the edit changed"));
}

void HistoryPanel::showEmptiness() { m_empty->setVisible(m_model.rowCount() == 0); }

void HistoryPanel::showDetails() {
    m_shown = {};
    const QModelIndex row = m_list->currentIndex();
    if (!row.isValid()) {
        m_details->setHtml(u"<p>"_s + tr("Choose an edit to see what it changed.") + u"</p>"_s);
        return;
    }
    const LogHead& edit = m_model.edit(row.row());
    const QString heading = m_model.index(row.row(), HistoryModel::What).data(Qt::DisplayRole).toString();
    if (!edit.isKept) {
        m_details->setHtml(u"<p>"_s +
                           tr("The history names this edit, but its changes are not kept in it: it began the "
                              "project, or was very large.") +
                           u"</p>"_s);
        return;
    }
    const auto entry = m_document.store().logEntry(edit.id);
    auto changes = entry ? readChangeSet(entry->changes) : Result<ChangeSet>(entry.error());
    if (!changes) {
        m_details->setPlainText(changes.error().message());
        return;
    }
    m_shown = std::move(changes).value();
    showChanges(heading);
    if (row.row() > 0 && edit.place > 0 && !m_document.isReadOnly()) {
        QTextCursor end(m_details->document());
        end.movePosition(QTextCursor::End);
        end.insertHtml(
            u"<p>"_s +
            link(edit.place, u"all"_s, tr("Bring the whole project back to how it was after this edit")) +
            u"</p>"_s);
    }
}

void HistoryPanel::showChangesBetween() {
    if (!m_isBetween->isChecked()) {
        return;
    }
    auto changes =
        netChanges(m_document.store(), m_from->date().startOfDay(), m_to->date().addDays(1).startOfDay());
    if (!changes) {
        emit refused(changes.error().message());
        return;
    }
    m_shown = std::move(changes).value();
    showChanges(tr("%Ln record(s) changed", nullptr, static_cast<int>(m_shown.changes.size())));
}

void HistoryPanel::showChanges(const QString& heading) {
    QString html = u"<h3>"_s + heading.toHtmlEscaped() + u"</h3>"_s;
    if (m_shown.changes.empty()) {
        html += u"<p>"_s + tr("No record was changed.") + u"</p>"_s;
    }
    for (std::size_t i = 0; i < m_shown.changes.size() && i < kMostTold; ++i) {
        const Change& change = m_shown.changes[i];
        const auto place = static_cast<qsizetype>(i);
        html += u"<h4>"_s + recordText(change.after ? *change.after : *change.before).toHtmlEscaped() +
                (!change.before  ? u" · "_s + tr("added")
                 : !change.after ? u" · "_s + tr("removed")
                                 : QString()) +
                u"</h4>"_s + differencesHtml(change);
        if (!m_document.isReadOnly()) {
            html += u"<p>"_s + link(place, u"before"_s, tr("Bring it back to how it was before")) + u" · "_s +
                    link(place, u"after"_s, tr("Bring it back to how it was after")) + u"</p>"_s;
        }
    }
    if (m_shown.changes.size() > kMostTold) {
        html += u"<p>"_s + tr("and %Ln more", nullptr, static_cast<int>(m_shown.changes.size() - kMostTold)) +
                u"</p>"_s;
    }
    m_details->setHtml(html);
}

void HistoryPanel::selectEvent(const QModelIndex& /*row*/) {
    for (const Change& change : m_shown.changes) {
        const Record& record = change.after ? *change.after : *change.before;
        if (std::holds_alternative<Event>(record)) {
            if (const auto key = m_document.keyOf(idOf(record))) {
                m_selection.select(*key);
                return;
            }
        }
    }
}

void HistoryPanel::follow(const QUrl& link) {
    const QStringList parts = link.toString().split(u':');
    if (parts.front() == u"all"_s) {
        revertAll(parts.value(1).toLongLong());
        return;
    }
    const auto place = static_cast<std::size_t>(parts.value(1).toInt());
    if (place >= m_shown.changes.size()) {
        return;
    }
    const Change change = m_shown.changes[place];
    const Record& record = change.after ? *change.after : *change.before;
    applyRevert(revertTo(m_document.store(), describe(record),
                         parts.front() == u"before"_s ? change.before : change.after),
                tr("Bring back: %1").arg(recordText(record)));
}

void HistoryPanel::revertAll(std::int64_t place) {
    const QString edit =
        m_model.index(m_list->currentIndex().row(), HistoryModel::What).data(Qt::DisplayRole).toString();
    applyRevert(revertAllTo(m_document.store(), place), tr("Bring back all after: %1").arg(edit));
}

void HistoryPanel::applyRevert(const Result<ChangeSet>& revert, const QString& summary) {
    if (!revert) {
        emit refused(revert.error().message());
        return;
    }
    if (revert->isEmpty()) {
        emit refused(tr("It is as it was then already."));
        return;
    }
    ChangeSet changes = *revert;
    changes.summary = summary;
    if (const auto applied = m_document.apply(changes); !applied) {
        emit refused(applied.error().message());
    }
}

}  // namespace fulcrum
