// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/edtf.h"

#include <QRegularExpression>

#include "models/domain/domain_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kLongestDate = 60;

/// `why` is a text with a place for what was written.
Error refusal(QStringView text, const char* why) {
    return {{},
            DomainText::tr(why).arg(text.left(kLongestDate)),
            DomainText::tr("Write it as 2025-04-02, 2025-04 or 2025")};
}

Error noDate(QStringView text) {
    return refusal(text, QT_TRANSLATE_NOOP("fulcrum::Domain", "\"%1\" is no date"));
}

/// Spring begins in March: the seasons are those of the north, for want of anything that says otherwise.
std::optional<EdtfDate> partOfYear(int year, int part) {
    constexpr int kFirstSeason = 21;
    constexpr int kLastSeason = 24;
    constexpr int kFirstQuarter = 33;
    constexpr int kLastQuarter = 36;
    const bool isSeason = part >= kFirstSeason && part <= kLastSeason;
    if (!isSeason && (part < kFirstQuarter || part > kLastQuarter)) {
        return std::nullopt;
    }
    const int month = isSeason ? 3 * (part - kFirstSeason) + 3 : 3 * (part - kFirstQuarter) + 1;
    const std::optional<Day> start = dayFromDate(year, month, 1);
    if (!start) {
        return std::nullopt;
    }
    return EdtfDate{{*start, std::nullopt, Precision::InQuarter}, false, isSeason, false};
}

Result<EdtfDate> singleDate(QStringView text) {
    static const QRegularExpression form(
        u"\\A([0-9]{4})(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX)(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?"
        u"(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?)?)?)?)?([?~%])?\\z"_s);
    static const QRegularExpression coarse(u"\\A[0-9]{1,3}X{1,3}(-XX)*[?~%]?\\z|\\AX{4}"_s);
    const QString written = text.toString();
    const QRegularExpressionMatch match = form.match(written);
    if (!match.hasMatch()) {
        if (coarse.match(written).hasMatch()) {
            return refusal(
                text, QT_TRANSLATE_NOOP("fulcrum::Domain", "\"%1\" is known more coarsely than by its year"));
        }
        return written.startsWith(u'-') || written.startsWith(u'Y')
                   ? refusal(text, QT_TRANSLATE_NOOP("fulcrum::Domain",
                                                     "\"%1\" lies outside of the years 1 to 9999"))
                   : noDate(text);
    }
    const int year = match.captured(1).toInt();
    const QString second = match.captured(2);
    const QString third = match.captured(3);
    EdtfDate date;
    const int month = second.toInt();
    if (month > 12) {
        const auto part = third.isEmpty() ? partOfYear(year, month) : std::nullopt;
        if (!part) {
            return noDate(text);
        }
        date = *part;
    } else {
        const bool hasMonth = !second.isEmpty() && second != "XX"_L1;
        const bool hasDay = !third.isEmpty() && third != "XX"_L1;
        if (hasDay && !hasMonth) {
            return refusal(text,
                           QT_TRANSLATE_NOOP("fulcrum::Domain", "\"%1\" gives a day of an unknown month"));
        }
        const std::optional<Day> day = dayFromDate(year, hasMonth ? month : 1, hasDay ? third.toInt() : 1);
        if (!day) {
            return noDate(text);
        }
        date.span.start = *day;
        date.span.precision = hasDay ? Precision::OnDay : hasMonth ? Precision::InMonth : Precision::InYear;
    }
    const QString qualifier = match.captured(4);
    date.isApproximate = date.isApproximate || qualifier == "~"_L1 || qualifier == "%"_L1;
    date.isUncertain = qualifier == "?"_L1 || qualifier == "%"_L1;
    return date;
}

}  // namespace

Result<EdtfDate> edtfDate(QStringView text) {
    const QStringView written = text.trimmed();
    if (written.size() > kLongestDate) {
        return noDate(written);
    }
    const qsizetype slash = written.indexOf(u'/');
    if (slash < 0) {
        return singleDate(written);
    }
    const QStringView from = written.left(slash);
    const QStringView until = written.mid(slash + 1);
    if (from.isEmpty() || from == u"..") {
        return refusal(written, QT_TRANSLATE_NOOP("fulcrum::Domain", "\"%1\" has no first day"));
    }
    Result<EdtfDate> date = singleDate(from);
    if (!date) {
        return date;
    }
    date->isInterval = true;
    if (until.isEmpty() || until == u"..") {
        return date;
    }
    Result<EdtfDate> last = singleDate(until);
    if (!last) {
        return last;
    }
    date->isApproximate = date->isApproximate || last->isApproximate;
    date->isUncertain = date->isUncertain || last->isUncertain;
    date->span.end = endOfPrecision(last->span.start, last->span.precision);
    if (*date->span.end <= date->span.start) {
        return refusal(written, QT_TRANSLATE_NOOP("fulcrum::Domain", "\"%1\" ends before it begins"));
    }
    return date;
}

}  // namespace fulcrum
