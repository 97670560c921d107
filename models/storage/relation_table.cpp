// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/relation_table.h"

#include "models/domain/record_text.h"
#include "models/storage/storage_error.h"
#include "models/storage/storage_text.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

RelationTable::RelationTable(SQLite::Database& database)
    : m_select(
          database,
          "SELECT r.type, e.id, r.level FROM relation r JOIN event e ON e.seq = r.other WHERE r.event = ? "
          "ORDER BY r.ordinal"),
      m_selectEvent(database, "SELECT seq FROM event WHERE id = ?"),
      m_insert(database, "INSERT INTO relation (event, ordinal, type, other, level) VALUES (?, ?, ?, ?, ?)"),
      m_delete(database, "DELETE FROM relation WHERE event = ?"),
      m_selectPointing(
          database,
          "SELECT e.id FROM relation r JOIN event e ON e.seq = r.event WHERE r.other = ? ORDER BY e.seq") {}

std::vector<Relation> RelationTable::of(EventKey event) {
    std::vector<Relation> relations;
    m_select.with(event);
    while (m_select.next()) {
        relations.push_back({relationTypeFromText(m_select.text(0)).value_or(RelationType::Cites),
                             m_select.text(1), m_select.numberOrNone(2)});
    }
    return relations;
}

void RelationTable::insert(EventKey key, const Event& event) {
    int ordinal = 0;
    for (const Relation& relation : event.relations) {
        const auto other = m_selectEvent.with(relation.eventId).firstInteger();
        if (!other) {
            throw Refusal{
                {recordText(u"event", event.id),
                 //: %1 is a type of relation as files have it ("responds_to"), %2 the id of the other event
                 StorageText::tr("it %1 %2, but there is no such event")
                     .arg(toText(relation.type), relation.eventId),
                 StorageText::tr("Add that event too, or remove the relation")}};
        }
        m_insert.run(key, ++ordinal, toText(relation.type), *other, relation.level);
    }
}

QString RelationTable::firstPointingTo(EventKey event) {
    return m_selectPointing.with(event).firstText().value_or(QString());
}

}  // namespace fulcrum
