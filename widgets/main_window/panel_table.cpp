// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window/panel_table.h"

#include <QCoreApplication>

#include "widgets/annotate/agreement_panel.h"
#include "widgets/annotate/code_book_panel.h"
#include "widgets/annotate/notes_panel.h"
#include "widgets/browse/event_details.h"
#include "widgets/browse/event_table.h"
#include "widgets/browse/filter_panel.h"
#include "widgets/browse/history_panel.h"
#include "widgets/leverage/fit_panel.h"
#include "widgets/leverage/ledger_panel.h"
#include "widgets/leverage/movement_panel.h"
#include "widgets/leverage/parameters_panel.h"
#include "widgets/leverage/reciprocity_panel.h"
#include "widgets/leverage/scenario_panel.h"
#include "widgets/leverage/sensitivity_panel.h"
#include "widgets/present/story_panel.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

QWidget* makeDetails(const Session& session) {
    auto* details = new EventDetails(session.document, session.balance, session.window, session.selection);
    QObject::connect(details, &EventDetails::addressRequested, details,
                     [details, &dialogs = session.dialogs](const QUrl& address) {
                         dialogs.openAddress(details->window(), address);
                     });
    details->setFilter(session.filter);
    details->setNotes(session.notes);
    details->setOffersTour(session.settings.value(settings::kOffersTour));
    QObject::connect(details, &EventDetails::tourDeclined, details,
                     [&settings = session.settings] { settings.setValue(settings::kOffersTour, false); });
    return details;
}

QWidget* makeTable(const Session& session) {
    auto* table = new EventTable(session.document, session.balance, session.window, session.selection);
    table->hideColumns(session.settings.value(settings::kHiddenColumns));
    QObject::connect(table, &EventTable::columnsChosen, table, [table, &settings = session.settings] {
        settings.setValue(settings::kHiddenColumns, table->hiddenColumns());
    });
    QObject::connect(table, &EventTable::refused, table,
                     [table, &dialogs = session.dialogs](const QString& reason) {
                         dialogs.showError(table->window(), reason);
                     });
    table->setFilter(session.filter);
    return table;
}

QWidget* makeFilters(const Session& session) { return new FilterPanel(session.document, session.filter); }

QWidget* makeNotes(const Session& session) {
    return new NotesPanel(session.document, session.notes, session.window, session.selection,
                          session.dialogs);
}

QWidget* makeHistory(const Session& session) {
    auto* history = new HistoryPanel(session.document, session.selection);
    QObject::connect(history, &HistoryPanel::refused, history,
                     [history, &dialogs = session.dialogs](const QString& reason) {
                         dialogs.showError(history->window(), reason);
                     });
    return history;
}

QWidget* makeCodes(const Session& session) {
    return new CodeBookPanel(session.document, session.selection, session.dialogs);
}

QWidget* makeAgreement(const Session& session) {
    return new AgreementPanel(session.document, session.notes, session.balance, session.selection,
                              session.tasks, session.dialogs);
}

QWidget* makeStories(const Session& session) {
    auto* stories =
        new StoryPanel(session.document, session.view, session.window, session.selection, session.dialogs);
    QObject::connect(stories, &StoryPanel::refused, stories,
                     [stories, &dialogs = session.dialogs](const QString& reason) {
                         dialogs.showError(stories->window(), reason);
                     });
    return stories;
}

QWidget* makeLedger(const Session& session) {
    return new LedgerPanel(session.document, session.balance, session.window, session.selection,
                           session.tasks);
}

QWidget* makeScenarios(const Session& session) {
    return new ScenarioPanel(session.document, session.balance, session.scenario, session.window,
                             session.selection, session.dialogs);
}

QWidget* makeParameters(const Session& session) {
    return new ParametersPanel(session.document, session.scenario);
}

QWidget* makeMovement(const Session& session) {
    return new MovementPanel(session.document, session.balance, session.window, session.selection,
                             session.tasks);
}

QWidget* makeReciprocity(const Session& session) {
    return new ReciprocityPanel(session.document, session.balance, session.window, session.selection,
                                session.tasks);
}

QWidget* makeFit(const Session& session) {
    return new FitPanel(session.document, session.balance, session.window, session.tasks);
}

QWidget* makeSensitivity(const Session& session) {
    return new SensitivityPanel(session.document, session.balance, session.window, session.tasks);
}

/// The context that the titles are translated in.
struct Titles {
    Q_DECLARE_TR_FUNCTIONS(PanelTable)
};

}  // namespace

const std::vector<PanelSpec>& panelTable() {
    static const std::vector<PanelSpec> table{
        {u"details"_s, Qt::RightDockWidgetArea, true, ActionMenu::View, [] { return Titles::tr("Details"); },
         [] { return Titles::tr("Show the selected event"); }, makeDetails},
        {u"notes"_s, Qt::RightDockWidgetArea, false, ActionMenu::View, [] { return Titles::tr("Notes"); },
         [] { return Titles::tr("Read and write notes on events, spans of time and the balance"); },
         makeNotes, QKeySequence(Qt::Key_F6)},
        {u"codes"_s, Qt::RightDockWidgetArea, false, ActionMenu::View, [] { return Titles::tr("Code book"); },
         [] { return Titles::tr("Make the codes that notes and events carry, and say what they mean"); },
         makeCodes, QKeySequence(Qt::SHIFT | Qt::Key_C)},
        {u"table"_s, Qt::BottomDockWidgetArea, false, ActionMenu::View, [] { return Titles::tr("Table"); },
         [] { return Titles::tr("List the events as a table, in the order of time or of any column"); },
         makeTable},
        {u"filters"_s, Qt::LeftDockWidgetArea, false, ActionMenu::View, [] { return Titles::tr("Filters"); },
         [] { return Titles::tr("Choose what is shown by side, track, kind, tag and more"); }, makeFilters,
         QKeySequence(Qt::Key_F4)},
        {u"history"_s, Qt::BottomDockWidgetArea, false, ActionMenu::View,
         [] { return Titles::tr("History"); },
         [] { return Titles::tr("See who changed what and when, and bring records back"); }, makeHistory},
        {u"stories"_s, Qt::BottomDockWidgetArea, false, ActionMenu::View,
         [] { return Titles::tr("Stories"); },
         [] { return Titles::tr("Follow a guided story through the record"); }, makeStories},
        {u"ledger"_s, Qt::RightDockWidgetArea, true, ActionMenu::Balance, [] { return Titles::tr("Ledger"); },
         [] { return Titles::tr("Show what makes the balance on the day of the cursor"); }, makeLedger},
        {u"scenarios"_s, Qt::BottomDockWidgetArea, false, ActionMenu::Balance,
         [] { return Titles::tr("Scenarios"); },
         [] { return Titles::tr("Ask what if, and hold the answers against the record"); }, makeScenarios},
        {u"parameters"_s, Qt::BottomDockWidgetArea, false, ActionMenu::Balance,
         [] { return Titles::tr("Parameters"); },
         [] { return Titles::tr("Read and change what the balance is computed with"); }, makeParameters},
        {u"movement"_s, Qt::BottomDockWidgetArea, false, ActionMenu::Balance,
         [] { return Titles::tr("What moved it"); },
         [] { return Titles::tr("Show the events that moved the balance from one day to another"); },
         makeMovement},
        {u"reciprocity"_s, Qt::BottomDockWidgetArea, false, ActionMenu::Balance,
         [] { return Titles::tr("Reciprocity"); },
         [] { return Titles::tr("Show how soon, how often and how hard the sides answer each other"); },
         makeReciprocity},
        {u"fit"_s, Qt::BottomDockWidgetArea, false, ActionMenu::Balance,
         [] { return Titles::tr("How well does it fit?"); },
         [] { return Titles::tr("Hold the balance against what history must show"); }, makeFit},
        {u"sensitivity"_s, Qt::BottomDockWidgetArea, false, ActionMenu::Balance,
         [] { return Titles::tr("Sensitivity"); },
         [] { return Titles::tr("See what the balance on the day of the cursor rests on"); },
         makeSensitivity},
        {u"agreement"_s, Qt::BottomDockWidgetArea, false, ActionMenu::Balance,
         [] { return Titles::tr("Agreement"); },
         [] { return Titles::tr("See how far coders agree, and settle what they differ on"); },
         makeAgreement},
    };
    return table;
}

}  // namespace fulcrum
