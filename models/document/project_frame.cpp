// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/project_frame.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <functional>

#include "models/document/document_text.h"
#include "models/document/record_id.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

bool isColour(const QString& text) {
    static const QRegularExpression form(u"\\A#[0-9A-Fa-f]{6}\\z"_s);
    return form.match(text).hasMatch();
}

template <typename RecordType>
QSet<QString> idsOf(const std::vector<RecordType>& records) {
    QSet<QString> ids;
    for (const RecordType& record : records) {
        if (!record.id.isEmpty()) {
            ids.insert(record.id);
        }
    }
    return ids;
}

class FrameCheck {
public:
    FrameCheck(const ProjectFrame& frame, const Document& document)
        : m_frame(frame), m_document(document), m_use(frameUse(document)) {}

    std::vector<Error> run() {
        checkNames(m_frame.parties, DocumentText::tr("a party has no name"),
                   QT_TRANSLATE_NOOP("fulcrum::Document", "two parties are called \"%1\""));
        checkNames(m_frame.tracks, DocumentText::tr("a track has no name"),
                   QT_TRANSLATE_NOOP("fulcrum::Document", "two tracks are called \"%1\""));
        checkNames(m_frame.eras, DocumentText::tr("an era has no name"),
                   QT_TRANSLATE_NOOP("fulcrum::Document", "two eras are called \"%1\""));
        for (const Party& party : m_frame.parties) {
            checkColour(party.name, party.colour);
            if (party.tradeAtStakeUsdBn && *party.tradeAtStakeUsdBn < 0) {
                fault(DocumentText::tr("the trade at stake of \"%1\" is below 0").arg(party.name),
                      DocumentText::tr("Give what its duties can hit, or nothing"));
            }
        }
        for (const Track& track : m_frame.tracks) {
            checkColour(track.name, track.colour);
        }
        for (const Era& era : m_frame.eras) {
            if (era.to && *era.to <= era.from) {
                fault(DocumentText::tr("the era \"%1\" ends before it begins").arg(era.name),
                      DocumentText::tr("Give the first day after it, or nothing while it runs on"));
            }
        }
        checkRemoved();
        return std::move(m_faults);
    }

private:
    void fault(const QString& what, const QString& mend) { m_faults.push_back({{}, what, mend}); }

    template <typename RecordType>
    void checkNames(const std::vector<RecordType>& records, const QString& missing, const char* twice) {
        QSet<QString> names;
        for (const RecordType& record : records) {
            const QString name = record.name.simplified().toCaseFolded();
            if (name.isEmpty()) {
                fault(missing, DocumentText::tr("Give it one, or take it out"));
            } else if (names.contains(name)) {
                fault(DocumentText::tr(twice).arg(record.name.simplified()),
                      DocumentText::tr("Give one of them another name"));
            }
            names.insert(name);
        }
    }

    void checkColour(const QString& name, const QString& colour) {
        if (!isColour(colour)) {
            //: %1 is a party or a track
            fault(DocumentText::tr("the colour of \"%1\" is none").arg(name),
                  DocumentText::tr("Write it as #RRGGBB"));
        }
    }

    void checkRemoved() {
        const QSet<QString> parties = idsOf(m_frame.parties);
        for (std::size_t i = 0; i < m_document.parties().size(); ++i) {
            const Party& party = m_document.parties()[i];
            if (!parties.contains(party.id)) {
                checkUse(m_use.parties[i], party.name);
                checkSeries(party.name,
                            [&](const IndicatorComparison& compared) { return compared.party == party.id; });
            }
        }
        const QSet<QString> tracks = idsOf(m_frame.tracks);
        for (std::size_t i = 0; i < m_document.tracks().size(); ++i) {
            const Track& track = m_document.tracks()[i];
            if (!tracks.contains(track.id)) {
                checkUse(m_use.tracks[i], track.name);
                checkScenarios(track);
                checkSeries(track.name,
                            [&](const IndicatorComparison& compared) { return compared.track == track.id; });
            }
        }
    }

    void checkUse(int events, const QString& name) {
        if (events > 0) {
            //: %1 is a party or a track
            fault(DocumentText::tr("\"%1\" cannot be taken out: %Ln event(s) name it", nullptr, events)
                      .arg(name),
                  DocumentText::tr("Change those events first"));
        }
    }

    void checkScenarios(const Track& track) {
        for (const Scenario& scenario : m_document.scenarios()) {
            if (std::ranges::any_of(scenario.changes, [&](const ScenarioChange& change) {
                    return change.action == ScenarioAction::Set &&
                           change.parameter.startsWith(track.id + u'.');
                })) {
                fault(DocumentText::tr("\"%1\" cannot be taken out: the scenario \"%2\" sets its weight")
                          .arg(track.name, scenario.name),
                      DocumentText::tr("Change that scenario first"));
            }
        }
    }

    template <typename Holds>
    void checkSeries(const QString& name, Holds holds) {
        const auto series = m_document.indicators();
        if (!series) {
            m_faults.push_back(series.error());
            return;
        }
        for (const Indicator& indicator : *series) {
            if (indicator.compare && holds(*indicator.compare)) {
                fault(DocumentText::tr("\"%1\" cannot be taken out: the series \"%2\" is compared with it")
                          .arg(name, indicator.name),
                      DocumentText::tr("Change that series first"));
            }
        }
    }

    const ProjectFrame& m_frame;
    const Document& m_document;
    const FrameUse m_use;
    std::vector<Error> m_faults;
};

template <typename RecordType>
void giveIds(std::vector<RecordType>& records, const std::vector<RecordType>& before,
             const QString& otherwise) {
    QSet<QString> taken = idsOf(records) + idsOf(before);
    for (RecordType& record : records) {
        if (record.id.isEmpty()) {
            record.id = idFromName(record.name, otherwise, taken);
            taken.insert(record.id);
        }
    }
}

/// Numbers with gaps stay while they ascend.
void numberInOrder(std::vector<Track>& tracks) {
    int last = 0;
    for (Track& track : tracks) {
        if (track.order == 0) {
            track.order = last + 1;
        }
        last = track.order;
    }
    if (std::ranges::adjacent_find(tracks, std::ranges::greater_equal(), &Track::order) != tracks.end()) {
        for (std::size_t i = 0; i < tracks.size(); ++i) {
            tracks[i].order = static_cast<int>(i) + 1;
        }
    }
}

template <typename RecordType>
void addChanges(const std::vector<RecordType>& before, const std::vector<RecordType>& after,
                ChangeSet& changes) {
    for (const RecordType& old : before) {
        const auto now = std::ranges::find(after, old.id, &RecordType::id);
        if (now == after.end()) {
            changes.changes.push_back({Record(old), std::nullopt});
        } else if (!(*now == old)) {
            changes.changes.push_back({Record(old), Record(*now)});
        }
    }
    for (const RecordType& now : after) {
        if (std::ranges::find(before, now.id, &RecordType::id) == before.end()) {
            changes.changes.push_back({std::nullopt, Record(now)});
        }
    }
}

}  // namespace

ProjectFrame frameOf(const Document& document) {
    return {document.project(), document.parties(), document.tracks(), document.eras()};
}

FrameUse frameUse(const Document& document) {
    const EventColumns& columns = document.columns();
    FrameUse use{std::vector<int>(document.parties().size()), std::vector<int>(document.tracks().size())};
    for (std::size_t i = 0; i < static_cast<std::size_t>(columns.size()); ++i) {
        ++use.tracks[columns.track[i]];
        ++use.parties[columns.actor[i]];
        if (columns.target[i] != kNoParty && columns.target[i] != columns.actor[i]) {
            ++use.parties[columns.target[i]];
        }
    }
    return use;
}

std::vector<Error> faultsOf(const ProjectFrame& frame, const Document& document) {
    return FrameCheck(frame, document).run();
}

ChangeSet frameChanges(const ProjectFrame& before, ProjectFrame after) {
    giveIds(after.parties, before.parties, u"party"_s);
    giveIds(after.tracks, before.tracks, u"track"_s);
    giveIds(after.eras, before.eras, u"era"_s);
    numberInOrder(after.tracks);
    ChangeSet changes;
    if (!(before.project == after.project)) {
        changes.changes.push_back({Record(before.project), Record(after.project)});
    }
    addChanges(before.parties, after.parties, changes);
    addChanges(before.tracks, after.tracks, changes);
    addChanges(before.eras, after.eras, changes);
    return changes;
}

}  // namespace fulcrum
