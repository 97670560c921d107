// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The events that a figure shows, as a plain table to compute with: one row an event. It is no way to bring
// events back, since it leaves out all that a figure does not draw. Pure functions.
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

#include "models/domain/day.h"

namespace fulcrum {

struct ShownEvent {
    QString id;
    Day start = 0;
    std::optional<Day> end;  ///< the first day on which it no longer holds; none: open
    QString kind;
    QString track;
    QString actor;
    int severity = 1;
    QString title;
};

/// "id,start,end,kind,track,actor,severity,title" and a row an event.
QByteArray writeShownEvents(const std::vector<ShownEvent>& events);

}  // namespace fulcrum
