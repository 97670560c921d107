// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/scenario_table.h"

#include "models/domain/record_text.h"
#include "models/storage/storage_error.h"
#include "models/storage/storage_text.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

ScenarioTable::ScenarioTable(SQLite::Database& database)
    : m_places(database, "scenario"),
      m_names(database, u"scenario"_s, u"name"_s),
      m_selectAll(database, "SELECT seq, id, name, text, extra FROM scenario ORDER BY seq"),
      m_select(database, "SELECT seq, id, name, text, extra FROM scenario WHERE id = ?"),
      m_selectSeq(database, "SELECT seq FROM scenario WHERE id = ?"),
      m_insert(database, "INSERT INTO scenario (seq, id, name, text, extra) VALUES (?, ?, ?, ?, ?)"),
      m_update(database, "UPDATE scenario SET name = ?, text = ?, extra = ? WHERE seq = ?"),
      m_delete(database, "DELETE FROM scenario WHERE seq = ?"),
      m_selectChanges(database,
                      "SELECT c.action, e.id, c.days, c.to_day, c.parameter, c.amount FROM scenario_change c "
                      "LEFT JOIN event e ON e.seq = c.event WHERE c.scenario = ? ORDER BY c.ordinal"),
      m_insertChange(
          database,
          "INSERT INTO scenario_change (scenario, ordinal, action, event, days, to_day, parameter, "
          "amount) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
      m_deleteChanges(database, "DELETE FROM scenario_change WHERE scenario = ?"),
      m_selectEvent(database, "SELECT seq FROM event WHERE id = ?") {}

Scenario ScenarioTable::read(Query& row) {
    Scenario scenario;
    const std::int64_t seq = row.integer(0);
    scenario.id = row.text(1);
    scenario.name = row.text(2);
    scenario.nameIn = m_names.of(seq);
    scenario.text = row.text(3);
    scenario.extra = row.text(4);
    m_selectChanges.with(seq);
    while (m_selectChanges.next()) {
        ScenarioChange change;
        change.action = scenarioActionFromText(m_selectChanges.text(0)).value_or(ScenarioAction::Drop);
        change.event = m_selectChanges.text(1);
        change.days = static_cast<int>(m_selectChanges.integer(2));
        change.to = m_selectChanges.dayOrNone(3);
        change.parameter = m_selectChanges.text(4);
        if (change.action == ScenarioAction::Rescale) {
            change.factor = m_selectChanges.number(5);
        } else {
            change.value = m_selectChanges.numberOrNone(5);
        }
        scenario.changes.push_back(std::move(change));
    }
    return scenario;
}

std::vector<Scenario> ScenarioTable::all() {
    std::vector<Scenario> scenarios;
    m_selectAll.with();
    while (m_selectAll.next()) {
        scenarios.push_back(read(m_selectAll));
    }
    return scenarios;
}

std::optional<Scenario> ScenarioTable::find(const QString& id) {
    std::optional<Scenario> scenario;
    m_select.with(id);
    while (m_select.next()) {
        scenario = read(m_select);
    }
    return scenario;
}

void ScenarioTable::insert(const Scenario& scenario) {
    const std::int64_t seq = m_places.take(scenario.id);
    m_insert.run(seq, scenario.id, scenario.name, scenario.text, scenario.extra);
    m_names.replace(seq, scenario.nameIn);
    insertChanges(seq, scenario);
}

void ScenarioTable::update(const Scenario& scenario) {
    const std::int64_t seq = seqOf(scenario.id);
    m_update.run(scenario.name, scenario.text, scenario.extra, seq);
    m_names.replace(seq, scenario.nameIn);
    m_deleteChanges.run(seq);
    insertChanges(seq, scenario);
}

void ScenarioTable::insertChanges(std::int64_t seq, const Scenario& scenario) {
    int ordinal = 0;
    for (const ScenarioChange& change : scenario.changes) {
        const bool isSet = change.action == ScenarioAction::Set;
        const std::optional<std::int64_t> event =
            isSet ? std::nullopt : m_selectEvent.with(change.event).firstInteger();
        if (!isSet && !event) {
            throw Refusal{{recordText(u"scenario", scenario.id),
                           StorageText::tr("\"%1\" is no event of the project").arg(change.event),
                           StorageText::tr("Add that event, or correct its spelling")}};
        }
        const bool isDelay = change.action == ScenarioAction::Delay;
        const bool isRescale = change.action == ScenarioAction::Rescale;
        m_insertChange.run(seq, ++ordinal, toText(change.action), event,
                           isDelay ? std::optional(change.days) : std::nullopt, change.to,
                           isSet ? std::optional(change.parameter) : std::nullopt,
                           isRescale ? std::optional(change.factor) : change.value);
    }
}

void ScenarioTable::remove(const QString& id) {
    const std::int64_t seq = seqOf(id);
    m_delete.run(seq);
    m_names.remove(seq);
    m_places.leave(id, seq);
}

}  // namespace fulcrum
