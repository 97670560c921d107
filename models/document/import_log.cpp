// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/import_log.h"

namespace fulcrum {

void ImportLog::add(const Change& change, double share) {
    if (!m_isKept) {
        return;
    }
    m_writer.add(change);
    // From the first sixteenth on, so that a few long rows at the beginning decide nothing; and only what
    // would be twice as long as it may be.
    constexpr qsizetype kEnough = 16;
    constexpr double kFar = 2;
    const auto size = m_writer.size();
    const bool isFarTooLong = m_length == Length::Reckoned && size > m_longest / kEnough &&
                              static_cast<double>(size) > kFar * share * static_cast<double>(m_longest);
    if (size > m_longest || isFarTooLong) {
        giveUp();
    }
}

void ImportLog::giveUp() {
    m_isKept = false;
    m_least = m_writer.size();
    m_writer = ChangeSetWriter({});
}

qsizetype ImportLog::leastLength(const Event& event) {
    constexpr qsizetype kNamesOfFields = 300;
    // A character of UTF-16 takes a byte or more.
    return kNamesOfFields + event.id.size() + event.title.size() + event.shortTitle.size() +
           event.summary.size() + event.instrument.size() + event.severityWhy.size() + event.extra.size();
}

}  // namespace fulcrum
