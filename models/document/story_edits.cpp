// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/story_edits.h"

#include <QSet>
#include <algorithm>
#include <cmath>

#include "models/document/data_version.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// "step-3": the first of such names that is not taken.
template <typename Records>
QString freeId(const QString& stem, const Records& taken) {
    for (std::size_t number = taken.size() + 1;; ++number) {
        const QString id = stem + QString::number(number);
        if (std::ranges::none_of(taken, [&](const auto& record) { return record.id == id; })) {
            return id;
        }
    }
}

/// Whether the event has to do with what the step shows.
bool isOf(const View& step, const std::optional<Record>& record) {
    const auto* event = record ? std::get_if<Event>(&*record) : nullptr;
    if (event == nullptr) {
        return false;
    }
    const bool isInWindow = event->span.start < step.to && (!event->span.end || *event->span.end > step.from);
    return isInWindow || step.events.contains(event->id);
}

}  // namespace

Result<View> stepOf(const Document& document, const ViewState& state, const QString& title,
                    const std::vector<EventKey>& events, const Story& story) {
    const auto version = dataVersionOf(document.store());
    if (!version) {
        return version.error();
    }
    View step;
    step.id = freeId(u"step-"_s, story.steps);
    step.title = title;
    step.from = static_cast<Day>(std::floor(state.range.from));
    step.to = std::max(static_cast<Day>(std::ceil(state.range.to)), step.from + 1);
    for (const EventKey event : events) {
        if (const EventIndex index = document.columns().indexOf(event); index != kNoIndex) {
            step.events.append(document.caption(index).id);
        }
    }
    step.query = state.query;
    step.lens = state.lens;
    // Whoever gets the story with the file, or merges it, has the same project under another name.
    ViewState ofAny = state;
    ofAny.project.clear();
    step.link = linkTo(ofAny);
    step.madeFrom = version->edit;
    return step;
}

ViewState viewOf(const Document& document, const View& step, const ViewState& now) {
    if (!step.link.isEmpty()) {
        if (auto state = viewFromLink(step.link)) {
            return std::move(state).value();
        }
    }
    ViewState state = now;
    state.range = {double(step.from), double(step.to)};
    state.lens = step.lens;
    state.cursor = std::min(step.to - 1, document.horizon());
    state.baseline.reset();
    state.isFilteredBalance = false;
    state.query = step.query;
    const auto found =
        std::ranges::find_if(step.events, [&](const QString& id) { return document.keyOf(id).isOk(); });
    state.selected = found == step.events.end() ? QString() : *found;
    return state;
}

Story newStory(const Document& document, const QString& title) {
    Story story;
    story.id = freeId(u"story-"_s, document.stories());
    story.title = title;
    return story;
}

ChangeSet storyEdit(const Document& document, const Story& story, const QString& summary) {
    const auto& stories = document.stories();
    const auto before = std::ranges::find(stories, story.id, &Story::id);
    if (before == stories.end()) {
        return {summary, {{std::nullopt, Record(story)}}};
    }
    ChangeSet changes{summary, {}};
    if (*before != story) {
        changes.changes.push_back({Record(*before), Record(story)});
    }
    return changes;
}

ChangeSet storyRemoval(const Story& story, const QString& summary) {
    return {summary, {{Record(story), std::nullopt}}};
}

Result<QStringList> changedSince(const Document& document, const View& step) {
    if (step.madeFrom.isEmpty()) {
        return QStringList();
    }
    const auto changes = changesSince(document.store(), {step.madeFrom, {}});
    if (!changes) {
        return changes.error();
    }
    QStringList ids;
    for (const Change& change : changes->changes) {
        if (isOf(step, change.before) || isOf(step, change.after)) {
            ids.append(idOf(change.after ? *change.after : *change.before));
        }
    }
    ids.sort();
    return ids;
}

}  // namespace fulcrum
