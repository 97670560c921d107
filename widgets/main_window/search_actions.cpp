// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QStatusBar>
#include <algorithm>

#include "models/domain/event_status.h"
#include "widgets/main_window/main_window.h"
#include "widgets/main_window/message_time.h"
#include "widgets/main_window/window_actions.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct SearchActionsTexts {
    Q_DECLARE_TR_FUNCTIONS(SearchActions)
};

void goToFirst(MainWindow& window) {
    const Session& session = window.session();
    const Result<OrderedEvents> first = session.filter.firstEvents(1);
    if (!first) {
        window.session().dialogs.showError(&window, first.error().message());
    } else if (first->events.empty()) {
        window.statusBar()->showMessage(SearchActionsTexts::tr("No event matches the search."),
                                        kShortMessageTime);
    } else {
        window.timeline().arriveAt(first->events.front());
    }
}

/// From the selected event, else from the middle of the window, to the nearest match in time.
void goToMatch(MainWindow& window, int step) {
    const Session& session = window.session();
    const EventColumns& columns = session.document.columns();
    EventIndex from = columns.indexOf(session.selection.selected());
    if (from == kNoIndex) {
        const DayRange& range = session.window.target();
        const auto middle = std::ranges::lower_bound(columns.start, (range.from + range.to) / 2);
        from = static_cast<EventIndex>(middle - columns.start.begin()) - (step > 0 ? 1 : 0);
    }
    const EventSet& matches = *session.filter.matches();
    const EventIndex found = step > 0 ? matches.next(from) : matches.previous(from);
    if (found == kNoIndex) {
        window.statusBar()->showMessage(
            matches.count() == 0 ? SearchActionsTexts::tr("No event matches the search.")
            : step > 0           ? SearchActionsTexts::tr("No later event matches the search.")
                                 : SearchActionsTexts::tr("No earlier event matches the search."),
            kShortMessageTime);
        return;
    }
    window.timeline().arriveAt(found);
}

/// What stood on a day: not what had passed by then, and not what was still to come.
const QStringList& standing() {
    static const QStringList statuses{toText(EventStatus::InForce), toText(EventStatus::Eased),
                                      toText(EventStatus::Suspended), toText(EventStatus::Threatened)};
    return statuses;
}

}  // namespace

void addSearchActions(MainWindow& window) {
    SearchBar& search = window.searchBar();
    ActiveFilter& filter = window.session().filter;
    window.actions().add(
        {u"go.search"_s,
         ActionMenu::Go,
         [] { return SearchActionsTexts::tr("Search"); },
         [] { return SearchActionsTexts::tr("Type what you look for; see only what matches"); },
         u"edit-find"_s,
         {QKeySequence(Qt::Key_Slash), QKeySequence::Find},
         false,
         true},
        [&search](bool) {
            search.setFocus(Qt::ShortcutFocusReason);
            search.selectAll();
        });
    QAction* next =
        window.actions().add({u"go.nextMatch"_s,
                              ActionMenu::Go,
                              [] { return SearchActionsTexts::tr("Next match"); },
                              [] { return SearchActionsTexts::tr("Select the next event that matches"); },
                              u"go-down-search"_s,
                              {QKeySequence(Qt::Key_F3)}},
                             [&window](bool) { goToMatch(window, 1); });
    QAction* previous =
        window.actions().add({u"go.previousMatch"_s,
                              ActionMenu::Go,
                              [] { return SearchActionsTexts::tr("Previous match"); },
                              [] { return SearchActionsTexts::tr("Select the previous event that matches"); },
                              u"go-up-search"_s,
                              {QKeySequence(Qt::SHIFT | Qt::Key_F3)}},
                             [&window](bool) { goToMatch(window, -1); });
    QAction* all = window.actions().add({u"view.showAll"_s,
                                         ActionMenu::View,
                                         [] { return SearchActionsTexts::tr("Show all events"); },
                                         [] { return SearchActionsTexts::tr("Take the filter out"); },
                                         u"edit-clear-all"_s,
                                         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)},
                                         false,
                                         true},
                                        [&filter](bool) { filter.setFilter({}); });
    QAction* asOf = window.actions().add(
        {u"view.asOf"_s,
         ActionMenu::View,
         [] { return SearchActionsTexts::tr("As of the cursor"); },
         [] {
             return SearchActionsTexts::tr(
                 "Show only what was in force, eased, suspended or threatened on the day of the cursor");
         },
         u"view-calendar-day"_s,
         {QKeySequence(Qt::Key_A)},
         false,
         false,
         true},
        [&filter](bool isOn) {
            Filter wanted = filter.filter();
            wanted.setValues(FilterField::Status, isOn ? standing() : QStringList());
            filter.setFilter(wanted);
        });
    const auto showAsOf = [asOf, &filter] {
        asOf->setChecked(filter.filter().valuesOf(FilterField::Status) == standing());
    };
    QObject::connect(&filter, &ActiveFilter::changed, asOf, showAsOf);
    showAsOf();
    const auto enable = [next, previous, all, &filter] {
        for (QAction* action : {next, previous, all}) {
            action->setEnabled(!filter.filter().isEmpty());
        }
    };
    QObject::connect(&filter, &ActiveFilter::changed, all, enable);
    enable();
    QObject::connect(&search, &SearchBar::firstWanted, &window, [&window] { goToFirst(window); });
    QObject::connect(&search, &SearchBar::left, &window, [&window] { window.timeline().setFocus(); });
}

}  // namespace fulcrum
