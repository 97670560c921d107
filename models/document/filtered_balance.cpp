// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/filtered_balance.h"

namespace fulcrum {

FilteredBalance::FilteredBalance(const ActiveFilter& filter, CurrentBalance& balance, QObject* parent)
    : QObject(parent), m_filter(filter), m_balance(balance) {
    connect(&filter, &ActiveFilter::changed, this, &FilteredBalance::follow);
}

void FilteredBalance::setOn(bool isOn) {
    isOn = isOn && !m_filter.filter().isEmpty();
    if (isOn != m_isOn) {
        m_isOn = isOn;
        follow();
        emit changed();
    }
}

void FilteredBalance::follow() {
    if (m_isOn && m_filter.filter().isEmpty()) {
        setOn(false);
        return;
    }
    // What is still being looked up says so when it is there.
    if (!m_isOn || !m_filter.isPending()) {
        m_balance.countOnly(m_isOn ? m_filter.matches() : nullptr);
    }
}

}  // namespace fulcrum
