// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <cmath>

#include "widgets/main_window/main_window.h"
#include "widgets/main_window/window_actions.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct ViewActionsTexts {
    Q_DECLARE_TR_FUNCTIONS(ViewActions)
};

constexpr double kZoomStep = 1.5;

void zoom(MainWindow& window, double factor) {
    TimeWindow& times = window.session().window;
    const DayRange& range = times.range();
    const double middle = (range.from + range.to) / 2;
    const auto cursor = times.cursor();
    const bool isCursorSeen = cursor && *cursor >= range.from && *cursor < range.to;
    times.zoom(isCursorSeen ? *cursor + 0.5 : middle, factor);
}

/// From the start of the selected event, or without one from the first day in view, to the cursor.
void measure(MainWindow& window, bool isOn) {
    TimeWindow& times = window.session().window;
    if (!isOn) {
        times.setMeasured(std::nullopt);
        return;
    }
    const EventColumns& columns = window.session().document.columns();
    const EventIndex event = columns.indexOf(window.session().selection.selected());
    const DayRange& range = times.range();
    const Day from = event != kNoIndex ? columns.start[static_cast<std::size_t>(event)]
                                       : static_cast<Day>(std::ceil(range.from));
    times.setMeasured(MeasuredSpan{from, times.cursor().value_or(static_cast<Day>(std::floor(range.to)))});
}

}  // namespace

void addViewActions(MainWindow& window) {
    window.actions().add(
        {u"view.fit"_s,
         ActionMenu::View,
         [] { return ViewActionsTexts::tr("Fit"); },
         [] { return ViewActionsTexts::tr("Show everything from the first event to the last"); },
         u"zoom-fit-best"_s,
         {QKeySequence(Qt::Key_F)},
         true},
        [&window](bool) { window.session().window.fit(); });
    window.actions().add({u"view.zoomOut"_s,
                          ActionMenu::View,
                          [] { return ViewActionsTexts::tr("Zoom out"); },
                          [] { return ViewActionsTexts::tr("Show a longer stretch of time"); },
                          u"zoom-out"_s,
                          {QKeySequence::ZoomOut},
                          true},
                         [&window](bool) { zoom(window, kZoomStep); });
    window.actions().add({u"view.zoomIn"_s,
                          ActionMenu::View,
                          [] { return ViewActionsTexts::tr("Zoom in"); },
                          [] { return ViewActionsTexts::tr("Show a shorter stretch of time"); },
                          u"zoom-in"_s,
                          {QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)},
                          true},
                         [&window](bool) { zoom(window, 1 / kZoomStep); });
    window.actions().add({u"view.fitSelection"_s,
                          ActionMenu::View,
                          [] { return ViewActionsTexts::tr("Fit the selected event"); },
                          [] { return ViewActionsTexts::tr("Bring the window to the selected event"); },
                          u"zoom-select"_s,
                          {QKeySequence(Qt::Key_Z)}},
                         [&window](bool) { window.timeline().fitSelection(); });
    QAction* animate = window.actions().add(
        {u"view.animate"_s,
         ActionMenu::View,
         [] { return ViewActionsTexts::tr("Animate moves"); },
         [] {
             return ViewActionsTexts::tr(
                 "Let the window glide to where it goes, unless the desktop asks for less motion");
         },
         {},
         {},
         false,
         true,
         true},
        [&window](bool isOn) {
            window.session().settings.setValue(settings::kAnimatesMoves, isOn);
            window.applyMotion();
        });
    animate->setChecked(window.session().settings.value(settings::kAnimatesMoves));
    QAction* measuring = window.actions().add(
        {u"view.measure"_s,
         ActionMenu::View,
         [] { return ViewActionsTexts::tr("Measure"); },
         [] {
             return ViewActionsTexts::tr(
                 "Measure the days from the selected event to the cursor; also by dragging with Ctrl held");
         },
         u"measure"_s,
         {QKeySequence(Qt::Key_M)},
         false,
         false,
         true},
        [&window](bool isOn) { measure(window, isOn); });
    const auto showMeasuring = [measuring, &window] {
        measuring->setChecked(window.session().window.measured().has_value());
    };
    QObject::connect(&window.session().window, &TimeWindow::measuredChanged, measuring, showMeasuring);
    showMeasuring();
    QAction* allLinks = window.actions().add(
        {u"view.allLinks"_s,
         ActionMenu::View,
         [] { return ViewActionsTexts::tr("All answer links"); },
         [] {
             return ViewActionsTexts::tr(
                 "Draw what answers and follows what for every event in view, not only for the "
                 "selected one");
         },
         {},
         {QKeySequence(Qt::Key_L)},
         false,
         true,
         true},
        [&window](bool isOn) {
            window.session().settings.setValue(settings::kAllLinks, isOn);
            window.timeline().setShownLinks(isOn ? ShownLinks::All : ShownLinks::OfSelection);
        });
    if (window.session().settings.value(settings::kAllLinks)) {
        allLinks->trigger();
    }
}

}  // namespace fulcrum
