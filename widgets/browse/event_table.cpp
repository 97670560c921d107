// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/browse/event_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <algorithm>
#include <array>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

int tableRowHeight() { return scaled(22); }

/// Copying reads the texts of each row while the window waits: a twentieth of a second.
constexpr std::size_t kMostCopied = 5'000;

// Names of the columns in settings, in their order.
constexpr std::array<QStringView, EventTableModel::ColumnCount> kColumns{
    u"date", u"title", u"actor", u"track", u"kind", u"severity", u"status"};
constexpr std::array<int, EventTableModel::ColumnCount> kWidths{190, 420, 120, 130, 120, 70, 130};

}  // namespace

EventTable::EventTable(const Document& document, const CurrentBalance& balance, const TimeWindow& window,
                       Selection& selection, QWidget* parent)
    : QTableView(parent),
      m_document(document),
      m_selection(selection),
      m_model(new EventTableModel(document, balance, window, this)) {
    setObjectName(u"eventTable"_s);
    setAccessibleName(tr("Events"));
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    // Before there are rows: a header tells of each row by itself that it has another height.
    verticalHeader()->setDefaultSectionSize(tableRowHeight());
    setModel(m_model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setAlternatingRowColors(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicator(EventTableModel::Date, Qt::AscendingOrder);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    setSortingEnabled(true);
    for (int column = 0; column < EventTableModel::ColumnCount; ++column) {
        setColumnWidth(column, kWidths[static_cast<std::size_t>(column)]);
    }
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &EventTable::chooseColumns);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EventTable::takeRows);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &EventTable::takeRows);
    connect(this, &QAbstractItemView::doubleClicked, this, [this] { emit revealed(currentEvent()); });
    connect(&m_selection, &Selection::selectedChanged, this, &EventTable::showSelected);
    connect(m_model, &QAbstractItemModel::modelReset, this, &EventTable::showSelected);
    connect(&window, &TimeWindow::cursorChanged, viewport(), [this] {
        // Statuses are of the day of the cursor; only the rows in view are painted.
        viewport()->update();
    });
    showSelected();
}

void EventTable::setTheme(const Theme& theme) {
    if (m_titles != nullptr) {
        m_titles->setTheme(theme);
    }
    viewport()->update();
}

void EventTable::setFilter(const ActiveFilter& filter) {
    m_titles = new MarkedTextDelegate(filter, this);
    setItemDelegateForColumn(EventTableModel::Title, m_titles);
    // Edits move the events; the filter tells anew what is listed.
    const auto list = [this, &filter] {
        m_model->setShown(filter.filter().isEmpty() ? nullptr : filter.matches());
    };
    connect(&filter, &ActiveFilter::changed, this, list);
    list();
}

EventIndex EventTable::currentEvent() const {
    const QModelIndex current = currentIndex();
    return current.isValid() ? m_model->eventAt(current.row()) : kNoIndex;
}

void EventTable::showSelected() {
    const EventIndex selected = m_document.columns().indexOf(m_selection.selected());
    if (selected != kNoIndex && selected == currentEvent()) {
        return;
    }
    const int row = selected == kNoIndex ? -1 : m_model->rowOf(selected);
    m_isFollowing = true;
    if (row < 0) {
        selectionModel()->clear();
    } else {
        selectRow(row);
        scrollTo(m_model->index(row, 0), EnsureVisible);
    }
    m_isFollowing = false;
}

void EventTable::takeRows() {
    if (m_isFollowing || currentEvent() == kNoIndex) {
        return;
    }
    const auto keyAt = [this](EventIndex event) {
        return m_document.columns().key[static_cast<std::size_t>(event)];
    };
    std::vector<EventKey> keys;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            keys.push_back(keyAt(m_model->eventAt(row)));
        }
    }
    // The current row may have just been taken out of those that are selected.
    const EventKey current = keyAt(currentEvent());
    const bool isAmong = std::ranges::find(keys, current) != keys.end();
    m_selection.mark(keys, isAmong || keys.empty() ? current : keys.back());
}

void EventTable::copyRows() {
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.push_back(row);
        }
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.size() > kMostCopied) {
        const QLocale locale;
        emit refused(tr("%1 rows are too many to copy: at most %2 are. File, Export writes all that the "
                        "filter lets through to a file.")
                         .arg(locale.toString(static_cast<int>(rows.size())),
                              locale.toString(static_cast<int>(kMostCopied))));
    } else if (!rows.empty()) {
        QGuiApplication::clipboard()->setText(m_model->tsv(rows));
    }
}

void EventTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentEvent() != kNoIndex) {
        emit revealed(currentEvent());
        return;
    }
    QTableView::keyPressEvent(event);
}

QStringList EventTable::hiddenColumns() const {
    QStringList hidden;
    for (int column = 0; column < EventTableModel::ColumnCount; ++column) {
        if (isColumnHidden(column)) {
            hidden.append(kColumns[static_cast<std::size_t>(column)].toString());
        }
    }
    return hidden;
}

void EventTable::hideColumns(const QStringList& names) {
    for (int column = 0; column < EventTableModel::ColumnCount; ++column) {
        // A table without its titles could not be asked to show them again.
        setColumnHidden(column, column != EventTableModel::Title &&
                                    names.contains(kColumns[static_cast<std::size_t>(column)].toString()));
    }
}

void EventTable::chooseColumns(const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < EventTableModel::ColumnCount; ++column) {
        if (column == EventTableModel::Title) {
            continue;
        }
        QAction* action =
            menu->addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setObjectName(kColumns[static_cast<std::size_t>(column)].toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            setColumnHidden(column, !isShown);
            emit columnsChosen();
        });
    }
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

}  // namespace fulcrum
