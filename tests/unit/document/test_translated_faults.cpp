// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is wrong is told in the language of the program, wherever in the models it is found: under a
// translator that puts every text into angle quotes, no word of a fault stands outside of them.
#include <QCoreApplication>
#include <QDateTime>
#include <QTest>
#include <QTranslator>

#include "models/document/view_state.h"
#include "models/domain/content_check.h"
#include "models/domain/edtf.h"
#include "models/domain/record_text.h"
#include "models/exchange/exchange_reader.h"
#include "models/exchange/exchange_writer.h"
#include "models/exchange/fulcrum_json.h"
#include "models/filter/query_parser.h"
#include "models/leverage/parameter_names.h"
#include "models/leverage/parameter_ranges.h"
#include "models/storage/project_store.h"
#include "tests/support/test_program.h"

using namespace Qt::StringLiterals;
using namespace fulcrum;

namespace {

class AngleQuotes : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int) const override {
        return u'‹' + QString::fromUtf8(text) + u'›';
    }
};

QString told(const Error& error) { return QStringList{error.where, error.what, error.mend}.join(u'|'); }

template <typename T>
QString told(const Result<T>& result) {
    return result ? u"no fault"_s : told(result.error());
}

ProjectContent withEvent() {
    ProjectContent content;
    content.tracks.emplace_back().id = u"tariffs"_s;
    content.parties.emplace_back().id = u"US"_s;
    Event event;
    event.id = u"E1"_s;
    event.track = u"oil"_s;
    event.actor = u"US"_s;
    event.severity = 3;
    content.events = {event};
    content.project.horizon = 10;
    return content;
}

}  // namespace

class TestTranslatedFaults : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_translator)); }
    void faults_data();
    void faults();
    void namesOfRecords();
    void lossesAreToldOnce();
    void reasonsOfRanges();

private:
    AngleQuotes m_translator;
};

void TestTranslatedFaults::faults_data() {
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("expected");
    const ProjectContent empty;
    QTest::newRow("a file that is not there")
        << told(ProjectStore::open(u"/nowhere/a.fulcrum"_s, ProjectStore::Access::ReadOnly))
        << u"/nowhere/a.fulcrum|‹there is no such file›|‹Check the path, or make a project there with \"fulcrum new\"›"_s;
    const auto store = ProjectStore::createInMemory();
    QVERIFY(store);
    Era era;
    era.id = u"e"_s;
    const ChangeSet twice{u"twice"_s, {{{}, era}, {{}, era}}};
    QTest::newRow("an edit that goes against itself")
        << told((*store)->apply(twice, {}))
        << u"‹era e›|‹the edit changes it twice›|‹Merge both changes into one›"_s;
    QTest::newRow("a place deep in a file")
        << told(readFulcrumJson(
                    R"({"format":"fulcrum","version":1,"project":{"title":"a"},"stories":[{"id":"s",
            "title":"t","steps":[{"id":"one","from":"x"}]}]})",
                    u"a.json"_s))
               .section(u'|', 0, 0)
        << u"a.json, ‹story s›, ‹step one›"_s;
    QTest::newRow("an event on a line of its own")
        << told(readEventLines(R"({"id":"E1","relations":[{"type":"loves"}]})", u"a"_s)).section(u'|', 0, 0)
        << u"‹a line 1›, ‹event E1›"_s;
    QTest::newRow("a row of a table")
        << told(readExchange("title,start\na,\"b", u"a.csv"_s, ExchangeFormat::Csv, {empty, {}, {}}))
        << u"‹a.csv line 2›|‹a quotation that begins in this row never ends›|‹Close it with a quotation mark›"_s;
    const ParsedQuery query = parseQuery(u"colour:red"_s, FilterVocabulary());
    QTest::newRow("a query")
        << query.errors.front().what + u'|' + query.errors.front().mend
        << u"‹there is no field \"colour\"›|‹Use one of the fields, or put the words in quotes›"_s;
    Parameters parameters = defaultParameters({u"tariffs"_s});
    QTest::newRow("a parameter") << told(setParameter(parameters, {u"tariffs"_s}, u"tariffs.floor=7"))
                                 << u"tariffs.floor|‹floor must lie between 0 and 1, not 7›|"_s;
    QTest::newRow("a record that points nowhere")
        << told(checkContent(withEvent(), u"a.json"_s).errors.front())
        << u"a.json, ‹event E1›|‹the track \"oil\" is not in the project›|‹Add the track, or correct its spelling›"_s;
    QTest::newRow("a date")
        << told(edtfDate(u"2025-XX-03"))
        << u"|‹\"2025-XX-03\" gives a day of an unknown month›|‹Write it as 2025-04-02, 2025-04 or 2025›"_s;
    QTest::newRow("a link")
        << told(viewFromLink(u"fulcrum:view?a=b"_s))
        << u"‹link›|‹\"a\" is no part of a link that this version knows›|‹Copy the link once more, whole and unchanged›"_s;
}

void TestTranslatedFaults::faults() {
    QFETCH(QString, told);
    QFETCH(QString, expected);
    QCOMPARE(told, expected);
}

void TestTranslatedFaults::namesOfRecords() {
    QCOMPARE(recordText(u"annotation n1"_s), u"‹annotation n1›"_s);
    QCOMPARE(recordText(u"project"_s), u"‹project›"_s);
    QCOMPARE(recordText(u"a.csv line 3"_s), u"a.csv line 3"_s);
    QCOMPARE(scenarioChangeText(u"s"_s, 2), u"‹scenario s, change 2›"_s);
    // What the program tells records apart by is the same in every language.
    Era era;
    era.id = u"e"_s;
    QCOMPARE(describe(Record(era)), u"era e"_s);
}

void TestTranslatedFaults::lossesAreToldOnce() {
    const ExchangeOutput output = writeExchange(withEvent(), QString(), QDateTime::currentDateTimeUtc(),
                                                ExchangeFormat::TimelineJs, PrivateNotes::LeftOut);
    QCOMPARE(output.counts, u"‹1 event›"_s);
    QVERIFY2(output.losses.contains(u"‹left out: ‹the severity›, of 1 record›"_s),
             qPrintable(output.losses.join(u'\n')));
}

void TestTranslatedFaults::reasonsOfRanges() {
    const std::vector<ParameterRange> ranges = settableRanges(u"tariffs"_s);
    QCOMPARE(ranges.back().reasonText(), u"‹how much this track is to count, by your own judgement›"_s);
}

FULCRUM_TEST(TestTranslatedFaults)
#include "test_translated_faults.moc"
