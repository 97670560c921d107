// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether the balance counts only the events that the filter lets through: off until somebody asks for it,
// and off again as soon as no filter is on, because filtering alone never moves the balance. While it is on,
// CurrentBalance follows the filter. GUI thread; owned by the composition.
#pragma once

#include <QObject>

#include "models/document/active_filter.h"
#include "models/document/current_balance.h"

namespace fulcrum {

class FilteredBalance : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this.
    FilteredBalance(const ActiveFilter& filter, CurrentBalance& balance, QObject* parent = nullptr);

    bool isOn() const { return m_isOn; }
    /// Without a filter it stays off.
    void setOn(bool isOn);

signals:
    void changed();

private:
    void follow();

    const ActiveFilter& m_filter;
    CurrentBalance& m_balance;
    bool m_isOn = false;
};

}  // namespace fulcrum
