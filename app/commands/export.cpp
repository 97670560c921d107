// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>
#include <algorithm>

#include "app/commands/command.h"
#include "app/commands/exchange_format.h"
#include "app/commands/searched_project.h"
#include "models/exchange/code_book.h"
#include "models/exchange/fulcrum_json.h"
#include "models/exchange/web_annotation.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct ExportOptions {
    QString project;
    QString path;
    ExchangeFormat format = ExchangeFormat::Fulcrum;
    std::optional<QString> query;
    PrivateNotes privateNotes = PrivateNotes::LeftOut;
};

/// What is written, and what is said of it.
struct Written {
    QByteArray bytes;
    QStringList lines;
};

/// The ids of the events that the query asks for. A query that cannot be understood prints its faults and
/// gives nothing.
Result<std::optional<QSet<QString>>> askedFor(const QString& text, const ProjectStore& store) {
    const Result<SearchedProject> project = readSearched(store);
    if (!project) {
        return project.error();
    }
    const ParsedQuery query = parsedQuery(text, *project);
    if (!query.isOk()) {
        printQueryFaults(query.errors);
        return std::optional<QSet<QString>>();
    }
    const EventColumns& columns = *project->parts.columns;
    const Result<FilterLookups> lookups = lookUp(store, query.filter, columns);
    if (!lookups) {
        return lookups.error();
    }
    const LevelProfiles levels(columns);
    std::vector<EventKey> keys;
    for (const EventIndex event :
         matchesOf(query.filter, *project, levels, *lookups, project->lastDay()).events()) {
        keys.push_back(columns.key[static_cast<std::size_t>(event)]);
    }
    const Result<std::vector<EventCaption>> captions = store.captions(keys);
    if (!captions) {
        return captions.error();
    }
    QSet<QString> ids;
    for (const EventCaption& caption : *captions) {
        ids.insert(caption.id);
    }
    return std::optional(ids);
}

/// Leaves the events of these ids with the notes on them, and the notes that answer those. Stories and
/// scenarios speak of other events, too; relations stay as they are, so that nothing is lost where the file
/// comes back.
void restrictTo(const QSet<QString>& events, ProjectContent& content) {
    std::erase_if(content.events, [&](const Event& event) { return !events.contains(event.id); });
    content.stories.clear();
    content.scenarios.clear();
    QSet<QString> kept;
    for (qsizetype before = -1; before != kept.size();) {
        before = kept.size();
        for (const Annotation& annotation : content.annotations) {
            const auto* note = std::get_if<NoteTarget>(&annotation.target);
            if (events.contains(eventOf(annotation.target)) || (note && kept.contains(note->annotation))) {
                kept.insert(annotation.id);
            }
        }
    }
    std::erase_if(content.annotations, [&](const Annotation& each) { return !kept.contains(each.id); });
}

QString counted(std::size_t count, const QString& one, const QString& many) {
    return u"%1 %2"_s.arg(count).arg(count == 1 ? one : many);
}

Written codesWritten(const ExportOptions& options, const std::vector<Code>& codes) {
    const QString count = counted(codes.size(), u"code"_s, u"codes"_s);
    if (options.format == ExchangeFormat::CodesCsv) {
        return {writeCodeBookCsv(codes), {count}};
    }
    Written written{writeCodeBookQdc(codes), {count}};
    const auto losing = std::count_if(codes.begin(), codes.end(), [](const Code& code) {
        return !code.key.isEmpty() || !code.examples.isEmpty();
    });
    if (losing > 0) {
        written.lines += u"the format has no keys and no examples: those of %1 are left out"_s.arg(
            counted(static_cast<std::size_t>(losing), u"code"_s, u"codes"_s));
    }
    return written;
}

Written notesWritten(const ExportOptions& options, ProjectContent content, const QString& projectId) {
    std::size_t leftOut = 0;
    if (options.privateNotes == PrivateNotes::LeftOut) {
        leftOut = std::erase_if(content.annotations, [](const Annotation& each) { return each.isPrivate; });
    }
    const QString notes = counted(content.annotations.size(), u"annotation"_s, u"annotations"_s);
    Written written;
    if (options.format == ExchangeFormat::WebAnnotation) {
        const auto context = webAnnotationContext(content, projectId, QDateTime::currentDateTimeUtc());
        written = {writeWebAnnotations(context, content.annotations, PrivateNotes::Included), {notes}};
    } else {
        written = {writeFulcrumJson(content),
                   {counted(content.events.size(), u"event"_s, u"events"_s) + u", "_s + notes}};
    }
    if (leftOut > 0) {
        written.lines += u"%1 left out; --with-private takes them along"_s.arg(
            counted(leftOut, u"private note"_s, u"private notes"_s));
    }
    return written;
}

/// Whole or not at all: aside first, then renamed.
Result<void> writeFile(const QString& path, const QByteArray& bytes) {
    if (QFileInfo(path).isDir()) {
        return Error{path, u"this is a folder"_s, u"Name a file inside it"_s};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{path, u"the file cannot be written (%1)"_s.arg(file.errorString()),
                     u"Choose another place, or make room"_s};
    }
    return {};
}

Result<ExportOptions> optionsFrom(const QCommandLineParser& parser) {
    ExportOptions options;
    options.project = parser.positionalArguments().constFirst();
    options.path = parser.value(u"output"_s);
    if (options.path.isEmpty()) {
        return Error{u"export"_s, u"no file is named"_s, u"Name it with -o FILE"_s};
    }
    const QString name = parser.value(u"format"_s);
    const auto format = name.isEmpty() ? exchangeFormatOf(options.path) : exchangeFormatNamed(name);
    if (!format) {
        return name.isEmpty() ? Error{options.path, u"its name does not say what format it is to be"_s,
                                      u"Name one with --format: "_s + exchangeFormatNames()}
                              : Error{u"export"_s, u"there is no format \"%1\""_s.arg(name),
                                      u"Use one of "_s + exchangeFormatNames()};
    }
    options.format = *format;
    if (parser.isSet(u"query"_s)) {
        options.query = parser.value(u"query"_s);
    }
    const bool isOfCodes = *format == ExchangeFormat::CodesCsv || *format == ExchangeFormat::Qdc;
    if (isOfCodes && options.query) {
        return Error{u"export"_s, u"--query asks for events, but a code book has none"_s, u"Leave it out"_s};
    }
    if (parser.isSet(u"with-private"_s)) {
        options.privateNotes = PrivateNotes::Included;
    }
    return options;
}

/// Nothing if the query was at fault, which has been told.
Result<std::optional<Written>> written(const ExportOptions& options) {
    const auto store = ProjectStore::open(options.project, ProjectStore::Access::ReadOnly);
    if (!store) {
        return store.error();
    }
    const Result<QString> projectId = (*store)->projectId();
    if (!projectId) {
        return projectId.error();
    }
    if (options.format == ExchangeFormat::CodesCsv || options.format == ExchangeFormat::Qdc) {
        const Result<std::vector<Code>> codes = (*store)->codes();
        return codes ? Result<std::optional<Written>>(codesWritten(options, *codes)) : codes.error();
    }
    Result<ProjectContent> content = (*store)->content();
    if (!content) {
        return content.error();
    }
    if (options.query) {
        const auto events = askedFor(*options.query, **store);
        if (!events) {
            return events.error();
        }
        if (!*events) {
            return std::optional<Written>();
        }
        restrictTo(**events, *content);
    }
    if (options.format == ExchangeFormat::EventLines) {
        return std::optional(Written{writeEventLines(content->events),
                                     {counted(content->events.size(), u"event"_s, u"events"_s)}});
    }
    return std::optional(notesWritten(options, *std::move(content), *projectId));
}

Exit runExport(const Command& self, const QStringList& arguments) {
    QCommandLineParser parser;
    parser.addOptions({
        {{u"o"_s, u"output"_s}, u"The file to write; one that stands there is replaced."_s, u"FILE"_s},
        {u"format"_s,
         u"fulcrum, jsonl (one event a line), web-annotation, codes-csv or qdc; else the file's name "
         u"decides: "
         ".json, .jsonl, .jsonld or .qdc."_s,
         u"FORMAT"_s},
        {u"query"_s, u"Only the events that it finds, with the notes on them."_s, u"QUERY"_s},
        {u"with-private"_s, u"Takes private notes along, marked as such."_s},
    });
    if (const ParsedArguments parsed = parseArguments(parser, self, arguments, 1, 1); !parsed.isOk) {
        return parsed.exit;
    }
    const Result<ExportOptions> options = optionsFrom(parser);
    if (!options) {
        printFault(options.error());
        return Exit::Usage;
    }
    const QString project = QFileInfo(options->project).canonicalFilePath();
    if (!project.isEmpty() && QFileInfo(options->path).canonicalFilePath() == project) {
        return printFault({options->path, u"this is the project itself"_s, u"Choose another name"_s});
    }
    const Result<std::optional<Written>> content = written(*options);
    if (!content) {
        return printFault(content.error());
    }
    if (!*content) {
        return Exit::Usage;
    }
    if (const Result<void> done = writeFile(options->path, (*content)->bytes); !done) {
        return printFault(done.error());
    }
    printLine(u"%1: %2"_s.arg(options->path, (*content)->lines.constFirst()));
    for (const QString& line : (*content)->lines.mid(1)) {
        printLine(line);
    }
    return Exit::Done;
}

}  // namespace

Command exportCommand() {
    return {u"export"_s,
            u"PROJECT -o FILE [--format fulcrum|jsonl|web-annotation|codes-csv|qdc] [--query QUERY] "
            "[--with-private]"_s,
            u"writes events, annotations or the code book to a file"_s, runExport};
}

}  // namespace fulcrum
