// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/record_writer.h"

#include <QSet>

#include "models/domain/record_text.h"
#include "models/storage/storage_error.h"
#include "models/storage/storage_text.h"

namespace fulcrum {
namespace {

class RecordWriter {
public:
    RecordWriter(Tables& tables, const ChangeSet& changes) : m_tables(tables), m_changes(changes) {}

    void write() {
        checkBefore();
        // What is referred to goes in first and comes out last.
        put<Party>(m_tables.parties);
        put<Track>(m_tables.tracks);
        put<Era>(m_tables.eras);
        put<Event>(m_tables.events);
        forEachAfter<Event>([&](const Event& event) { m_tables.events.insertRelations(event); });
        put<Indicator>(m_tables.indicators);
        put<Story>(m_tables.stories);
        put<Scenario>(m_tables.scenarios);
        put<Code>(m_tables.codes);
        writeAnnotations();
        forEachAfter<ProjectInfo>([&](const ProjectInfo& info) { m_tables.project.replace(info); });

        takeOut<Code>(m_tables.codes);
        takeOut<Scenario>(m_tables.scenarios);
        takeOut<Story>(m_tables.stories);
        takeOut<Indicator>(m_tables.indicators);
        forEachRemoved<Event>([&](const Event& event) { m_tables.events.removeRelations(event.id); });
        takeOut<Event>(m_tables.events);
        takeOut<Era>(m_tables.eras);
        takeOut<Track>(m_tables.tracks);
        takeOut<Party>(m_tables.parties);
        m_tables.events.removeLeftovers();
    }

private:
    void checkBefore() {
        QSet<QString> seen;
        for (const Change& change : m_changes.changes) {
            if (!change.before && !change.after) {
                throw Refusal{{//: Where something is wrong; %1 is what the edit does, in a few words
                               StorageText::tr("edit \"%1\"").arg(m_changes.summary),
                               StorageText::tr("a change has neither before nor after"),
                               {}}};
            }
            const Record& record = change.before ? *change.before : *change.after;
            const QString name = describe(record);
            if (change.before && change.after && describe(*change.after) != name) {
                //: %1 is a record with its id, such as "event E1"
                throw Refusal{{recordText(name),
                               StorageText::tr("an edit may not turn it into %1")
                                   .arg(recordText(describe(*change.after))),
                               StorageText::tr("Remove the one and add the other")}};
            }
            if (seen.contains(name)) {
                throw Refusal{{recordText(name), StorageText::tr("the edit changes it twice"),
                               StorageText::tr("Merge both changes into one")}};
            }
            seen.insert(name);
            const std::optional<Record> now = held(record);
            // The project's head is always there, be it empty.
            const bool isSame =
                change.before ? now == change.before : !now || now == std::optional<Record>(ProjectInfo{});
            if (!isSame) {
                throw Refusal{{recordText(name),
                               now ? change.before ? StorageText::tr("it was changed meanwhile")
                                                   : StorageText::tr("it is there already")
                                   : StorageText::tr("it was removed meanwhile"),
                               StorageText::tr("Read it again and repeat the edit")}};
            }
        }
    }

    std::optional<Record> held(const Record& like) {
        return std::visit(
            [&](const auto& record) -> std::optional<Record> {
                using Kind = std::decay_t<decltype(record)>;
                if constexpr (std::is_same_v<Kind, ProjectInfo>) {
                    return m_tables.project.info();
                } else {
                    std::optional<Kind> found = tableOf(record).find(record.id);
                    return found ? std::optional<Record>(std::move(*found)) : std::nullopt;
                }
            },
            like);
    }

    PartyTable& tableOf(const Party&) { return m_tables.parties; }
    TrackTable& tableOf(const Track&) { return m_tables.tracks; }
    EraTable& tableOf(const Era&) { return m_tables.eras; }
    EventRecordTable& tableOf(const Event&) { return m_tables.events; }
    IndicatorTable& tableOf(const Indicator&) { return m_tables.indicators; }
    StoryTable& tableOf(const Story&) { return m_tables.stories; }
    ScenarioTable& tableOf(const Scenario&) { return m_tables.scenarios; }
    CodeTable& tableOf(const Code&) { return m_tables.codes; }
    AnnotationTable& tableOf(const Annotation&) { return m_tables.annotations; }

    /// Events are found by the words noted on them, so those concerned leave the index meanwhile.
    void writeAnnotations() {
        const QSet<QString> events = annotatedEvents();
        for (const QString& event : events) {
            m_tables.events.takeOutOfIndex(event);
        }
        put<Annotation>(m_tables.annotations);
        takeOut<Annotation>(m_tables.annotations);
        for (const QString& event : events) {
            m_tables.events.putIntoIndex(event);
        }
    }

    QSet<QString> annotatedEvents() const {
        QSet<QString> events;
        for (const Change& change : m_changes.changes) {
            for (const std::optional<Record>* record : {&change.before, &change.after}) {
                if (const auto* annotation = *record ? std::get_if<Annotation>(&**record) : nullptr) {
                    events.insert(eventOf(annotation->target));
                }
            }
        }
        events.remove(QString());
        return events;
    }

    template <typename RecordType, typename Work>
    void forEachAfter(Work work) {
        for (const Change& change : m_changes.changes) {
            if (const auto* record = change.after ? std::get_if<RecordType>(&*change.after) : nullptr) {
                work(*record);
            }
        }
    }

    template <typename RecordType, typename Work>
    void forEachRemoved(Work work) {
        for (const Change& change : m_changes.changes) {
            if (change.after) {
                continue;
            }
            if (const auto* record = std::get_if<RecordType>(&*change.before)) {
                work(*record);
            }
        }
    }

    template <typename RecordType, typename Table>
    void put(Table& table) {
        for (const Change& change : m_changes.changes) {
            const auto* record = change.after ? std::get_if<RecordType>(&*change.after) : nullptr;
            if (record && change.before) {
                table.update(*record);
            } else if (record) {
                table.insert(*record);
            }
        }
    }

    template <typename RecordType, typename Table>
    void takeOut(Table& table) {
        forEachRemoved<RecordType>([&](const RecordType& record) {
            try {
                table.remove(record.id);
            } catch (const SQLite::Exception& exception) {
                if (isForeignKey(exception)) {
                    throw Refusal{{recordText(describe(record)),
                                   StorageText::tr("it cannot be removed, because others refer to it"),
                                   StorageText::tr("Change or remove those first")}};
                }
                throw;
            }
        });
    }

    static bool isForeignKey(const SQLite::Exception& exception) {
        constexpr int kForeignKeyFailure = 787;  // SQLITE_CONSTRAINT_FOREIGNKEY
        return exception.getExtendedErrorCode() == kForeignKeyFailure;
    }

    Tables& m_tables;
    const ChangeSet& m_changes;
};

}  // namespace

void writeChanges(Tables& tables, const ChangeSet& changes) { RecordWriter(tables, changes).write(); }

}  // namespace fulcrum
