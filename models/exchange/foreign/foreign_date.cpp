// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/foreign_date.h"

#include <QRegularExpression>
#include <algorithm>

#include "models/domain/edtf.h"
#include "models/domain/written_date.h"
#include "models/exchange/foreign/foreign_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kLongestDate = 100;

const QRegularExpression& slashed() {
    static const QRegularExpression form(u"\\A([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{4})\\z"_s);
    return form;
}

/// A date as it is written, apart from what stands around it.
struct DateText {
    QString date;
    bool hasTime = false;
    bool isVague = false;
};

/// Without a weekday or "about" before and a time of day behind.
DateText calendarPart(QStringView text) {
    static const QRegularExpression weekday(
        u"\\A(mon|tue(s)?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?,? "_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression about(u"\\A(c\\.|ca\\.?|circa|about|approx\\.?) ?(?=[0-9])"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression time(
        u"(?:[T ]([0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?)|(?<=[0-9])T([0-9]{4}(?:[0-9]{2})?))( "
        u"?[ap]m)?( "
        u"?(Z|[A-Z]{1,5})?([+-][0-9]{2}:?[0-9]{2})?)?"
        u"( \\([\\w ]+\\))?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    DateText result{text.toString().simplified()};
    result.date.remove(weekday);
    if (const QRegularExpressionMatch match = time.match(result.date); match.hasMatch()) {
        const QString hours = match.captured(1) + match.captured(2);
        const bool isZero = std::ranges::none_of(hours, [](QChar c) { return c >= u'1' && c <= u'9'; });
        const bool isTwelve =
            hours.startsWith("12:00"_L1) && match.captured(3).contains(u'a', Qt::CaseInsensitive);
        result.hasTime = !isZero && !isTwelve;
        result.date.truncate(match.capturedStart());
    }
    if (const QRegularExpressionMatch match = about.match(result.date); match.hasMatch()) {
        result.isVague = true;
        result.date.remove(0, match.capturedLength());
    }
    return result;
}

/// "2nd April 2025" and "02-Apr-2025" with blanks alone.
QString withoutOrnaments(QString written) {
    static const QRegularExpression ordinal(u"\\A([0-9]{1,2})(?:st|nd|rd|th) "_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hyphens(u"\\A([0-9]{1,2})[-/](\\p{L}{3,})[-/]([0-9]{4})\\z"_s);
    return written.replace(ordinal, u"\\1 "_s).replace(hyphens, u"\\1 \\2 \\3"_s);
}

Result<ForeignDate> fromSlashes(const QString& written, const QRegularExpressionMatch& match,
                                DateOrder order) {
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    const int year = match.captured(3).toInt();
    if (order == DateOrder::Unknown && first <= 12 && second <= 12 && first != second) {
        return Error{{}, ForeignText::tr("\"%1\" could be two days").arg(written), dateOrderAdvice()};
    }
    const bool isDayFirst = order == DateOrder::Unknown ? first > 12 : order == DateOrder::DayMonthYear;
    const auto day = isDayFirst ? dayFromDate(year, second, first) : dayFromDate(year, first, second);
    if (!day) {
        return Error{
            {}, ForeignText::tr("\"%1\" is no date").arg(written), ForeignText::tr("Write it as 2025-04-02")};
    }
    return ForeignDate{{*day, std::nullopt, Precision::OnDay}};
}

/// "20250402"
std::optional<Day> fromDigits(const QString& written) {
    static const QRegularExpression form(u"\\A([0-9]{4})([0-9]{2})([0-9]{2})\\z"_s);
    const QRegularExpressionMatch match = form.match(written);
    return match.hasMatch()
               ? dayFromDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())
               : std::nullopt;
}

Result<ForeignDate> fromWritten(const QString& written, DateOrder order) {
    if (const auto day = fromDigits(written)) {
        return ForeignDate{{*day, std::nullopt, Precision::OnDay}};
    }
    if (const QRegularExpressionMatch match = slashed().match(written); match.hasMatch()) {
        return fromSlashes(written, match, order);
    }
    const Result<EdtfDate> edtf = edtfDate(written);
    if (edtf) {
        return ForeignDate{edtf->span, edtf->isInterval, edtf->isApproximate || edtf->isUncertain};
    }
    if (const auto date = dateFromText(withoutOrnaments(written), QLocale::c())) {
        return ForeignDate{{date->day, std::nullopt, date->precision}};
    }
    return edtf.error();
}

}  // namespace

Result<ForeignDate> dateFromForeign(QStringView text, DateOrder order) {
    // Nearly all dates are of this form.
    if (const auto day = dayFromIso(text)) {
        return ForeignDate{{*day, std::nullopt, Precision::OnDay}};
    }
    if (text.size() > kLongestDate) {
        return Error{{},
                     ForeignText::tr("\"%1…\" is no date").arg(text.left(20)),
                     ForeignText::tr("Write it as 2025-04-02")};
    }
    const DateText written = calendarPart(text);
    Result<ForeignDate> date = fromWritten(written.date, order);
    if (date) {
        date->hasTime = written.hasTime;
        date->isVague = date->isVague || written.isVague;
    }
    return date;
}

Result<ForeignDate> dateFromCell(QStringView text, DateOrder order) {
    // Five digits are the days from 18 May 1927 to 14 October 2173, and nothing else that is a date.
    constexpr qsizetype kDigits = 5;
    constexpr int kDayZero = -25569;  // 30 December 1899
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const QStringView day = text.left(kDigits);
    const QStringView rest = text.mid(kDigits);
    if (day.size() < kDigits || day.front() == u'0' || !std::ranges::all_of(day, isDigit) ||
        !(rest.isEmpty() ||
          ((rest.front() == u'.' || rest.front() == u',') && std::ranges::all_of(rest.mid(1), isDigit)))) {
        return dateFromForeign(text, order);
    }
    ForeignDate date{{kDayZero + day.toInt(), std::nullopt, Precision::OnDay}};
    date.isCounted = true;
    date.hasTime = std::ranges::any_of(rest, [](QChar c) { return c >= u'1' && c <= u'9'; });
    return date;
}

QString dateOrderAdvice() {
    return ForeignText::tr("Say whether the day or the month comes first (date_order=dmy or mdy)");
}

DateOrder dateOrderOf(const QStringList& texts) {
    bool isDayFirst = false;
    bool isMonthFirst = false;
    for (const QString& text : texts) {
        const QRegularExpressionMatch match =
            slashed().match(calendarPart(QStringView(text).left(kLongestDate)).date);
        if (match.hasMatch()) {
            isDayFirst = isDayFirst || match.captured(1).toInt() > 12;
            isMonthFirst = isMonthFirst || match.captured(2).toInt() > 12;
        }
    }
    return isDayFirst == isMonthFirst ? DateOrder::Unknown
           : isDayFirst               ? DateOrder::DayMonthYear
                                      : DateOrder::MonthDayYear;
}

}  // namespace fulcrum
