// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/written_date.h"

#include <QRegularExpression>

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

}  // namespace

std::optional<WrittenDate> dateFromText(QStringView text, const QLocale& locale) {
    const QString written = text.toString().simplified();
    QRegularExpressionMatch match;
    const auto matches = [&](const QRegularExpression& form) {
        match = form.match(written);
        return match.hasMatch();
    };
    const auto number = [&](int group) { return match.captured(group).toInt(); };

    static const QRegularExpression year(u"\\A(\\d{4})年?\\z"_s);
    static const QRegularExpression yearMonth(u"\\A(\\d{4})(?:[-/.]|年)(\\d{1,2})月?\\z"_s);
    static const QRegularExpression yearMonthDay(
        u"\\A(\\d{4})(?:[-/.]|年)(\\d{1,2})(?:[-/.]|月)(\\d{1,2})日?\\z"_s);
    // T as French abbreviates its trimestre.
    static const QRegularExpression quarterYear(u"\\A[QqTt]([1-4])[ -]?(\\d{4})\\z"_s);
    static const QRegularExpression yearQuarter(u"\\A(\\d{4})[ -]?[QqTt]([1-4])\\z"_s);
    static const QRegularExpression namedQuarterYear(
        u"\\A([1-4])(?:st|nd|rd|th|er|e|\\.)? (?:quarter|quartal|trimestre)(?: of)? (\\d{4})\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression yearChineseQuarter(u"\\A(\\d{4})年第?([1-4一二三四])季度\\z"_s);
    static const QRegularExpression dayNameYear(u"\\A(\\d{1,2})\\.? ([\\p{L}.]+),? (\\d{4})\\z"_s);
    static const QRegularExpression nameDayYear(
        u"\\A([\\p{L}.]+) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\z"_s);
    static const QRegularExpression nameYear(u"\\A([\\p{L}.]+),? (\\d{4})\\z"_s);
    static const QRegularExpression pointed(u"\\A(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})\\z"_s);
    static const QRegularExpression slashed(u"\\A(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})\\z"_s);

    if (matches(yearMonthDay)) {
        return dated(number(1), number(2), number(3), Precision::OnDay);
    }
    if (matches(yearMonth)) {
        return dated(number(1), number(2), 1, Precision::InMonth);
    }
    if (matches(year)) {
        return dated(number(1), 1, 1, Precision::InYear);
    }
    if (matches(quarterYear) || matches(namedQuarterYear)) {
        return dated(number(2), number(1) * 3 - 2, 1, Precision::InQuarter);
    }
    if (matches(yearChineseQuarter)) {
        const qsizetype counted = u"一二三四"_s.indexOf(match.captured(2)) + 1;
        const int quarter = counted > 0 ? static_cast<int>(counted) : number(2);
        return dated(number(1), quarter * 3 - 2, 1, Precision::InQuarter);
    }
    if (matches(yearQuarter)) {
        return dated(number(1), number(2) * 3 - 2, 1, Precision::InQuarter);
    }
    if (matches(dayNameYear)) {
        return dated(number(3), monthOf(match.captured(2), locale), number(1), Precision::OnDay);
    }
    if (matches(nameDayYear)) {
        return dated(number(3), monthOf(match.captured(1), locale), number(2), Precision::OnDay);
    }
    if (matches(nameYear)) {
        return dated(number(2), monthOf(match.captured(1), locale), 1, Precision::InMonth);
    }
    if (matches(pointed)) {
        return dated(number(3), number(2), number(1), Precision::OnDay);
    }
    if (matches(slashed)) {
        return datedEitherWay(number(3), number(1), number(2));
    }
    return std::nullopt;
}

}  // namespace fulcrum
