// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first filling of the index of words. The tables come in the order of their events, so one pass over
// each of them side by side is enough; asking every event for its claims, words and sources would take
// several times as long.
#include <QStringList>

#include "models/storage/event_text_table.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// The rows of a table that belong to one event after the other; the first column is the event.
class RowsBeside {
public:
    RowsBeside(SQLite::Database& database, const char* sql) : m_query(database, sql) { step(); }

    template <typename Work>
    void of(EventKey event, Work work) {
        while (m_hasRow && m_query.integer(0) <= event) {
            if (m_query.integer(0) == event) {
                work(m_query);
            }
            step();
        }
    }

private:
    void step() { m_hasRow = m_query.next(); }

    Query m_query;
    bool m_hasRow = false;
};

}  // namespace

void fillEventText(SQLite::Database& database) {
    Query events(database, "SELECT seq, title, short_title, summary, instrument FROM event ORDER BY seq");
    RowsBeside titles(
        database,
        "SELECT record, language, text FROM translation WHERE record_kind = 'event' AND field = 'title' "
        "ORDER BY record, language");
    RowsBeside claims(database, "SELECT event, said_by, claim, source FROM claim ORDER BY event, ordinal");
    RowsBeside words(database,
                     "SELECT e.event, e.list, w.word FROM event_word e JOIN word w ON w.seq = e.word "
                     "ORDER BY e.event, e.list, e.ordinal");
    RowsBeside sources(
        database,
        "SELECT e.event, s.title, s.publisher FROM event_source e JOIN source s ON s.seq = e.source "
        "ORDER BY e.event, e.ordinal");
    RowsBeside notes(database,
                     "SELECT e.seq, a.body FROM annotation a JOIN event e ON e.id = a.target_id "
                     "WHERE a.target_kind IN ('event', 'quotation') ORDER BY e.seq, a.seq");
    EventTextTable table(database);
    while (events.next()) {
        const EventKey key = events.integer(0);
        Event event;
        event.title = events.text(1);
        event.shortTitle = events.text(2);
        event.summary = events.text(3);
        event.instrument = events.text(4);
        titles.of(key, [&](Query& row) { event.titleIn[row.text(1)] = row.text(2); });
        claims.of(key, [&](Query& row) { event.claims.push_back({row.text(1), row.text(2), row.text(3)}); });
        words.of(key, [&](Query& row) {
            const QString list = row.text(1);
            QStringList& own = list == u"place"_s    ? event.places
                               : list == u"person"_s ? event.people
                                                     : event.tags;
            own += row.text(2);
        });
        sources.of(key, [&](Query& row) {
            Source source;
            source.title = row.text(1);
            source.publisher = row.text(2);
            event.sources.push_back(std::move(source));
        });
        QStringList noted;
        notes.of(key, [&](Query& row) { noted += row.text(1); });
        table.insert(key, searchTextOf(event, noted));
    }
}

}  // namespace fulcrum
