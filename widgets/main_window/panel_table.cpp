// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window/panel_table.h"

#include <QCoreApplication>

#include "widgets/browse/event_details.h"
#include "widgets/leverage/ledger_panel.h"
#include "widgets/leverage/parameters_panel.h"
#include "widgets/leverage/scenario_panel.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

QWidget* makeDetails(const Session& session) {
    auto* details = new EventDetails(session.document, session.balance, session.window, session.selection);
    QObject::connect(details, &EventDetails::addressRequested, details,
                     [details, &dialogs = session.dialogs](const QUrl& address) {
                         dialogs.openAddress(details->window(), address);
                     });
    return details;
}

QWidget* makeLedger(const Session& session) {
    return new LedgerPanel(session.document, session.balance, session.window, session.selection);
}

QWidget* makeScenarios(const Session& session) {
    return new ScenarioPanel(session.document, session.balance, session.scenario, session.window,
                             session.selection, session.dialogs);
}

QWidget* makeParameters(const Session& session) {
    return new ParametersPanel(session.document, session.scenario);
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
        {u"ledger"_s, Qt::RightDockWidgetArea, true, ActionMenu::Balance, [] { return Titles::tr("Ledger"); },
         [] { return Titles::tr("Show what makes the balance on the day of the cursor"); }, makeLedger},
        {u"scenarios"_s, Qt::BottomDockWidgetArea, false, ActionMenu::Balance,
         [] { return Titles::tr("Scenarios"); },
         [] { return Titles::tr("Ask what if, and hold the answers against the record"); }, makeScenarios},
        {u"parameters"_s, Qt::BottomDockWidgetArea, false, ActionMenu::Balance,
         [] { return Titles::tr("Parameters"); },
         [] { return Titles::tr("Read and change what the balance is computed with"); }, makeParameters},
    };
    return table;
}

}  // namespace fulcrum
