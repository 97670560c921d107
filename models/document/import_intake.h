// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the reader of a large table puts its records: they are handed on to a thread that writes them, so
// that reading and writing go on side by side. What the reader asks of the project is answered from hashes
// where they say no; else it waits until all it has read is written, and the project is asked. Belongs to
// the reader's thread, in which `goOn` is called as well. Private to document.
#pragma once

#include <atomic>
#include <functional>
#include <thread>

#include "models/document/hash_filter.h"
#include "models/document/import_writing.h"
#include "models/domain/conveyor.h"
#include "models/exchange/record_sink.h"

namespace fulcrum {

class ImportIntake : public RecordSink {
public:
    /// Both must outlive it, and are its own until finish(). `goOn` is asked once in a thousand events; false
    /// ends the import.
    ImportIntake(BulkEdit& edit, ImportWriting& writing, std::function<bool()> goOn);
    ~ImportIntake() override;
    ImportIntake(const ImportIntake&) = delete;
    ImportIntake& operator=(const ImportIntake&) = delete;

    Standing standing(const QString& id) override;
    std::optional<Event> find(const QString& id) override;
    QString alike(Day start, const QString& title) override;
    void take(const Party& party) override { hand({Record(party), true}); }
    void take(const Track& track) override { hand({Record(track), true}); }
    void take(Event event) override;
    bool isStopped() const override { return m_isStopped; }

    /// Waits until all is written, or, if not `isWanted`, until nothing more is being written.
    void finish(bool isWanted);
    /// After finish(): why nothing comes of it.
    std::optional<Error> failure() const { return m_failure ? m_failure : m_writing.failure(); }

private:
    using Batch = std::vector<IncomingRecord>;

    void hand(IncomingRecord incoming);
    void send();
    /// Asks the project as it is after all that was read; `otherwise` if that cannot be.
    template <typename Value, typename Ask>
    Value settled(Value otherwise, Ask ask) {
        send();
        if (!m_batches.settle()) {
            return otherwise;
        }
        Value answer = ask();
        m_isStopped = m_isStopped || m_writing.failure();
        return answer;
    }
    void stop(const Error& error);
    void write();

    BulkEdit& m_edit;
    ImportWriting& m_writing;
    std::function<bool()> m_goOn;
    HashFilter m_ids;  ///< of the project and of the file so far
    const LikeEvents* m_likeEvents = nullptr;
    QString m_askedFor;
    Standing m_standing = Standing::Absent;
    std::optional<Error> m_failure;
    int m_taken = 0;
    Batch m_batch;
    std::atomic<bool> m_isStopped = false;
    Conveyor<Batch> m_batches;
    std::jthread m_writer;  ///< ends before what it works on
};

}  // namespace fulcrum
