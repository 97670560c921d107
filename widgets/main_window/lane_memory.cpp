// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window/lane_memory.h"

namespace fulcrum {
namespace {

QString keyOf(const Session& session, Grouping grouping) {
    return session.document.identity() + u' ' + toText(grouping);
}

}  // namespace

void rememberLanes(const Session& session) {
    session.settings.setValue(settings::kGrouping, toText(session.lanes.chosenGrouping()));
    QVariantMap kept = session.settings.value(settings::kLanes);
    for (int i = 0; i < kGroupingCount; ++i) {
        const auto grouping = static_cast<Grouping>(i);
        const LaneArrangement& arrangement = session.lanes.arrangement(grouping);
        if (arrangement.isAsItComes()) {
            kept.remove(keyOf(session, grouping));
        } else {
            kept.insert(keyOf(session, grouping), arrangement.toText());
        }
    }
    session.settings.setValue(settings::kLanes, kept);
}

void recallLanes(const Session& session) {
    const QVariantMap kept = session.settings.value(settings::kLanes);
    for (int i = 0; i < kGroupingCount; ++i) {
        const auto grouping = static_cast<Grouping>(i);
        const QString text = kept.value(keyOf(session, grouping)).toString();
        if (!text.isEmpty()) {
            session.lanes.setArrangement(grouping, LaneArrangement::fromText(text));
        }
    }
    if (const auto grouping = groupingFromText(session.settings.value(settings::kGrouping))) {
        // What cannot be read now is said when it is asked for.
        const auto grouped = session.lanes.setGrouping(*grouping);
        Q_UNUSED(grouped)
    }
}

}  // namespace fulcrum
