// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "widgets/main_window/main_window.h"
#include "widgets/main_window/window_actions.h"
#include "widgets/timeline/lane_names.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct LaneActionsTexts {
    Q_DECLARE_TR_FUNCTIONS(LaneActions)
};

void addGroupings(MainWindow& window) {
    ActiveLanes& lanes = window.session().lanes;
    for (int i = 0; i < kGroupingCount; ++i) {
        const auto grouping = static_cast<Grouping>(i);
        ActionSpec spec;
        spec.id = u"view.group."_s + toText(grouping);
        spec.text = [grouping] { return groupingText(grouping); };
        spec.tip = [grouping] {
            //: %1 is "side and track", "party" …
            return LaneActionsTexts::tr("Group the lanes by %1").arg(groupingText(grouping));
        };
        spec.icon = u"category"_s;
        spec.isInToolBar = true;
        spec.beginsGroup = i == 0;
        spec.isCheckable = true;
        spec.exclusiveGroup = u"grouping"_s;
        spec.submenu = [] { return LaneActionsTexts::tr("&Group by"); };
        QAction* action = window.actions().add(std::move(spec), [&window, grouping](bool) {
            if (const auto grouped = window.session().lanes.setGrouping(grouping); !grouped) {
                window.session().dialogs.showError(&window, grouped.error().message());
            }
        });
        const auto showWhich = [action, &lanes, grouping] {
            action->setChecked(lanes.chosenGrouping() == grouping);
        };
        QObject::connect(&lanes, &ActiveLanes::changed, action, showWhich);
        showWhich();
    }
}

/// What a lane's action does to the lane of the selected event.
using LaneChange = void (*)(ActiveLanes&, const ArrangedLane&);

struct LaneActionRow {
    const char* id;
    const char* text;
    const char* tip;
    const char* icon;
    QKeySequence shortcut;
    LaneChange change;
};

/// Moves a lane past the neighbour that is shown above or below it.
void step(ActiveLanes& lanes, const ArrangedLane& moved, int direction) {
    std::vector<LaneIndex> shown;
    for (const ArrangedLane& lane : lanes.arranged()) {
        if (!lane.isHidden) {
            shown.push_back(lane.lane);
        }
    }
    const auto at = std::find(shown.begin(), shown.end(), moved.lane) - shown.begin();
    const auto count = static_cast<std::ptrdiff_t>(shown.size());
    const std::ptrdiff_t before = direction < 0 ? at - 1 : at + 2;
    if (before < 0 || before > count) {
        return;
    }
    lanes.move({moved.lane},
               before == count ? std::nullopt : std::optional(shown[static_cast<std::size_t>(before)]));
}

}  // namespace

void addLaneActions(MainWindow& window) {
    addGroupings(window);
    const LaneActionRow rows[] = {
        {"lane.collapse", QT_TRANSLATE_NOOP("LaneActions", "Collapse or open"),
         QT_TRANSLATE_NOOP("LaneActions",
                           "Show the lane of the selected event in one row, or in all it needs"),
         "view-list-details", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
         [](ActiveLanes& lanes, const ArrangedLane& lane) {
             lanes.setCollapsed(lane.lane, !lane.isCollapsed);
         }},
        {"lane.pin", QT_TRANSLATE_NOOP("LaneActions", "Pin or unpin"),
         QT_TRANSLATE_NOOP("LaneActions", "Keep the lane of the selected event in view above the others"),
         "window-pin", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
         [](ActiveLanes& lanes, const ArrangedLane& lane) { lanes.setPinned(lane.lane, !lane.isPinned); }},
        {"lane.hide", QT_TRANSLATE_NOOP("LaneActions", "Hide"),
         QT_TRANSLATE_NOOP("LaneActions",
                           "Hide the lane of the selected event; a mark above the lanes tells"),
         "view-hidden", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H),
         [](ActiveLanes& lanes, const ArrangedLane& lane) { lanes.setHidden({lane.lane}, true); }},
        {"lane.up", QT_TRANSLATE_NOOP("LaneActions", "Move up"),
         QT_TRANSLATE_NOOP("LaneActions", "Move the lane of the selected event up by one"), "go-up",
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up),
         [](ActiveLanes& lanes, const ArrangedLane& lane) { step(lanes, lane, -1); }},
        {"lane.down", QT_TRANSLATE_NOOP("LaneActions", "Move down"),
         QT_TRANSLATE_NOOP("LaneActions", "Move the lane of the selected event down by one"), "go-down",
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down),
         [](ActiveLanes& lanes, const ArrangedLane& lane) { step(lanes, lane, 1); }},
        {"lane.taller", QT_TRANSLATE_NOOP("LaneActions", "Taller"),
         QT_TRANSLATE_NOOP("LaneActions", "Give the lane of the selected event a row more"), "zoom-in-y",
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Right),
         [](ActiveLanes& lanes, const ArrangedLane& lane) { lanes.setRows(lane.lane, lane.rows + 1); }},
        {"lane.lower", QT_TRANSLATE_NOOP("LaneActions", "Lower"),
         QT_TRANSLATE_NOOP("LaneActions", "Take a row from the lane of the selected event"), "zoom-out-y",
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Left),
         [](ActiveLanes& lanes, const ArrangedLane& lane) {
             lanes.setRows(lane.lane, std::max(1, lane.rows - 1));
         }},
    };
    ActiveLanes& lanes = window.session().lanes;
    const auto title = [] { return LaneActionsTexts::tr("&Lane of the selected event"); };
    for (const LaneActionRow& row : rows) {
        ActionSpec spec;
        spec.id = QString::fromLatin1(row.id);
        spec.text = [text = row.text] { return LaneActionsTexts::tr(text); };
        spec.tip = [tip = row.tip] { return LaneActionsTexts::tr(tip); };
        spec.icon = QString::fromLatin1(row.icon);
        spec.shortcuts = {row.shortcut};
        spec.submenu = title;
        QAction* action = window.actions().add(std::move(spec), [&window, &lanes, change = row.change](bool) {
            const Session& session = window.session();
            const EventIndex event = session.document.columns().indexOf(session.selection.selected());
            if (event != kNoIndex) {
                change(lanes, lanes.arrangedLane(lanes.laneOf(event)));
            }
        });
        const Selection& selection = window.session().selection;
        const auto enable = [action, &selection] { action->setEnabled(selection.selected() != kNoEvent); };
        QObject::connect(&selection, &Selection::selectedChanged, action, enable);
        enable();
    }
    const auto enableWhile = [&lanes](QAction* action, auto isPossible) {
        const auto enable = [action, isPossible] { action->setEnabled(isPossible()); };
        QObject::connect(&lanes, &ActiveLanes::changed, action, enable);
        enable();
    };
    QAction* showAll = window.actions().add(
        {u"lane.showAll"_s, ActionMenu::View, [] { return LaneActionsTexts::tr("Show hidden lanes"); },
         [] { return LaneActionsTexts::tr("Show all lanes that were hidden"); }, u"view-visible"_s},
        [&lanes](bool) { lanes.showAll(); });
    enableWhile(showAll, [&lanes] { return !lanes.hidden().empty(); });
    QAction* reset = window.actions().add(
        {u"lane.reset"_s, ActionMenu::View,
         [] { return LaneActionsTexts::tr("Arrange the lanes as they come"); },
         [] { return LaneActionsTexts::tr("Undo hiding, collapsing, pinning, moving and sizing of lanes"); },
         u"edit-reset"_s},
        [&lanes](bool) { lanes.reset(); });
    enableWhile(reset, [&lanes] { return !lanes.arrangement(lanes.grouping()).isAsItComes(); });
}

}  // namespace fulcrum
