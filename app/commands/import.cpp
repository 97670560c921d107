// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QUuid>

#include "app/commands/command.h"
#include "app/commands/exchange_format.h"
#include "app/commands/project_parts.h"
#include "models/domain/content_check.h"
#include "models/domain/content_merge.h"
#include "models/exchange/code_book.h"
#include "models/exchange/fulcrum_json.h"
#include "models/exchange/web_annotation.h"
#include "models/leverage/scenario_outcome.h"
#include "models/storage/project_store.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Above this the change log keeps only that there was an import: a row of SQLite has its limits.
constexpr qsizetype kLongestLoggedChange = 64 * 1024 * 1024;

/// What a file brings, and what is to be said of it.
struct Input {
    ProjectContent content;
    QStringList lines;
};

/// What a file is read against.
struct Ground {
    const ProjectContent& content;
    QString projectId;
    QDateTime now;
};

Result<Input> annotationsFrom(const QByteArray& bytes, const QString& path, const Ground& ground) {
    Result<WebAnnotations> read =
        readWebAnnotations(bytes, path, webAnnotationContext(ground.content, ground.projectId, ground.now));
    if (!read) {
        return read.error();
    }
    Input input;
    input.content.annotations = std::move(read->annotations);
    for (const WebAnnotationNote& note : read->notes) {
        const QString whose = note.annotation.isEmpty() ? path : u"annotation "_s + note.annotation;
        const QString kept = note.isUnattached ? u"kept unattached, "_s : QString();
        input.lines += u"%1: %2%3"_s.arg(whose, kept, note.what);
    }
    return input;
}

Result<Input> codesFrom(Result<CodeBook> book, const QString& path) {
    if (!book) {
        return book.error();
    }
    Input input;
    input.content.codes = std::move(book->codes);
    for (const QString& note : book->notes) {
        input.lines += u"%1: %2"_s.arg(path, note);
    }
    return input;
}

Result<Input> readInput(const QString& path, std::optional<ExchangeFormat> wanted, const Ground& ground) {
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes) {
        return bytes.error();
    }
    if (!wanted && path.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        return Error{path, u"its name does not say what the table holds"_s,
                     u"Add --format codes-csv if it is a code book"_s};
    }
    Input input;
    switch (wanted.value_or(exchangeFormatOf(path).value_or(ExchangeFormat::Fulcrum))) {
        case ExchangeFormat::WebAnnotation:
            return annotationsFrom(*bytes, path, ground);
        case ExchangeFormat::CodesCsv:
            return codesFrom(readCodeBookCsv(*bytes, path, ground.content.codes), path);
        case ExchangeFormat::Qdc:
            return codesFrom(readCodeBookQdc(*bytes, path, ground.content.codes), path);
        case ExchangeFormat::EventLines: {
            Result<std::vector<Event>> events = readEventLines(*bytes, path);
            if (!events) {
                return events.error();
            }
            input.content.events = *std::move(events);
            return input;
        }
        case ExchangeFormat::Fulcrum:
            break;
    }
    Result<ProjectContent> content = readFulcrumJson(*bytes, path);
    if (!content) {
        return content.error();
    }
    input.content = *std::move(content);
    return input;
}

struct Report {
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    QStringList lines;  ///< what did not come in as it stood

    QString text(int rejected) const {
        return u"%1 added, %2 updated, %3 unchanged, %4 rejected"_s.arg(added)
            .arg(updated)
            .arg(unchanged)
            .arg(rejected);
    }
};

Result<void> write(ProjectStore& store, ChangeSet changes, const QString& summary) {
    changes.summary = summary;
    QString logged = writeChangeSet(changes);
    if (logged.size() > kLongestLoggedChange) {
        logged.clear();
    }
    return store.apply(changes,
                       {QUuid::createUuid().toString(QUuid::WithoutBraces), qEnvironmentVariable("USER"),
                        QDateTime::currentDateTimeUtc(), summary, logged});
}

/// All files together are one edit, so a later one may refer to an earlier one.
Result<Report> importFiles(const QString& project, const QStringList& files,
                           std::optional<ExchangeFormat> format, bool isDryRun) {
    const auto store = ProjectStore::open(
        project, isDryRun ? ProjectStore::Access::ReadOnly : ProjectStore::Access::ReadWrite);
    if (!store) {
        return store.error();
    }
    const Result<ProjectContent> before = (*store)->content();
    if (!before) {
        return before.error();
    }
    const Result<QString> projectId = (*store)->projectId();
    if (!projectId) {
        return projectId.error();
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Report report;
    ProjectContent after = *before;
    for (const QString& file : files) {
        const Result<Input> incoming = readInput(file, format, {after, *projectId, now});
        if (!incoming) {
            return incoming.error();
        }
        ContentMerge merge = mergeContent(after, incoming->content);
        report.lines += incoming->lines;
        report.added += merge.added;
        report.updated += merge.updated;
        report.unchanged += merge.unchanged;
        after = std::move(merge.content);
    }
    const ContentFindings findings = checkContent(after, files.join(u", "_s));
    if (!findings.errors.empty()) {
        return findings.errors.front();
    }
    if (const auto refused = checkScenarioParameters(after.scenarios, idsOf(after.tracks));
        !refused.empty()) {
        return refused.front();
    }
    ContentMerge whole = mergeContent(*before, after);
    if (!isDryRun && !whole.changes.isEmpty()) {
        // Where the files lay is nobody's business who gets the project.
        QStringList names;
        for (const QString& file : files) {
            names += QFileInfo(file).fileName();
        }
        const QString summary = u"Import %1"_s.arg(names.join(u", "_s));
        if (const Result<void> written = write(**store, std::move(whole.changes), summary); !written) {
            return written.error();
        }
    }
    return report;
}

Exit run(const Command& self, const QStringList& arguments) {
    QCommandLineParser parser;
    const QCommandLineOption format(
        u"format"_s,
        u"fulcrum, jsonl (one event a line), web-annotation, codes-csv or qdc; else the file's name decides."_s,
        u"FORMAT"_s);
    const QCommandLineOption dryRun(u"dry-run"_s, u"Says what would be done and writes nothing."_s);
    parser.addOptions({format, dryRun});
    constexpr int kMostFiles = 10000;
    if (const ParsedArguments parsed = parseArguments(parser, self, arguments, 2, kMostFiles); !parsed.isOk) {
        return parsed.exit;
    }
    const QString name = parser.value(format);
    const std::optional<ExchangeFormat> wanted = exchangeFormatNamed(name);
    if (!name.isEmpty() && !wanted) {
        return printUsageFault(self,
                               u"there is no format \"%1\", only %2"_s.arg(name, exchangeFormatNames()));
    }
    QStringList files = parser.positionalArguments();
    const QString project = files.takeFirst();
    const Result<Report> report = importFiles(project, files, wanted, parser.isSet(dryRun));
    if (!report) {
        return printFault(report.error());
    }
    printLine((parser.isSet(dryRun) ? u"would be: "_s : QString()) + report->text(0));
    for (const QString& line : report->lines) {
        printLine(line);
    }
    return Exit::Done;
}

}  // namespace

Command importCommand() {
    return {u"import"_s, u"PROJECT FILE… [--format fulcrum|jsonl|web-annotation|codes-csv|qdc] [--dry-run]"_s,
            u"brings records in, all of them or none"_s, run};
}

}  // namespace fulcrum
