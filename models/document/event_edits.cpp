// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/event_edits.h"

#include <QSet>
#include <algorithm>
#include <set>

#include "models/domain/record_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// How much of a title goes into an id.
constexpr int kWordsOfId = 4;

void removePointers(const QSet<QString>& gone, Event& event) {
    std::erase_if(event.relations, [&](const Relation& relation) { return gone.contains(relation.eventId); });
}

bool removePointers(const QSet<QString>& gone, Story& story) {
    qsizetype lost = 0;
    for (View& step : story.steps) {
        lost += step.events.removeIf([&](const QString& id) { return gone.contains(id); });
        lost += static_cast<qsizetype>(std::erase_if(step.callouts, [&](const Callout& callout) {
            const auto* event = std::get_if<EventTarget>(&callout.target);
            return event != nullptr && gone.contains(event->event);
        }));
    }
    return lost > 0;
}

bool removePointers(const QSet<QString>& gone, Scenario& scenario) {
    return std::erase_if(scenario.changes, [&](const ScenarioChange& change) {
               return !change.event.isEmpty() && gone.contains(change.event);
           }) > 0;
}

/// Adds the changes that take the pointers out of these records, and the ids of those concerned.
template <typename RecordType>
void detach(const std::vector<RecordType>& records, const QSet<QString>& gone, Removal& removal,
            QStringList& concerned) {
    for (const RecordType& record : records) {
        RecordType after = record;
        if (removePointers(gone, after)) {
            removal.changes.changes.push_back({Record(record), Record(after)});
            concerned += record.id;
        }
    }
}

QString slug(const QString& text) {
    QStringList words;
    QString word;
    // Letters with a mark come apart, and the mark goes.
    const QString plain = text.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar character : QString(plain + u' ')) {
        if (character.unicode() < 128 && character.isLetterOrNumber()) {
            word += character;
        } else if (!character.isMark() && !word.isEmpty()) {
            words += word;
            word.clear();
        }
    }
    return words.mid(0, kWordsOfId).join(u'-');
}

}  // namespace

Result<Removal> removalOf(const Document& document, const std::vector<EventKey>& events) {
    Removal removal;
    QSet<QString> gone;
    std::set<EventKey> keys(events.begin(), events.end());
    std::vector<Event> removed;
    for (const EventKey key : keys) {
        auto event = document.event(key);
        if (!event) {
            return event.error();
        }
        gone.insert(event->id);
        removed.push_back(std::move(event).value());
    }
    const EventColumns& columns = document.columns();
    std::set<EventKey> pointing;
    for (const RelationEntry& relation : columns.relations) {
        const EventKey from = columns.key[static_cast<std::size_t>(relation.from)];
        if (keys.contains(columns.key[static_cast<std::size_t>(relation.to)]) && !keys.contains(from)) {
            pointing.insert(from);
        }
    }
    for (const EventKey key : pointing) {
        const auto before = document.event(key);
        if (!before) {
            return before.error();
        }
        Event after = *before;
        removePointers(gone, after);
        removal.changes.changes.push_back({Record(*before), Record(after)});
    }
    removal.pointing.assign(pointing.begin(), pointing.end());
    detach(document.stories(), gone, removal, removal.stories);
    detach(document.scenarios(), gone, removal, removal.scenarios);
    removal.notes = static_cast<int>(std::ranges::count_if(
        document.annotations(), [&](const Annotation& note) { return gone.contains(eventOf(note.target)); }));
    for (const Event& event : removed) {
        removal.changes.changes.push_back({Record(event), std::nullopt});
    }
    return removal;
}

bool EventPatch::isEmpty() const {
    return !actor && !target && !track && !kind && !direction && !severity && addedTags.isEmpty() &&
           removedTags.isEmpty();
}

Result<ChangeSet> patched(const Document& document, const std::vector<EventKey>& events,
                          const EventPatch& patch) {
    ChangeSet changes;
    for (const EventKey key : events) {
        auto before = document.event(key);
        if (!before) {
            return before.error();
        }
        Event after = *before;
        after.actor = patch.actor.value_or(after.actor);
        after.target = patch.target.value_or(after.target);
        after.track = patch.track.value_or(after.track);
        after.kind = patch.kind.value_or(after.kind);
        after.direction = patch.direction.value_or(after.direction);
        after.severity = patch.severity.value_or(after.severity);
        after.tags.removeIf([&](const QString& tag) { return patch.removedTags.contains(tag); });
        for (const QString& tag : patch.addedTags) {
            if (!after.tags.contains(tag)) {
                after.tags.append(tag);
            }
        }
        if (after == *before) {
            continue;
        }
        if (const ContentFindings findings = findingsOf(document, after); !findings.errors.empty()) {
            return findings.errors.front();
        }
        changes.changes.push_back({Record(std::move(before).value()), Record(std::move(after))});
    }
    return changes;
}

QString newEventId(const Document& document, const Event& event) {
    const QString title = slug(event.title);
    const QString stem = (event.actor.isEmpty() ? QString() : slug(event.actor) + u'-') +
                         isoFromDay(event.span.start) + (title.isEmpty() ? QString() : u'-' + title);
    QString id = stem;
    for (int number = 2; document.keyOf(id); ++number) {
        id = stem + u'-' + QString::number(number);
    }
    return id;
}

ContentFindings findingsOf(const Document& document, const Event& event) {
    // The rules are those of whole contents; this one holds the event and what it names.
    ProjectContent content;
    content.project = document.project();
    content.parties = document.parties();
    content.tracks = document.tracks();
    QSet<QString> known{event.id};
    for (const Relation& relation : event.relations) {
        const auto key = document.keyOf(relation.eventId);
        if (!key || known.contains(relation.eventId)) {
            continue;
        }
        if (auto other = document.event(*key)) {
            known.insert(relation.eventId);
            // A circle of replacements through this event shows; its other relations lead out of this
            // content.
            std::erase_if(other->relations, [&](const Relation& back) {
                return back.eventId != event.id || back.type != RelationType::Replaces;
            });
            content.events.push_back(std::move(other).value());
        }
    }
    // Last, so that a circle is found where it is closed: at this event.
    content.events.push_back(event);
    ContentFindings findings = checkContent(content, QString());
    const auto isOfOthers = [own = recordText(u"event", event.id)](const Error& error) {
        return error.where != own;
    };
    std::erase_if(findings.errors, isOfOthers);
    std::erase_if(findings.warnings, isOfOthers);
    return findings;
}

}  // namespace fulcrum
