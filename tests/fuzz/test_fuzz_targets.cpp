// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every target over its seeds, among them all that fuzzing has found so far, and over damaged copies of them.
// The damage is drawn from a fixed seed. A broken promise ends the program; what is left in the log says
// where.
#include <QTest>
#include <random>

#include "tests/fuzz/fuzz_seeds.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/support/test_program.h"

using namespace fulcrum::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray damaged(QByteArray bytes, std::mt19937& random) {
    for (unsigned times = 1 + random() % 4; times > 0 && !bytes.isEmpty(); --times) {
        const auto size = static_cast<unsigned>(bytes.size());
        const qsizetype at = random() % size;
        const qsizetype length = 1 + random() % 40;
        switch (random() % 5) {
            case 0:
                bytes.remove(at, length);
                break;
            case 1:
                bytes.insert(at, bytes.mid(random() % size, length));
                break;
            case 2:
                bytes.truncate(at);
                break;
            default:
                bytes[at] = static_cast<char>(random() % 256);
        }
    }
    return bytes;
}

}  // namespace

class TestFuzzTargets : public QObject {
    Q_OBJECT

private slots:
    void keepTheirPromises_data() {
        QTest::addColumn<QString>("name");
        for (const FuzzTarget& target : fuzzTargets()) {
            QTest::newRow(target.name) << QString::fromLatin1(target.name);
        }
    }
    void keepTheirPromises() {
        constexpr int kDamagedCopies = 60;
        QFETCH(QString, name);
        const FuzzTarget* target = fuzzTargetNamed(qPrintable(name));
        QVERIFY(target);
        const std::vector<QByteArray> seeds = fuzzSeeds(name);
        QVERIFY(!seeds.empty() && !seeds.front().isEmpty());
        std::mt19937 random(11);
        for (std::size_t i = 0; i < seeds.size() + kDamagedCopies; ++i) {
            const QByteArray bytes =
                i < seeds.size() ? seeds[i] : damaged(seeds[random() % seeds.size()], random);
            target->run(bytes);  // what never ends is ended by the watchdog of Qt Test
        }
    }
    void areNamedOnce() {
        QVERIFY(!fuzzTargetNamed("none"));
        for (const FuzzTarget& target : fuzzTargets()) {
            QVERIFY(fuzzTargetNamed(target.name) == &target);
        }
    }
};

FULCRUM_TEST(TestFuzzTargets)
#include "test_fuzz_targets.moc"
