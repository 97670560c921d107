// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a person has arranged the lanes: their order, and which are hidden, collapsed, pinned or of a height of
// their own. Lanes go by names that outlive an edit, so that an arrangement can be kept between starts. A
// plain value.
#pragma once

#include <QString>
#include <QStringList>
#include <map>
#include <vector>

#include "models/timeline/lanes.h"

namespace fulcrum {

/// One lane as the layout is to show it.
struct ArrangedLane {
    LaneIndex lane = 0;
    bool isHidden = false;
    bool isCollapsed = false;  ///< to one row
    bool isPinned = false;     ///< above the others, in view while they scroll
    int rows = 0;              ///< 0: as many as it needs and there is room for

    bool operator==(const ArrangedLane&) const = default;
};

class LaneArrangement {
public:
    /// Nothing is hidden, collapsed, pinned, resized or moved.
    bool isAsItComes() const { return m_settings.empty() && m_order.isEmpty(); }

    /// All lanes from top to bottom, hidden ones too; `names` by LaneIndex. Lanes the arrangement does not
    /// know come where they would by themselves.
    std::vector<ArrangedLane> arranged(const QStringList& names) const;

    void setHidden(const QString& name, bool isHidden);
    void setCollapsed(const QString& name, bool isCollapsed);
    void setPinned(const QString& name, bool isPinned);
    /// 0 gives the lane back the height that it needs.
    void setRows(const QString& name, int rows);
    /// Moves some lanes, which keep their order, to stand before another, or last if `before` is empty.
    /// `names`: all lanes in their present order.
    void move(const QStringList& names, const QStringList& moved, const QString& before);
    void showAll();

    /// One line a lane, and one for the order; what is no such text gives an arrangement without it.
    QString toText() const;
    static LaneArrangement fromText(const QString& text);

    bool operator==(const LaneArrangement&) const = default;

private:
    struct Setting {
        bool isHidden = false;
        bool isCollapsed = false;
        bool isPinned = false;
        int rows = 0;

        bool operator==(const Setting&) const = default;
    };

    /// Changes a lane's setting and forgets it where it says nothing any more.
    template <typename Change>
    void change(const QString& name, Change change);

    std::map<QString, Setting> m_settings;
    QStringList m_order;
};

}  // namespace fulcrum
