// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes what an import takes in, one record after the other, and keeps count of what has become of each. The
// first failure is kept and nothing more is done. Belongs to one thread at a time. Private to document.
#pragma once

#include <QHash>
#include <atomic>
#include <optional>
#include <vector>

#include "models/document/import_log.h"
#include "models/document/import_plan.h"
#include "models/storage/bulk_edit.h"

namespace fulcrum {

/// Events of the project by what makes another one look like them. Hashes stand for the texts: what is found
/// is looked at.
class LikeEvents {
public:
    explicit LikeEvents(BulkEdit& edit) : m_edit(edit) {}

    /// Reads the events that were there before, unless that has been done.
    Result<void> fill();
    /// Its id; empty if there is none. Without an actor any will do.
    Result<QString> find(Day start, const QString& title, const std::optional<QString>& actor);
    /// False: there is none. After fill() any thread may ask, also meanwhile.
    bool mayHold(Day start, const QString& title) const;

private:
    BulkEdit& m_edit;
    bool m_isFilled = false;
    QMultiHash<std::size_t, EventKey> m_events;
};

/// A record on its way into the project.
struct IncomingRecord {
    Record record;            ///< a party, a track or an event
    bool isKnownNew = false;  ///< an event of which it is certain that its id is not there
};

class ImportWriting {
public:
    ImportWriting(BulkEdit& edit, Duplicates duplicates, ImportLog log)
        : m_edit(edit),
          m_areLeftOut(duplicates == Duplicates::LeaveOut),
          m_alike(edit),
          m_log(std::move(log)) {}

    const std::optional<Error>& failure() const { return m_failure; }

    void take(IncomingRecord incoming);
    /// To be called when the file is at its end: what has waited for others has them now, or never.
    void takeWaiting();

    BulkEdit::Standing standing(const QString& id) {
        return ask(m_edit.standing(id)).value_or(BulkEdit::Standing::Absent);
    }
    std::optional<Event> find(const QString& id) { return ask(m_edit.find(id)).value_or(std::nullopt); }
    /// An event that was there before; empty if there is none.
    QString alike(Day start, const QString& title) {
        return ask(m_alike.find(start, title, std::nullopt)).value_or(QString());
    }
    /// May be asked in another thread's place, not meanwhile.
    const LikeEvents& likeEvents() {
        demand(m_alike.fill());
        return m_alike;
    }

    /// How much of the file has been read; from any thread.
    void noteShare(double share) { m_share = share; }

    int lostRelations() const { return m_lostRelations; }
    ImportPlan& plan() { return m_plan; }
    ImportLog& log() { return m_log; }

private:
    struct Waiting {
        std::optional<Event> before;
        Event event;
    };

    template <typename Value>
    std::optional<Value> ask(Result<Value> result) {
        if (!result) {
            m_failure = m_failure.value_or(result.error());
            return std::nullopt;
        }
        return std::move(result).value();
    }
    bool demand(const Result<void>& result);
    void takeEvent(Event event, bool isKnownNew);
    bool isLeftOut(const Event& event);
    bool hasAllEnds(const Event& event);
    void wait(Waiting waiting);
    void finish(Waiting done);
    void note(const Change& change) { m_log.add(change, m_share); }

    BulkEdit& m_edit;
    bool m_areLeftOut;
    LikeEvents m_alike;
    ImportLog m_log;
    std::atomic<double> m_share = 1;
    std::optional<Error> m_failure;
    QHash<QString, QString> m_duplicates;  ///< that were left out: id of what is here instead
    std::vector<Waiting> m_waiting;
    ImportPlan m_plan;
    int m_lostRelations = 0;
};

}  // namespace fulcrum
