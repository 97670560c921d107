// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be undone and done again, as the change log of the file has it: so it outlives closing and
// crashes. Undo and redo are edits like others, whose log row names the row that they take back. Of earlier
// sittings only the names of rows are in memory; what a row changed is read when it is taken back. Owned by
// the Document and of its thread. A step that fails stays where it is.
#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

#include "models/domain/change_set.h"
#include "models/domain/result.h"
#include "models/storage/project_store.h"

namespace fulcrum {

class EditHistory : public QObject {
    Q_OBJECT
public:
    /// Commits an edit that takes back the row `reverses`, and tells the id of its own row.
    using Write = std::function<Result<QString>(const ChangeSet& changes, const QString& reverses)>;
    using Read = std::function<Result<LogEntry>(const QString& row)>;

    EditHistory(Write write, Read read);

    /// Begins with what the file's log says, newest first.
    void begin(const std::vector<LogHead>& newestFirst);
    /// An edit was committed as this row; what had been undone can no longer be done again.
    void add(const QString& row, const ChangeSet& changes);

    bool canUndo() const { return !m_done.empty(); }
    bool canRedo() const { return !m_undone.empty(); }
    QString undoText() const { return canUndo() ? m_done.back().summary : QString(); }
    QString redoText() const { return canRedo() ? m_undone.back().summary : QString(); }
    int count() const { return static_cast<int>(m_done.size() + m_undone.size()); }

    void undo() { turn(m_done, m_undone); }
    void redo() { turn(m_undone, m_done); }

    /// Whether nothing was done since the beginning, or since setClean().
    bool isClean() const { return m_clean == m_done.size(); }
    void setClean() { m_clean = m_done.size(); }

signals:
    void indexChanged();
    /// An undo or redo could not be done; nothing has changed.
    void failed(const fulcrum::Error& error);

private:
    /// An edit, and the row that did it last: its own, or that of its latest undo or redo.
    struct Step {
        QString row;
        QString summary;
        std::optional<ChangeSet> changes;  ///< of this sitting
    };
    using Side = std::vector<Step>;

    void turn(Side& from, Side& to);
    Result<ChangeSet> changesOf(const Step& step) const;

    Write m_write;
    Read m_read;
    Side m_done;
    Side m_undone;
    std::optional<std::size_t> m_clean = 0;
};

}  // namespace fulcrum
