// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tests of foreign formats share: a context, reading in every time zone, and messages that show why
// something failed.
#pragma once

#include <QBuffer>
#include <QDateTime>
#include <QTest>
#include <ctime>
#include <functional>

#include "models/exchange/foreign/foreign_collection.h"
#include "models/exchange/record_parts.h"
#include "tests/support/content_builder.h"

namespace fulcrum::test {

/// When everything is written.
inline const QDateTime kNow = QDateTime::fromString(QStringLiteral("2026-05-01T09:30:00Z"), Qt::ISODate);

inline const Event* eventNamed(const ForeignRecords& records, const QString& id) {
    for (const Event& event : records.content.events) {
        if (event.id == id) {
            return &event;
        }
    }
    return nullptr;
}

/// JSON with apostrophes for quotation marks, which reads better here.
inline QByteArray json(const char* text) { return QByteArray(text).replace('\'', '"'); }

/// "id start..end precision" of each event, for comparing at a glance.
inline QStringList spansOf(const ForeignRecords& records) {
    QStringList spans;
    for (const Event& event : records.content.events) {
        spans += event.id + u' ' + isoFromDay(event.span.start) +
                 (event.span.end ? QString(u".."_s + isoFromDay(*event.span.end)) : QString()) +
                 (event.span.precision == Precision::OnDay ? QString()
                                                           : QString(u' ' + toText(event.span.precision)));
    }
    return spans;
}

/// What differs, field by field; empty if nothing does.
inline QStringList differences(const std::vector<Event>& before, const std::vector<Event>& after) {
    QStringList found;
    for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i) {
        const auto one = i < before.size() ? std::optional<Record>(before[i]) : std::nullopt;
        const auto other = i < after.size() ? std::optional<Record>(after[i]) : std::nullopt;
        for (const FieldDifference& each : fieldDifferences(one, other)) {
            found += each.field + u": "_s + each.before + u" → "_s + each.after;
        }
    }
    return found;
}

inline void useTimeZone(const QByteArray& zone) {
    qputenv("TZ", zone);
    tzset();
}

/// Reads in the zones from −12 to +14; what comes out must be the same in all of them.
inline void sameInEveryZone(const std::function<QStringList()>& read) {
    useTimeZone("UTC");
    const QStringList expected = read();
    QVERIFY(!expected.isEmpty());
    for (int hours = -12; hours <= 14; ++hours) {
        // POSIX counts westwards.
        useTimeZone("ZON" + QByteArray::number(-hours));
        const QStringList found = read();
        useTimeZone("UTC");
        QCOMPARE(found, expected);
    }
}

}  // namespace fulcrum::test
