// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/code_table.h"

namespace fulcrum {

CodeTable::CodeTable(SQLite::Database& database)
    : m_places(database, "code"),
      m_selectAll(database,
                  "SELECT seq, id, name, definition, colour, parent, shortcut, extra FROM code ORDER BY seq"),
      m_select(database,
               "SELECT seq, id, name, definition, colour, parent, shortcut, extra FROM code WHERE id = ?"),
      m_selectSeq(database, "SELECT seq FROM code WHERE id = ?"),
      m_insert(database,
               "INSERT INTO code (seq, id, name, definition, colour, parent, shortcut, extra) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
      m_update(database,
               "UPDATE code SET name = ?, definition = ?, colour = ?, parent = ?, shortcut = ?, extra = ? "
               "WHERE seq = ?"),
      m_delete(database, "DELETE FROM code WHERE seq = ?"),
      m_selectExamples(database, "SELECT text FROM code_example WHERE code = ? ORDER BY ordinal"),
      m_insertExample(database, "INSERT INTO code_example (code, ordinal, text) VALUES (?, ?, ?)"),
      m_deleteExamples(database, "DELETE FROM code_example WHERE code = ?") {}

Code CodeTable::read(Query& row) {
    Code code;
    code.id = row.text(1);
    code.name = row.text(2);
    code.definition = row.text(3);
    code.colour = row.text(4);
    code.parent = row.text(5);
    code.key = row.text(6);
    code.extra = row.text(7);
    m_selectExamples.with(row.integer(0));
    while (m_selectExamples.next()) {
        code.examples += m_selectExamples.text(0);
    }
    return code;
}

std::vector<Code> CodeTable::all() {
    std::vector<Code> codes;
    m_selectAll.with();
    while (m_selectAll.next()) {
        codes.push_back(read(m_selectAll));
    }
    return codes;
}

std::optional<Code> CodeTable::find(const QString& id) {
    std::optional<Code> code;
    m_select.with(id);
    while (m_select.next()) {
        code = read(m_select);
    }
    return code;
}

void CodeTable::insert(const Code& code) {
    const std::int64_t seq = m_places.take(code.id);
    m_insert.run(seq, code.id, code.name, code.definition, code.colour, code.parent, code.key, code.extra);
    insertExamples(seq, code.examples);
}

void CodeTable::update(const Code& code) {
    const std::int64_t seq = seqOf(code.id);
    m_update.run(code.name, code.definition, code.colour, code.parent, code.key, code.extra, seq);
    m_deleteExamples.run(seq);
    insertExamples(seq, code.examples);
}

void CodeTable::insertExamples(std::int64_t seq, const QStringList& examples) {
    int ordinal = 0;
    for (const QString& example : examples) {
        m_insertExample.run(seq, ++ordinal, example);
    }
}

void CodeTable::remove(const QString& id) {
    const std::int64_t seq = seqOf(id);
    m_delete.run(seq);
    m_places.leave(id, seq);
}

}  // namespace fulcrum
