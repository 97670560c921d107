// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The code book: the codes as a tree with how often each is used, and the one that is chosen to be changed
// below. Codes are made, moved below others and removed once what hangs on them has been named. GUI thread;
// owned by its dock.
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSet>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

#include "models/document/selection.h"
#include "widgets/annotate/code_form.h"
#include "widgets/annotate/code_tree_model.h"
#include "widgets/common/dialogs.h"
#include "widgets/common/dock_panel.h"

namespace fulcrum {

class CodeBookPanel : public QWidget, public DockPanel {
    Q_OBJECT
public:
    /// All must outlive the panel.
    CodeBookPanel(Document& document, const Selection& selection, Dialogs& dialogs,
                  QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;
    /// Begins a code at the top, or below this one; asks first where one is being written.
    void begin(const QString& parent = {});
    /// The id of the code that is chosen, or an empty text.
    QString chosen() const;
    CodeTreeModel& tree() { return *m_model; }
    CodeForm& form() { return *m_form; }
    /// What can be done with the chosen code.
    QMenu& menu() { return *m_menu; }

signals:
    /// Something is to be edited, but no file keeps it.
    void editingRefused();
    void notesWanted(const QString& code);
    /// The code is to go onto the selected event, or off it.
    void toggleRequested(const QString& code);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool mayEdit();
    bool mayLeaveForm();
    void follow();
    void refill();
    void fillMenu();
    void showChosen();
    void show(const QString& id);
    void save();
    void move(const QString& id, const QString& parent);
    void remove();
    void retranslate();
    const Code* find(const QString& id) const;

    Document& m_document;
    const Selection& m_selection;
    Dialogs& m_dialogs;
    CodeTreeModel* m_model;
    QLineEdit* m_words;
    QToolButton* m_new;
    QMenu* m_menu;
    QTreeView* m_view;
    QStackedWidget* m_pages;
    QLabel* m_empty;
    CodeForm* m_form;
    QSet<QString> m_collapsed;
    bool m_isFilling = false;
    bool m_isStale = false;  ///< notes or codes have changed while nobody saw it
};

}  // namespace fulcrum
