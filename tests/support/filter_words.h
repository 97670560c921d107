// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lists of a small project, and the vocabulary that queries of it may use.
#pragma once

#include <vector>

#include "models/filter/filter_vocabulary.h"

namespace fulcrum::test {

struct FilterLists {
    std::vector<Party> parties;
    std::vector<Track> tracks;
    std::vector<Era> eras;
    std::vector<QString> tags;

    FilterVocabulary vocabulary() const {
        FilterVocabulary vocabulary(parties, tracks, eras);
        vocabulary.setTags(tags);
        return vocabulary;
    }
};

using namespace Qt::StringLiterals;

inline Party aParty(const QString& id, const QString& name, Side side) {
    Party party;
    party.id = id;
    party.name = name;
    party.side = side;
    return party;
}

inline Track aTrack(const QString& id, const QString& name) {
    Track track;
    track.id = id;
    track.name = name;
    return track;
}

/// us (A), cn (B, also 中国) and both; four tracks, two eras, three tags.
inline FilterLists someLists() {
    FilterLists lists;
    lists.parties = {aParty(u"us"_s, u"United States"_s, Side::A), aParty(u"cn"_s, u"China"_s, Side::B),
                     aParty(u"both"_s, u"Both sides"_s, Side::Both)};
    lists.parties[1].nameIn = {{u"zh"_s, u"中国"_s}};
    lists.tracks = {aTrack(u"tariffs"_s, u"Tariffs"_s), aTrack(u"technology"_s, u"Technology"_s),
                    aTrack(u"minerals"_s, u"Minerals"_s), aTrack(u"talks-track"_s, u"Talks"_s)};
    Era early;
    early.id = u"early"_s;
    early.name = u"Early days"_s;
    early.to = 200;
    early.from = 0;
    Era late = early;
    late.id = u"late"_s;
    late.name = u"Late days"_s;
    late.from = 200;
    late.to.reset();
    lists.eras = {early, late};
    lists.tags = {u"h20"_s, u"rare earths"_s, u"soybeans"_s};
    return lists;
}

}  // namespace fulcrum::test
