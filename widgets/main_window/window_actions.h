// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fills the registry with the commands of the window, menu by menu; each file beside this one holds one menu
// and what its commands do. The texts stand in the context of the menu, not of the window.
#pragma once

#include "models/document/import_plan.h"

class QMenu;

namespace fulcrum {

class MainWindow;

void addFileActions(MainWindow& window);
/// Import and export, in the File menu.
void addExchangeActions(MainWindow& window);
/// Shows what the files would bring, and brings it in if the user agrees.
void importFiles(MainWindow& window, const ImportRequest& request);
/// The projects that were open last, in a submenu of the File menu; made anew when it opens.
void addRecentProjects(MainWindow& window, QMenu& menu);
void addEditActions(MainWindow& window);
/// Adding, changing and removing events, in the Edit menu.
void addEventActions(MainWindow& window);
/// Applying codes and judging the severity, in the Edit menu after the events.
void addCodingActions(MainWindow& window);
/// Changing what the events stand in, in the Edit menu.
void addProjectActions(MainWindow& window);
void addViewActions(MainWindow& window);
/// Grouping and arranging the lanes, in the View menu.
void addLaneActions(MainWindow& window);
/// Colours, size of text and language, in the View menu.
void addAppearanceActions(MainWindow& window);
/// Which panels stand where, in the View menu.
void addLayoutActions(MainWindow& window);
/// The layouts that were saved under a name, at the end of the View menu; made anew when it opens.
void addOwnLayouts(MainWindow& window, QMenu& menu);
/// The dialog with what a person chooses once, in the Edit menu.
void addPreferences(MainWindow& window);
void addBalanceActions(MainWindow& window);
/// What the chart can be asked for (its baseline, an indicator), at the end of the Balance menu; made anew
/// for each moment at which the menu opens.
void addChartChoices(MainWindow& window, QMenu& menu);
void addGoActions(MainWindow& window);
/// The search field and what goes from match to match.
void addSearchActions(MainWindow& window);
/// Ways through the record: command palette, links to views, stories and the tour.
void addGuideActions(MainWindow& window);
/// Stories: keeping views, walking through them, presenting and exporting.
void addStoryActions(MainWindow& window);
/// Writing a story as slides, in the File menu.
void addStoryExport(MainWindow& window);
void addHelpActions(MainWindow& window);

}  // namespace fulcrum
