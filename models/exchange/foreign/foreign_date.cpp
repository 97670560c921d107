// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/foreign_date.h"

#include <QRegularExpression>

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

/// Without a weekday before and a time of day behind.
QString calendarPart(QStringView text) {
    static const QRegularExpression weekday(
        u"\\A(mon|tue(s)?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?,? "_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression time(
        u"[T ][0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?( ?[ap]m)?( "
        u"?(Z|GMT|UTC)?([+-][0-9]{2}:?[0-9]{2})?)?"
        u"( \\([\\w ]+\\))?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString written = text.toString().simplified();
    written.remove(weekday);
    written.remove(time);
    return written;
}

Result<ForeignDate> fromSlashes(const QString& written, const QRegularExpressionMatch& match,
                                DateOrder order) {
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    const int year = match.captured(3).toInt();
    if (order == DateOrder::Unknown && first <= 12 && second <= 12 && first != second) {
        return Error{{},
                     ForeignText::tr("\"%1\" could be two days").arg(written),
                     ForeignText::tr("Say whether the day or the month comes first (date_order=dmy or mdy)")};
    }
    const bool isDayFirst = order == DateOrder::Unknown ? first > 12 : order == DateOrder::DayMonthYear;
    const auto day = isDayFirst ? dayFromDate(year, second, first) : dayFromDate(year, first, second);
    if (!day) {
        return Error{
            {}, ForeignText::tr("\"%1\" is no date").arg(written), ForeignText::tr("Write it as 2025-04-02")};
    }
    return ForeignDate{{*day, std::nullopt, Precision::OnDay}, false, false};
}

/// "20250402"
std::optional<Day> fromDigits(const QString& written) {
    static const QRegularExpression form(u"\\A([0-9]{4})([0-9]{2})([0-9]{2})\\z"_s);
    const QRegularExpressionMatch match = form.match(written);
    return match.hasMatch()
               ? dayFromDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())
               : std::nullopt;
}

}  // namespace

Result<ForeignDate> dateFromForeign(QStringView text, DateOrder order) {
    // Nearly all dates are of this form.
    if (const auto day = dayFromIso(text)) {
        return ForeignDate{{*day, std::nullopt, Precision::OnDay}, false, false};
    }
    if (text.size() > kLongestDate) {
        return Error{{},
                     ForeignText::tr("\"%1…\" is no date").arg(text.left(20)),
                     ForeignText::tr("Write it as 2025-04-02")};
    }
    const QString written = calendarPart(text);
    if (const auto day = fromDigits(written)) {
        return ForeignDate{{*day, std::nullopt, Precision::OnDay}, false, false};
    }
    if (const QRegularExpressionMatch match = slashed().match(written); match.hasMatch()) {
        return fromSlashes(written, match, order);
    }
    const Result<EdtfDate> edtf = edtfDate(written);
    if (edtf) {
        return ForeignDate{edtf->span, edtf->isInterval, edtf->isApproximate || edtf->isUncertain};
    }
    if (const auto date = dateFromText(written, QLocale::c())) {
        return ForeignDate{{date->day, std::nullopt, date->precision}, false, false};
    }
    return edtf.error();
}

DateOrder dateOrderOf(const QStringList& texts) {
    bool isDayFirst = false;
    bool isMonthFirst = false;
    for (const QString& text : texts) {
        const QRegularExpressionMatch match =
            slashed().match(calendarPart(QStringView(text).left(kLongestDate)));
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
