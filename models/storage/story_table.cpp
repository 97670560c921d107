// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/story_table.h"

#include "models/domain/record_text.h"
#include "models/storage/storage_error.h"
#include "models/storage/storage_text.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

StoryTable::StoryTable(SQLite::Database& database)
    : m_places(database, "story"),
      m_titles(database, u"story"_s, u"title"_s),
      m_selectAll(database, "SELECT seq, id, title, text, extra FROM story ORDER BY seq"),
      m_select(database, "SELECT seq, id, title, text, extra FROM story WHERE id = ?"),
      m_selectSeq(database, "SELECT seq FROM story WHERE id = ?"),
      m_insert(database, "INSERT INTO story (seq, id, title, text, extra) VALUES (?, ?, ?, ?, ?)"),
      m_update(database, "UPDATE story SET title = ?, text = ?, extra = ? WHERE seq = ?"),
      m_delete(database, "DELETE FROM story WHERE seq = ?"),
      m_selectSteps(
          database,
          "SELECT seq, id, title, text, from_day, to_day, query, lens, link, notes, transition, made_from, "
          "extra FROM view WHERE story = ? ORDER BY ordinal"),
      m_selectStepEvents(database,
                         "SELECT e.id FROM view_event v JOIN event e ON e.seq = v.event WHERE v.view = ? "
                         "ORDER BY v.ordinal"),
      m_insertStep(
          database,
          "INSERT INTO view (seq, story, ordinal, id, title, text, from_day, to_day, query, lens, link, "
          "notes, transition, made_from, extra) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_insertStepEvent(database, "INSERT INTO view_event (view, ordinal, event) VALUES (?, ?, ?)"),
      m_selectCallouts(database,
                       "SELECT c.target_kind, e.id, c.from_day, c.to_day, c.lens, c.text FROM view_callout c "
                       "LEFT JOIN event e ON e.seq = c.event WHERE c.view = ? ORDER BY c.ordinal"),
      m_insertCallout(database,
                      "INSERT INTO view_callout (view, ordinal, target_kind, event, from_day, to_day, lens, "
                      "text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
      m_deleteSteps(database, "DELETE FROM view WHERE story = ?"),
      m_selectEvent(database, "SELECT seq FROM event WHERE id = ?"),
      m_lastView(database, "SELECT max(seq) FROM view") {}

Callout StoryTable::readCallout(Query& row) {
    const QString kind = row.text(0);
    const QString text = row.text(5);
    if (kind == u"event"_s) {
        return {EventTarget{row.text(1)}, text};
    }
    if (kind == u"span"_s) {
        return {SpanTarget{row.day(2), row.day(3)}, text};
    }
    return {PointTarget{row.day(2), lensFromText(row.text(4)).value_or(Lens::Leverage)}, text};
}

View StoryTable::readStep(Query& row) {
    View view;
    const std::int64_t seq = row.integer(0);
    view.id = row.text(1);
    view.title = row.text(2);
    view.text = row.text(3);
    view.from = row.day(4);
    view.to = row.day(5);
    view.query = row.text(6);
    view.lens = lensFromText(row.text(7)).value_or(Lens::Leverage);
    view.link = row.text(8);
    view.notes = row.text(9);
    view.transition = transitionFromText(row.text(10)).value_or(Transition::Move);
    view.madeFrom = row.text(11);
    view.extra = row.text(12);
    m_selectStepEvents.with(seq);
    while (m_selectStepEvents.next()) {
        view.events += m_selectStepEvents.text(0);
    }
    m_selectCallouts.with(seq);
    while (m_selectCallouts.next()) {
        view.callouts.push_back(readCallout(m_selectCallouts));
    }
    return view;
}

Story StoryTable::read(Query& row) {
    Story story;
    const std::int64_t seq = row.integer(0);
    story.id = row.text(1);
    story.title = row.text(2);
    story.titleIn = m_titles.of(seq);
    story.text = row.text(3);
    story.extra = row.text(4);
    m_selectSteps.with(seq);
    while (m_selectSteps.next()) {
        story.steps.push_back(readStep(m_selectSteps));
    }
    return story;
}

std::vector<Story> StoryTable::all() {
    std::vector<Story> stories;
    m_selectAll.with();
    while (m_selectAll.next()) {
        stories.push_back(read(m_selectAll));
    }
    return stories;
}

std::optional<Story> StoryTable::find(const QString& id) {
    std::optional<Story> story;
    m_select.with(id);
    while (m_select.next()) {
        story = read(m_select);
    }
    return story;
}

std::int64_t StoryTable::seqOfEvent(const QString& id, const QString& where) {
    const auto event = m_selectEvent.with(id).firstInteger();
    if (!event) {
        throw Refusal{{where, StorageText::tr("there is no event %1").arg(id),
                       StorageText::tr("Add it first, or correct its spelling")}};
    }
    return *event;
}

void StoryTable::insertCallouts(std::int64_t view, const View& step, const QString& where) {
    const std::optional<std::int64_t> noEvent;
    const std::optional<Day> noDay;
    const std::optional<QString> noLens;
    int ordinal = 0;
    for (const Callout& callout : step.callouts) {
        ++ordinal;
        if (const auto* event = std::get_if<EventTarget>(&callout.target)) {
            m_insertCallout.run(view, ordinal, u"event"_s, seqOfEvent(event->event, where), noDay, noDay,
                                noLens, callout.text);
        } else if (const auto* span = std::get_if<SpanTarget>(&callout.target)) {
            m_insertCallout.run(view, ordinal, u"span"_s, noEvent, span->from, span->to, noLens,
                                callout.text);
        } else {
            const auto& point = std::get<PointTarget>(callout.target);
            m_insertCallout.run(view, ordinal, u"point"_s, noEvent, point.day, noDay, toText(point.lens),
                                callout.text);
        }
    }
}

void StoryTable::insertSteps(std::int64_t seq, const Story& story) {
    std::int64_t view = m_lastView.with().firstInteger().value_or(0);
    int ordinal = 0;
    for (const View& step : story.steps) {
        const QString where = stepText(story.id, step.id);
        m_insertStep.run(++view, seq, ++ordinal, step.id, step.title, step.text, step.from, step.to,
                         step.query, toText(step.lens), step.link, step.notes, toText(step.transition),
                         step.madeFrom, step.extra);
        int eventOrdinal = 0;
        for (const QString& id : step.events) {
            m_insertStepEvent.run(view, ++eventOrdinal, seqOfEvent(id, where));
        }
        insertCallouts(view, step, where);
    }
}

void StoryTable::insert(const Story& story) {
    const std::int64_t seq = m_places.take(story.id);
    m_insert.run(seq, story.id, story.title, story.text, story.extra);
    m_titles.replace(seq, story.titleIn);
    insertSteps(seq, story);
}

void StoryTable::update(const Story& story) {
    const std::int64_t seq = seqOf(story.id);
    m_update.run(story.title, story.text, story.extra, seq);
    m_titles.replace(seq, story.titleIn);
    m_deleteSteps.run(seq);
    insertSteps(seq, story);
}

void StoryTable::remove(const QString& id) {
    const std::int64_t seq = seqOf(id);
    m_delete.run(seq);
    m_titles.remove(seq);
    m_places.leave(id, seq);
}

}  // namespace fulcrum
