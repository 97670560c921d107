// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "widgets/common/theme_choice.h"
#include "widgets/main_window/main_window.h"
#include "widgets/main_window/window_actions.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct Texts {
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

}  // namespace

void addViewActions(MainWindow& window) {
    window.actions().add({u"view.fit"_s,
                          ActionMenu::View,
                          [] { return Texts::tr("Fit"); },
                          [] { return Texts::tr("Show everything from the first event to the last"); },
                          u"zoom-fit-best"_s,
                          {QKeySequence(Qt::Key_F)},
                          true},
                         [&window](bool) { window.session().window.fit(); });
    window.actions().add({u"view.zoomOut"_s,
                          ActionMenu::View,
                          [] { return Texts::tr("Zoom out"); },
                          [] { return Texts::tr("Show a longer stretch of time"); },
                          u"zoom-out"_s,
                          {QKeySequence::ZoomOut},
                          true},
                         [&window](bool) { zoom(window, kZoomStep); });
    window.actions().add({u"view.zoomIn"_s,
                          ActionMenu::View,
                          [] { return Texts::tr("Zoom in"); },
                          [] { return Texts::tr("Show a shorter stretch of time"); },
                          u"zoom-in"_s,
                          {QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)},
                          true},
                         [&window](bool) { zoom(window, 1 / kZoomStep); });
    window.actions().add({u"view.fitSelection"_s,
                          ActionMenu::View,
                          [] { return Texts::tr("Fit the selected event"); },
                          [] { return Texts::tr("Bring the window to the selected event"); },
                          u"zoom-select"_s,
                          {QKeySequence(Qt::Key_Z)}},
                         [&window](bool) { window.timeline().fitSelection(); });
    QAction* allLinks = window.actions().add(
        {u"view.allLinks"_s,
         ActionMenu::View,
         [] { return Texts::tr("All answer links"); },
         [] {
             return Texts::tr(
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
    const auto themes = {std::pair{kThemeSystem, QT_TRANSLATE_NOOP("ViewActions", "Colours of the desktop")},
                         std::pair{kThemeLight, QT_TRANSLATE_NOOP("ViewActions", "Light")},
                         std::pair{kThemeDark, QT_TRANSLATE_NOOP("ViewActions", "Dark")}};
    bool isFirst = true;
    for (const auto& [name, text] : themes) {
        const QString choice = name;
        QAction* action =
            window.actions().add({u"view.theme."_s + choice,
                                  ActionMenu::View,
                                  [text = text] { return Texts::tr(text); },
                                  [] { return Texts::tr("Choose light or dark colours"); },
                                  {},
                                  {},
                                  false,
                                  isFirst,
                                  true,
                                  u"theme"_s},
                                 [&window, choice](bool) {
                                     window.session().settings.setValue(settings::kTheme, choice);
                                     window.applyTheme();
                                 });
        action->setChecked(window.session().settings.value(settings::kTheme) == choice);
        isFirst = false;
    }
}

void addGoActions(MainWindow& window) {
    window.actions().add({u"go.next"_s,
                          ActionMenu::Go,
                          [] { return Texts::tr("Next event"); },
                          [] { return Texts::tr("Select the next event in time"); },
                          u"go-next"_s,
                          {QKeySequence(Qt::Key_N)}},
                         [&window](bool) { window.timeline().selectNeighbour(1); });
    window.actions().add({u"go.previous"_s,
                          ActionMenu::Go,
                          [] { return Texts::tr("Previous event"); },
                          [] { return Texts::tr("Select the previous event in time"); },
                          u"go-previous"_s,
                          {QKeySequence(Qt::Key_P)}},
                         [&window](bool) { window.timeline().selectNeighbour(-1); });
    window.actions().add({u"go.answer"_s,
                          ActionMenu::Go,
                          [] { return Texts::tr("What it answers"); },
                          [] { return Texts::tr("Select what the selected event answers or follows from"); },
                          u"arrow-left"_s,
                          {QKeySequence(Qt::ALT | Qt::Key_Left)},
                          false,
                          true},
                         [&window](bool) { window.timeline().walkLinks(LinkWay::Back); });
    window.actions().add({u"go.answered"_s,
                          ActionMenu::Go,
                          [] { return Texts::tr("What answered it"); },
                          [] { return Texts::tr("Select what answered the selected event or came of it"); },
                          u"arrow-right"_s,
                          {QKeySequence(Qt::ALT | Qt::Key_Right)}},
                         [&window](bool) { window.timeline().walkLinks(LinkWay::Onward); });
    window.actions().add({u"go.nextAnswer"_s,
                          ActionMenu::Go,
                          [] { return Texts::tr("Next answer to the same event"); },
                          [] { return Texts::tr("Select the next event that answers the same one"); },
                          u"arrow-down"_s,
                          {QKeySequence(Qt::ALT | Qt::Key_Down)}},
                         [&window](bool) { window.timeline().walkAside(1); });
    window.actions().add({u"go.previousAnswer"_s,
                          ActionMenu::Go,
                          [] { return Texts::tr("Previous answer to the same event"); },
                          [] { return Texts::tr("Select the previous event that answers the same one"); },
                          u"arrow-up"_s,
                          {QKeySequence(Qt::ALT | Qt::Key_Up)}},
                         [&window](bool) { window.timeline().walkAside(-1); });
}

}  // namespace fulcrum
