// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/balance_options.h"

#include <QStringBuilder>

#include "models/leverage/parameter_names.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

Error usage(const QString& what, const QString& mend) { return {u"balance"_s, what, mend}; }

Result<Day> dayFrom(const QCommandLineParser& parser, const QString& option) {
    const QString text = parser.value(option);
    const std::optional<Day> day = dayFromIso(text);
    if (!day) {
        return usage(QString(u"--"_s % option % u" \""_s % text % u"\" is no date"_s),
                     u"Write a day of the calendar as YYYY-MM-DD"_s);
    }
    return *day;
}

Result<void> readDays(const QCommandLineParser& parser, BalanceOptions& options) {
    if (options.isValidation) {
        for (const QString& option : {u"at"_s, u"from"_s, u"to"_s, u"step"_s, u"lens"_s, u"ledger"_s}) {
            if (parser.isSet(option)) {
                return usage(QString(u"--validate has its own days and lenses and takes no --"_s % option),
                             u"Leave it out"_s);
            }
        }
        return {};
    }
    const bool hasSpan = parser.isSet(u"from"_s) || parser.isSet(u"to"_s) || parser.isSet(u"step"_s);
    if (parser.isSet(u"at"_s)) {
        if (hasSpan) {
            return usage(u"--at is one day and takes no --from, --to or --step"_s, u"Give either"_s);
        }
        const Result<Day> at = dayFrom(parser, u"at"_s);
        if (!at) {
            return at.error();
        }
        options.at = *at;
        return {};
    }
    if (!parser.isSet(u"from"_s) || !parser.isSet(u"to"_s)) {
        return usage(u"no day is given"_s, u"Give --at DAY, or --from DAY and --to DAY, or --validate"_s);
    }
    const Result<Day> from = dayFrom(parser, u"from"_s);
    const Result<Day> to = dayFrom(parser, u"to"_s);
    if (!from || !to) {
        return from ? to.error() : from.error();
    }
    if (*to < *from) {
        return usage(u"--to lies before --from"_s, u"Give the earlier day as --from"_s);
    }
    options.from = *from;
    options.to = *to;
    if (parser.isSet(u"step"_s)) {
        bool isNumber = false;
        options.step = parser.value(u"step"_s).toInt(&isNumber);
        if (!isNumber || options.step < 1) {
            return usage(QString(u"--step \""_s % parser.value(u"step"_s) % u"\" is no number of days"_s),
                         u"Write a whole number from 1"_s);
        }
    }
    return {};
}

Result<BalanceOptions::Format> formatFrom(const QString& text) {
    if (text == u"text") {
        return BalanceOptions::Format::Text;
    }
    if (text == u"csv") {
        return BalanceOptions::Format::Csv;
    }
    if (text == u"json") {
        return BalanceOptions::Format::Json;
    }
    return usage(QString(u"there is no format \""_s % text % u'"'), u"Use text, csv or json"_s);
}

}  // namespace

void addBalanceOptions(QCommandLineParser& parser) {
    parser.addOptions({
        {u"at"_s, u"The balance of one day, as YYYY-MM-DD."_s, u"DAY"_s},
        {u"from"_s, u"The balance of a span of days: its first day."_s, u"DAY"_s},
        {u"to"_s, u"Its last day; curves stop at the horizon of the project."_s, u"DAY"_s},
        {u"step"_s, u"Days from one sample of the span to the next (1)."_s, u"N"_s},
        {u"lens"_s, u"legal: what is on the books; pressure: all but urgency; leverage: all of it."_s,
         u"LENS"_s},
        {u"scenario"_s, u"A scenario of the project instead of the record as it is."_s, u"NAME"_s},
        {u"set"_s,
         QString(u"Changes a parameter, as track.parameter=value; may be repeated. Of a track: "_s %
                 trackParameterNames().join(u", "_s) % u". Of the model, without a track: "_s %
                 modelParameterNames().join(u", "_s) % u'.'),
         u"SETTING"_s},
        {u"ledger"_s, u"With --at: also which event adds how much."_s},
        {u"validate"_s, u"How well the balance fits history: each claim, what was found, pass or fail."_s},
        {u"format"_s, u"text, csv or json."_s, u"FORMAT"_s},
    });
}

Result<BalanceOptions> balanceOptionsFrom(const QCommandLineParser& parser) {
    BalanceOptions options;
    options.project = parser.positionalArguments().constFirst();
    options.scenario = parser.value(u"scenario"_s);
    options.settings = parser.values(u"set"_s);
    options.hasLedger = parser.isSet(u"ledger"_s);
    options.isValidation = parser.isSet(u"validate"_s);
    if (const Result<void> days = readDays(parser, options); !days) {
        return days.error();
    }
    if (options.hasLedger && !options.at) {
        return usage(u"a ledger is of one day"_s, u"Give --ledger with --at"_s);
    }
    if (parser.isSet(u"lens"_s)) {
        const std::optional<Lens> lens = lensFromText(parser.value(u"lens"_s));
        if (!lens) {
            return usage(QString(u"there is no lens \""_s % parser.value(u"lens"_s) % u'"'),
                         u"Use legal, pressure or leverage"_s);
        }
        options.lens = *lens;
    }
    if (parser.isSet(u"format"_s)) {
        const Result<BalanceOptions::Format> format = formatFrom(parser.value(u"format"_s));
        if (!format) {
            return format.error();
        }
        options.format = *format;
    }
    if (options.isValidation && options.format == BalanceOptions::Format::Csv) {
        return usage(u"claims are no table of numbers"_s, u"Use --format text or json with --validate"_s);
    }
    return options;
}

}  // namespace fulcrum
