// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/help_topics.h"

#include <QHash>
#include <QWidget>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

const QHash<QString, QString>& topics() {
    static const QHash<QString, QString> table{
        // The window itself
        {u"mainWindow"_s, u"first-steps"_s},
        {u"overviewStrip"_s, u"timeline#overview"_s},
        {u"timelineView"_s, u"timeline"_s},
        {u"leverageChart"_s, u"chart"_s},
        {u"searchBar"_s, u"search"_s},
        {u"filterBar"_s, u"filters#chips"_s},
        {u"tourCard"_s, u"first-steps"_s},
        {u"openingWindow"_s, u"projects"_s},
        // Docks
        {u"detailsDock"_s, u"details"_s},
        {u"notesDock"_s, u"notes"_s},
        {u"codesDock"_s, u"codes"_s},
        {u"tableDock"_s, u"table"_s},
        {u"filtersDock"_s, u"filters"_s},
        {u"historyDock"_s, u"history"_s},
        {u"storiesDock"_s, u"stories"_s},
        {u"ledgerDock"_s, u"ledger"_s},
        {u"scenariosDock"_s, u"scenarios"_s},
        {u"parametersDock"_s, u"scenarios#parameters"_s},
        {u"movementDock"_s, u"ledger#movement"_s},
        {u"reciprocityDock"_s, u"reciprocity"_s},
        {u"fitDock"_s, u"fit"_s},
        {u"sensitivityDock"_s, u"sensitivity"_s},
        {u"agreementDock"_s, u"agreement"_s},
        // Dialogs and windows of their own
        {u"batchEditor"_s, u"events#several"_s},
        {u"commandPalette"_s, u"first-steps#palette"_s},
        {u"eventEditor"_s, u"events"_s},
        {u"exportDialog"_s, u"import-export#export"_s},
        {u"figureDialog"_s, u"figures"_s},
        {u"importDialog"_s, u"import-export"_s},
        {u"newProjectDialog"_s, u"projects#new"_s},
        {u"projectEditor"_s, u"projects#frame"_s},
        {u"preferences"_s, u"first-steps#settings"_s},
        {u"presenterWindow"_s, u"stories#present"_s},
        {u"speakerWindow"_s, u"stories#present"_s},
        {u"stepEditor"_s, u"stories#steps"_s},
    };
    return table;
}

}  // namespace

QString helpTopicOf(const QWidget* widget) {
    for (; widget != nullptr; widget = widget->parentWidget()) {
        const auto found = topics().constFind(widget->objectName());
        if (found != topics().constEnd()) {
            return *found;
        }
        // A dialog is no part of the window it stands before; a menu, or a dock that floats, is.
        if (widget->windowType() == Qt::Dialog || widget->windowType() == Qt::Window) {
            break;
        }
    }
    return {};
}

}  // namespace fulcrum
