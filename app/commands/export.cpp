// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/searched_project.h"
#include "models/document/project_export.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct ExportOptions {
    QString project;
    ExportRequest request;
    std::optional<QString> query;
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
    const auto ids = idsOf(store, keys);
    return ids ? Result<std::optional<QSet<QString>>>(*ids) : ids.error();
}

Result<ExportOptions> optionsFrom(const QCommandLineParser& parser) {
    ExportOptions options;
    options.project = parser.positionalArguments().constFirst();
    options.request.path = parser.value(u"output"_s);
    if (options.request.path.isEmpty()) {
        return Error{u"export"_s, u"no file is named"_s, u"Name it with -o FILE"_s};
    }
    const QString name = parser.value(u"format"_s);
    const auto format = name.isEmpty() ? exchangeFormatOf(options.request.path) : exchangeFormatNamed(name);
    if (!format) {
        return name.isEmpty()
                   ? Error{options.request.path, u"its name does not say what format it is to be"_s,
                           u"Name one with --format: "_s + exchangeFormatNames()}
                   : Error{u"export"_s, u"there is no format \"%1\""_s.arg(name),
                           u"Use one of "_s + exchangeFormatNames()};
    }
    if (!infoOf(*format).isWritten) {
        return Error{u"export"_s, u"\"%1\" can only be read"_s.arg(infoOf(*format).name),
                     u"Use one of "_s + writtenFormatNames().replace(u'|', u", "_s)};
    }
    options.request.format = *format;
    if (parser.isSet(u"query"_s)) {
        options.query = parser.value(u"query"_s);
    }
    if (infoOf(*format).matter == ExchangeMatter::Codes && options.query) {
        return Error{u"export"_s, u"--query asks for events, but a code book has none"_s, u"Leave it out"_s};
    }
    if (parser.isSet(u"with-private"_s)) {
        options.request.privateNotes = PrivateNotes::Included;
    }
    return options;
}

/// Nothing if the query was at fault, which has been told.
Result<std::optional<ExchangeOutput>> exported(ExportOptions options) {
    const auto store = ProjectStore::open(options.project, ProjectStore::Access::ReadOnly);
    if (!store) {
        return store.error();
    }
    if (options.query) {
        auto events = askedFor(*options.query, **store);
        if (!events) {
            return events.error();
        }
        if (!*events) {
            return std::optional<ExchangeOutput>();
        }
        options.request.events = std::move(events).value();
    }
    auto output = exportProject(**store, options.request, QDateTime::currentDateTimeUtc());
    return output ? Result<std::optional<ExchangeOutput>>(std::move(output).value()) : output.error();
}

void printReport(const QString& path, const ExchangeOutput& output) {
    printLine(u"%1: %2"_s.arg(path, output.counts));
    for (const QString& loss : output.losses) {
        printLine(loss);
    }
    if (output.privateNotesLeftOut > 0) {
        printLine(u"%1 left out; --with-private takes them along"_s.arg(
            counted(static_cast<qsizetype>(output.privateNotesLeftOut), u"private note"_s)));
    }
}

Exit runExport(const Command& self, const QStringList& arguments) {
    QCommandLineParser parser;
    parser.addOptions({
        {{u"o"_s, u"output"_s}, u"The file to write; one that stands there is replaced."_s, u"FILE"_s},
        {u"format"_s,
         u"One of "_s + writtenFormatNames().replace(u'|', u", "_s) + u"; else the file's name decides."_s,
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
    const Result<std::optional<ExchangeOutput>> output = exported(*options);
    if (!output) {
        return printFault(output.error());
    }
    if (!*output) {
        return Exit::Usage;
    }
    printReport(options->request.path, **output);
    return Exit::Done;
}

}  // namespace

Command exportCommand() {
    return {u"export"_s, u"PROJECT -o FILE [--format FORMAT] [--query QUERY] [--with-private]"_s,
            u"writes events, annotations or the code book to a file"_s, runExport};
}

}  // namespace fulcrum
