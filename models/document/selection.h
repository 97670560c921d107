// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The event that is selected, those that are marked together with it, the one under the pointer, and the day
// whose events in force are lit. One object is shared by all views. Keys, not positions, so that it survives
// edits. GUI thread; owned by the composition.
#pragma once

#include <QObject>
#include <optional>
#include <vector>

#include "models/domain/event.h"

namespace fulcrum {

class Selection : public QObject {
    Q_OBJECT
public:
    explicit Selection(QObject* parent = nullptr) : QObject(parent) {}

    EventKey selected() const { return m_selected; }
    /// kNoEvent selects nothing. Nothing else is marked then.
    void select(EventKey event);

    /// All that an edit of several events would change: the selected one and those marked with it, rising.
    const std::vector<EventKey>& marked() const { return m_marked; }
    bool isMarked(EventKey event) const;
    /// Marks these together; `current` is one of them and the one that is selected.
    void mark(std::vector<EventKey> events, EventKey current);
    /// Marks one more and selects it, or takes its mark away.
    void toggle(EventKey event);

    EventKey hovered() const { return m_hovered; }
    void setHovered(EventKey event);

    /// While the chart is hovered: what was in force on this day stands out.
    std::optional<Day> litDay() const { return m_litDay; }
    void setLitDay(std::optional<Day> day);

signals:
    void selectedChanged();
    void markedChanged();
    void hoveredChanged();
    void litDayChanged();

private:
    EventKey m_selected = kNoEvent;
    std::vector<EventKey> m_marked;
    EventKey m_hovered = kNoEvent;
    std::optional<Day> m_litDay;
};

}  // namespace fulcrum
