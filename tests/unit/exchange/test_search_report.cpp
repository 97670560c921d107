// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "models/exchange/search_report.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestSearchReport : public QObject {
    Q_OBJECT

private slots:
    void writesEveryField() {
        SearchReport report{u"h20 \"rare earth\""_s, u"2026-01-01"_s, 7, true, {}};
        SearchReport::Hit hit;
        hit.id = u"cut"_s;
        hit.start = u"2025-05-14"_s;
        hit.precision = u"day"_s;
        hit.kind = u"relief"_s;
        hit.track = u"tariffs"_s;
        hit.actor = u"US"_s;
        hit.severity = 4;
        hit.status = u"running"_s;
        hit.title = u"关税 cut"_s;
        hit.marks = {{0, 2}, {3, 3}};
        report.hits = {hit};
        const QByteArray bytes = writeSearchJson(report);
        const QJsonObject read = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(read[u"query"].toString(), report.query);
        QCOMPARE(read[u"at"].toString(), report.day);
        QCOMPARE(read[u"total"].toInt(), 7);
        QCOMPARE(read[u"order"].toString(), u"rank"_s);
        const QJsonObject event = read[u"events"].toArray().first().toObject();
        QCOMPARE(event[u"id"].toString(), hit.id);
        QCOMPARE(event[u"start"].toString(), hit.start);
        QVERIFY(event[u"end"].isNull());
        QVERIFY(event[u"target"].isNull());
        QCOMPARE(event[u"severity"].toInt(), 4);
        QCOMPARE(event[u"status"].toString(), hit.status);
        QCOMPARE(event[u"title"].toString(), hit.title);
        QCOMPARE(event[u"marks"].toArray(), (QJsonArray{QJsonArray{0, 2}, QJsonArray{3, 3}}));
        QVERIFY(bytes.endsWith('\n'));
    }
    void writesAnEmptyList() {
        const QJsonObject read = QJsonDocument::fromJson(writeSearchJson({})).object();
        QVERIFY(read[u"events"].isArray());
        QCOMPARE(read[u"order"].toString(), u"time"_s);
    }
};

FULCRUM_TEST(TestSearchReport)
#include "test_search_report.moc"
