// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/present/story_writing.h"

#include <QLocale>
#include <algorithm>

#include "models/document/story_edits.h"
#include "models/timeline/date_ticks.h"
#include "widgets/common/event_words.h"
#include "widgets/common/interface_language.h"
#include "widgets/present/step_editor.h"

namespace fulcrum {

StoryWriting::StoryWriting(Document& document, CurrentView& view, const TimeWindow& window,
                           const Selection& selection, Dialogs& dialogs, QWidget& owner)
    : QObject(&owner),
      m_document(document),
      m_view(view),
      m_window(window),
      m_selection(selection),
      m_dialogs(dialogs),
      m_owner(owner) {}

bool StoryWriting::mayEdit() {
    if (!m_document.keepsEdits()) {
        emit editingRefused();
        return false;
    }
    return true;
}

bool StoryWriting::apply(const ChangeSet& changes) {
    if (changes.isEmpty()) {
        return true;
    }
    if (const auto applied = m_document.apply(changes); !applied) {
        emit refused(applied.error().message());
        return false;
    }
    return true;
}

std::optional<QString> StoryWriting::createStory() {
    if (!mayEdit()) {
        return std::nullopt;
    }
    const auto title = m_dialogs.askLine(&m_owner, tr("New story"), tr("What is it called?"), {});
    if (!title || title->trimmed().isEmpty()) {
        return std::nullopt;
    }
    const Story story = newStory(m_document, title->trimmed());
    return apply(storyEdit(m_document, story, tr("Begin the story “%1”").arg(story.title)))
               ? std::optional(story.id)
               : std::nullopt;
}

void StoryWriting::renameStory(const Story& story) {
    if (!mayEdit()) {
        return;
    }
    const auto title =
        m_dialogs.askLine(&m_owner, tr("Rename the story"), tr("What is it called?"), story.title);
    if (title && !title->trimmed().isEmpty()) {
        Story after = story;
        after.title = title->trimmed();
        apply(storyEdit(m_document, after, tr("Rename the story “%1”").arg(story.title)));
    }
}

void StoryWriting::removeStory(const Story& story) {
    if (mayEdit() && m_dialogs.askToRemove(
                         &m_owner, tr("Remove the story “%1”?").arg(story.title),
                         {tr("Its %n step(s) go with it", nullptr, static_cast<int>(story.steps.size()))})) {
        apply(storyRemoval(story, tr("Remove the story “%1”").arg(story.title)));
    }
}

Result<View> StoryWriting::viewNow(const Story& story) const {
    const ViewState state = m_view.state();
    const EventIndex selected = m_document.columns().indexOf(m_selection.selected());
    const QString title = selected == kNoIndex ? windowText(state.range, QLocale())
                                               : eventName(m_document, selected, interfaceLanguage());
    return stepOf(m_document, state, title, m_selection.marked(), story);
}

bool StoryWriting::capture(const Story& story, std::size_t place) {
    if (!mayEdit()) {
        return false;
    }
    auto step = viewNow(story);
    if (!step) {
        emit refused(step.error().message());
        return false;
    }
    Story after = story;
    const QString title = step->title;
    after.steps.insert(after.steps.begin() + static_cast<std::ptrdiff_t>(std::min(place, after.steps.size())),
                       std::move(step).value());
    return apply(storyEdit(m_document, after, tr("Keep the view “%1”").arg(title)));
}

void StoryWriting::retake(const Story& story, std::size_t step) {
    if (!mayEdit()) {
        return;
    }
    auto taken = viewNow(story);
    if (!taken) {
        emit refused(taken.error().message());
        return;
    }
    Story after = story;
    View& view = after.steps[step];
    view.from = taken->from;
    view.to = taken->to;
    view.events = taken->events;
    view.query = taken->query;
    view.lens = taken->lens;
    view.link = taken->link;
    view.madeFrom = taken->madeFrom;
    apply(storyEdit(m_document, after, tr("Take the view “%1” anew").arg(view.title)));
}

void StoryWriting::edit(const Story& story, std::size_t step) {
    if (!mayEdit()) {
        return;
    }
    auto* editor = new StepEditor(m_document, m_window, m_selection, story.steps[step], m_owner.window());
    connect(editor, &StepEditor::written, this, [this, id = story.id](const View& written) {
        // The story may have been changed beside the editor.
        const auto& stories = m_document.stories();
        const auto found = std::ranges::find(stories, id, &Story::id);
        if (found == stories.end()) {
            return;
        }
        Story after = *found;
        const auto place = std::ranges::find(after.steps, written.id, &View::id);
        if (place == after.steps.end()) {
            after.steps.push_back(written);
        } else {
            *place = written;
        }
        apply(storyEdit(m_document, after, tr("Change the step “%1”").arg(written.title)));
    });
    editor->show();
}

void StoryWriting::remove(const Story& story, std::size_t step) {
    if (!mayEdit()) {
        return;
    }
    Story after = story;
    const QString title = after.steps[step].title;
    after.steps.erase(after.steps.begin() + static_cast<std::ptrdiff_t>(step));
    apply(storyEdit(m_document, after, tr("Remove the step “%1”").arg(title)));
}

void StoryWriting::reorder(const Story& story, const std::vector<std::size_t>& order) {
    if (!mayEdit()) {
        return;
    }
    Story after = story;
    after.steps.clear();
    for (const std::size_t place : order) {
        after.steps.push_back(story.steps[place]);
    }
    apply(storyEdit(m_document, after, tr("Put the steps in another order")));
}

}  // namespace fulcrum
