// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes a ChangeSet as the change log keeps it, one change at a time: an edit need not be in memory as a
// whole. A plain value.
#pragma once

#include "models/domain/change_set.h"
#include "models/exchange/json_writer.h"

namespace fulcrum {

class ChangeSetWriter {
public:
    explicit ChangeSetWriter(const QString& summary);
    void add(const Change& change);
    /// Bytes written so far.
    qsizetype size() const { return m_writer.bytes().size(); }
    /// The whole; nothing can be added after.
    QString finished(const std::vector<Settlement>& settled = {}, const QStringList& merged = {});

private:
    JsonWriter m_writer;
};

}  // namespace fulcrum
