// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table `event` with what hangs on each row. An event goes in in two passes, row first and relations
// later, since relations may point to events of the same edit. Private to storage.
#pragma once

#include <QHash>
#include <span>
#include <vector>

#include "models/domain/event.h"
#include "models/storage/claim_table.h"
#include "models/storage/event_text_table.h"
#include "models/storage/figure_table.h"
#include "models/storage/place_table.h"
#include "models/storage/project_store.h"
#include "models/storage/relation_table.h"
#include "models/storage/source_table.h"
#include "models/storage/translation_table.h"
#include "models/storage/word_table.h"

namespace fulcrum {

class EventRecordTable {
public:
    explicit EventRecordTable(SQLite::Database& database);

    /// To be called when a transaction begins.
    void beginEdit();

    std::vector<Event> all();  ///< in file order
    std::optional<Event> find(EventKey key);
    std::optional<Event> find(const QString& id);
    std::optional<EventKey> keyOf(const QString& id) { return m_selectKey.with(id).firstInteger(); }
    std::optional<EventCaption> caption(EventKey key);
    std::vector<EventKey> taggedWith(const QString& tag) { return m_words.taggedWith(tag); }
    QStringList mostUsedTags(int most) { return m_words.mostUsedTags(most); }

    /// Writes the row and all that hangs on it but its relations; gives its key. Throws Refusal if track,
    /// actor or target are not there.
    EventKey insert(const Event& event);
    void update(const Event& event);
    void insertRelations(const Event& event);
    /// To be called for all removed events before the first is removed: they may point to one another.
    void removeRelations(const QString& id) { m_relations.remove(keyOf(id).value_or(kNoEvent)); }
    /// Throws Refusal if an event, a step of a story or a scenario still points to it.
    void remove(const QString& id);
    /// To be called once at the end of an edit.
    void removeLeftovers();
    /// Both do nothing where there is no such event. Between them, annotations on the event may change.
    void takeOutOfIndex(const QString& id);
    void putIntoIndex(const QString& id);
    PlaceTable& placeTable() { return m_places; }
    EventTextTable& texts() { return m_texts; }

private:
    Event read(Query& row);
    void write(Query& row, EventKey key, const Event& event);
    /// Takes the event as the file holds it out of the index of words.
    void removeText(EventKey key);
    void readTranslations(EventKey key, Translations& titles, Translations& shortTitles);
    /// What is noted on the event, in file order.
    QStringList notesOn(const QString& id);
    // The numbers of what an event names, looked up once an edit.
    std::int64_t seqOfTrack(const Event& event);
    std::int64_t seqOfParty(const Event& event, const QString& id);

    QHash<QString, std::int64_t> m_tracks;
    QHash<QString, std::int64_t> m_parties;
    bool m_hasNotes = true;  ///< whether there are annotations when the edit begins

    PlaceTable m_places;
    TranslationTable m_titles;
    TranslationTable m_shortTitles;
    RelationTable m_relations;
    ClaimTable m_claims;
    FigureTable m_figures;
    SourceTable m_sources;
    WordTable m_words;
    EventTextTable m_texts;
    Query m_selectAll;
    Query m_select;
    Query m_selectKey;
    Query m_selectTranslations;
    Query m_selectCaption;
    Query m_insert;
    Query m_update;
    Query m_delete;
    Query m_selectTrack;
    Query m_selectParty;
    Query m_selectStory;
    Query m_selectScenario;
    Query m_selectNotes;
    Query m_selectHasNotes;
};

}  // namespace fulcrum
