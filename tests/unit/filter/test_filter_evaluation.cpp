// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a filter lets through, and that the counts of facets are what choosing them would give.
#include <QTest>
#include <random>

#include "models/domain/event_status.h"
#include "models/filter/filter_evaluation.h"
#include "models/filter/query_parser.h"
#include "tests/support/event_builder.h"
#include "tests/support/filter_words.h"
#include "tests/support/test_program.h"

namespace fulcrum::test {

class TestFilterEvaluation : public QObject {
    Q_OBJECT

    FilterLists m_lists;
    FilterVocabulary m_vocabulary;
    std::vector<Event> m_events;
    std::shared_ptr<const EventColumns> m_columns;
    std::unique_ptr<LevelProfiles> m_levels;
    EventTraits m_traits;

    FilterGround ground(const char* day = "2025-06-15") const {
        return {*m_columns, *m_levels, &m_traits, m_lists.parties, m_lists.tracks, m_lists.eras, dayOf(day)};
    }
    /// "ban cut": the ids of the events in the order of their days.
    QString idsOf(const EventSet& set) const {
        QStringList ids;
        for (const EventIndex event : set.events()) {
            // Keys are the places among the events, counted from 1.
            ids += m_events[static_cast<std::size_t>(m_columns->key[static_cast<std::size_t>(event)]) - 1].id;
        }
        return ids.join(u' ');
    }
    EventIndex at(const char* id) const { return indexIn(*m_columns, m_events, id); }

private slots:
    void initTestCase() {
        m_lists = someLists();
        // The parties and tracks of the builder, in its order.
        m_lists.parties.clear();
        for (const NamedParty& named : balanceParties()) {
            m_lists.parties.push_back(aParty(named.id, named.id.toUpper(), named.stake.side));
        }
        m_lists.tracks.clear();
        for (const QString& track : balanceTracks()) {
            m_lists.tracks.push_back(aTrack(track, track));
        }
        m_lists.eras[0].from = dayOf("2025-01-01");
        m_lists.eras[0].to = dayOf("2025-05-01");
        m_lists.eras[1].from = dayOf("2025-05-01");
        m_vocabulary = m_lists.vocabulary();
        m_events = {
            anEvent("ban")
                .on("2025-03-01")
                .until("2025-09-01")
                .by("us")
                .against("cn")
                .inTrack("technology")
                .weighing(4),
            anEvent("duty")
                .on("2025-04-02")
                .by("us")
                .against("cn")
                .inTrack("tariffs")
                .weighing(5)
                .withTariff(10, 0.5),
            anEvent("curb")
                .as(Kind::Countermeasure)
                .on("2025-04-04")
                .by("cn")
                .against("us")
                .inTrack("minerals")
                .weighing(5)
                .that(RelationType::RespondsTo, u"duty"_s),
            aRelief("cut").on("2025-05-14").by("us").inTrack("tariffs").amends("duty", 0.25),
            aRelief("pause").on("2025-06-01").by("cn").inTrack("minerals").suspends("curb"),
            anEvent("talks")
                .as(Kind::Talks)
                .on("2025-06-09")
                .until("2025-06-20")
                .by("both")
                .againstNobodyNamed()
                .inTrack("diplomacy")
                .weighing(2),
            anEvent("plan").on("2025-10-01").by("us").against("cn").inTrack("technology").weighing(3),
        };
        m_columns = columnsOf(m_events);
        m_levels = std::make_unique<LevelProfiles>(*m_columns);
        m_traits.tags = m_lists.tags;
        // ban: h20; duty: soybeans and h20; curb: rare earths.
        const std::map<EventIndex, std::vector<TagIndex>> tags{
            {at("ban"), {0}}, {at("duty"), {2, 0}}, {at("curb"), {1}}};
        for (EventIndex event = 0; event < m_columns->size(); ++event) {
            m_traits.firstTag.push_back(static_cast<std::uint32_t>(m_traits.tag.size()));
            if (const auto own = tags.find(event); own != tags.end()) {
                m_traits.tag.insert(m_traits.tag.end(), own->second.begin(), own->second.end());
            }
            m_traits.bits.push_back(event == at("ban") ? kHasNote | kHasSource | kIsSearched : kHasSource);
        }
        m_traits.firstTag.push_back(static_cast<std::uint32_t>(m_traits.tag.size()));
    }

    void letsThrough_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("ids");
        const auto row = [](const char* query, const char* ids) {
            QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(ids);
        };
        row("", "ban duty curb cut pause talks plan");
        row("side:B", "curb pause");
        row("by:us -kind:relief", "ban duty plan");
        row("against:us", "curb");
        row("-against:us,cn", "talks");
        row("track:minerals,technology", "ban curb pause plan");
        row("-track:minerals,technology", "duty cut talks");
        row("kind:countermeasure", "curb");
        row("severity>=4", "ban duty curb");
        row("-severity>=3", "talks");
        row("tag:h20", "ban duty");
        row("tag:h20 tag:soybeans", "duty");
        row("tag:\"rare earths\",soybeans", "duty curb");
        row("-tag:h20,soybeans", "curb cut pause talks plan");
        row("status:in-force", "ban");
        row("status:eased", "duty");
        row("status:suspended", "curb");
        row("status:running", "cut pause talks");
        row("status:ahead", "plan");
        row("in-force:2025-05-20", "ban duty curb");
        row("in-force:2025-05 in-force:2025-06-15", "ban duty");
        row("in-force:2025-06", "ban duty");
        row("in-force:2025", "ban duty curb plan");
        row("-in-force:2025-03-15", "duty curb cut pause talks plan");
        row("in-force:2025-09-01", "duty");
        row("from:2025-05", "cut pause talks plan");
        row("from:2025-04-04 to:2025-05", "curb cut");
        row("to:2025-04-02", "ban duty");
        row("era:early", "ban duty curb");
        row("-era:early", "cut pause talks plan");
        row("has:note", "ban");
        row("-has:note has:tariff", "duty");
        row("has:link", "duty curb cut pause");
        row("has:note,tariff", "ban duty");
        row("checked:search", "ban");
        row("checked:memory", "");
        row("-checked:search side:B", "curb pause");
        row("answers:duty", "curb");
        row("answers:nobody", "");
        row("words track:tariffs", "duty");
    }
    void letsThrough() {
        QFETCH(QString, query);
        const ParsedQuery parsed = parseQuery(query, m_vocabulary);
        QVERIFY2(parsed.isOk(), parsed.isOk() ? "" : qPrintable(parsed.errors.front().what));
        FilterLookups lookups;
        lookups.mentioning = EventSet(m_columns->size());
        lookups.mentioning->insert(at("duty"));
        lookups.mentioning->insert(at("ban"));
        lookups.namedEvents[u"duty"_s] = {at("duty")};
        QTEST(idsOf(FilterEvaluation(parsed.filter, ground(), lookups).matches()), "ids");
    }

    void aSoftBeginningIsNotBeforeADayInIt() {
        EventColumns columns = *m_columns;
        columns.precision[static_cast<std::size_t>(at("duty"))] = Precision::InMonth;
        const FilterGround soft{columns,        *m_levels,    &m_traits, m_lists.parties,
                                m_lists.tracks, m_lists.eras, 0};
        const ParsedQuery parsed = parseQuery(u"from:2025-04-15 to:2025-04"_s, m_vocabulary);
        QCOMPARE(idsOf(FilterEvaluation(parsed.filter, soft, {}).matches()), u"duty"_s);
    }

    void clausesThatNeedTraitsLetNothingThroughWithoutThem() {
        FilterGround without = ground();
        without.traits = nullptr;
        for (const QString& query : {u"tag:h20"_s, u"has:note"_s, u"checked:search"_s}) {
            const Filter filter = parseQuery(query, m_vocabulary).filter;
            QVERIFY(needsTraits(filter));
            QCOMPARE(FilterEvaluation(filter, without, {}).matches().count(), 0);
        }
        QVERIFY(!needsTraits(parseQuery(u"track:minerals in-force:2025"_s, m_vocabulary).filter));
    }

    void countsAreWhatChoosingWouldGive() {
        const QStringList queries{u""_s,
                                  u"track:tariffs"_s,
                                  u"track:tariffs,minerals side:A"_s,
                                  u"-kind:relief severity>=3 era:early"_s,
                                  u"tag:h20 status:in-force,eased"_s,
                                  u"words has:tariff,note -by:cn"_s};
        FilterLookups lookups;
        lookups.mentioning = EventSet(m_columns->size());
        lookups.mentioning->insert(at("duty"));
        lookups.mentioning->insert(at("curb"));
        for (const QString& query : queries) {
            const Filter filter = parseQuery(query, m_vocabulary).filter;
            const FacetCounts counts = FilterEvaluation(filter, ground(), lookups).counts(ground());
            for (const FilterField field : kFilterFields) {
                const auto& words = m_vocabulary.wordsOf(field);
                const std::vector<int>& counted = counts[static_cast<std::size_t>(field)];
                QCOMPARE(counted.size(), words.size());
                for (std::size_t word = 0; word < words.size(); ++word) {
                    // The same filter without this field's own clauses, and with this value alone.
                    Filter chosen;
                    for (const TextTerm& term : filter.terms()) {
                        chosen.add(term);
                    }
                    for (const FilterClause& clause : filter.clauses()) {
                        if (clause.field != field) {
                            chosen.add(clause);
                        }
                    }
                    chosen.add(FilterClause{field, {words[word].value}, false});
                    const int expected = FilterEvaluation(chosen, ground(), lookups).matches().count();
                    QVERIFY2(
                        counted[word] == expected,
                        qPrintable(u"%1 | %2:%3: %4, not %5"_s.arg(query, toText(field), words[word].value)
                                       .arg(counted[word])
                                       .arg(expected)));
                }
            }
        }
    }

    void anEmptyRecordHasNoMatches() {
        const EventColumns none;
        const LevelProfiles levels(none);
        const FilterGround empty{none, levels, nullptr, m_lists.parties, m_lists.tracks, m_lists.eras, 0};
        const FilterEvaluation evaluation(parseQuery(u"side:A"_s, m_vocabulary).filter, empty, {});
        QCOMPARE(evaluation.matches().count(), 0);
        QCOMPARE(evaluation.counts(empty)[static_cast<std::size_t>(FilterField::Side)],
                 (std::vector<int>{0, 0, 0, 0}));
    }
};

}  // namespace fulcrum::test

FULCRUM_TEST(fulcrum::test::TestFilterEvaluation)
#include "test_filter_evaluation.moc"
