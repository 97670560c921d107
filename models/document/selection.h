// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The event that is selected, the one under the pointer, and the day whose events in force are lit. One
// object is shared by all views. Keys, not positions, so that it survives edits. GUI thread; owned by the
// composition.
#pragma once

#include <QObject>
#include <optional>

#include "models/domain/event.h"

namespace fulcrum {

class Selection : public QObject {
    Q_OBJECT
public:
    explicit Selection(QObject* parent = nullptr) : QObject(parent) {}

    EventKey selected() const { return m_selected; }
    /// kNoEvent selects nothing.
    void select(EventKey event);

    EventKey hovered() const { return m_hovered; }
    void setHovered(EventKey event);

    /// While the chart is hovered: what was in force on this day stands out.
    std::optional<Day> litDay() const { return m_litDay; }
    void setLitDay(std::optional<Day> day);

signals:
    void selectedChanged();
    void hoveredChanged();
    void litDayChanged();

private:
    EventKey m_selected = kNoEvent;
    EventKey m_hovered = kNoEvent;
    std::optional<Day> m_litDay;
};

}  // namespace fulcrum
