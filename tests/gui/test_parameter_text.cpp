// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/parameter_text.h"

#include <QtTest>

#include "app/composition.h"
#include "models/leverage/parameter_names.h"
#include "tests/gui/window_test.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

/// The parameters in words, with the tracks of the real sample.
class TestParameterText : public QObject {
    Q_OBJECT

    std::unique_ptr<Document> m_document;

private slots:
    void initTestCase() {
        auto document = sampleDocument(u"us-china"_s);
        QVERIFY(document);
        m_document = std::move(document).value();
    }

    void aParameterOfATrackIsNamedWithIt() {
        QCOMPARE(parameterName(*m_document, u"minerals.half_life_months"),
                 m_document->tracks().at(2).name + u" · half-life H"_s);
        QCOMPARE(m_document->tracks().at(2).id, u"minerals"_s);
    }

    void oneOfTheWholeModelStandsAlone() {
        QCOMPARE(parameterName(*m_document, u"severity_ratio"), u"severity step r"_s);
    }

    void everyParameterHasWords() {
        for (const QString& name : modelParameterNames()) {
            QVERIFY2(parameterName(*m_document, name) != name, qPrintable(name));
        }
        for (const QString& name : trackParameterNames()) {
            const QString full = u"tariffs."_s + name;
            QVERIFY2(parameterName(*m_document, full).endsWith(parameterFieldText(full)), qPrintable(name));
            QVERIFY2(!parameterFieldText(full).contains(u'_'), qPrintable(name));
        }
    }

    void whatNobodyKnowsStandsForItself() {
        QCOMPARE(parameterName(*m_document, u"space.urgency"), u"space · urgency u"_s);
        QCOMPARE(parameterUnit(u"colour"), QString());
    }

    void valuesCarryTheirUnits_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("months") << u"minerals.half_life_months"_s << 30.0 << u"30 months"_s;
        QTest::newRow("no end of a half-life") << u"other.half_life_months"_s << kNoErosion << u"none"_s;
        QTest::newRow("days") << u"minerals.ramp_days"_s << 12.5 << u"12.5 days"_s;
        QTest::newRow("a share") << u"tariffs.self_cost"_s << .35 << u"0.35"_s;
        QTest::newRow("points") << u"gauge_softening"_s << 20.0 << u"20 points"_s;
        QTest::newRow("a plain number") << u"minerals.urgency"_s << 1.25 << u"1.25"_s;
        QTest::newRow("rounding noise is not shown") << u"minerals.urgency"_s << .1 + .2 << u"0.3"_s;
    }
    void valuesCarryTheirUnits() {
        QFETCH(QString, name);
        QFETCH(double, value);
        QTEST(parameterValueText(name, value), "text");
    }
};

FULCRUM_WINDOW_TEST(TestParameterText)
#include "test_parameter_text.moc"
