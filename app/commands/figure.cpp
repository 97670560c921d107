// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>

#include "app/commands/command.h"
#include "app/composition.h"
#include "widgets/figure/figure.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kFewestDots = 36;
constexpr int kMostDots = 1200;

struct FigureOptions {
    QString file;
    std::optional<Day> from;
    std::optional<Day> to;
    QString selected;
    Lens lens = Lens::Leverage;
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

std::optional<QSize> sizeFrom(const QString& text) {
    const QStringList parts = text.split(u'x');
    bool isWide = false;
    bool isHigh = false;
    const QSize size(parts.value(0).toInt(&isWide), parts.value(1).toInt(&isHigh));
    return parts.size() == 2 && isWide && isHigh ? std::optional(size) : std::nullopt;
}

std::optional<int> dotsFrom(const QString& text) {
    bool isNumber = false;
    const int dots = text.toInt(&isNumber);
    return isNumber && dots >= kFewestDots && dots <= kMostDots ? std::optional(dots) : std::nullopt;
}

std::optional<bool> darknessFrom(const QString& text) {
    if (text != "light"_L1 && text != "dark"_L1) {
        return std::nullopt;
    }
    return text == "dark"_L1;
}

std::optional<ShownLinks> linksFrom(const QString& text) {
    return text == "none"_L1        ? std::optional(ShownLinks::None)
           : text == "selection"_L1 ? std::optional(ShownLinks::OfSelection)
           : text == "all"_L1       ? std::optional(ShownLinks::All)
                                    : std::nullopt;
}

std::optional<QLocale> localeFrom(const QString& text) {
    const QLocale locale(text);
    return locale.language() != QLocale::C ? std::optional(locale) : std::nullopt;
}

Result<FigureOptions> optionsFrom(const QCommandLineParser& parser) {
    FigureOptions options;
    options.file = parser.value(u"output"_s);
    if (options.file.isEmpty()) {
        return Error{u"-o"_s, u"the file to write is missing"_s, u"Add -o FILE.png, .svg or .pdf"_s};
    }
    options.spec.title = parser.value(u"title"_s);
    options.selected = parser.value(u"select"_s);
    options.spec.indicator = parser.value(u"indicator"_s);
    const QString date = u"Write a date as YYYY-MM-DD"_s;
    const auto readDay = [](const QString& text) { return dayFromIso(text); };
    const auto readLens = [](const QString& text) { return lensFromText(text); };
    QLocale locale;
    for (const Result<void>& taken :
         {take(parser, u"from"_s, readDay, options.from, date),
          take(parser, u"to"_s, readDay, options.to, date),
          take(parser, u"since"_s, readDay, options.spec.baseline, date),
          take(parser, u"size"_s, sizeFrom, options.spec.size, u"Write a size as 1600x900"_s),
          take(parser, u"dpi"_s, dotsFrom, options.spec.dpi, u"Give 36 to 1200 dots an inch"_s),
          take(parser, u"theme"_s, darknessFrom, options.spec.isDark, u"Choose light or dark"_s),
          take(parser, u"links"_s, linksFrom, options.spec.links, u"Choose none, selection or all"_s),
          take(parser, u"lens"_s, readLens, options.lens, u"Choose legal, pressure or leverage"_s),
          take(parser, u"lang"_s, localeFrom, locale, u"Give a language as en or zh_CN"_s)}) {
        if (!taken) {
            return taken.error();
        }
    }
    if (options.from && options.to && *options.from > *options.to) {
        return wrong(u"to"_s, parser.value(u"to"_s), u"The last day must not lie before the first"_s);
    }
    if (parser.isSet(u"lang"_s)) {
        QLocale::setDefault(locale);
    }
    return options;
}

Exit draw(FigureOptions options, const QString& project) {
    const auto document = Document::open(project);
    if (!document) {
        return printFault(document.error());
    }
    const DayRange extent = extentOf(**document);
    options.spec.range = bounded({options.from ? double(*options.from) : extent.from,
                                  options.to ? double(*options.to) + 1 : extent.to});
    if (!options.selected.isEmpty()) {
        const auto key = (*document)->keyOf(options.selected);
        if (!key) {
            return printFault(key.error());
        }
        options.spec.selected = *key;
    }
    CurrentBalance balance(**document);
    balance.setLens(options.lens);
    if (const auto written = writeFigure(**document, balance, options.spec, options.file); !written) {
        return printFault(written.error());
    }
    printLine(options.file);
    return Exit::Done;
}

Exit runFigure(const Command& self, const QStringList& arguments) {
    QCommandLineParser parser;
    parser.addOptions(
        {{{u"o"_s, u"output"_s}, u"The file to write: .png, .svg or .pdf."_s, u"FILE"_s},
         {u"from"_s, u"First day shown; without it the first event."_s, u"DAY"_s},
         {u"to"_s, u"Last day shown; without it the last the data knows."_s, u"DAY"_s},
         {u"title"_s, u"Title; without it the project's own."_s, u"TEXT"_s},
         {u"select"_s, u"Draw this event as selected, with its links."_s, u"EVENT"_s},
         {u"links"_s, u"Links drawn: none, selection (as without it) or all."_s, u"LINKS"_s},
         {u"since"_s, u"Tell the change of the balance since this day."_s, u"DAY"_s},
         {u"indicator"_s, u"Draw this indicator over the balance."_s, u"ID"_s},
         {u"size"_s, u"Size in pixels at 96 dots an inch; 1600x900 if not given."_s, u"WxH"_s},
         {u"dpi"_s, u"Dots an inch of a PNG; 96 if not given."_s, u"N"_s},
         {u"theme"_s, u"light or dark."_s, u"THEME"_s},
         {u"lens"_s, u"legal, pressure or leverage."_s, u"LENS"_s},
         {u"lang"_s, u"Language of dates, and of titles where the project has them."_s, u"LANG"_s}});
    if (const ParsedArguments parsed = parseArguments(parser, self, arguments, 1, 1); !parsed.isOk) {
        return parsed.exit;
    }
    const auto options = optionsFrom(parser);
    if (!options) {
        printFault(options.error());
        return Exit::Usage;
    }
    return draw(*options, parser.positionalArguments().front());
}

}  // namespace

Command figureCommand() {
    Command command{
        u"figure"_s,
        u"PROJECT -o FILE.(png|svg|pdf) [--from DAY] [--to DAY] [--title TEXT] [--select EVENT] "
        "[--links LINKS] [--since DAY] [--indicator ID] [--size WxH] [--dpi N] [--theme light|dark] [--lens LENS] [--lang LANG]"_s,
        u"draws timeline and balance as a picture, vector drawing or PDF"_s, runFigure};
    command.isDrawing = true;
    return command;
}

}  // namespace fulcrum
