// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/edit_history.h"

#include "models/document/document_text.h"
#include "models/exchange/fulcrum_json.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Moves the last step over if `row` takes it back.
template <typename Side>
bool moveIfReversed(Side& from, Side& to, const LogHead& row) {
    if (from.empty() || from.back().row != row.reverses) {
        return false;
    }
    to.push_back({row.id, from.back().summary, {}});
    from.pop_back();
    return true;
}

}  // namespace

EditHistory::EditHistory(Write write, Read read) : m_write(std::move(write)), m_read(std::move(read)) {}

void EditHistory::begin(const std::vector<LogHead>& newestFirst) {
    m_done.clear();
    m_undone.clear();
    for (auto row = newestFirst.rbegin(); row != newestFirst.rend(); ++row) {
        if (row->reverses.isEmpty()) {
            // How a project began is nothing to take back.
            if (row->isKept || row->place > 1) {
                m_done.push_back({row->id, row->summary, {}});
            }
            m_undone.clear();
        } else if (!moveIfReversed(m_done, m_undone, *row)) {
            // Neither side: the edit that it takes back is older than what was read.
            moveIfReversed(m_undone, m_done, *row);
        }
    }
    setClean();
    emit indexChanged();
}

void EditHistory::add(const QString& row, const ChangeSet& changes) {
    if (m_clean && *m_clean > m_done.size()) {
        m_clean.reset();
    }
    m_undone.clear();
    m_done.push_back({row, changes.summary, ChangeSet{changes.summary, changes.changes}});
    emit indexChanged();
}

Result<ChangeSet> EditHistory::changesOf(const Step& step) const {
    if (step.changes) {
        return *step.changes;
    }
    const auto entry = m_read(step.row);
    if (!entry) {
        return entry.error();
    }
    if (entry->changes.isEmpty()) {
        return Error{
            u"\"%1\""_s.arg(step.summary),
            DocumentText::tr("it was too large for its changes to be kept, so it cannot be taken back"),
            DocumentText::tr("Open a copy of the project from before it")};
    }
    return readChangeSet(entry->changes);
}

void EditHistory::turn(Side& from, Side& to) {
    if (from.empty()) {
        return;
    }
    const auto changes = changesOf(from.back());
    if (!changes) {
        emit failed(changes.error());
        return;
    }
    ChangeSet reversed = inverse(*changes);
    reversed.summary = from.back().summary;
    const auto row = m_write(reversed, from.back().row);
    if (!row) {
        emit failed(row.error());
        return;
    }
    to.push_back({*row, from.back().summary, std::move(reversed)});
    from.pop_back();
    emit indexChanged();
}

}  // namespace fulcrum
