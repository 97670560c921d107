// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/story_table.h"

#include "models/storage/storage_error.h"

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
          "SELECT seq, id, title, text, from_day, to_day, query, lens, extra FROM view WHERE story = ? "
          "ORDER BY ordinal"),
      m_selectStepEvents(database,
                         "SELECT e.id FROM view_event v JOIN event e ON e.seq = v.event WHERE v.view = ? "
                         "ORDER BY v.ordinal"),
      m_insertStep(
          database,
          "INSERT INTO view (seq, story, ordinal, id, title, text, from_day, to_day, query, lens, extra) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_insertStepEvent(database, "INSERT INTO view_event (view, ordinal, event) VALUES (?, ?, ?)"),
      m_deleteSteps(database, "DELETE FROM view WHERE story = ?"),
      m_selectEvent(database, "SELECT seq FROM event WHERE id = ?"),
      m_lastView(database, "SELECT max(seq) FROM view") {}

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
        View view;
        view.id = m_selectSteps.text(1);
        view.title = m_selectSteps.text(2);
        view.text = m_selectSteps.text(3);
        view.from = m_selectSteps.day(4);
        view.to = m_selectSteps.day(5);
        view.query = m_selectSteps.text(6);
        view.lens = lensFromText(m_selectSteps.text(7)).value_or(Lens::Leverage);
        view.extra = m_selectSteps.text(8);
        m_selectStepEvents.with(m_selectSteps.integer(0));
        while (m_selectStepEvents.next()) {
            view.events += m_selectStepEvents.text(0);
        }
        story.steps.push_back(std::move(view));
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

void StoryTable::insertSteps(std::int64_t seq, const Story& story) {
    std::int64_t view = m_lastView.with().firstInteger().value_or(0);
    int ordinal = 0;
    for (const View& step : story.steps) {
        m_insertStep.run(++view, seq, ++ordinal, step.id, step.title, step.text, step.from, step.to,
                         step.query, toText(step.lens), step.extra);
        int eventOrdinal = 0;
        for (const QString& id : step.events) {
            const auto event = m_selectEvent.with(id).firstInteger();
            if (!event) {
                throw Refusal{{u"story %1, step %2"_s.arg(story.id, step.id),
                               u"there is no event %1"_s.arg(id),
                               u"Add it first, or correct its spelling"_s}};
            }
            m_insertStepEvent.run(view, ++eventOrdinal, *event);
        }
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
