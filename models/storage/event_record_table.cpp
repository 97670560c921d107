// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/event_record_table.h"

#include <string>

#include "models/domain/record_text.h"
#include "models/storage/storage_error.h"
#include "models/storage/storage_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

const std::string kSelectEvent =
    "SELECT e.seq, e.id, e.start_day, e.end_day, e.announced_day, e.scheduled_end_day, e.precision, e.kind, "
    "t.id, a.id, "
    "o.id, e.severity, e.direction, e.tariff_points, e.tariff_coverage, e.tariff_base, e.title, "
    "e.short_title, "
    "e.summary, e.instrument, e.severity_why, e.verified, e.extra "
    "FROM event e JOIN track t ON t.seq = e.track JOIN party a ON a.seq = e.actor LEFT JOIN party o ON o.seq "
    "= e.target ";

constexpr const char* kInsertEvent =
    "INSERT INTO event (id, start_day, end_day, announced_day, scheduled_end_day, precision, kind, track, "
    "actor, "
    "target, severity, direction, tariff_points, tariff_coverage, tariff_base, is_contested, "
    "has_short_title, title, "
    "short_title, summary, instrument, severity_why, verified, extra, seq) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

// The values are the same as those of the insertion, in the same order.
constexpr const char* kUpdateEvent =
    "UPDATE event SET id = ?, start_day = ?, end_day = ?, announced_day = ?, scheduled_end_day = ?, "
    "precision = ?, "
    "kind = ?, track = ?, actor = ?, target = ?, severity = ?, direction = ?, tariff_points = ?, "
    "tariff_coverage = ?, tariff_base = ?, is_contested = ?, has_short_title = ?, title = ?, short_title = "
    "?, "
    "summary = ?, instrument = ?, severity_why = ?, verified = ?, extra = ? WHERE seq = ?";

/// The field of `translation`.
const QString kTitle = u"title"_s;

}  // namespace

EventRecordTable::EventRecordTable(SQLite::Database& database)
    : m_places(database, "event"),
      m_titles(database, u"event"_s, kTitle),
      m_shortTitles(database, u"event"_s, u"short_title"_s),
      m_relations(database),
      m_claims(database),
      m_figures(database),
      m_sources(database),
      m_words(database),
      m_texts(database),
      m_selectAll(database, (kSelectEvent + "ORDER BY e.seq").c_str()),
      m_select(database, (kSelectEvent + "WHERE e.seq = ?").c_str()),
      m_selectKey(database, "SELECT seq FROM event WHERE id = ?"),
      m_selectTranslations(
          database,
          "SELECT field, language, text FROM translation WHERE record_kind = 'event' AND record = ?"),
      m_selectCaption(database, "SELECT id, title, short_title FROM event WHERE seq = ?"),
      m_insert(database, kInsertEvent),
      m_update(database, kUpdateEvent),
      m_delete(database, "DELETE FROM event WHERE seq = ?"),
      m_selectTrack(database, "SELECT seq FROM track WHERE id = ?"),
      m_selectParty(database, "SELECT seq FROM party WHERE id = ?"),
      m_selectStory(
          database,
          "SELECT s.id FROM view_event e JOIN view v ON v.seq = e.view JOIN story s ON s.seq = v.story "
          "WHERE e.event = ? LIMIT 1"),
      m_selectScenario(database,
                       "SELECT s.id FROM scenario_change c JOIN scenario s ON s.seq = c.scenario "
                       "WHERE c.event = ? LIMIT 1"),
      m_selectNotes(database,
                    "SELECT body FROM annotation WHERE target_id = ? AND target_kind IN ('event', "
                    "'quotation') ORDER BY seq"),
      m_selectHasNotes(database, "SELECT EXISTS (SELECT 1 FROM annotation)") {}

void EventRecordTable::beginEdit() {
    m_places.forgetNext();
    m_words.beginEdit();
    m_sources.beginEdit();
    m_tracks.clear();
    m_parties.clear();
    m_hasNotes = m_selectHasNotes.with().firstInteger().value_or(0) != 0;
}

Event EventRecordTable::read(Query& row) {
    const EventKey key = row.integer(0);
    Event event;
    event.id = row.text(1);
    event.span.start = row.day(2);
    event.span.end = row.dayOrNone(3);
    event.announced = row.dayOrNone(4);
    event.scheduledEnd = row.dayOrNone(5);
    event.span.precision = precisionFromText(row.text(6)).value_or(Precision::OnDay);
    event.kind = kindFromText(row.text(7)).value_or(Kind::Statement);
    event.track = row.text(8);
    event.actor = row.text(9);
    event.target = row.text(10);
    event.severity = static_cast<int>(row.integer(11));
    event.direction = directionFromText(row.text(12)).value_or(Direction::Neutral);
    if (!row.isNull(13)) {
        event.tariff = Tariff{row.number(13), row.number(14), row.text(15)};
    }
    event.title = row.text(16);
    event.shortTitle = row.text(17);
    event.summary = row.text(18);
    event.instrument = row.text(19);
    event.severityWhy = row.text(20);
    event.verified = row.text(21);
    event.extra = row.text(22);
    readTranslations(key, event.titleIn, event.shortTitleIn);
    event.relations = m_relations.of(key);
    event.claims = m_claims.of(key);
    event.figures = m_figures.of(key);
    event.sources = m_sources.of(key);
    m_words.read(key, event);
    return event;
}

std::vector<Event> EventRecordTable::all() {
    std::vector<Event> events;
    m_selectAll.with();
    while (m_selectAll.next()) {
        events.push_back(read(m_selectAll));
    }
    return events;
}

std::optional<Event> EventRecordTable::find(EventKey key) {
    std::optional<Event> event;
    m_select.with(key);
    while (m_select.next()) {
        event = read(m_select);
    }
    return event;
}

std::optional<Event> EventRecordTable::find(const QString& id) {
    const std::optional<EventKey> key = keyOf(id);
    return key ? find(*key) : std::nullopt;
}

std::optional<EventCaption> EventRecordTable::caption(EventKey key) {
    std::optional<EventCaption> caption;
    m_selectCaption.with(key);
    while (m_selectCaption.next()) {
        caption = EventCaption{
            key, m_selectCaption.text(0), m_selectCaption.text(1), m_selectCaption.text(2), {}, {}};
    }
    if (caption) {
        readTranslations(key, caption->titleIn, caption->shortTitleIn);
    }
    return caption;
}

void EventRecordTable::readTranslations(EventKey key, Translations& titles, Translations& shortTitles) {
    // Labels are read by the hundred, so both come with one query.
    m_selectTranslations.with(key);
    while (m_selectTranslations.next()) {
        Translations& read = m_selectTranslations.text(0) == kTitle ? titles : shortTitles;
        read[m_selectTranslations.text(1)] = m_selectTranslations.text(2);
    }
}

std::int64_t EventRecordTable::seqOfTrack(const Event& event) {
    if (const auto known = m_tracks.constFind(event.track); known != m_tracks.constEnd()) {
        return *known;
    }
    const auto seq = m_selectTrack.with(event.track).firstInteger();
    if (!seq) {
        throw Refusal{{recordText(u"event", event.id),
                       StorageText::tr("there is no track \"%1\"").arg(event.track),
                       StorageText::tr("Add it first, or correct its spelling")}};
    }
    m_tracks.insert(event.track, *seq);
    return *seq;
}

std::int64_t EventRecordTable::seqOfParty(const Event& event, const QString& id) {
    if (const auto known = m_parties.constFind(id); known != m_parties.constEnd()) {
        return *known;
    }
    const auto seq = m_selectParty.with(id).firstInteger();
    if (!seq) {
        throw Refusal{{recordText(u"event", event.id), StorageText::tr("there is no party \"%1\"").arg(id),
                       StorageText::tr("Add it first, or correct its spelling")}};
    }
    m_parties.insert(id, *seq);
    return *seq;
}

EventKey EventRecordTable::insert(const Event& event) {
    const EventKey key = m_places.take(event.id);
    write(m_insert, key, event);
    return key;
}

void EventRecordTable::update(const Event& event) {
    const EventKey key = keyOf(event.id).value_or(kNoEvent);
    removeText(key);
    m_titles.remove(key);
    m_shortTitles.remove(key);
    m_relations.remove(key);
    m_claims.remove(key);
    m_figures.remove(key);
    m_sources.remove(key);
    m_words.remove(key);
    write(m_update, key, event);
}

void EventRecordTable::write(Query& row, EventKey key, const Event& event) {
    const std::int64_t track = seqOfTrack(event);
    const std::int64_t actor = seqOfParty(event, event.actor);
    std::optional<std::int64_t> target;
    if (!event.target.isEmpty()) {
        target = seqOfParty(event, event.target);
    }
    const auto tariff = [&](auto member) {
        return event.tariff ? std::optional((*event.tariff).*member) : std::nullopt;
    };
    row.run(event.id, event.span.start, event.span.end, event.announced, event.scheduledEnd,
            toText(event.span.precision), toText(event.kind), track, actor, target, event.severity,
            toText(event.direction), tariff(&Tariff::points), tariff(&Tariff::coverage),
            tariff(&Tariff::base), !event.claims.empty(), !event.shortTitle.isEmpty(), event.title,
            event.shortTitle, event.summary, event.instrument, event.severityWhy, event.verified, event.extra,
            key);
    m_titles.insert(key, event.titleIn);
    m_shortTitles.insert(key, event.shortTitleIn);
    m_claims.insert(key, event.claims);
    m_figures.insert(key, event.figures);
    m_sources.insert(key, event.sources);
    m_words.insert(key, event);
    m_texts.insert(key, searchTextOf(event, m_hasNotes ? notesOn(event.id) : QStringList()));
}

void EventRecordTable::removeText(EventKey key) {
    if (const std::optional<Event> held = find(key)) {
        m_texts.remove(key, searchTextOf(*held, notesOn(held->id)));
    }
}

QStringList EventRecordTable::notesOn(const QString& id) {
    QStringList notes;
    m_selectNotes.with(id);
    while (m_selectNotes.next()) {
        notes += m_selectNotes.text(0);
    }
    return notes;
}

void EventRecordTable::takeOutOfIndex(const QString& id) {
    if (const auto key = keyOf(id)) {
        removeText(*key);
    }
}

void EventRecordTable::putIntoIndex(const QString& id) {
    if (const std::optional<Event> event = find(id)) {
        m_texts.insert(*keyOf(id), searchTextOf(*event, notesOn(id)));
    }
}

void EventRecordTable::insertRelations(const Event& event) {
    if (!event.relations.empty()) {
        m_relations.insert(keyOf(event.id).value_or(kNoEvent), event);
    }
}

void EventRecordTable::remove(const QString& id) {
    const EventKey key = keyOf(id).value_or(kNoEvent);
    const QString pointing = m_relations.firstPointingTo(key);
    if (!pointing.isEmpty()) {
        throw Refusal{{recordText(u"event", id),
                       StorageText::tr("it cannot be removed, because event %1 points to it").arg(pointing),
                       StorageText::tr("Remove that relation first")}};
    }
    if (const auto story = m_selectStory.with(key).firstText()) {
        throw Refusal{{recordText(u"event", id),
                       StorageText::tr("it cannot be removed, because the story %1 shows it").arg(*story),
                       StorageText::tr("Take it out of the story first")}};
    }
    if (const auto scenario = m_selectScenario.with(key).firstText()) {
        throw Refusal{
            {recordText(u"event", id),
             StorageText::tr("it cannot be removed, because the scenario %1 changes it").arg(*scenario),
             StorageText::tr("Take it out of the scenario first")}};
    }
    removeText(key);
    m_sources.remove(key);
    m_words.remove(key);
    m_delete.run(key);
    m_titles.remove(key);
    m_shortTitles.remove(key);
    m_places.leave(id, key);
}

void EventRecordTable::removeLeftovers() {
    m_sources.removeUncited();
    m_words.removeUnused();
}

}  // namespace fulcrum
