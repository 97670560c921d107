// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/shown_events.h"

#include "models/exchange/csv.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

QByteArray writeShownEvents(const std::vector<ShownEvent>& events) {
    QByteArray bytes =
        csvRow({u"id"_s, u"start"_s, u"end"_s, u"kind"_s, u"track"_s, u"actor"_s, u"severity"_s, u"title"_s});
    for (const ShownEvent& event : events) {
        bytes += csvRow({event.id, isoFromDay(event.start), event.end ? isoFromDay(*event.end) : QString(),
                         event.kind, event.track, event.actor, QString::number(event.severity), event.title});
    }
    return bytes;
}

}  // namespace fulcrum
