// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/indicator_table.h"

#include "models/domain/record_text.h"
#include "models/storage/storage_error.h"
#include "models/storage/storage_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr const char* kSelectAllIndicators =
    "SELECT i.seq, i.id, i.name, i.unit, i.frequency, i.description, t.id, p.id, i.compare_note, i.extra "
    "FROM indicator i LEFT JOIN track t ON t.seq = i.compare_track LEFT JOIN party p ON p.seq = "
    "i.compare_party "
    "ORDER BY i.seq";
constexpr const char* kSelectIndicator =
    "SELECT i.seq, i.id, i.name, i.unit, i.frequency, i.description, t.id, p.id, i.compare_note, i.extra "
    "FROM indicator i LEFT JOIN track t ON t.seq = i.compare_track LEFT JOIN party p ON p.seq = "
    "i.compare_party "
    "WHERE i.id = ?";
constexpr const char* kInsertIndicator =
    "INSERT INTO indicator (seq, id, name, unit, frequency, description, compare_track, compare_party, "
    "compare_note, "
    "extra) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* kUpdateIndicator =
    "UPDATE indicator SET name = ?, unit = ?, frequency = ?, description = ?, compare_track = ?, "
    "compare_party = ?, "
    "compare_note = ?, extra = ? WHERE seq = ?";

}  // namespace

IndicatorTable::IndicatorTable(SQLite::Database& database)
    : m_places(database, "indicator"),
      m_selectAll(database, kSelectAllIndicators),
      m_select(database, kSelectIndicator),
      m_selectSeq(database, "SELECT seq FROM indicator WHERE id = ?"),
      m_insert(database, kInsertIndicator),
      m_update(database, kUpdateIndicator),
      m_delete(database, "DELETE FROM indicator WHERE seq = ?"),
      m_selectValues(
          database,
          "SELECT day, value, source_title, source_url, verified FROM indicator_value WHERE indicator = ? "
          "ORDER BY day"),
      m_insertValue(database,
                    "INSERT INTO indicator_value (indicator, day, value, source_title, source_url, verified) "
                    "VALUES (?, ?, ?, ?, ?, ?)"),
      m_deleteValues(database, "DELETE FROM indicator_value WHERE indicator = ?"),
      m_selectTrack(database, "SELECT seq FROM track WHERE id = ?"),
      m_selectParty(database, "SELECT seq FROM party WHERE id = ?") {}

Indicator IndicatorTable::read(Query& row) {
    Indicator indicator;
    indicator.id = row.text(1);
    indicator.name = row.text(2);
    indicator.unit = row.text(3);
    indicator.frequency = row.text(4);
    indicator.description = row.text(5);
    if (!row.isNull(6)) {
        indicator.compare = IndicatorComparison{row.text(6), row.text(7), row.text(8)};
    }
    indicator.extra = row.text(9);
    m_selectValues.with(row.integer(0));
    while (m_selectValues.next()) {
        indicator.values.push_back({m_selectValues.day(0), m_selectValues.number(1), m_selectValues.text(2),
                                    m_selectValues.text(3), m_selectValues.text(4)});
    }
    return indicator;
}

std::vector<Indicator> IndicatorTable::all() {
    std::vector<Indicator> indicators;
    m_selectAll.with();
    while (m_selectAll.next()) {
        indicators.push_back(read(m_selectAll));
    }
    return indicators;
}

std::optional<Indicator> IndicatorTable::find(const QString& id) {
    std::optional<Indicator> indicator;
    m_select.with(id);
    while (m_select.next()) {
        indicator = read(m_select);
    }
    return indicator;
}

IndicatorTable::Compared IndicatorTable::comparedIn(const Indicator& indicator) {
    if (!indicator.compare) {
        return {};
    }
    const auto demand = [&](Query& query, const QString& id, const auto& missing) {
        const auto seq = query.with(id).firstInteger();
        if (!seq) {
            throw Refusal{{recordText(u"indicator", indicator.id), missing().arg(id),
                           StorageText::tr("Add it first, or correct its spelling")}};
        }
        return seq;
    };
    const IndicatorComparison& compare = *indicator.compare;
    return {demand(m_selectTrack, compare.track, [] { return StorageText::tr("there is no track %1"); }),
            compare.party.isEmpty() ? std::nullopt
                                    : demand(m_selectParty, compare.party,
                                             [] { return StorageText::tr("there is no party %1"); }),
            compare.note};
}

void IndicatorTable::insertValues(std::int64_t seq, const Indicator& indicator) {
    for (const IndicatorValue& value : indicator.values) {
        m_insertValue.run(seq, value.date, value.value, value.sourceTitle, value.sourceUrl, value.verified);
    }
}

void IndicatorTable::insert(const Indicator& indicator) {
    const std::int64_t seq = m_places.take(indicator.id);
    const Compared compared = comparedIn(indicator);
    m_insert.run(seq, indicator.id, indicator.name, indicator.unit, indicator.frequency,
                 indicator.description, compared.track, compared.party, compared.note, indicator.extra);
    insertValues(seq, indicator);
}

void IndicatorTable::update(const Indicator& indicator) {
    const std::int64_t seq = seqOf(indicator.id);
    const Compared compared = comparedIn(indicator);
    m_update.run(indicator.name, indicator.unit, indicator.frequency, indicator.description, compared.track,
                 compared.party, compared.note, indicator.extra, seq);
    m_deleteValues.run(seq);
    insertValues(seq, indicator);
}

void IndicatorTable::remove(const QString& id) {
    const std::int64_t seq = seqOf(id);
    m_delete.run(seq);
    m_places.leave(id, seq);
}

}  // namespace fulcrum
