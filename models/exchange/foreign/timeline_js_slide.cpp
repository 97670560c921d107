// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/timeline_js_slide.h"

#include <QRegularExpression>
#include <algorithm>

#include "models/domain/written_date.h"
#include "models/exchange/foreign/foreign_text.h"
#include "models/exchange/html_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct PartDate {
    Day day = 0;
    Precision precision = Precision::OnDay;
};

Error noDate(const QString& what) { return {{}, what, {}}; }

/// "2,025" and " 4 " are numbers to TimelineJS, and tables that went through other programs have "2025.0".
std::optional<int> partOf(QString text) {
    text.remove(u',').remove(u' ');
    if (text.endsWith(".0"_L1)) {
        text.chop(2);
    }
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// "2025,4,2,13,0" of versions 1 and 2, or a date in words or with slashes.
Result<PartDate> wholeDate(const QString& text, DateOrder order) {
    static const QRegularExpression parts(u"\\A-?[0-9]{1,6}(,[0-9]{1,4})*\\z"_s);
    QString compact = text;
    compact.remove(u' ');
    if (parts.match(compact).hasMatch()) {
        const QStringList numbers = compact.split(u',');
        const auto day = dayFromDate(numbers[0].toInt(), numbers.value(1, u"1"_s).toInt(),
                                     numbers.value(2, u"1"_s).toInt());
        if (!day) {
            return noDate(
                ForeignText::tr("\"%1\" is no date between the years 1 and 9999").arg(text.left(40)));
        }
        return PartDate{*day, numbers.size() == 1   ? Precision::InYear
                              : numbers.size() == 2 ? Precision::InMonth
                                                    : Precision::OnDay};
    }
    const Result<ForeignDate> date = dateFromForeign(text, order);
    return date ? Result<PartDate>(PartDate{date->span.start, date->span.precision}) : date.error();
}

Result<PartDate> dateOf(const SlideDate& date) {
    if (!date.whole.isEmpty()) {
        return wholeDate(date.whole, date.order);
    }
    const auto year = partOf(date.year);
    if (!year) {
        return noDate(date.year.isEmpty() ? ForeignText::tr("its date has no year")
                                          : ForeignText::tr("\"%1\" is no year").arg(date.year.left(40)));
    }
    const bool hasMonth = !date.month.trimmed().isEmpty();
    const bool hasDay = hasMonth && !date.day.trimmed().isEmpty();
    const int month = hasMonth ? partOf(date.month).value_or(0) : 1;
    const int day = hasDay ? partOf(date.day).value_or(0) : 1;
    const auto number = dayFromDate(*year, month, day);
    if (!number) {
        const QString written = QStringList{date.year, date.month, date.day}.join(u' ').simplified();
        return noDate(
            ForeignText::tr("\"%1\" is no date between the years 1 and 9999").arg(written.left(60)));
    }
    return PartDate{*number, hasDay ? Precision::OnDay : hasMonth ? Precision::InMonth : Precision::InYear};
}

Result<DateSpan> spanOf(const Slide& slide) {
    const Result<PartDate> start = dateOf(slide.start);
    if (!start) {
        return start.error();
    }
    DateSpan span{start->day, std::nullopt, start->precision};
    if (const auto shown = dateFromText(slide.displayDate, QLocale::c());
        shown && shown->precision == Precision::InQuarter && shown->day == span.start) {
        span.precision = Precision::InQuarter;
    }
    if (!slide.end.isEmpty()) {
        const Result<PartDate> end = dateOf(slide.end);
        if (!end) {
            return end.error();
        }
        // An end that is only a month or a year lasts to the end of it.
        span.end = endOfPrecision(end->day, end->precision);
        if (*span.end <= start->day) {
            return noDate(ForeignText::tr("it ends before it begins"));
        }
    }
    return span;
}

/// A text that stands for a missing headline.
QString titleFrom(const Slide& slide) {
    constexpr qsizetype kLongestTitle = 120;
    for (const QString& html : {slide.headline, slide.text, slide.mediaCaption}) {
        const QString text = plainFromHtml(html).simplified();
        if (!text.isEmpty()) {
            return text.size() > kLongestTitle && html != slide.headline
                       ? QString(text.left(kLongestTitle) + u'…')
                       : text;
        }
    }
    return {};
}

}  // namespace

void addSlide(const Slide& slide, ForeignCollection& collection) {
    const Result<DateSpan> span = spanOf(slide);
    if (!span) {
        collection.reject(slide.where, span.error().what);
        return;
    }
    Event event = span->precision == Precision::OnDay
                      ? collection.eventOnDay(slide.id, titleFrom(slide), *span)
                      : collection.eventOf(slide.id, titleFrom(slide), *span);
    const Event* before = collection.known(event.id);
    event.title = textFromHtml(slide.headline, before ? before->title : QString());
    if (event.title.isEmpty()) {
        event.title = titleFrom(slide);
    }
    event.summary = textFromHtml(slide.text, event.summary);
    if (!slide.group.trimmed().isEmpty()) {
        event.track = collection.track(slide.group);
    }
    if (slide.start.hasTime || slide.end.hasTime) {
        collection.loseTimeOfDay();
    }
    Json kept = slide.isRow ? keptInExtra(event, "timelinejs") : Json::object();
    kept.erase("display_date");
    kept.merge_patch(slide.kept);
    if (slide.mediaUrl.startsWith("http://"_L1, Qt::CaseInsensitive) ||
        slide.mediaUrl.startsWith("https://"_L1, Qt::CaseInsensitive)) {
        addSource(event, {plainFromHtml(slide.mediaCaption).simplified(),
                          plainFromHtml(slide.mediaCredit).simplified(), slide.mediaUrl, std::nullopt,
                          Precision::OnDay});
    } else if (!slide.mediaUrl.isEmpty()) {
        collection.lose(
            QStringLiteral(QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "media that are no address")));
        kept["media_url"] = slide.mediaUrl.toStdString();
    }
    if (!slide.displayDate.isEmpty() && displayDateOf(*span) != slide.displayDate) {
        kept["display_date"] = slide.displayDate.toStdString();
    }
    keepInExtra(event, "timelinejs", kept);
    collection.add(std::move(event), slide.where);
}

void addEraOf(const Slide& slide, const ForeignContext& context, ForeignCollection& collection) {
    Result<DateSpan> span = spanOf(slide);
    const QString name = plainFromHtml(slide.headline).simplified();
    if (!span || name.isEmpty() || !span->end) {
        collection.reject(slide.where, !span            ? span.error().what
                                       : name.isEmpty() ? ForeignText::tr("the era has no headline")
                                                        : ForeignText::tr("the era has no end"));
        return;
    }
    const auto known = std::ranges::find(context.project.eras, name, &Era::name);
    Era era;
    if (known != context.project.eras.end()) {
        era = *known;
        // An era that goes on is written with the end of what is known.
        Losses none;
        if (!era.to && lastDayOfEra(era, context.project, none) == lastDayOf(*span)) {
            span->end.reset();
        }
    } else {
        era.id = idFromTitle(span->start, name);
        era.name = name;
    }
    era.from = span->start;
    era.to = span->end;
    collection.addEra(std::move(era));
}

void addTitle(const Slide& slide, const ForeignContext& context, ForeignRecords& records) {
    const QString title = plainFromHtml(slide.headline).simplified();
    if (title.isEmpty()) {
        return;
    }
    const ProjectInfo& there = context.project.project;
    if (!there.title.isEmpty()) {
        if (there.title != title) {
            records.notes += ForeignText::tr("its title \"%1\" is left out: the project has one").arg(title);
        }
        return;
    }
    records.content.project = there;
    records.content.project.title = title;
    records.content.project.description = cleaned(plainFromHtml(slide.text));
}

void countSlideLosses(const Event& event, Losses& losses) {
    countLosses(event, {u"precision", u"track", u"summary", u"sources"}, losses);
    if (writtenPrecision(event.span) != event.span.precision) {
        ++losses[QStringLiteral(QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "the precision of the start"))];
    }
    if (event.sources.size() > 1) {
        ++losses[QStringLiteral(QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "sources after the first"))];
    } else if (!event.sources.empty() && event.sources.front().url.isEmpty()) {
        ++losses[QStringLiteral(
            QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "a source without an address"))];
    } else if (!event.sources.empty() && event.sources.front().date) {
        ++losses[QStringLiteral(QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "the date of the source"))];
    }
    if (hasOtherExtra(event, "timelinejs")) {
        ++losses[QStringLiteral(QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "unknown fields"))];
    }
}

Precision writtenPrecision(const DateSpan& span) {
    const CalendarDate date = dateFromDay(span.start);
    const bool isFirst = span.precision == Precision::InYear      ? date.month == 1 && date.day == 1
                         : span.precision == Precision::InQuarter ? date.month % 3 == 1 && date.day == 1
                                                                  : date.day == 1;
    return isFirst ? span.precision : Precision::OnDay;
}

QString displayDateOf(const DateSpan& span) {
    const CalendarDate date = dateFromDay(span.start);
    return writtenPrecision(span) == Precision::InQuarter
               ? u"Q%1 %2"_s.arg((date.month + 2) / 3).arg(date.year, 4, 10, QChar(u'0'))
               : QString();
}

Day lastDayOfEra(const Era& era, const ProjectContent& project, Losses& losses) {
    if (era.to) {
        return *era.to - 1;
    }
    ++losses[QStringLiteral(
        QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "that an era goes on (it ends with what is known)"))];
    Day last = std::max(era.from, project.project.horizon.value_or(era.from));
    if (!project.project.horizon) {
        for (const Event& event : project.events) {
            last = std::max(last, event.span.start);
        }
    }
    return last;
}

}  // namespace fulcrum
