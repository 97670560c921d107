// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/source_table.h"

#include <QUuid>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// The namespace of the name-based UUIDs below; it must never change.
constexpr QUuid kWorks(0x5b1f6a52, 0x8c0e, 0x4d8b, 0x9e, 0x2f, 0x10, 0x6a, 0x7c, 0x53, 0xd4, 0xe1);

/// All that makes a work this one.
QString partsOf(const Source& source) {
    const QString day = source.date ? isoFromDay(*source.date) + toText(source.precision) : QString();
    return QStringList{source.title, source.publisher, source.url, day}.join(QChar(0x1F));
}

/// The same in every file, so that two projects can tell that they cite the same work.
QString workId(const QString& parts) {
    return QUuid::createUuidV5(kWorks, parts).toString(QUuid::WithoutBraces);
}

}  // namespace

SourceTable::SourceTable(SQLite::Database& database)
    : m_select(database,
               "SELECT s.title, s.publisher, s.url, s.day, s.precision FROM event_source e JOIN source s "
               "ON s.seq = e.source WHERE e.event = ? ORDER BY e.ordinal"),
      m_selectCited(database, "SELECT source FROM event_source WHERE event = ?"),
      m_selectWork(database, "SELECT seq FROM source WHERE id = ?"),
      m_insertWork(
          database,
          "INSERT INTO source (id, title, publisher, url, day, precision) VALUES (?, ?, ?, ?, ?, ?)"),
      m_insert(database, "INSERT INTO event_source (event, ordinal, source) VALUES (?, ?, ?)"),
      m_delete(database, "DELETE FROM event_source WHERE event = ?"),
      m_deleteUncited(
          database,
          "DELETE FROM source WHERE seq = ?1 AND NOT EXISTS (SELECT 1 FROM event_source WHERE source = ?1)") {
}

std::vector<Source> SourceTable::of(EventKey event) {
    std::vector<Source> sources;
    m_select.with(event);
    while (m_select.next()) {
        sources.push_back({m_select.text(0), m_select.text(1), m_select.text(2), m_select.dayOrNone(3),
                           precisionFromText(m_select.text(4)).value_or(Precision::OnDay)});
    }
    return sources;
}

std::int64_t SourceTable::workOf(const Source& source) {
    constexpr std::size_t kMostKnown = 20'000;
    if (const auto known = m_known.find(source); known != m_known.end()) {
        return known->second;
    }
    const QString id = workId(partsOf(source));
    const auto found = m_selectWork.with(id).firstInteger();
    const std::int64_t seq = found ? *found
                                   : m_insertWork.insert(id, source.title, source.publisher, source.url,
                                                         source.date, toText(source.precision));
    if (m_known.size() < kMostKnown) {
        m_known.emplace(source, seq);
    }
    return seq;
}

void SourceTable::insert(EventKey event, const std::vector<Source>& sources) {
    int ordinal = 0;
    for (const Source& source : sources) {
        m_insert.run(event, ++ordinal, workOf(source));
    }
}

void SourceTable::remove(EventKey event) {
    m_selectCited.with(event);
    while (m_selectCited.next()) {
        m_touched.insert(m_selectCited.integer(0));
    }
    m_delete.run(event);
}

void SourceTable::removeUncited() {
    for (const std::int64_t work : m_touched) {
        m_deleteUncited.run(work);
    }
    m_known.clear();
    m_touched.clear();
}

}  // namespace fulcrum
