// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotate/disagreement_view.h"

#include <QHeaderView>

#include "widgets/common/theme.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

int eventWidth() { return scaled(320); }

}  // namespace

DisagreementView::DisagreementView(const Document& document, QWidget* parent)
    : QTableView(parent),
      m_table(new AgreementModel(document, this)),
      m_sorted(new QSortFilterProxyModel(this)) {
    setObjectName(u"agreementView"_s);
    m_sorted->setSourceModel(m_table);
    m_sorted->setSortRole(AgreementModel::kSortRole);
    setModel(m_sorted);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    verticalHeader()->hide();
    // As the model brings them: the largest disagreement first.
    m_sorted->sort(-1);
    horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isFilling) {
            emit currentEventChanged();
        }
    });
}

void DisagreementView::setTable(const CodingTable& table, Metric metric, const QStringList& coders,
                                const Coding& coding) {
    const EventKey current = currentEvent();
    m_isFilling = true;
    m_table->setTable(table, metric, coders, coding);
    setColumnWidth(AgreementModel::kEventColumn, eventWidth());
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        if (m_sorted->index(row, 0).data(AgreementModel::kEventRole).toLongLong() == current) {
            setCurrentIndex(m_sorted->index(row, 0));
        }
    }
    m_isFilling = false;
}

EventKey DisagreementView::currentEvent() const {
    const QModelIndex current = currentIndex();
    return current.isValid() ? current.data(AgreementModel::kEventRole).toLongLong() : kNoEvent;
}

bool DisagreementView::goToNextOpen() {
    const int rows = m_sorted->rowCount();
    const int begin = currentIndex().isValid() ? currentIndex().row() + 1 : 0;
    for (int step = 0; step < rows; ++step) {
        const QModelIndex next = m_sorted->index((begin + step) % rows, 0);
        if (next.data(AgreementModel::kIsOpenRole).toBool()) {
            setCurrentIndex(next);
            return true;
        }
    }
    return false;
}

}  // namespace fulcrum
