// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a large import leaves in the change log, as long as the log keeps so much. Where what has come so far
// tells that the whole will be far too long, nothing more is written: that is a guess, and afterwards it is
// known whether it was right. Belongs to one thread. Private to document.
#pragma once

#include "models/exchange/change_set_writer.h"

namespace fulcrum {

class ImportLog {
public:
    /// Whether it may be given up before it is too long.
    enum class Length { Reckoned, Counted };

    /// `longest` in bytes.
    ImportLog(const QString& summary, qsizetype longest, Length length)
        : m_writer(summary), m_longest(longest), m_length(length) {}

    bool isKept() const { return m_isKept; }
    /// `share` is how much of the file has been read for it, or more: then the whole seems shorter.
    void add(const Change& change, double share);
    /// Of a new or changed event of which nothing is written any more.
    void pass(const Event& event) { m_least += leastLength(event); }
    /// It was given up, and might have been short enough.
    bool isMissed() const { return !m_isKept && m_least <= m_longest; }
    /// The whole as JSON; empty where it is not kept.
    QString finished() { return m_isKept ? m_writer.finished() : QString(); }

    /// Bytes that the event takes at least.
    static qsizetype leastLength(const Event& event);

private:
    void giveUp();

    ChangeSetWriter m_writer;
    qsizetype m_longest;
    Length m_length;
    bool m_isKept = true;
    qsizetype m_least = 0;  ///< length of what would be here, or less; counted from when it is given up
};

}  // namespace fulcrum
