// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "models/timeline/column_edit.h"
#include "tests/support/edited_columns.h"
#include "tests/support/event_builder.h"
#include "tests/support/generated_project.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;

class TestColumnEdit : public QObject {
    Q_OBJECT
private slots:
    void theSameColumnsDifferInNothing() {
        const auto columns = generatedProject(1, 200, 5).columns;
        QVERIFY(editBetween(*columns, *columns).isEmpty());
    }

    void anEventThatMovesIsRemovedAndAdded() {
        const std::vector<Event> events{anEvent("a").on("2025-01-01"), anEvent("b").on("2025-02-01"),
                                        anEvent("c").on("2025-03-01")};
        const auto before = columnsOf(events);
        EventColumns after = *before;
        after.start[0] = dayOf("2025-02-15");
        after.sort();
        const ColumnEdit edit = editBetween(*before, after);
        QCOMPARE(edit.removed, std::vector<EventIndex>{0});
        QCOMPARE(edit.added, std::vector<EventIndex>{1});
        QCOMPARE(edit.renumbered(0), kNoIndex);
        QCOMPARE(edit.renumbered(1), 0);
        QCOMPARE(edit.renumbered(2), 2);
    }

    void everyEventThatStaysIsFoundUnderItsNewNumber() {
        const auto before = generatedProject(2, 400, 4).columns;
        for (std::uint32_t seed = 0; seed < 40; ++seed) {
            const EventColumns after = editedColumns(*before, seed, 1 + static_cast<int>(seed));
            const ColumnEdit edit = editBetween(*before, after);
            QVERIFY(std::is_sorted(edit.removed.begin(), edit.removed.end()));
            QVERIFY(std::is_sorted(edit.added.begin(), edit.added.end()));
            QCOMPARE(before->key.size() - edit.removed.size() + edit.added.size(), after.key.size());
            for (EventIndex event = 0; event < before->size(); ++event) {
                const EventIndex now = edit.renumbered(event);
                if (now == kNoIndex) {
                    QVERIFY(std::binary_search(edit.removed.begin(), edit.removed.end(), event));
                } else {
                    QCOMPARE(after.key[static_cast<std::size_t>(now)],
                             before->key[static_cast<std::size_t>(event)]);
                }
            }
        }
    }

    void aSetKeepsItsEventsThroughAnEdit() {
        const auto before = generatedProject(3, 500, 4).columns;
        const EventSet set =
            EventSet::of(before->size(), [](EventIndex event) { return event % 5 == 1 || event % 7 == 3; });
        for (std::uint32_t seed = 0; seed < 40; ++seed) {
            const EventColumns after = editedColumns(*before, seed, 1 + static_cast<int>(seed));
            const EventSet carried = carriedOver(set, *before, after, editBetween(*before, after));
            QCOMPARE(carried.size(), after.size());
            for (EventIndex event = 0; event < after.size(); ++event) {
                const EventIndex former = before->indexOf(after.key[static_cast<std::size_t>(event)]);
                QCOMPARE(carried.contains(event), former == kNoIndex || set.contains(former));
            }
        }
    }
};

FULCRUM_TEST(TestColumnEdit)
#include "test_column_edit.moc"
