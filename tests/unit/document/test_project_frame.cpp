// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/document/current_balance.h"
#include "models/document/project_frame.h"
#include "models/document/record_id.h"
#include "tests/support/content_builder.h"
#include "tests/support/test_program.h"

using namespace fulcrum;
using namespace fulcrum::test;

class TestProjectFrame : public QObject {
    Q_OBJECT

    std::unique_ptr<Document> m_document;

    ProjectFrame frame() const { return frameOf(*m_document); }
    QStringList faults(const ProjectFrame& frame) const {
        QStringList words;
        for (const Error& fault : faultsOf(frame, *m_document)) {
            words += fault.what;
        }
        return words;
    }
    Result<void> apply(const ProjectFrame& after) {
        ChangeSet changes = frameChanges(frame(), after);
        changes.summary = u"Frame"_s;
        return m_document->apply(changes);
    }
    static Party union_() {
        return {{}, u"The Union"_s, {}, u"EU"_s, Side::B, u"#004494"_s, {}, 500.0, {}, {}};
    }

private slots:
    void init() {
        auto document = Document::inMemory(aContent());
        QVERIFY(document);
        m_document = std::move(document).value();
    }

    void isNoEditWhereNothingIsAnother() {
        QVERIFY(frameChanges(frame(), frame()).isEmpty());
        QVERIFY(faults(frame()).isEmpty());
    }
    void countsWhatNamesThem() {
        // strike: US on CN; answer: CN on nobody; cut: US on CN.
        const FrameUse use = frameUse(*m_document);
        QCOMPARE(use.parties, (std::vector<int>{2, 3}));
        QCOMPARE(use.tracks, (std::vector<int>{2, 1}));
    }
    void newRecordsStandInTheFileAndCanBeUsed() {
        ProjectFrame after = frame();
        after.parties.push_back(union_());
        after.tracks.push_back({{}, u"Ships"_s, {}, {}, u"#44AA99"_s, 0, {}});
        after.eras.push_back({{}, u"Last"_s, {}, day(u"2025-09-01"_s), {}, {}, {}});
        after.project.horizon = day(u"2026-02-01"_s);
        const Result<void> applied = apply(after);
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message()));
        QCOMPARE(m_document->parties().back().id, u"the-union"_s);
        QCOMPARE(m_document->tracks().back().id, u"ships"_s);
        QCOMPARE(m_document->tracks().back().order, 3);
        QCOMPARE(m_document->horizon(), day(u"2026-02-01"_s));
        Event event = ContentEventBuilder(u"late"_s).on(u"2025-10-01"_s).by(u"the-union"_s).event();
        event.track = u"ships"_s;
        QVERIFY(m_document->apply({u"Add"_s, {{std::nullopt, Record(event)}}}));
        m_document->undoStack().undo();
        m_document->undoStack().undo();
        QVERIFY(*m_document->store().content() == aContent());
    }
    void anotherSideIsAnotherBalance() {
        CurrentBalance balance(*m_document);
        const double net = balance.sumsOn(day(u"2025-05-01"_s)).net;
        QVERIFY(net != 0);
        ProjectFrame after = frame();
        after.parties[0].side = Side::B;
        after.parties[1].side = Side::A;
        QVERIFY(apply(after));
        QVERIFY(balance.sumsOn(day(u"2025-05-01"_s)).net * net < 0);
        m_document->undoStack().undo();
        QCOMPARE(balance.sumsOn(day(u"2025-05-01"_s)).net, net);
    }
    void tracksAreNumberedInTheirOrder() {
        ProjectFrame after = frame();
        QCOMPARE(after.tracks[0].id, u"tariffs"_s);
        std::swap(after.tracks[0], after.tracks[1]);
        QVERIFY(apply(after));
        QCOMPARE(m_document->tracks()[0].id, u"minerals"_s);
        QCOMPARE(m_document->tracks()[0].order, 1);
        QCOMPARE(m_document->tracks()[1].order, 2);
        // What lies in a track stays in it.
        const EventIndex strike = m_document->columns().indexOf(*m_document->keyOf(u"strike"_s));
        QCOMPARE(int(m_document->columns().track[std::size_t(strike)]), 1);
    }
    void gapsBetweenNumbersStay() {
        ProjectFrame after = frame();
        after.tracks[1].order = 40;
        after.tracks.push_back({{}, u"Ships"_s, {}, {}, u"#44AA99"_s, 0, {}});
        QCOMPARE(frameChanges(frame(), after).changes.size(), std::size_t(2));
    }
    void takesOutWhatNothingNames() {
        ProjectFrame after = frame();
        after.parties.push_back(union_());
        QVERIFY(apply(after));
        after = frame();
        std::erase_if(after.parties, [](const Party& party) { return party.shortName == u"EU"; });
        std::erase_if(after.eras, [](const Era& era) { return era.id == u"early"; });
        QVERIFY(faults(after).isEmpty());
        QVERIFY(apply(after));
        QCOMPARE(m_document->parties().size(), std::size_t(2));
        QCOMPARE(m_document->eras().size(), std::size_t(1));
    }
    void saysWhatStillSpeaksOfWhatIsTakenOut() {
        ProjectFrame after = frame();
        std::erase_if(after.parties, [](const Party& party) { return party.id == u"CN"; });
        std::erase_if(after.tracks, [](const Track& track) { return track.id == u"minerals"; });
        QCOMPARE(
            faults(after),
            (QStringList{u"\"China\" cannot be taken out: 3 event(s) name it"_s,
                         u"\"China\" cannot be taken out: the series \"A price\" is compared with it"_s,
                         u"\"Minerals\" cannot be taken out: 1 event(s) name it"_s,
                         u"\"Minerals\" cannot be taken out: the scenario \"What if?\" sets its weight"_s,
                         u"\"Minerals\" cannot be taken out: the series \"A price\" is compared with it"_s}));
    }
    void saysWhatIsWrong_data() {
        QTest::addColumn<ProjectFrame>("frame");
        QTest::addColumn<QString>("what");
        init();
        const auto row = [this](const char* name, const QString& what, auto change) {
            ProjectFrame wrong = frame();
            change(wrong);
            QTest::newRow(name) << wrong << what;
        };
        row("no name", u"a party has no name"_s, [](ProjectFrame& f) { f.parties[0].name = u"  "_s; });
        row("one name twice", u"two tracks are called \"tariffs\""_s,
            [](ProjectFrame& f) { f.tracks[1].name = u"tariffs"_s; });
        row("a colour by name", u"the colour of \"Minerals\" is none"_s,
            [](ProjectFrame& f) { f.tracks[1].colour = u"red"_s; });
        row("no colour", u"the colour of \"China\" is none"_s,
            [](ProjectFrame& f) { f.parties[1].colour.clear(); });
        row("less than no trade", u"the trade at stake of \"China\" is below 0"_s,
            [](ProjectFrame& f) { f.parties[1].tradeAtStakeUsdBn = -1; });
        row("an era backwards", u"the era \"Early\" ends before it begins"_s,
            [](ProjectFrame& f) { f.eras[0].to = f.eras[0].from; });
    }
    void saysWhatIsWrong() {
        QFETCH(const ProjectFrame, frame);
        QFETCH(const QString, what);
        QCOMPARE(faults(frame), QStringList{what});
    }
    void coloursOfTracksAreApart() {
        QSet<QString> colours;
        for (std::size_t place = 0; place < 10; ++place) {
            colours.insert(trackColour(place));
        }
        QCOMPARE(colours.size(), 10);
        QCOMPARE(trackColour(10), trackColour(0));
    }
};

FULCRUM_TEST(TestProjectFrame)
#include "test_project_frame.moc"
