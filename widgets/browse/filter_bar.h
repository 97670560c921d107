// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Says that a filter is on: what it asks for, a chip each that takes it out again, how many events it lets
// through, whether the balance is of these only, and a button that shows all. Hidden while there is no
// filter. GUI thread.
#pragma once

#include <QCheckBox>
#include <QFrame>
#include <QLabel>
#include <QToolButton>
#include <vector>

#include "models/document/active_filter.h"
#include "models/document/filtered_balance.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/theme.h"

namespace fulcrum {

class FilterBar : public QFrame {
    Q_OBJECT
public:
    /// All must outlive the bar.
    FilterBar(const Document& document, ActiveFilter& filter, FilteredBalance& filteredBalance,
              QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void showChips();
    void addChip(const QString& text, const Filter& without);
    void retranslate();

    const Document& m_document;
    ActiveFilter& m_filter;
    FilteredBalance& m_filteredBalance;
    FlowLayout* m_row;
    QLabel* m_count;
    QCheckBox* m_balance;
    QToolButton* m_all;
    std::vector<QToolButton*> m_chips;
    Filter m_chipsOf;                   ///< the filter that the chips tell
    QStringList m_chipTexts;            ///< and how they tell it
    std::optional<Filter> m_countedOf;  ///< the filter whose events were counted last
};

}  // namespace fulcrum
