// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include "app/commands/command.h"
#include "app/commands/searched_project.h"
#include "models/domain/event_status.h"
#include "models/exchange/search_report.h"
#include "models/filter/query_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct SearchOptions {
    QString project;
    QString query;
    int limit = std::numeric_limits<int>::max();
    std::optional<Day> at;  ///< none: the horizon
    bool isJson = false;
};

Result<SearchOptions> searchOptionsFrom(const QCommandLineParser& parser) {
    const auto wrong = [](const QString& what, const QString& mend) {
        return Error{u"search"_s, what, mend};
    };
    SearchOptions options;
    options.project = parser.positionalArguments().at(0);
    options.query = parser.positionalArguments().at(1);
    if (parser.isSet(u"limit"_s)) {
        bool isNumber = false;
        options.limit = parser.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || options.limit < 1) {
            return wrong(u"--limit \"%1\" is no number of events"_s.arg(parser.value(u"limit"_s)),
                         u"Write a whole number from 1"_s);
        }
    }
    if (parser.isSet(u"at"_s)) {
        options.at = dayFromIso(parser.value(u"at"_s));
        if (!options.at) {
            return wrong(u"--at \"%1\" is no date"_s.arg(parser.value(u"at"_s)),
                         u"Write a day of the calendar as YYYY-MM-DD"_s);
        }
    }
    const QString format = parser.value(u"format"_s);
    if (format != u"text"_s && format != u"json"_s) {
        return wrong(u"there is no format \"%1\""_s.arg(format), u"Use text or json"_s);
    }
    options.isJson = format == u"json"_s;
    return options;
}

SearchReport::Hit hitOf(const Event& event, EventStatus status) {
    SearchReport::Hit hit;
    hit.id = event.id;
    hit.start = isoFromDay(event.span.start);
    hit.end = event.span.end ? isoFromDay(*event.span.end) : QString();
    hit.precision = toText(event.span.precision);
    hit.kind = toText(event.kind);
    hit.track = event.track;
    hit.actor = event.actor;
    hit.target = event.target;
    hit.severity = event.severity;
    hit.status = toText(status);
    hit.title = event.title;
    return hit;
}

Result<SearchReport> report(const SearchOptions& options, const Filter& filter,
                            const SearchedProject& project, const FilterLookups& lookups,
                            const ProjectStore& store) {
    const EventColumns& columns = *project.parts.columns;
    const LevelProfiles levels(columns);
    const Day day = options.at.value_or(project.lastDay());
    const EventSet matches = matchesOf(filter, project, levels, lookups, day);
    const Result<OrderedEvents> ordered =
        orderedEvents(store, filter, matches, columns, options.limit, std::numeric_limits<int>::max());
    if (!ordered) {
        return ordered.error();
    }
    SearchReport report{queryText(filter), isoFromDay(day), matches.count(), ordered->isRanked, {}};
    for (const EventIndex index : ordered->events) {
        const Result<Event> event = store.event(columns.key[static_cast<std::size_t>(index)]);
        if (!event) {
            return event.error();
        }
        SearchReport::Hit hit = hitOf(*event, statusOn(columns, levels, index, day));
        const Result<std::vector<TextMark>> marks = store.marksIn(event->title, filter.terms());
        if (!marks) {
            return marks.error();
        }
        for (const TextMark& mark : *marks) {
            hit.marks.emplace_back(mark.position, mark.length);
        }
        report.hits.push_back(std::move(hit));
    }
    return report;
}

void printText(const SearchReport& report) {
    for (const SearchReport::Hit& hit : report.hits) {
        printLine(u"%1  %2  %3"_s.arg(hit.start, hit.id, hit.title));
    }
    const auto shown = static_cast<int>(report.hits.size());
    if (report.total == 0) {
        printLine(u"no event matches"_s);
    } else if (shown < report.total) {
        printLine(u"the first %1 of %2"_s.arg(shown).arg(counted(report.total, u"event"_s)));
    }
}

Exit runSearch(const Command& self, const QStringList& arguments) {
    QCommandLineParser parser;
    parser.addOptions({
        {u"limit"_s, u"Prints the first N events and no more."_s, u"N"_s},
        {u"at"_s, u"The day on which \"status:\" is asked; by default the last that the data knows of."_s,
         u"DAY"_s},
        {u"format"_s, u"text (the default) or json."_s, u"FORMAT"_s, u"text"_s},
    });
    if (const ParsedArguments parsed = parseArguments(parser, self, arguments, 2, 2); !parsed.isOk) {
        return parsed.exit;
    }
    const Result<SearchOptions> options = searchOptionsFrom(parser);
    if (!options) {
        printFault(options.error());
        return Exit::Usage;
    }
    const auto store = ProjectStore::open(options->project, ProjectStore::Access::ReadOnly);
    if (!store) {
        return printFault(store.error());
    }
    const Result<SearchedProject> project = readSearched(**store);
    if (!project) {
        return printFault(project.error());
    }
    // The query is part of the command line, though only the project knows which values there are.
    const ParsedQuery query = parsedQuery(options->query, *project);
    if (!query.isOk()) {
        printQueryFaults(query.errors);
        return Exit::Usage;
    }
    const Result<FilterLookups> lookups = lookUp(**store, query.filter, *project->parts.columns);
    if (!lookups) {
        return printFault(lookups.error());
    }
    const Result<SearchReport> found = report(*options, query.filter, *project, *lookups, **store);
    if (!found) {
        return printFault(found.error());
    }
    if (options->isJson) {
        print(writeSearchJson(*found));
    } else {
        printText(*found);
    }
    return Exit::Done;
}

}  // namespace

Command searchCommand() {
    return {u"search"_s, u"PROJECT QUERY [--limit N] [--at DAY] [--format text|json]"_s,
            u"finds events by words and by what they are"_s, runSearch};
}

}  // namespace fulcrum
