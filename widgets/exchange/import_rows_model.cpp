// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exchange/import_rows_model.h"

#include <QCoreApplication>
#include <algorithm>

#include "models/domain/record_text.h"

namespace fulcrum {
namespace {

struct ImportRowsModelTexts {
    Q_DECLARE_TR_FUNCTIONS(ImportRowsModel)
};

QString reasonText(const ImportRow& row) {
    switch (row.outcome) {
        case ImportOutcome::Duplicate:
            //: %1: id of an event
            return ImportRowsModelTexts::tr("the same title, day and actor as %1").arg(row.reason);
        case ImportOutcome::Changed:
            //: %1: names of fields
            return ImportRowsModelTexts::tr("other values: %1").arg(row.reason);
        case ImportOutcome::New:
        case ImportOutcome::Rejected:
        case ImportOutcome::Note:
            break;
    }
    return row.reason;
}

}  // namespace

QString outcomeText(ImportOutcome outcome) {
    switch (outcome) {
        case ImportOutcome::New:
            return ImportRowsModelTexts::tr("New");
        case ImportOutcome::Changed:
            return ImportRowsModelTexts::tr("Changed");
        case ImportOutcome::Duplicate:
            return ImportRowsModelTexts::tr("Duplicate");
        case ImportOutcome::Rejected:
            return ImportRowsModelTexts::tr("Rejected");
        case ImportOutcome::Note:
            return ImportRowsModelTexts::tr("Remark");
    }
    return {};
}

void ImportRowsModel::setRows(std::vector<ImportRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    // What needs a decision first; the sort keeps the order of the file.
    const auto rank = [](const ImportRow& row) {
        return row.outcome == ImportOutcome::Rejected    ? 0
               : row.outcome == ImportOutcome::Duplicate ? 1
               : row.outcome == ImportOutcome::Note      ? 2
               : row.outcome == ImportOutcome::Changed   ? 3
                                                         : 4;
    };
    std::ranges::stable_sort(m_rows, {}, rank);
    endResetModel();
    showOnly(m_only);
}

void ImportRowsModel::showOnly(std::optional<ImportOutcome> outcome) {
    beginResetModel();
    m_only = outcome;
    m_shown.clear();
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (!outcome || m_rows[row].outcome == *outcome) {
            m_shown.push_back(row);
        }
    }
    endResetModel();
}

int ImportRowsModel::count(ImportOutcome outcome) const {
    return static_cast<int>(std::ranges::count(m_rows, outcome, &ImportRow::outcome));
}

int ImportRowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportRowsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant ImportRowsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const ImportRow& row = m_rows[m_shown[static_cast<std::size_t>(index.row())]];
    switch (index.column()) {
        case Outcome:
            return outcomeText(row.outcome);
        case Title:
            return row.title;
        case Reason:
            return reasonText(row);
        default:
            // Of what is left out, the place in the file stands there, which is in words already.
            return row.outcome == ImportOutcome::Rejected || row.outcome == ImportOutcome::Note
                       ? row.record
                       : recordText(row.record);
    }
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Outcome:
            //: What becomes of a record of a file that is imported
            return tr("Outcome");
        case Title:
            return tr("Title");
        case Reason:
            return tr("Why");
        default:
            return tr("Record");
    }
}

}  // namespace fulcrum
