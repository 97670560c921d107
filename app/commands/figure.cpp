// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>

#include "app/commands/command.h"
#include "app/composition.h"
#include "app/interface_translators.h"
#include "models/document/project_outline.h"
#include "widgets/figure/figure.h"
#include "widgets/figure/figure_opening.h"
#include "widgets/figure/figure_options.h"
#include "widgets/present/story_figures.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr double kLongestTile = 100'000;

/// Options that a FigureSpec knows by the same name.
const QStringList kTexts{u"preset"_s, u"content"_s,  u"size"_s,     u"dpi"_s,     u"text-scale"_s,
                         u"title"_s,  u"subtitle"_s, u"caption"_s,  u"sources"_s, u"notes"_s,
                         u"alt"_s,    u"links"_s,    u"indicator"_s};
/// Likewise, but without a value.
const QStringList kSwitches{u"outlines"_s, u"as-picture"_s, u"with-data"_s};

struct Asked {
    QString file;
    std::optional<Day> from;
    std::optional<Day> to;
    double tileDays = 0;    ///< 0: all on one page
    QString story;          ///< id or title of the one whose steps are drawn; empty: none
    QString view;           ///< id or title of the one step of it, or of any story, that is drawn; empty: all
    bool hasSheet = false;  ///< a preset or a size is asked for
    FigureSpec spec;
};

Error wrong(const QString& option, const QString& value, const QString& mend) {
    return {u"--"_s + option, u"\"%1\" cannot be used"_s.arg(value), mend};
}

/// Reads one option where it is given.
template <typename Value, typename Read>
Result<void> take(const QCommandLineParser& parser, const QString& option, Read read, Value& target,
                  const QString& mend) {
    if (!parser.isSet(option)) {
        return {};
    }
    const auto value = read(parser.value(option));
    if (!value) {
        return wrong(option, parser.value(option), mend);
    }
    target = *value;
    return {};
}

std::optional<QLocale> localeFrom(const QString& text) {
    const QLocale locale(text);
    return locale.language() != QLocale::C ? std::optional(locale) : std::nullopt;
}

std::optional<double> tileFrom(const QString& text) {
    bool isNumber = false;
    const double days = text.toDouble(&isNumber);
    return isNumber && days >= 1 && days <= kLongestTile ? std::optional(days) : std::nullopt;
}

/// What the view shows.
Result<void> takeView(const QCommandLineParser& parser, Asked& asked) {
    ViewState& view = asked.spec.view;
    const QString date = u"Write a date as YYYY-MM-DD"_s;
    const auto readDay = [](const QString& text) { return dayFromIso(text); };
    const auto readLens = [](const QString& text) { return lensFromText(text); };
    const auto readGrouping = [](const QString& text) { return groupingFromText(text); };
    for (const auto& [option, target] :
         {std::pair(u"query"_s, &view.query), std::pair(u"scenario"_s, &view.scenario),
          std::pair(u"select"_s, &view.selected)}) {
        if (parser.isSet(option)) {
            *target = parser.value(option);
        }
    }
    if (parser.isSet(u"filtered-balance"_s)) {
        view.isFilteredBalance = true;
    }
    for (const Result<void>& taken :
         {take(parser, u"from"_s, readDay, asked.from, date), take(parser, u"to"_s, readDay, asked.to, date),
          take(parser, u"since"_s, readDay, view.baseline, date),
          take(parser, u"lens"_s, readLens, view.lens, u"Choose legal, pressure or leverage"_s),
          take(parser, u"grouping"_s, readGrouping, view.grouping,
               u"Choose side, track, party, kind or tag"_s),
          take(parser, u"tile"_s, tileFrom, asked.tileDays, u"Give the days of a page, 1 or more"_s)}) {
        if (!taken) {
            return taken.error();
        }
    }
    if (asked.from && asked.to && *asked.from > *asked.to) {
        return wrong(u"to"_s, parser.value(u"to"_s), u"The last day must not lie before the first"_s);
    }
    return {};
}

/// How it is drawn.
Result<void> takeSpec(const QCommandLineParser& parser, FigureSpec& spec) {
    std::vector<std::pair<QString, QString>> given;
    for (const QString& option : kTexts) {
        if (parser.isSet(option)) {
            given.emplace_back(option, parser.value(option));
        }
    }
    for (const QString& option : kSwitches) {
        if (parser.isSet(option)) {
            given.emplace_back(option, u"yes"_s);
        }
    }
    if (parser.isSet(u"data-as"_s)) {
        given.emplace_back(u"with-data"_s, parser.value(u"data-as"_s));
    }
    if (parser.isSet(u"theme"_s)) {
        given.emplace_back(u"ground"_s, parser.value(u"theme"_s));
    }
    // A size of one's own takes the place of a preset.
    if (parser.isSet(u"size"_s) && !parser.isSet(u"preset"_s)) {
        spec.preset.clear();
    }
    for (const auto& [name, value] : given) {
        if (const auto set = setFigureOption(spec, name, value); !set) {
            return Error{u"--"_s + (name == "ground"_L1 ? u"theme"_s : name), set.error().what,
                         set.error().mend};
        }
    }
    if (parser.isSet(u"logo"_s)) {
        spec.logo = parser.value(u"logo"_s);
    }
    for (const QString& text : parser.values(u"callout"_s)) {
        const auto callout = calloutFromText(text, spec.view.lens);
        if (!callout) {
            return Error{u"--callout"_s, callout.error().what, callout.error().mend};
        }
        spec.callouts.push_back(*callout);
    }
    return {};
}

Result<Asked> askedFrom(const QCommandLineParser& parser) {
    Asked asked;
    asked.file = parser.value(u"output"_s);
    if (asked.file.isEmpty()) {
        return Error{u"-o"_s, u"the file to write is missing"_s,
                     u"Add -o FILE.%1"_s.arg(figureEndings().join(u", ."_s))};
    }
    if (const QString old = parser.value(u"from-file"_s); !old.isEmpty()) {
        const auto record = figureRecord(old);
        auto spec = record ? specOf(*record, old) : Result<FigureSpec>(record.error());
        if (!spec) {
            return spec.error();
        }
        asked.spec = std::move(spec).value();
    }
    if (parser.isSet(u"no-view"_s)) {
        asked.spec.carriesView = false;
    }
    asked.story = parser.value(u"story"_s);
    asked.view = parser.value(u"view"_s);
    asked.hasSheet = parser.isSet(u"preset"_s) || parser.isSet(u"size"_s);
    QLocale locale;
    if (const auto taken = take(parser, u"lang"_s, localeFrom, locale, u"Give a language as en or zh_CN"_s);
        !taken) {
        return taken.error();
    }
    if (const auto taken = takeView(parser, asked); !taken) {
        return taken.error();
    }
    if (const auto taken = takeSpec(parser, asked.spec); !taken) {
        return taken.error();
    }
    if (parser.isSet(u"lang"_s)) {
        InterfaceTranslators::of(*QCoreApplication::instance()).choose(locale.name());
    }
    return asked;
}

bool isNamed(const QString& name, const QString& id, const QString& title) {
    return name == id || name.compare(title, Qt::CaseInsensitive) == 0;
}

/// The steps that are asked for. Fails if there is none of that name.
Result<std::vector<View>> stepsFrom(const Document& document, const Asked& asked) {
    std::vector<View> steps;
    for (const Story& story : document.stories()) {
        if (!asked.story.isEmpty() && !isNamed(asked.story, story.id, story.title)) {
            continue;
        }
        for (const View& step : story.steps) {
            if (asked.view.isEmpty() || isNamed(asked.view, step.id, step.title)) {
                steps.push_back(step);
            }
        }
    }
    if (steps.empty()) {
        const bool isOfView = !asked.view.isEmpty();
        return Error{isOfView ? u"--view"_s : u"--story"_s,
                     u"the project has none of the name \"%1\""_s.arg(isOfView ? asked.view : asked.story),
                     u"Name one by its title, as the Stories panel shows it"_s};
    }
    if (!asked.view.isEmpty()) {
        steps.resize(1);
    }
    return steps;
}

/// The page of a step: what is said of a figure on the command line goes before what the step says.
FigureSpec pageOf(const Document& document, const View& step, const Asked& asked) {
    const FigureSpec own = figureOf(document, step);
    FigureSpec page = asked.spec;
    page.view = own.view;
    page.preset = asked.hasSheet ? asked.spec.preset : own.preset;
    page.title = asked.spec.title ? asked.spec.title : own.title;
    page.caption = asked.spec.caption.isEmpty() ? own.caption : asked.spec.caption;
    page.notes = asked.spec.notes.isEmpty() ? own.notes : asked.spec.notes;
    page.callouts.insert(page.callouts.begin(), own.callouts.begin(), own.callouts.end());
    return page;
}

Exit drawSteps(const Document& document, const Asked& asked) {
    const auto steps = stepsFrom(document, asked);
    if (!steps) {
        return printFault(steps.error());
    }
    std::vector<FigureSpec> pages;
    for (const View& step : *steps) {
        pages.push_back(pageOf(document, step, asked));
    }
    if (const auto written = writeFigures(document, pages, asked.file); !written) {
        return printFault(written.error());
    }
    printLine(asked.file);
    return Exit::Done;
}

Exit draw(Asked asked, const QString& project) {
    const auto document = Document::open(project);
    if (!document) {
        return printFault(document.error());
    }
    if (!asked.story.isEmpty() || !asked.view.isEmpty()) {
        return drawSteps(**document, asked);
    }
    DayRange& range = asked.spec.view.range;
    const DayRange extent = range == DayRange{} ? extentOf(**document) : range;
    range = bounded(
        {asked.from ? double(*asked.from) : extent.from, asked.to ? double(*asked.to) + 1 : extent.to});
    const std::vector<FigureSpec> pages =
        asked.tileDays > 0 ? tiledFigures(asked.spec, asked.tileDays) : std::vector{asked.spec};
    if (const auto written = writeFigures(**document, pages, asked.file); !written) {
        return printFault(written.error());
    }
    printLine(asked.file);
    return Exit::Done;
}

Exit runFigure(const Command& self, const QStringList& arguments) {
    QCommandLineParser parser;
    parser.addOptions(
        {{{u"o"_s, u"output"_s}, u"The file to write: .png, .svg, .pdf or .pptx."_s, u"FILE"_s},
         {u"from"_s, u"First day shown; without it the first event."_s, u"DAY"_s},
         {u"to"_s, u"Last day shown; without it the last the data knows."_s, u"DAY"_s},
         {u"tile"_s, u"So many days a page: pages of one PDF, else numbered files."_s, u"DAYS"_s},
         {u"from-file"_s, u"What this older figure shows, as it was made; other options change it."_s,
          u"FIGURE"_s},
         {u"no-view"_s, u"Leave out of the file which view it shows, so that it cannot be opened again."_s},
         {u"story"_s, u"Every step of this story, a page each; name it by its title."_s, u"STORY"_s},
         {u"view"_s, u"Only the step of this title."_s, u"VIEW"_s},
         {u"query"_s, u"Only events that this filter lets through."_s, u"QUERY"_s},
         {u"filtered-balance"_s, u"The balance counts only these events, too."_s},
         {u"scenario"_s, u"The balance under this scenario."_s, u"ID"_s},
         {u"grouping"_s, u"Lanes by side, track, party, kind or tag."_s, u"GROUPING"_s},
         {u"select"_s, u"Draw this event as selected, with its links."_s, u"EVENT"_s},
         {u"links"_s, u"Links drawn: none, selection (as without it) or all."_s, u"LINKS"_s},
         {{u"since"_s, u"baseline"_s}, u"Tell the change of the balance since this day."_s, u"DAY"_s},
         {u"indicator"_s, u"Draw this indicator over the balance."_s, u"ID"_s},
         {u"lens"_s, u"legal, pressure or leverage."_s, u"LENS"_s},
         {u"content"_s, u"both, timeline or chart."_s, u"CONTENT"_s},
         {u"preset"_s, u"slide-16-9, a4-landscape, journal-single and others."_s, u"PRESET"_s},
         {u"size"_s, u"1600x900 in pixels at 96 dots an inch, or 178x120mm."_s, u"WxH"_s},
         {u"dpi"_s, u"Dots an inch of a picture, 36 to 1200."_s, u"N"_s},
         {u"text-scale"_s, u"Text larger or smaller by this factor, 0.5 to 4."_s, u"FACTOR"_s},
         {u"theme"_s, u"light, dark, grey or transparent."_s, u"THEME"_s},
         {u"title"_s, u"Title; without it the project's own."_s, u"TEXT"_s},
         {u"subtitle"_s, u"Subtitle; without it what is drawn."_s, u"TEXT"_s},
         {u"caption"_s, u"A text below the drawing."_s, u"TEXT"_s},
         {u"sources"_s, u"The source line; without it the publishers of the events."_s, u"TEXT"_s},
         {u"logo"_s, u"A picture for the upper right corner."_s, u"FILE"_s},
         {u"callout"_s, u"DAY=TEXT, DAY..DAY=TEXT or EVENT=TEXT; may be given again."_s, u"CALLOUT"_s},
         {u"notes"_s, u"What the speaker says, in slides."_s, u"TEXT"_s},
         {u"alt"_s, u"What somebody is told who cannot see it."_s, u"TEXT"_s},
         {u"as-picture"_s, u"PPTX: one picture a slide rather than shapes."_s},
         {u"outlines"_s, u"SVG: letters as outlines."_s},
         {u"with-data"_s, u"Write the numbers behind it beside it, as CSV."_s},
         {u"data-as"_s, u"Write them as csv or as xlsx, a workbook."_s, u"FORMAT"_s},
         {u"lang"_s, u"Language of dates, and of titles where the project has them."_s, u"LANG"_s}});
    if (const ParsedArguments parsed = parseArguments(parser, self, arguments, 1, 1); !parsed.isOk) {
        return parsed.exit;
    }
    const auto asked = askedFrom(parser);
    if (!asked) {
        printFault(asked.error());
        return Exit::Usage;
    }
    return draw(*asked, parser.positionalArguments().front());
}

}  // namespace

Command figureCommand() {
    Command command{
        u"figure"_s,
        u"PROJECT -o FILE.(png|svg|pdf|pptx) [--preset PRESET | --size WxH[mm]] [--from DAY] [--to DAY] "
        "[--query QUERY] [--scenario ID] [--content CONTENT] [--theme THEME] [--title TEXT] [--callout CALLOUT] …"_s,
        u"draws timeline and balance as a picture, vector drawing, PDF or slides"_s, runFigure};
    command.isDrawing = true;
    return command;
}

}  // namespace fulcrum
