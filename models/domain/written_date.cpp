// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/written_date.h"

#include <QRegularExpression>
#include <vector>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kShortestMonth = 3;

QString letters(const QString& text) {
    QString result = text.toLower();
    return result.remove(u'.');
}

/// 1 to 12, or 0 if no month is called so.
int monthOf(const QString& written, const QLocale& locale) {
    const QString word = letters(written);
    for (const QLocale& language : {QLocale::c(), locale}) {
        for (int month = 1; month <= 12; ++month) {
            const QString name = letters(language.monthName(month));
            const QString standing = letters(language.standaloneMonthName(month));
            if (word == letters(language.monthName(month, QLocale::ShortFormat)) ||
                (word.size() >= kShortestMonth && (name.startsWith(word) || standing.startsWith(word)))) {
                return month;
            }
        }
    }
    // The one English abbreviation that is no beginning of the name in every locale's list.
    return word == u"sept"_s ? 9 : 0;
}

std::optional<WrittenDate> dated(int year, int month, int day, Precision precision) {
    const std::optional<Day> number = dayFromDate(year, month, day);
    return number ? std::optional(WrittenDate{*number, precision}) : std::nullopt;
}

/// Two numbers before a year: which is the month must follow from them alone.
std::optional<WrittenDate> datedEitherWay(int year, int first, int second) {
    if (first > 12 || first == second) {
        return dated(year, second, first, Precision::OnDay);
    }
    return second > 12 ? dated(year, first, second, Precision::OnDay) : std::nullopt;
}

using Written = QRegularExpressionMatch;

int number(const Written& written, int group) { return written.captured(group).toInt(); }

/// A form in which dates are written, and what is written in it.
struct DateForm {
    QRegularExpression form;
    std::optional<WrittenDate> (*date)(const Written&, const QLocale&);
};

std::optional<WrittenDate> quarter(int year, int number) {
    return dated(year, number * 3 - 2, 1, Precision::InQuarter);
}

std::optional<WrittenDate> chineseQuarter(const Written& written, const QLocale&) {
    const qsizetype counted = u"一二三四"_s.indexOf(written.captured(2)) + 1;
    return quarter(number(written, 1), counted > 0 ? static_cast<int>(counted) : number(written, 2));
}

/// The first that fits says what is meant.
const std::vector<DateForm>& dateForms() {
    using Form = QRegularExpression;
    static const std::vector<DateForm> forms{
        {Form(u"\\A(\\d{4})(?:[-/.]|年)(\\d{1,2})(?:[-/.]|月)(\\d{1,2})日?\\z"_s),
         [](const Written& w, const QLocale&) {
             return dated(number(w, 1), number(w, 2), number(w, 3), Precision::OnDay);
         }},
        {Form(u"\\A(\\d{4})(?:[-/.]|年)(\\d{1,2})月?\\z"_s),
         [](const Written& w, const QLocale&) {
             return dated(number(w, 1), number(w, 2), 1, Precision::InMonth);
         }},
        {Form(u"\\A(\\d{4})年?\\z"_s),
         [](const Written& w, const QLocale&) { return dated(number(w, 1), 1, 1, Precision::InYear); }},
        // T as French abbreviates its trimestre.
        {Form(u"\\A[QqTt]([1-4])[ -]?(\\d{4})\\z"_s),
         [](const Written& w, const QLocale&) { return quarter(number(w, 2), number(w, 1)); }},
        {Form(u"\\A([1-4])(?:st|nd|rd|th|er|e|\\.)? (?:quarter|quartal|trimestre)(?: of)? (\\d{4})\\z"_s,
              Form::CaseInsensitiveOption),
         [](const Written& w, const QLocale&) { return quarter(number(w, 2), number(w, 1)); }},
        {Form(u"\\A(\\d{4})年第?([1-4一二三四])季度\\z"_s), &chineseQuarter},
        {Form(u"\\A(\\d{4})[ -]?[QqTt]([1-4])\\z"_s),
         [](const Written& w, const QLocale&) { return quarter(number(w, 1), number(w, 2)); }},
        {Form(u"\\A(\\d{1,2})\\.? ([\\p{L}.]+),? (\\d{4})\\z"_s),
         [](const Written& w, const QLocale& locale) {
             return dated(number(w, 3), monthOf(w.captured(2), locale), number(w, 1), Precision::OnDay);
         }},
        {Form(u"\\A([\\p{L}.]+) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\z"_s),
         [](const Written& w, const QLocale& locale) {
             return dated(number(w, 3), monthOf(w.captured(1), locale), number(w, 2), Precision::OnDay);
         }},
        {Form(u"\\A([\\p{L}.]+),? (\\d{4})\\z"_s),
         [](const Written& w, const QLocale& locale) {
             return dated(number(w, 2), monthOf(w.captured(1), locale), 1, Precision::InMonth);
         }},
        {Form(u"\\A(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})\\z"_s),
         [](const Written& w, const QLocale&) {
             return dated(number(w, 3), number(w, 2), number(w, 1), Precision::OnDay);
         }},
        {Form(u"\\A(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})\\z"_s), [](const Written& w, const QLocale&) {
             return datedEitherWay(number(w, 3), number(w, 1), number(w, 2));
         }}};
    return forms;
}

}  // namespace

std::optional<WrittenDate> dateFromText(QStringView text, const QLocale& locale) {
    const QString written = text.toString().simplified();
    for (const DateForm& one : dateForms()) {
        if (const Written match = one.form.match(written); match.hasMatch()) {
            return one.date(match, locale);
        }
    }
    return std::nullopt;
}

}  // namespace fulcrum
