// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ends of bars as handles. While a scenario is in view, dragging one assumes another end for the event:
// the balance follows at once as a draft, letting go makes one edit of it, Escape forgets it. Without one it
// is the record's own end that moves, where the record can be edited: letting go announces it, and whoever
// may write makes one edit of it. GUI thread; owned by the timeline.
#pragma once

#include <QObject>
#include <optional>

#include "models/document/active_scenario.h"
#include "models/timeline/time_scale.h"
#include "models/timeline/timeline_layout.h"

namespace fulcrum {

class BarEnds : public QObject {
    Q_OBJECT
public:
    struct Moved {
        EventIndex event = kNoIndex;
        Day day = 0;
    };

    /// All must outlive this.
    BarEnds(const Document& document, const CurrentBalance& balance, ActiveScenario& scenario,
            QObject* parent = nullptr);

    /// Whether ends of the record itself can be held.
    void setRecordIsEditable(bool isEditable) { m_isRecordEditable = isEditable; }

    /// The event whose end lies under this point of the layout, or kNoIndex.
    EventIndex at(const QPointF& position, const TimelineLayout& layout, const TimelineMetrics& metrics,
                  const TimeScale& scale) const;

    /// What is being moved, and to which day.
    const std::optional<Moved>& moved() const { return m_moved; }
    void hold(EventIndex event);
    /// Ends no earlier than a day after the start, and no later than the data knows.
    void moveTo(double day);
    void letGo();
    void cancel();

signals:
    /// The end of an event of the record is to be on this day; none: at the horizon, where no end is known.
    void recordEndMoved(fulcrum::EventIndex event, std::optional<fulcrum::Day> end);
    void refused(const QString& reason);

private:
    /// The first day on which the event no longer holds, as the scenario in view has it.
    Day endOf(EventIndex event) const;

    const Document& m_document;
    const CurrentBalance& m_balance;
    ActiveScenario& m_scenario;
    std::optional<Moved> m_moved;
    std::optional<Day> m_heldAt;  ///< where the end was when it was taken hold of
    bool m_isRecordEditable = false;
};

}  // namespace fulcrum
