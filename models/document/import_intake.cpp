// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/import_intake.h"

#include <QCoreApplication>

namespace fulcrum {
namespace {

/// Events between two reports of progress.
constexpr int kStep = 1000;
// What is read and not yet written: some megabytes.
constexpr std::size_t kBatchRecords = 500;
constexpr std::size_t kMostBatches = 8;

std::uint64_t hashOf(const QString& id) { return qHash(QStringView(id), 0); }

struct ImportIntakeTexts {
    Q_DECLARE_TR_FUNCTIONS(ImportStream)
};

}  // namespace

ImportIntake::ImportIntake(BulkEdit& edit, ImportWriting& writing, std::function<bool()> goOn)
    : m_edit(edit), m_writing(writing), m_goOn(std::move(goOn)), m_batches(kMostBatches) {
    const auto known = m_edit.eachIdBefore([this](const QString& id) { m_ids.insert(hashOf(id)); });
    if (!known) {
        stop(known.error());
    }
    m_writer = std::jthread([this] { write(); });
}

ImportIntake::~ImportIntake() { m_batches.giveUp(); }

void ImportIntake::write() {
    while (std::optional<Batch> batch = m_batches.take()) {
        for (IncomingRecord& each : *batch) {
            m_writing.take(std::move(each));
        }
        if (m_writing.failure()) {
            m_isStopped = true;
            m_batches.giveUp();
        }
    }
}

void ImportIntake::stop(const Error& error) {
    m_failure = m_failure.value_or(error);
    m_isStopped = true;
    m_batches.giveUp();
}

void ImportIntake::hand(IncomingRecord incoming) {
    if (isStopped()) {
        return;
    }
    m_batch.push_back(std::move(incoming));
    if (m_batch.size() >= kBatchRecords) {
        send();
    }
}

void ImportIntake::send() {
    if (!m_batch.empty()) {
        m_batches.put(std::exchange(m_batch, {}));
        m_batch.reserve(kBatchRecords);
    }
}

RecordSink::Standing ImportIntake::standing(const QString& id) {
    if (!m_ids.mayHold(hashOf(id))) {
        return Standing::Absent;
    }
    if (id != m_askedFor) {
        const auto stands = settled(BulkEdit::Standing::Absent, [&] { return m_writing.standing(id); });
        m_askedFor = id;
        m_standing = stands == BulkEdit::Standing::Absent      ? Standing::Absent
                     : stands == BulkEdit::Standing::InProject ? Standing::InProject
                                                               : Standing::Taken;
    }
    return m_standing;
}

std::optional<Event> ImportIntake::find(const QString& id) {
    return settled(std::optional<Event>(), [&] { return m_writing.find(id); });
}

QString ImportIntake::alike(Day start, const QString& title) {
    if (m_likeEvents == nullptr) {
        m_likeEvents = settled<const LikeEvents*>(nullptr, [&] { return &m_writing.likeEvents(); });
    }
    return m_likeEvents != nullptr && m_likeEvents->mayHold(start, title)
               ? settled(QString(), [&] { return m_writing.alike(start, title); })
               : QString();
}

void ImportIntake::take(Event event) {
    if (isStopped()) {
        return;
    }
    if (++m_taken % kStep == 0 && !m_goOn()) {
        stop({{},
              ImportIntakeTexts::tr("the import was stopped"),
              ImportIntakeTexts::tr("Nothing has changed")});
        return;
    }
    const std::uint64_t hash = hashOf(event.id);
    const bool isKnownNew = !m_ids.mayHold(hash);
    m_ids.insert(hash);
    m_askedFor.clear();
    hand({Record(std::move(event)), isKnownNew});
}

void ImportIntake::finish(bool isWanted) {
    if (isWanted && !isStopped()) {
        send();
        m_batches.end();
    } else {
        m_batches.giveUp();
    }
    m_writer.join();
}

}  // namespace fulcrum
