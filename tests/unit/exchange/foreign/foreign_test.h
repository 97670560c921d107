// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tests of foreign formats share: a context, reading in every time zone, and messages that show why
// something failed.
#pragma once

#include <QBuffer>
#include <QTest>
#include <ctime>
#include <functional>

#include "models/exchange/foreign/foreign_collection.h"
#include "tests/support/content_builder.h"

namespace fulcrum::test {

inline const Event* eventNamed(const ForeignRecords& records, const QString& id) {
    for (const Event& event : records.content.events) {
        if (event.id == id) {
            return &event;
        }
    }
    return nullptr;
}

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
