// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The docks around the views: one a row of the panel table, stacked by area. A panel is made when its dock is
// first shown. Owned by the main window, as the docks are.
#pragma once

#include <QDockWidget>
#include <QMainWindow>
#include <QObject>
#include <vector>

#include "widgets/common/theme.h"
#include "widgets/main_window/panel_table.h"

namespace fulcrum {

class PanelDocks : public QObject {
    Q_OBJECT
public:
    PanelDocks(QMainWindow& window, const Session& session);

    /// The panel of this id, made now if need be.
    template <typename P>
    P& panel(const QString& id) {
        return *qobject_cast<P*>(made(dockOf(id)));
    }

    /// Shows the dock and brings it before the others of its stack.
    void show(const QString& id);
    /// Puts every dock where it belongs and shows these panels alone, each before what is listed after it.
    void arrange(const QStringList& shown);
    QAction* toggleAction(const QString& id);

    void setTheme(const Theme& theme);
    void retranslate();

signals:
    /// More is to be read about this part of a panel.
    void helpWanted(QWidget* part);
    /// A panel has just been made, for its dock is shown for the first time.
    void panelMade(QWidget* panel);

private:
    struct Dock {
        const PanelSpec* spec;
        QDockWidget* widget;
        QWidget* panel = nullptr;  ///< null until it is first shown
    };
    /// Each dock in its area, behind the first one there.
    void place();
    Dock& dockOf(const QString& id);
    QWidget* made(Dock& dock);
    /// The panel below its tip, where one is due.
    QWidget* withTip(const Dock& dock);

    QMainWindow& m_window;
    Session m_session;
    Theme m_theme = Theme::light();
    std::vector<Dock> m_docks;
};

}  // namespace fulcrum
