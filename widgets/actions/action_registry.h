// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every command of the window in one place: id, text, icon, shortcut, tip and the menu it stands in. Menus,
// toolbar and shortcut help are made from it, so that none can say something else. Owned by the shell; not a
// singleton. GUI thread.
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QHash>
#include <QList>
#include <QObject>
#include <array>
#include <functional>
#include <vector>

namespace fulcrum {

enum class ActionMenu { File, Edit, View, Balance, Go, Help };
/// All of them, as they stand in the menu bar.
inline constexpr std::array kActionMenus{ActionMenu::File,    ActionMenu::Edit, ActionMenu::View,
                                         ActionMenu::Balance, ActionMenu::Go,   ActionMenu::Help};

/// One row of the registry. Texts are functions, so that a change of language can ask again.
struct ActionSpec {
    QString id = {};  ///< also the object name of the action ("view.fit")
    ActionMenu menu = ActionMenu::View;
    std::function<QString()> text = {};
    std::function<QString()> tip = {};
    QString icon = {};  ///< a name of the icon theme; empty: it has none
    QList<QKeySequence> shortcuts = {};
    bool isInToolBar = false;
    bool beginsGroup = false;  ///< a separator stands before it
    bool isCheckable = false;
    QString exclusiveGroup = {};  ///< actions of one group: one is checked
    /// The title of the submenu it stands in, with its neighbours of the same title; empty: in the menu
    /// itself.
    std::function<QString()> submenu = {};
};

class ActionRegistry : public QObject {
    Q_OBJECT
public:
    explicit ActionRegistry(QObject* parent = nullptr);

    /// Makes the action and connects it; `triggered` gets the checked state.
    QAction* add(ActionSpec spec, std::function<void(bool)> triggered);

    /// The action of this id; it must exist.
    QAction* action(const QString& id) const;
    const std::vector<ActionSpec>& all() const { return m_specs; }

    /// Asks all texts and icons again, after a change of language or theme.
    void refresh();

private:
    void dress(const ActionSpec& spec, QAction& action) const;

    std::vector<ActionSpec> m_specs;
    std::vector<QAction*> m_actions;
    QHash<QString, QActionGroup*> m_groups;
};

}  // namespace fulcrum
