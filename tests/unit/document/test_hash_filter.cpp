// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <random>

#include "models/document/hash_filter.h"
#include "tests/support/test_program.h"

using namespace fulcrum;

class TestHashFilter : public QObject {
    Q_OBJECT

private slots:
    void holdsWhatWentInAndNothingElse() {
        HashFilter filter;
        QVERIFY(!filter.mayHold(0));
        QVERIFY(!filter.mayHold(7));
        std::mt19937_64 in(1);
        std::mt19937_64 out(2);
        for (int i = 0; i < 100'000; ++i) {
            const std::uint64_t hash = in();
            filter.insert(hash);
            filter.insert(hash);
        }
        std::mt19937_64 again(1);
        for (int i = 0; i < 100'000; ++i) {
            QVERIFY(filter.mayHold(again()));
            QVERIFY(!filter.mayHold(out()));
        }
    }

    /// Hashes that all want the same place still find one.
    void copesWithHashesThatEndAlike() {
        HashFilter filter;
        for (std::uint64_t i = 0; i < 5000; ++i) {
            filter.insert(i << 32);
        }
        for (std::uint64_t i = 0; i < 5000; ++i) {
            QVERIFY(filter.mayHold(i << 32));
        }
        QVERIFY(!filter.mayHold(std::uint64_t{5000} << 32));
    }

    /// None means a free place inside.
    void noneIsAHashLikeOthers() {
        HashFilter filter;
        filter.insert(5);
        QVERIFY(!filter.mayHold(0));
        filter.insert(0);
        QVERIFY(filter.mayHold(0));
        QVERIFY(filter.mayHold(5));
    }
};

FULCRUM_TEST(TestHashFilter)
#include "test_hash_filter.moc"
