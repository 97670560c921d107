// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign/foreign_instant.h"

#include <QRegularExpression>

#include "models/exchange/foreign/foreign_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kMillisecondsADay = 86'400'000;

std::optional<Instant> fromMilliseconds(const QString& text) {
    static const QRegularExpression form(
        u"\\A(?:/Date\\()?(-?[0-9]{5,15})(?:\\.[0-9]*)?(?:[+-][0-9]{4})?(?:\\)/)?\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    // Eight digits are a date.
    if (!match.hasMatch() || (text.size() == 8 && !text.startsWith(u'-'))) {
        return std::nullopt;
    }
    const qint64 milliseconds = match.captured(1).toLongLong();
    const qint64 rest = ((milliseconds % kMillisecondsADay) + kMillisecondsADay) % kMillisecondsADay;
    const qint64 day = (milliseconds - rest) / kMillisecondsADay;
    if (day < kFirstDay || day > kLastDay) {
        return std::nullopt;
    }
    return Instant{static_cast<Day>(day), Precision::OnDay, rest == 0};
}

}  // namespace

Result<Instant> instantFrom(const QString& text) {
    const QString written = text.trimmed();
    constexpr qsizetype kLongestNumber = 40;
    if (written.size() < kLongestNumber) {
        if (const auto instant = fromMilliseconds(written)) {
            return *instant;
        }
    }
    const Result<ForeignDate> date = dateFromForeign(written);
    if (!date) {
        return date.error();
    }
    return Instant{date->span.start, date->span.precision, !date->hasTime};
}

Result<DateSpan> spanBetween(const Instant& start, const Instant& end) {
    if (end.day < start.day) {
        return Error{{}, ForeignText::tr("it ends before it begins"), {}};
    }
    const bool isSameDay = end.day == start.day;
    return DateSpan{start.day, isSameDay || !end.isMidnight ? end.day + 1 : end.day, start.precision};
}

}  // namespace fulcrum
