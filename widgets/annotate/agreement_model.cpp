// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotate/agreement_model.h"

#include <algorithm>

#include "models/agreement/disagreements.h"
#include "widgets/common/event_words.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/terms_text.h"

namespace fulcrum {

AgreementModel::AgreementModel(const Document& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(document) {}

void AgreementModel::setTable(const CodingTable& table, Metric metric, const QStringList& coders,
                              const Coding& coding) {
    beginResetModel();
    m_table = table;
    m_metric = metric;
    m_coders = coders;
    m_rows.clear();
    QSet<EventKey> settled;
    for (const JudgedEvent& judged : coding.events) {
        if (judged.isSettled) {
            settled.insert(judged.event);
        }
    }
    const auto isSettled = [&](std::size_t unit) {
        return metric == Metric::Ordinal && settled.contains(m_table.events[unit]);
    };
    std::vector<bool> isListed(m_table.events.size(), false);
    for (const Disagreement& one : disagreements(m_table.ratings, m_table.ids, metric)) {
        isListed[one.unit] = true;
        m_rows.push_back({one.unit, one.size, one.lowest, one.highest, isSettled(one.unit)});
    }
    for (std::size_t unit = 0; unit < m_table.events.size(); ++unit) {
        const auto said = m_table.ratings.of(unit);
        if (!isListed[unit] && said.size() >= 2) {
            m_rows.push_back({unit, 0, said.front().value, said.front().value, isSettled(unit)});
        }
    }
    endResetModel();
}

std::optional<int> AgreementModel::value(int row, int coder) const {
    return m_table.ratings.at(m_rows[static_cast<std::size_t>(row)].unit, static_cast<std::size_t>(coder));
}

int AgreementModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AgreementModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : settledColumn() + 1;
}

QVariant AgreementModel::text(const Row& row, int column) const {
    if (column == kEventColumn) {
        const EventIndex event = m_document.columns().indexOf(m_table.events[row.unit]);
        // It may have been removed while the panel was hidden.
        return event == kNoIndex ? QString() : eventName(m_document, event, interfaceLanguage());
    }
    if (column == spreadColumn()) {
        if (m_metric == Metric::Nominal) {
            return row.size > 0 ? tr("differ") : tr("agree");
        }
        return row.highest - row.lowest;
    }
    if (column == settledColumn()) {
        return row.isSettled ? tr("settled") : QString();
    }
    const auto said = m_table.ratings.at(row.unit, static_cast<std::size_t>(column - 1));
    if (!said) {
        return {};
    }
    if (m_metric == Metric::Nominal) {
        return *said == 1 ? tr("applied") : tr("not applied");
    }
    return *said;
}

QVariant AgreementModel::sortKey(const Row& row, int column) const {
    if (column == kEventColumn) {
        return m_document.columns().indexOf(m_table.events[row.unit]);
    }
    if (column == spreadColumn()) {
        return row.size;
    }
    if (column == settledColumn()) {
        return row.isSettled ? 1 : 0;
    }
    return m_table.ratings.at(row.unit, static_cast<std::size_t>(column - 1)).value_or(-1);
}

QVariant AgreementModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return text(row, index.column());
        case Qt::ToolTipRole: {
            const auto said = index.column() > 0 && index.column() < spreadColumn()
                                  ? m_table.ratings.at(row.unit, static_cast<std::size_t>(index.column() - 1))
                                  : std::nullopt;
            return said && m_metric == Metric::Ordinal ? severityText(*said) : text(row, index.column());
        }
        case Qt::TextAlignmentRole:
            return index.column() == kEventColumn ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                                  : QVariant(Qt::AlignCenter);
        case kSortRole:
            return sortKey(row, index.column());
        case kEventRole:
            return QVariant::fromValue<qlonglong>(m_table.events[row.unit]);
        case kIsOpenRole:
            return row.size > 0 && !row.isSettled;
        default:
            return {};
    }
}

QVariant AgreementModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    if (section == kEventColumn) {
        return tr("Event");
    }
    if (section == spreadColumn()) {
        return m_metric == Metric::Ordinal ? tr("Spread") : tr("Together");
    }
    return section == settledColumn() ? tr("Settled") : m_coders.value(section - 1);
}

}  // namespace fulcrum
