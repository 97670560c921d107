// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every panel of the window, one row each: the place to add one. Order is the order of tabs and menus.
#pragma once

#include <QWidget>
#include <functional>
#include <vector>

#include "widgets/actions/action_registry.h"
#include "widgets/main_window/session.h"

namespace fulcrum {

struct PanelSpec {
    QString id;  ///< "ledger"; the dock is "ledgerDock", the action "panel.ledger"
    Qt::DockWidgetArea area = Qt::BottomDockWidgetArea;
    bool isShownFirst = false;              ///< open in a window nobody has arranged yet
    ActionMenu menu = ActionMenu::Balance;  ///< where it is switched on and off
    std::function<QString()> title;
    std::function<QString()> tip;
    /// Makes the panel, which is a QWidget and a DockPanel.
    std::function<QWidget*(const Session&)> make;
    QKeySequence shortcut = {};  ///< switches it on and off
};

const std::vector<PanelSpec>& panelTable();

}  // namespace fulcrum
