// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lanes in view: what they are grouped by, how a person has arranged them (an arrangement for each
// grouping), and the index that the timeline asks, over all events or over those that a filter lets through.
// Nothing of it is part of the record. GUI thread; owned by
// the composition.
#pragma once

#include <QObject>
#include <array>
#include <memory>
#include <vector>

#include "models/document/background.h"
#include "models/document/document.h"
#include "models/timeline/lane_arrangement.h"

namespace fulcrum {

class ActiveLanes : public QObject {
    Q_OBJECT
public:
    /// `document` must outlive this. Begins by side and track, as the lanes come.
    explicit ActiveLanes(const Document& document, QObject* parent = nullptr);

    /// What the lanes in view are grouped by.
    Grouping grouping() const { return m_grouping; }
    /// What was chosen last; another one than grouping() while its index is being built.
    Grouping chosenGrouping() const { return m_chosen; }
    /// Fails, and leaves all as it is, if the file's tags cannot be read; failed() says so where they are
    /// read in the background.
    Result<void> setGrouping(Grouping grouping);

    /// Where an index over a large project is built while the views go on with the one before; without a
    /// background it is built at once.
    void setBackground(Background background, EventIndex moreThan = kManyEvents) {
        m_background = std::move(background);
        m_quickEvents = moreThan;
    }
    /// Which events there are to be seen, by position in the document's columns; null: all. After an edit the
    /// set of the old columns says nothing any more, and all are shown unless there is a new one by then.
    void setShown(std::shared_ptr<const EventSet> shown);
    bool showsAll() const { return !m_shown; }
    /// Whether index() has this event; kNoIndex is in none.
    bool shows(EventIndex event) const {
        return event != kNoIndex && (!m_indexOf || (event < m_indexOf->size() && m_indexOf->contains(event)));
    }

    /// Over the shown events and the lanes of this grouping; kept up with the document. Holds until
    /// changed().
    const TimelineIndex& index() const { return m_index ? *m_index : m_document.timelineIndex(); }
    const Lanes& lanes() const { return index().lanes(); }
    LaneIndex laneOf(EventIndex event) const { return lanes().laneOf(m_document.columns(), event); }

    /// All lanes from top to bottom, hidden ones too.
    const std::vector<ArrangedLane>& arranged() const { return m_arranged; }
    const ArrangedLane& arrangedLane(LaneIndex lane) const;
    std::vector<LaneIndex> hidden() const;

    void setHidden(const std::vector<LaneIndex>& lanes, bool isHidden);
    void setCollapsed(LaneIndex lane, bool isCollapsed);
    void setPinned(LaneIndex lane, bool isPinned);
    /// 0 gives the lane back the height that it needs.
    void setRows(LaneIndex lane, int rows);
    /// Moves lanes to stand before another, or last without one.
    void move(const std::vector<LaneIndex>& moved, std::optional<LaneIndex> before);
    void showAll();
    /// As the lanes come: nothing hidden, moved, or of a height of its own.
    void reset();

    /// What is kept between starts: the arrangement of each grouping as text.
    const LaneArrangement& arrangement(Grouping grouping) const {
        return m_arrangements[static_cast<std::size_t>(grouping)];
    }
    void setArrangement(Grouping grouping, LaneArrangement arrangement);

signals:
    void changed();
    void failed(const fulcrum::Error& error);

private:
    /// What a lane is called in an arrangement: ids of the record, never what the screen shows.
    QString nameOf(const Lane& lane) const;
    Result<Lanes> lanesOf(Grouping grouping) const;
    /// Whether building an index keeps somebody waiting and can be done elsewhere.
    bool buildsApart() const;
    /// `areTagsSame`: an edit has left the tags of all events as they were.
    void takeDocument(bool areTagsSame);
    /// Makes the index one of these lanes and events at once, by mending where that is possible.
    void show(Lanes lanes, std::shared_ptr<const EventSet> shown);
    /// What is in view, as events of the columns after an edit.
    std::shared_ptr<const EventSet> carriedInView() const;
    /// The index of what is shown by m_chosen. What is known of the lanes in view is taken over, unless they
    /// are to be read again.
    void buildApart(bool readsLanes = false);
    /// Lets go of an index; by tag and of a large record elsewhere, so that the window need not wait
    /// while a million small pieces are given back.
    void retire(std::shared_ptr<TimelineIndex> index);
    void takeBuilt(Grouping grouping, Result<std::shared_ptr<TimelineIndex>> index);
    void arrange();
    template <typename Change>
    void change(Change change);

    const Document& m_document;
    Grouping m_grouping = Grouping::SideAndTrack;
    Grouping m_chosen = Grouping::SideAndTrack;
    std::shared_ptr<const EventSet> m_shown;        ///< null: all
    std::shared_ptr<const EventColumns> m_shownOf;  ///< the columns that m_shown is of
    std::shared_ptr<const EventSet> m_indexOf;  ///< what index() holds; m_shown unless that is being built
    /// Null by side and track while all are shown: the document's own.
    std::shared_ptr<TimelineIndex> m_index;
    Background m_background;
    EventIndex m_quickEvents = kManyEvents;  ///< an index of so many is built at once
    int m_build = 0;  ///< counts up with what the index is of; one built of anything earlier is dropped
    std::shared_ptr<const EventColumns> m_buildOf;  ///< what is being built is of these; null: nothing is
    bool m_readsLanes = false;                      ///< and its lanes are read for it
    std::array<LaneArrangement, kGroupingCount> m_arrangements;
    QStringList m_names;  ///< by LaneIndex
    std::vector<ArrangedLane> m_arranged;
};

}  // namespace fulcrum
