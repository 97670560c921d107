// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The figures are worth what the made-up project is worth: it must hold together, be the same each time,
// and have the mix that loads the code as a real record does.
#include <QTest>
#include <algorithm>
#include <array>

#include "models/domain/content_check.h"
#include "tests/bench/made_up_project.h"
#include "tests/support/test_program.h"

using namespace Qt::StringLiterals;
using namespace fulcrum;
using namespace fulcrum::bench;

class TestMadeUpProject : public QObject {
    Q_OBJECT

private slots:
    void holdsTogether();
    void isTheSameEachTime();
    void hasTheMixOfARealRecord();
    void spreadsOverTheYears_data();
    void spreadsOverTheYears();
};

void TestMadeUpProject::holdsTogether() {
    const ContentFindings findings = checkContent(madeUpProject(5'000), QString());
    QVERIFY2(findings.errors.empty(),
             qPrintable(findings.errors.empty() ? QString() : findings.errors.front().message()));
    QVERIFY2(findings.warnings.empty(),
             qPrintable(findings.warnings.empty() ? QString() : findings.warnings.front().message()));
}

void TestMadeUpProject::isTheSameEachTime() {
    QCOMPARE(madeUpProject(500), madeUpProject(500));
    QVERIFY(madeUpProject(500, 1) != madeUpProject(500, 2));
}

void TestMadeUpProject::hasTheMixOfARealRecord() {
    const ProjectContent content = madeUpProject(5'000);
    std::array<int, kKindCount> kinds{};
    std::array<int, 5> severities{};
    int tariffs = 0;
    int open = 0;
    int levels = 0;
    std::ptrdiff_t answers = 0;
    for (const Event& event : content.events) {
        ++kinds[static_cast<std::size_t>(event.kind)];
        ++severities[static_cast<std::size_t>(event.severity - 1)];
        tariffs += event.tariff ? 1 : 0;
        open += isRestriction(event.kind) && !event.span.end ? 1 : 0;
        levels += std::ranges::any_of(event.relations,
                                      [](const Relation& relation) { return relation.level.has_value(); });
        answers += std::ranges::count(event.relations, RelationType::RespondsTo, &Relation::type);
    }
    QVERIFY(std::ranges::all_of(kinds, [](int count) { return count > 50; }));
    QVERIFY(std::ranges::all_of(severities, [](int count) { return count > 100; }));
    QVERIFY(tariffs > 100);
    QVERIFY(open > 200);
    QVERIFY(levels > 50);
    QVERIFY(answers > 1'000);
}

void TestMadeUpProject::spreadsOverTheYears_data() {
    QTest::addColumn<int>("events");
    QTest::newRow("one event") << 1;
    QTest::newRow("fewer events than days") << 100;
    QTest::newRow("many events a day") << 20'000;
}

void TestMadeUpProject::spreadsOverTheYears() {
    QFETCH(int, events);
    const ProjectContent content = madeUpProject(events);
    QCOMPARE(content.events.size(), static_cast<std::size_t>(events));
    const auto startOf = [](const Event& event) { return event.span.start; };
    QVERIFY(std::ranges::is_sorted(content.events, {}, startOf));
    QVERIFY(content.events.front().span.start >= *dayFromIso(u"2017-01-01"));
    QVERIFY(content.events.back().span.start < *content.project.horizon);
}

FULCRUM_TEST(TestMadeUpProject)
#include "test_made_up_project.moc"
