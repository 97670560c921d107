// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_edits.h"

#include <algorithm>
#include <type_traits>

namespace fulcrum::test {
namespace {

using namespace Qt::StringLiterals;

template <typename RecordType>
void compare(const std::vector<RecordType>& before, const std::vector<RecordType>& after,
             ChangeSet& changes) {
    QHash<QString, const RecordType*> left;
    for (const RecordType& record : before) {
        left.insert(record.id, &record);
    }
    for (const RecordType& record : after) {
        const RecordType* was = left.take(record.id);
        if (!was) {
            changes.changes.push_back({std::nullopt, Record(record)});
        } else if (!(*was == record)) {
            changes.changes.push_back({Record(*was), Record(record)});
        }
    }
    for (const RecordType& record : before) {
        if (left.contains(record.id)) {
            changes.changes.push_back({Record(record), std::nullopt});
        }
    }
}

}  // namespace

ChangeSet differenceOf(const ProjectContent& before, const ProjectContent& after, const QString& summary) {
    ChangeSet changes{summary, {}};
    if (!(before.project == after.project)) {
        changes.changes.push_back({Record(before.project), Record(after.project)});
    }
    compare(before.parties, after.parties, changes);
    compare(before.tracks, after.tracks, changes);
    compare(before.eras, after.eras, changes);
    compare(before.events, after.events, changes);
    compare(before.indicators, after.indicators, changes);
    compare(before.stories, after.stories, changes);
    compare(before.scenarios, after.scenarios, changes);
    compare(before.codes, after.codes, changes);
    compare(before.annotations, after.annotations, changes);
    return changes;
}

QString RandomEdits::word() { return u"word %1"_s.arg(below(1000)); }

QString RandomEdits::newId() {
    ++m_count;
    return oneIn(8) ? u"shared-%1"_s.arg(below(4)) : u"%1-%2"_s.arg(m_author).arg(m_count);
}

void RandomEdits::toggle(QStringList& texts) {
    const QString text = u"tag-%1"_s.arg(below(5));
    if (!texts.removeOne(text)) {
        texts.insert(below(static_cast<int>(texts.size()) + 1), text);
    }
}

Event RandomEdits::changed(Event event, const ProjectContent& content) {
    switch (below(11)) {
        case 0:
            event.title = word();
            break;
        case 1:
            event.summary = oneIn(3) ? QString() : word();
            break;
        case 2:
            event.severity = 1 + (event.severity + below(4)) % 5;
            break;
        case 3:
            event.track = content.tracks[static_cast<std::size_t>(below(2))].id;
            break;
        case 4:
            toggle(event.tags);
            break;
        case 5:
            toggle(event.people);
            break;
        case 6:
            event.span.start += below(40) - 20;
            event.span.end.reset();
            event.scheduledEnd.reset();
            break;
        case 7:
            event.span.end = event.span.start + 1 + below(60);
            event.scheduledEnd.reset();
            break;
        case 8:
            event.sources.push_back({word(), {}, {}, std::nullopt, Precision::OnDay});
            break;
        case 9:
            if (!event.relations.empty() && oneIn(2)) {
                event.relations.pop_back();
                break;
            }
            [[fallthrough]];
        default: {
            const QString other =
                content.events[static_cast<std::size_t>(below(static_cast<int>(content.events.size())))].id;
            const bool isThere = std::ranges::any_of(event.relations, [&](const Relation& relation) {
                return relation.eventId == other && relation.type == RelationType::Amends;
            });
            if (other != event.id && !isThere) {
                event.relations.push_back({RelationType::Amends, other, below(10) / 10.0});
            } else if (!event.relations.empty() && event.relations.front().level) {
                event.relations.front().level = below(10) / 10.0;
            }
        }
    }
    return event;
}

Event RandomEdits::added(const ProjectContent& content) {
    Event event;
    event.id = newId();
    event.title = word();
    event.span.start = 20'000 + below(300);
    event.kind = Kind::Measure;
    event.track = content.tracks.front().id;
    event.actor = content.parties.front().id;
    event.severity = 1 + below(5);
    return event;
}

Annotation RandomEdits::note(const ProjectContent& content) {
    Annotation note;
    note.id = newId();
    note.target = EventTarget{content.events.front().id};
    note.body = word();
    note.created = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + m_count, Qt::UTC);
    note.modified = note.created;
    return note;
}

void RandomEdits::removeEvent(ProjectContent& content, const QString& id) {
    for (Event& event : content.events) {
        std::erase_if(event.relations, [&](const Relation& relation) { return relation.eventId == id; });
    }
    for (Story& story : content.stories) {
        for (View& step : story.steps) {
            step.events.removeAll(id);
            std::erase_if(step.callouts, [&](const Callout& callout) {
                const auto* event = std::get_if<EventTarget>(&callout.target);
                return event != nullptr && event->event == id;
            });
        }
    }
    for (Scenario& scenario : content.scenarios) {
        std::erase_if(scenario.changes, [&](const ScenarioChange& change) { return change.event == id; });
    }
    std::erase_if(content.events, [&](const Event& event) { return event.id == id; });
}

void RandomEdits::removeCode(ProjectContent& content, const QString& id) {
    for (Annotation& note : content.annotations) {
        note.codes.removeAll(id);
    }
    for (Code& code : content.codes) {
        if (code.parent == id) {
            code.parent.clear();
        }
    }
    std::erase_if(content.codes, [&](const Code& code) { return code.id == id; });
}

void RandomEdits::changeBesideEvents(ProjectContent& content) {
    const auto addTo = [](auto& records, const auto& record) {
        if (std::ranges::none_of(records, [&](const auto& other) { return other.id == record.id; })) {
            records.push_back(record);
        }
    };
    switch (below(12)) {
        case 0:
            content.project.title = word();
            break;
        case 1:
            any(content.parties).name = word();
            break;
        case 2:
            any(content.tracks).definition = word();
            break;
        case 3:
            addTo(content.eras, Era{newId(), word(), {}, 20'000, 20'100, {}, {}});
            break;
        case 4:
            any(content.indicators)
                .values.push_back({any(content.indicators).values.back().date + 4000, 1.5, {}, {}, {}});
            std::ranges::stable_sort(content.indicators.back().values, {}, &IndicatorValue::date);
            for (Indicator& indicator : content.indicators) {
                std::ranges::stable_sort(indicator.values, {}, &IndicatorValue::date);
                const auto isTwice = [](const auto& a, const auto& b) { return a.date == b.date; };
                const auto first = std::unique(indicator.values.begin(), indicator.values.end(), isTwice);
                indicator.values.erase(first, indicator.values.end());
            }
            break;
        case 5:
            any(content.stories).text = word();
            break;
        case 6:
            addTo(content.scenarios, Scenario{newId(), word(), {}, {}, {}, {}});
            break;
        case 7:
            addTo(content.annotations, note(content));
            break;
        case 8:
            addTo(content.codes, Code{newId(), word(), {}, {}, {}, {}, {}, {}});
            break;
        case 9:
            if (!content.codes.empty() && oneIn(2)) {
                removeCode(content, QString(any(content.codes).id));
            } else if (!content.annotations.empty()) {
                any(content.annotations).body = word();
            }
            break;
        case 10:
            if (!content.annotations.empty() && !content.codes.empty()) {
                Annotation& target = any(content.annotations);
                const QString code = any(content.codes).id;
                if (!target.codes.removeOne(code)) {
                    target.codes += code;
                }
                target.modified = target.modified.addSecs(1 + below(100));
            }
            break;
        default:
            if (content.codes.size() > 1) {
                // Only under an earlier code: so nothing stands under itself.
                const std::size_t child =
                    1 + static_cast<std::size_t>(below(static_cast<int>(content.codes.size()) - 1));
                Code& code = content.codes[child];
                const QString parent =
                    content.codes[static_cast<std::size_t>(below(static_cast<int>(child)))].id;
                QString ancestor = parent;
                while (!ancestor.isEmpty() && ancestor != code.id) {
                    ancestor = std::ranges::find(content.codes, ancestor, &Code::id)->parent;
                }
                if (ancestor.isEmpty()) {
                    code.parent = parent;
                }
            } else if (!content.annotations.empty()) {
                content.annotations.pop_back();
            }
    }
}

ChangeSet RandomEdits::next(ProjectContent& content) {
    while (true) {
        const ProjectContent before = content;
        const int choice = below(20);
        if (choice < 10) {
            Event& event = any(content.events);
            event = changed(event, content);
        } else if (choice < 12) {
            const Event event = added(content);
            if (std::ranges::none_of(content.events,
                                     [&](const Event& other) { return other.id == event.id; })) {
                content.events.push_back(event);
            }
        } else if (choice == 12 && content.events.size() > 2) {
            removeEvent(content, QString(any(content.events).id));
        } else {
            changeBesideEvents(content);
        }
        ChangeSet changes = differenceOf(before, content, u"Edit %1"_s.arg(++m_count));
        if (!changes.isEmpty()) {
            return changes;
        }
    }
}

}  // namespace fulcrum::test
