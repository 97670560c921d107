// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/browse/history_model.h"

#include <QLocale>

namespace fulcrum {
namespace {

constexpr int kPage = 200;

}  // namespace

HistoryModel::HistoryModel(const Document& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(document) {
    connect(&document, &Document::changed, this, &HistoryModel::follow);
    readAgain();
}

void HistoryModel::readAgain() {
    beginResetModel();
    m_rows.clear();
    m_reverses.clear();
    const auto merged = m_document.store().mergedLogHeads();
    m_merged = merged ? *merged : std::vector<LogHead>();
    m_nextMerged = 0;
    m_oldest = std::numeric_limits<std::int64_t>::max();
    m_isWhole = false;
    endResetModel();
    fetchMore({});
    m_newest = m_oldest;
    for (const LogHead& row : m_rows) {
        if (row.place > 0) {
            m_newest = row.place;
            break;
        }
    }
}

void HistoryModel::follow() {
    const auto newest = m_document.store().logHeads(std::numeric_limits<std::int64_t>::max(), 1);
    const auto merged = m_document.store().mergedLogHeads();
    if (!newest || newest->empty() || newest->front().place != m_newest + 1 || !merged ||
        merged->size() != m_merged.size()) {
        readAgain();
        return;
    }
    beginInsertRows({}, 0, 0);
    m_rows.insert(m_rows.begin(), newest->front());
    m_reverses.insert(newest->front().id, newest->front().reverses);
    m_newest = newest->front().place;
    endInsertRows();
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && !m_isWhole; }

void HistoryModel::fetchMore(const QModelIndex& parent) {
    if (parent.isValid() || m_isWhole) {
        return;
    }
    const auto page = m_document.store().logHeads(m_oldest, kPage);
    std::vector<LogHead> read;
    const auto takeMerged = [&](const QDateTime& downTo) {
        while (m_nextMerged < m_merged.size() && m_merged[m_nextMerged].time >= downTo) {
            read.push_back(m_merged[m_nextMerged++]);
        }
    };
    for (const LogHead& head : page ? *page : std::vector<LogHead>()) {
        takeMerged(head.time);
        read.push_back(head);
        m_oldest = head.place;
    }
    m_isWhole = !page || page->size() < kPage;
    if (m_isWhole) {
        takeMerged(QDateTime::fromMSecsSinceEpoch(std::numeric_limits<int>::min(), Qt::UTC));
    }
    if (read.empty()) {
        return;
    }
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(read.size()) - 1);
    for (LogHead& head : read) {
        m_reverses.insert(head.id, head.reverses);
        m_rows.push_back(std::move(head));
    }
    endInsertRows();
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumnCount; }

QString HistoryModel::what(const LogHead& edit) const {
    if (edit.reverses.isEmpty()) {
        return edit.summary.isEmpty() ? tr("Without a name") : edit.summary;
    }
    bool isUndo = true;
    for (QString id = m_reverses.value(edit.reverses); !id.isEmpty(); id = m_reverses.value(id)) {
        isUndo = !isUndo;
    }
    //: %1 what was done
    return isUndo ? tr("Undone: %1").arg(edit.summary) : tr("Done again: %1").arg(edit.summary);
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const LogHead& row = edit(index.row());
    if (role == Qt::ToolTipRole && row.place < 0) {
        return tr("Came by merging another copy");
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
        case When:
            return QLocale().toString(row.time.toLocalTime(), QLocale::ShortFormat);
        case Who:
            return row.author.isEmpty() ? tr("Unnamed") : row.author;
        default:
            return what(row);
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    //: Columns of the history: when, by whom and what was changed
    return section == When ? tr("When") : section == Who ? tr("Who") : tr("What");
}

}  // namespace fulcrum
