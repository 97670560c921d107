// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/lane_names.h"

#include <QCoreApplication>

#include "widgets/common/project_colours.h"
#include "widgets/common/terms_text.h"

namespace fulcrum {
namespace {

/// The context of this file's texts for translators.
struct LaneTexts {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::LaneTexts)
};

}  // namespace

QString groupingText(Grouping grouping) {
    switch (grouping) {
        case Grouping::SideAndTrack:
            //: Group by …
            return LaneTexts::tr("side and track");
        case Grouping::Track:
            //: Group by …
            return LaneTexts::tr("track");
        case Grouping::Party:
            //: Group by …
            return LaneTexts::tr("party");
        case Grouping::Kind:
            //: Group by …
            return LaneTexts::tr("kind");
        case Grouping::Tag:
            break;
    }
    //: Group by …
    return LaneTexts::tr("tag");
}

QString laneName(const Document& document, const Lanes& lanes, LaneIndex index, const QString& language) {
    const Lane& lane = lanes.at(index);
    if (lane.track) {
        const Track& track = document.tracks()[*lane.track];
        return textIn(track.nameIn, language, track.name);
    }
    if (lane.party) {
        const Party& party = document.parties()[*lane.party];
        return textIn(party.nameIn, language, party.name);
    }
    if (lane.kind) {
        return kindText(*lane.kind);
    }
    switch (lanes.grouping()) {
        case Grouping::Party:
            //: Lane of events for which nobody is named
            return LaneTexts::tr("Nobody named");
        case Grouping::Tag:
            //: Lane of events that carry none of the tags above
            return lane.tag.isEmpty() ? LaneTexts::tr("Other tags") : lane.tag;
        default:
            break;
    }
    //: Lane of what both sides do together
    return lane.side == Side::Both ? LaneTexts::tr("Talks, agreements")
                                   : sideName(document.parties(), Side::None, language);
}

QString placeName(const Document& document, const Lanes& lanes, const LaneBox& box, const QString& language) {
    if (box.lanes.size() == 1) {
        return laneName(document, lanes, box.lanes.front(), language);
    }
    const int count = static_cast<int>(box.lanes.size());
    if (lanes.at(box.lanes.front()).track) {
        //: A lane in which the lighter tracks of a side share a place
        return LaneTexts::tr("%Ln more track(s)", nullptr, count);
    }
    //: A lane in which several lighter lanes share a place
    return LaneTexts::tr("%Ln more lane(s)", nullptr, count);
}

}  // namespace fulcrum
