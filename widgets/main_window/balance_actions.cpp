// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "widgets/leverage/band_simulation.h"
#include "widgets/leverage/chart_menu.h"
#include "widgets/main_window/main_window.h"
#include "widgets/main_window/window_actions.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct BalanceActionsTexts {
    Q_DECLARE_TR_FUNCTIONS(BalanceActions)
};

/// Analytic or simulated: two choices that stand for one switch.
void addBandActions(MainWindow& window) {
    auto* simulation = new BandSimulation(window.session().balance, window.session().tasks, &window);
    const auto add = [&](const QString& id, bool isSimulated, auto text, auto tip) {
        return window.actions().add(
            {id, ActionMenu::Balance, text, tip, {}, {}, false, !isSimulated, true, u"band"_s},
            [simulation, isSimulated](bool) { simulation->setWanted(isSimulated); });
    };
    QAction* analytic = add(
        u"balance.band.analytic"_s, false, [] { return BalanceActionsTexts::tr("Analytic band"); },
        [] { return BalanceActionsTexts::tr("Compute the band from a formula, at once"); });
    QAction* simulated = add(
        u"balance.band.simulated"_s, true, [] { return BalanceActionsTexts::tr("Simulated band"); },
        [] {
            return BalanceActionsTexts::tr(
                "Simulate the band: 2,000 draws of all that is uncertain, half-lives too");
        });
    analytic->setChecked(true);
    QObject::connect(
        simulation, &BandSimulation::wantedChanged, &window,
        [analytic, simulated](bool isSimulated) { (isSimulated ? simulated : analytic)->setChecked(true); });
}

/// Off and out of reach while no filter is on.
void addFilteredAction(MainWindow& window) {
    ActiveFilter& filter = window.session().filter;
    FilteredBalance& filtered = window.session().filteredBalance;
    QAction* action = window.actions().add(
        {u"balance.filteredOnly"_s,
         ActionMenu::Balance,
         [] { return BalanceActionsTexts::tr("Filtered events only"); },
         [] {
             return BalanceActionsTexts::tr(
                 "Let balance, chart and ledger count only the events that the filter shows");
         },
         u"view-filter"_s,
         {QKeySequence(Qt::SHIFT | Qt::Key_B)},
         false,
         true,
         true},
        [&filtered](bool isOn) { filtered.setOn(isOn); });
    const auto show = [action, &filter, &filtered] {
        action->setEnabled(!filter.filter().isEmpty());
        action->setChecked(filtered.isOn());
    };
    QObject::connect(&filter, &ActiveFilter::changed, action, show);
    QObject::connect(&filtered, &FilteredBalance::changed, action, show);
    show();
}

void fillChartChoices(MainWindow& window, QMenu& menu) {
    const Session& session = window.session();
    std::optional<Day> day = session.window.cursor();
    if (day && *day > session.document.horizon()) {
        day.reset();
    }
    addBaselineActions(menu, session.window, day);
    menu.addSeparator();
    addIndicatorMenu(menu, session.document, window.chart().overlay());
    addComponentMenu(menu, session.document, window.chart().overlay());
}

}  // namespace

void addChartChoices(MainWindow& window, QMenu& menu) {
    menu.addSeparator();
    const qsizetype fixed = menu.actions().size();
    QObject::connect(&menu, &QMenu::aboutToShow, &window, [&window, &menu, fixed] {
        const QList<QAction*> actions = menu.actions();
        for (QAction* old : actions.mid(fixed)) {
            delete old->menu();  // takes its action along
        }
        for (QAction* old : menu.actions().mid(fixed)) {
            delete old;
        }
        fillChartChoices(window, menu);
    });
}

void addBalanceActions(MainWindow& window) {
    struct Choice {
        Lens lens;
        const char* text;
        const char* tip;
    };
    const auto choices = {
        Choice{Lens::Leverage, QT_TRANSLATE_NOOP("BalanceActions", "Leverage"),
               QT_TRANSLATE_NOOP("BalanceActions", "Balance with urgency: who can wait, and who cannot")},
        Choice{Lens::Pressure, QT_TRANSLATE_NOOP("BalanceActions", "Pressure"),
               QT_TRANSLATE_NOOP("BalanceActions", "Balance without urgency: the blow itself")},
        Choice{Lens::Legal, QT_TRANSLATE_NOOP("BalanceActions", "On the books"),
               QT_TRANSLATE_NOOP("BalanceActions",
                                 "Balance of what is on the books, without ramp and erosion")}};
    for (const Choice& choice : choices) {
        const Lens lens = choice.lens;
        QAction* action =
            window.actions().add({u"view.lens."_s + toText(lens),
                                  ActionMenu::Balance,
                                  [text = choice.text] { return BalanceActionsTexts::tr(text); },
                                  [tip = choice.tip] { return BalanceActionsTexts::tr(tip); },
                                  {},
                                  {},
                                  true,
                                  lens == Lens::Leverage,
                                  true,
                                  u"lens"_s},
                                 [&window, lens](bool) { window.session().balance.setLens(lens); });
        action->setChecked(window.session().balance.lens() == lens);
    }
    addBandActions(window);
    addFilteredAction(window);
}

}  // namespace fulcrum
