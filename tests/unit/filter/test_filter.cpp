// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What facets do to a Filter.
#include <QTest>

#include "models/filter/filter.h"
#include "models/filter/query_text.h"
#include "tests/support/test_program.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

class TestFilter : public QObject {
    Q_OBJECT

private slots:
    void aValueIsChosenOrLeftOutButNotBoth() {
        Filter filter;
        filter.toggle(FilterField::Track, u"minerals"_s);
        filter.toggleExcluded(FilterField::Track, u"minerals"_s);
        filter.toggleExcluded(FilterField::Track, u"tariffs"_s);
        QCOMPARE(queryText(filter), u"-track:minerals,tariffs"_s);
        QVERIFY(filter.valuesOf(FilterField::Track).isEmpty());
        filter.toggle(FilterField::Track, u"tariffs"_s);
        QCOMPARE(filter.excludedOf(FilterField::Track), QStringList(u"minerals"_s));
        QCOMPARE(filter.valuesOf(FilterField::Track), QStringList(u"tariffs"_s));
        filter.toggleExcluded(FilterField::Track, u"minerals"_s);
        QCOMPARE(queryText(filter), u"track:tariffs"_s);
    }
    void valuesThatNoEventHasTogetherWidenAClause() {
        Filter filter;
        filter.add(FilterClause{FilterField::Track, {u"minerals"_s}, false});
        filter.add(FilterClause{FilterField::Track, {u"technology"_s, u"minerals"_s}, false});
        filter.add(FilterClause{FilterField::Tag, {u"h20"_s}, false});
        filter.add(FilterClause{FilterField::Tag, {u"reversal"_s}, false});
        filter.add(FilterClause{FilterField::Tag, {u"h20"_s}, false});
        QCOMPARE(queryText(filter), u"track:minerals,technology tag:h20 tag:reversal"_s);
    }

    void excludedValuesComeTogether() {
        Filter filter;
        filter.add(FilterClause{FilterField::Tag, {u"h20"_s}, true});
        filter.add(FilterClause{FilterField::Tag, {u"soybeans"_s}, true});
        filter.add(FilterClause{FilterField::Tag, {}, false});
        QCOMPARE(queryText(filter), u"-tag:h20,soybeans"_s);
    }

    void aFacetTogglesItsValues() {
        Filter filter;
        filter.add(FilterClause{FilterField::Kind, {u"talks"_s}, true});
        filter.toggle(FilterField::Kind, u"measure"_s);
        filter.toggle(FilterField::Kind, u"threat"_s);
        QCOMPARE(filter.valuesOf(FilterField::Kind), (QStringList{u"measure"_s, u"threat"_s}));
        QCOMPARE(queryText(filter), u"-kind:talks kind:measure,threat"_s);
        filter.toggle(FilterField::Kind, u"measure"_s);
        filter.toggle(FilterField::Kind, u"threat"_s);
        QCOMPARE(queryText(filter), u"-kind:talks"_s);
        filter.removeClause(0);
        filter.removeClause(0);
        QVERIFY(filter.isEmpty());
    }

    void severitiesRise() {
        Filter filter;
        filter.toggle(FilterField::Severity, u"5"_s);
        filter.toggle(FilterField::Severity, u"3"_s);
        filter.toggle(FilterField::Severity, u"4"_s);
        QCOMPARE(filter.valuesOf(FilterField::Severity), (QStringList{u"3"_s, u"4"_s, u"5"_s}));
        QCOMPARE(queryText(filter), u"severity>=3"_s);
    }

    void termsStandOnce() {
        Filter filter;
        filter.add(TextTerm{u"h20"_s, false, false});
        filter.add(TextTerm{u"h20"_s, false, false});
        filter.add(TextTerm{u"h20"_s, true, false});
        QCOMPARE(queryText(filter), u"h20 h20*"_s);
        filter.removeTerm(0);
        filter.removeTerm(7);
        QCOMPARE(queryText(filter), u"h20*"_s);
    }
};

}  // namespace fulcrum

FULCRUM_TEST(fulcrum::TestFilter)
#include "test_filter.moc"
