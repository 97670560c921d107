// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/import_stream.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <algorithm>

#include "models/document/import_intake.h"
#include "models/exchange/exchange_reader.h"
#include "models/storage/bulk_edit.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Of a table; the shortest have a day and a title.
constexpr qint64 kBytesAnEvent = 150;

struct ImportStreamTexts {
    Q_DECLARE_TR_FUNCTIONS(ImportStream)
};

/// What a table is read against, without the events of the project.
Result<ProjectContent> withoutEvents(const ProjectStore& store) {
    ProjectContent content;
    const auto info = store.projectInfo();
    const auto parties = store.parties();
    const auto tracks = store.tracks();
    for (const auto* error : {info ? nullptr : &info.error(), parties ? nullptr : &parties.error(),
                              tracks ? nullptr : &tracks.error()}) {
        if (error != nullptr) {
            return *error;
        }
    }
    content.project = *info;
    content.parties = *parties;
    content.tracks = *tracks;
    return content;
}

void listNotes(ExchangeInput input, ImportPlan& plan) {
    plan.rejected = input.rejectedBeyond;
    std::vector<ImportRow> rows;
    for (ExchangeNote& each : input.notes) {
        plan.rejected += each.isRejected ? 1 : 0;
        rows.push_back({each.isRejected ? ImportOutcome::Rejected : ImportOutcome::Note,
                        std::move(each.where),
                        {},
                        std::move(each.what)});
    }
    plan.rows.insert(plan.rows.begin(), std::make_move_iterator(rows.begin()),
                     std::make_move_iterator(rows.end()));
}

/// Reads the table into the edit, which is then complete and not yet committed.
Result<ImportPlan> takeIn(QFile& file, const ExchangeContext& context, BulkEdit& edit, ImportWriting& writing,
                          const ImportProgress& progress) {
    const double size = std::max<double>(1, double(file.size()));
    ImportIntake intake(edit, writing, [&] {
        const double share = std::min(1.0, double(file.pos()) / size);
        writing.noteShare(share);
        return !progress || progress(share);
    });
    Result<ExchangeInput> input = streamEventTable(file, file.fileName(), context, intake);
    intake.finish(input.isOk());
    if (input && !intake.failure()) {
        writing.takeWaiting();
    }
    if (const auto failure = intake.failure()) {
        return *failure;
    }
    if (!input) {
        return input.error();
    }
    if (writing.lostRelations() > 0) {
        input->notes.push_back({file.fileName(), lostRelationsText(writing.lostRelations())});
    }
    ImportPlan plan = std::move(writing.plan());
    plan.isStreamed = true;
    listNotes(*std::move(input), plan);
    return plan;
}

Result<void> commit(BulkEdit& edit, ImportPlan& plan, const QString& summary, const QString& author,
                    ImportLog& log) {
    plan.changes.summary = summary;
    if (plan.added + plan.updated == 0) {
        return {};
    }
    LogEntry entry = newLogEntry(summary, author);
    entry.changes = log.finished();
    return edit.commit(entry);
}

}  // namespace

bool isStreamed(const ImportRequest& request, qint64 from) {
    if (request.files.size() != 1) {
        return false;
    }
    QFile file(request.files.front());
    return file.size() >= from && file.open(QIODevice::ReadOnly) &&
           isEventTable(file.peek(kTableBeginning), file.fileName(), request.format,
                        !request.mapping.isEmpty());
}

Result<ImportPlan> importStreamed(ProjectStore& store, const ImportRequest& request, const QDateTime& now,
                                  const QString& author, const ImportProgress& progress,
                                  qsizetype longestLog) {
    const QString path = request.files.front();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{path, ImportStreamTexts::tr("the file cannot be read (%1)").arg(file.errorString()),
                     ImportStreamTexts::tr("Check its path and permissions")};
    }
    const Result<ProjectContent> content = withoutEvents(store);
    const Result<QString> projectId = content ? store.projectId() : content.error();
    if (!projectId) {
        return projectId.error();
    }
    // Where the file lay is nobody's business who gets the project.
    const QString summary = ImportStreamTexts::tr("Import %1").arg(QFileInfo(path).fileName());
    const ExchangeContext context{*content, *projectId, now, request.mapping};
    ImportLog log(summary, longestLog, ImportLog::Length::Reckoned);
    for (;;) {
        const auto edit = BulkEdit::begin(store, file.size() / kBytesAnEvent);
        if (!edit) {
            return edit.error();
        }
        ImportWriting writing(**edit, request.duplicates, std::move(log));
        Result<ImportPlan> plan = takeIn(file, context, **edit, writing, progress);
        if (plan && writing.log().isMissed()) {
            log = ImportLog(summary, longestLog, ImportLog::Length::Counted);
            file.seek(0);
            continue;
        }
        const Result<void> committed =
            plan ? commit(**edit, *plan, summary, author, writing.log()) : plan.error();
        return committed ? std::move(plan) : committed.error();
    }
}

Result<ImportPlan> planStreamed(const ProjectStore& store, const ImportRequest& request, const QDateTime& now,
                                const ImportProgress& progress) {
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"project.fulcrum"_s);
    if (const auto copied = store.copyTo(copy); !copied) {
        return copied.error();
    }
    const auto opened = ProjectStore::open(copy, ProjectStore::Access::ReadWrite);
    return opened ? importStreamed(**opened, request, now, {}, progress) : opened.error();
}

}  // namespace fulcrum
