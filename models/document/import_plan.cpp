// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/import_plan.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <algorithm>

#include "models/document/document_text.h"
#include "models/domain/content_check.h"
#include "models/domain/content_merge.h"
#include "models/exchange/exchange_reader.h"
#include "models/exchange/file_bytes.h"
#include "models/exchange/record_parts.h"
#include "models/leverage/scenario_outcome.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// By which two events are taken for the same one.
QString likeness(const Event& event) {
    return event.title.simplified().toCaseFolded() + u'\n' + QString::number(event.span.start) + u'\n' +
           event.actor;
}

/// Ids of incoming events that are here under another id, with that id.
QHash<QString, QString> duplicatesOf(const ProjectContent& project, const ProjectContent& incoming) {
    QHash<QString, QString> known;
    QSet<QString> ids;
    for (const Event& event : project.events) {
        known.insert(likeness(event), event.id);
        ids.insert(event.id);
    }
    QHash<QString, QString> found;
    for (const Event& event : incoming.events) {
        if (const auto same = known.constFind(likeness(event));
            same != known.constEnd() && !ids.contains(event.id)) {
            found.insert(event.id, *same);
        }
    }
    return found;
}

/// Leaves the duplicates out; what speaks of one speaks of the event that is here.
void leaveOut(const QHash<QString, QString>& duplicates, ProjectContent& content) {
    std::erase_if(content.events, [&](const Event& event) { return duplicates.contains(event.id); });
    const auto redirect = [&](QString& id) { id = duplicates.value(id, id); };
    for (Event& event : content.events) {
        for (Relation& relation : event.relations) {
            redirect(relation.eventId);
        }
    }
    for (Story& story : content.stories) {
        for (View& step : story.steps) {
            std::ranges::for_each(step.events, redirect);
            for (Callout& callout : step.callouts) {
                if (auto* event = std::get_if<EventTarget>(&callout.target)) {
                    redirect(event->event);
                }
            }
        }
    }
    for (Annotation& annotation : content.annotations) {
        if (auto* event = std::get_if<EventTarget>(&annotation.target)) {
            redirect(event->event);
        } else if (auto* quotation = std::get_if<QuotationTarget>(&annotation.target)) {
            redirect(quotation->event);
        }
    }
}

ImportRow rowOf(const Change& change, const QHash<QString, QString>& duplicates) {
    const Record& record = *change.after;
    ImportRow row{change.before ? ImportOutcome::Changed : ImportOutcome::New, describe(record), {}, {}};
    if (const auto* event = std::get_if<Event>(&record)) {
        row.title = event->title;
        if (const auto same = duplicates.constFind(event->id); same != duplicates.constEnd()) {
            row.outcome = ImportOutcome::Duplicate;
            row.reason = *same;
        }
    }
    if (change.before) {
        QStringList fields;
        for (const FieldDifference& difference : fieldDifferences(change.before, change.after)) {
            fields += difference.field;
        }
        row.reason = fields.join(u", "_s);
    }
    return row;
}

std::vector<QString> idsOfTracks(const std::vector<Track>& tracks) {
    std::vector<QString> ids;
    for (const Track& track : tracks) {
        ids.push_back(track.id);
    }
    return ids;
}

Result<void> checkWhole(const ProjectContent& content, const QStringList& files) {
    const ContentFindings findings = checkContent(content, files.join(u", "_s));
    if (!findings.errors.empty()) {
        return findings.errors.front();
    }
    const auto refused = checkScenarioParameters(content.scenarios, idsOfTracks(content.tracks));
    return refused.empty() ? Result<void>() : refused.front();
}

/// The plan while its files are read one after the other.
class Planning {
public:
    Planning(const ProjectContent& before, const ImportRequest& request)
        : m_request(request), m_content(before) {}

    const ProjectContent& content() const { return m_content; }

    void add(ExchangeInput input) {
        for (ExchangeNote& note : input.notes) {
            m_plan.rejected += note.isRejected ? 1 : 0;
            m_notes.push_back({note.isRejected ? ImportOutcome::Rejected : ImportOutcome::Note,
                               std::move(note.where),
                               {},
                               std::move(note.what)});
        }
        m_plan.rejected += input.rejectedBeyond;
        const QHash<QString, QString> duplicates = duplicatesOf(m_content, input.content);
        m_plan.duplicates += static_cast<int>(duplicates.size());
        if (m_request.duplicates == Duplicates::LeaveOut) {
            for (const Event& event : input.content.events) {
                if (const auto same = duplicates.constFind(event.id); same != duplicates.constEnd()) {
                    m_notes.push_back({ImportOutcome::Duplicate, describe(event), event.title, *same});
                }
            }
            leaveOut(duplicates, input.content);
        }
        m_duplicates.insert(duplicates);
        ContentMerge merge = mergeContent(m_content, input.content);
        m_plan.added += merge.added;
        m_plan.updated += merge.updated;
        m_plan.unchanged += merge.unchanged;
        m_content = std::move(merge.content);
    }

    ImportPlan finished(const ProjectContent& before) {
        m_plan.changes = mergeContent(before, m_content).changes;
        // Where the files lay is nobody's business who gets the project.
        QStringList names;
        for (const QString& file : m_request.files) {
            names += QFileInfo(file).fileName();
        }
        m_plan.changes.summary = DocumentText::tr("Import %1").arg(names.join(u", "_s));
        m_plan.rows = std::move(m_notes);
        for (const Change& change : m_plan.changes.changes) {
            m_plan.rows.push_back(rowOf(change, m_duplicates));
        }
        return std::move(m_plan);
    }

private:
    const ImportRequest& m_request;
    ProjectContent m_content;
    ImportPlan m_plan;
    std::vector<ImportRow> m_notes;
    QHash<QString, QString> m_duplicates;
};

}  // namespace

Result<ImportPlan> planImport(const ProjectStore& store, const ImportRequest& request, const QDateTime& now) {
    const Result<ProjectContent> before = store.content();
    if (!before) {
        return before.error();
    }
    const Result<QString> projectId = store.projectId();
    if (!projectId) {
        return projectId.error();
    }
    Planning planning(*before, request);
    for (const QString& file : request.files) {
        const Result<QByteArray> bytes = readFile(file);
        if (!bytes) {
            return bytes.error();
        }
        Result<ExchangeInput> input = readExchange(*bytes, file, request.format,
                                                   {planning.content(), *projectId, now, request.mapping});
        if (!input) {
            return input.error();
        }
        planning.add(std::move(input).value());
    }
    if (const auto held = checkWhole(planning.content(), request.files); !held) {
        return held.error();
    }
    return planning.finished(*before);
}

}  // namespace fulcrum
