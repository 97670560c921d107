// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/coding_edits.h"

#include <QUuid>
#include <algorithm>

#include "models/document/note_edits.h"
#include "models/leverage/weighing.h"

namespace fulcrum {
namespace {

bool isOn(const Annotation& note, const QString& eventId) {
    const auto* target = std::get_if<EventTarget>(&note.target);
    return target != nullptr && target->event == eventId;
}

bool saysNothing(const Annotation& note) {
    return note.body.trimmed().isEmpty() && note.codes.isEmpty() && !note.severity;
}

/// From `before`, or from nothing, to `after`, which goes where it says nothing.
Change changeOf(const Annotation* before, Annotation after) {
    Change change;
    if (before != nullptr) {
        change.before = Record(*before);
        after.modified = QDateTime::currentDateTimeUtc();
    }
    if (!saysNothing(after)) {
        change.after = Record(after);
    }
    return change;
}

Annotation begun(const Document& document, const QString& eventId, Motivation motivation) {
    Annotation note = newNote(document, EventTarget{eventId});
    note.motivation = motivation;
    return note;
}

}  // namespace

const Annotation* ownCodingNote(const Document& document, const QString& eventId, Motivation motivation) {
    const auto found = std::ranges::find_if(document.annotations(), [&](const Annotation& note) {
        return note.motivation == motivation && note.author == document.author() && isOn(note, eventId);
    });
    return found == document.annotations().end() ? nullptr : &*found;
}

Result<bool> toggleCode(Document& document, const QString& eventId, const QString& code,
                        const QString& summary) {
    const Annotation* before = ownCodingNote(document, eventId, Motivation::Classifying);
    Annotation after = before ? *before : begun(document, eventId, Motivation::Classifying);
    const bool isApplied = after.codes.removeAll(code) == 0;
    if (isApplied) {
        after.codes += code;
    }
    const auto applied = document.apply({summary, {changeOf(before, after)}});
    return applied ? Result<bool>(isApplied) : Result<bool>(applied.error());
}

Result<void> judgeSeverity(Document& document, const QString& eventId, std::optional<int> severity,
                           const QString& summary) {
    ChangeSet changes{summary, {}};
    if (severity) {
        const Annotation* before = ownCodingNote(document, eventId, Motivation::Assessing);
        Annotation after = before ? *before : begun(document, eventId, Motivation::Assessing);
        after.severity = severity;
        changes.changes.push_back(changeOf(before, after));
        return document.apply(changes);
    }
    for (const Annotation& note : document.annotations()) {
        if (note.author == document.author() && note.severity && isOn(note, eventId)) {
            Annotation after = note;
            after.severity.reset();
            changes.changes.push_back(changeOf(&note, after));
        }
    }
    return changes.isEmpty() ? Result<void>() : document.apply(changes);
}

Result<void> settle(Document& document, EventKey key, int severity, const QString& text,
                    const QString& summary) {
    const auto event = document.event(key);
    if (!event) {
        return event.error();
    }
    ChangeSet changes{summary, {}};
    if (event->severity != severity) {
        Event after = *event;
        after.severity = severity;
        changes.changes.push_back({Record(*event), Record(after)});
    }
    Annotation note = begun(document, event->id, Motivation::Moderating);
    note.body = text;
    changes.changes.push_back({std::nullopt, Record(note)});
    return document.apply(changes);
}

std::vector<ScenarioChange> changesAsJudgedBy(const Coding& coding, const QString& author,
                                              const BalanceModel& record) {
    const BalanceInput& input = record.input();
    const Weighing weighing(input);
    const GradeFactors factors = gradeFactors(record.parameters());
    std::vector<ScenarioChange> changes;
    for (const JudgedEvent& judged : coding.events) {
        const auto judgement = judged.by.constFind(author);
        const EventIndex event = input.columns->indexOf(judged.event);
        if (judgement == judged.by.constEnd() || !judgement->severity || event == kNoIndex) {
            continue;
        }
        const Grade grade = weighing.gradeOf(event);
        const auto counts = weighing.countsFor(event);
        if (grade == kGradeOfDuties || grade == *judgement->severity || !(counts[0] || counts[1])) {
            continue;
        }
        ScenarioChange change;
        change.action = ScenarioAction::Rescale;
        change.event = judged.id;
        change.factor = factors[static_cast<std::size_t>(*judgement->severity)] / factors[grade];
        changes.push_back(change);
    }
    return changes;
}

Result<void> writeScenarios(Document& document, std::vector<Scenario> scenarios, const QString& summary) {
    ChangeSet changes{summary, {}};
    for (Scenario& scenario : scenarios) {
        const auto before = std::ranges::find(document.scenarios(), scenario.name, &Scenario::name);
        const bool isThere = before != document.scenarios().end();
        scenario.id = isThere ? before->id : QUuid::createUuid().toString(QUuid::WithoutBraces);
        changes.changes.push_back(
            {isThere ? std::optional<Record>(*before) : std::nullopt, Record(scenario)});
    }
    return changes.isEmpty() ? Result<void>() : document.apply(changes);
}

}  // namespace fulcrum
