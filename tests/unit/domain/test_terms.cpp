// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include "models/domain/terms.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestTerms : public QObject {
    Q_OBJECT

    /// Every term has a word of its own and is found by it, and by nothing else.
    template <typename Term>
    static void takeEachThereAndBack(int count, std::optional<Term> (*fromText)(QStringView)) {
        QSet<QString> words;
        for (int i = 0; i < count; ++i) {
            const QString word = toText(static_cast<Term>(i));
            QVERIFY(!word.isEmpty());
            words.insert(word);
            QCOMPARE(fromText(word), std::optional<Term>(static_cast<Term>(i)));
        }
        QCOMPARE(words.size(), count);
        QVERIFY(!fromText(u"no such word"));
        QVERIFY(!fromText(u""));
    }

private slots:
    void takesKindsThereAndBack() { takeEachThereAndBack<Kind>(kKindCount, kindFromText); }
    void takesDirectionsThereAndBack() {
        takeEachThereAndBack<Direction>(kDirectionCount, directionFromText);
    }
    void takesSidesThereAndBack() { takeEachThereAndBack<Side>(kSideCount, sideFromText); }
    void takesRelationTypesThereAndBack() {
        takeEachThereAndBack<RelationType>(kRelationTypeCount, relationTypeFromText);
    }
    void takesLensesThereAndBack() { takeEachThereAndBack<Lens>(kLensCount, lensFromText); }
    void takesPrecisionsThereAndBack() {
        takeEachThereAndBack<Precision>(kPrecisionCount, precisionFromText);
    }
    void takesScenarioActionsThereAndBack() {
        takeEachThereAndBack<ScenarioAction>(kScenarioActionCount, scenarioActionFromText);
    }

    void spellsThemAsTheCodeBookDoes() {
        QCOMPARE(toText(Kind::Countermeasure), u"countermeasure"_s);
        QCOMPARE(toText(RelationType::AgreedAt), u"agreed_at"_s);
        QCOMPARE(toText(Side::Both), u"both"_s);
        QCOMPARE(toText(Precision::InQuarter), u"quarter"_s);
        QVERIFY(!kindFromText(u"Measure"));
    }
    void letsOnlyThreeRelationsCarryALevel() {
        int carriers = 0;
        for (int i = 0; i < kRelationTypeCount; ++i) {
            carriers += carriesLevel(static_cast<RelationType>(i)) ? 1 : 0;
        }
        QCOMPARE(carriers, 3);
        QVERIFY(carriesLevel(RelationType::Amends));
        QVERIFY(carriesLevel(RelationType::Suspends));
        QVERIFY(carriesLevel(RelationType::Resumes));
    }
    void givesOnlyMeasuresAStrength() {
        QVERIFY(isRestriction(Kind::Measure));
        QVERIFY(isRestriction(Kind::Countermeasure));
        QVERIFY(!isRestriction(Kind::Threat));
        QVERIFY(!isRestriction(Kind::Relief));
    }
};

FULCRUM_TEST(TestTerms)
#include "test_terms.moc"
