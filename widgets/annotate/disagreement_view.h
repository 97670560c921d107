// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The events that coders have judged as a table, the largest disagreement first until somebody sorts
// otherwise, and the way from one that is open to the next. GUI thread; owned by its panel.
#pragma once

#include <QSortFilterProxyModel>
#include <QTableView>

#include "widgets/annotate/agreement_model.h"

namespace fulcrum {

class DisagreementView : public QTableView {
    Q_OBJECT
public:
    /// `document` must outlive the view.
    explicit DisagreementView(const Document& document, QWidget* parent = nullptr);

    AgreementModel& table() { return *m_table; }
    /// As AgreementModel::setTable(); the event that was current stays so, without a word of it.
    void setTable(const CodingTable& table, Metric metric, const QStringList& coders, const Coding& coding);

    /// kNoEvent if no row is current.
    EventKey currentEvent() const;
    /// To the next row that coders differ on and that nobody has settled, in the order shown, from the last
    /// to the first; false if there is none.
    bool goToNextOpen();

signals:
    /// Another row is current, or none.
    void currentEventChanged();

private:
    AgreementModel* m_table;
    QSortFilterProxyModel* m_sorted;
    bool m_isFilling = false;
};

}  // namespace fulcrum
