// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The history of a project: every edit with who, when and what, its fields before and after, and links that
// bring one record back to either, as a new edit. Between two days it tells what changed altogether. Above it
// stand the open conflicts of merges. GUI thread.
#pragma once

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QTextBrowser>
#include <QTreeView>

#include "models/document/selection.h"
#include "widgets/browse/conflict_list.h"
#include "widgets/browse/history_model.h"
#include "widgets/common/dock_panel.h"

namespace fulcrum {

class HistoryPanel : public QWidget, public DockPanel {
    Q_OBJECT
public:
    HistoryPanel(Document& document, Selection& selection, QWidget* parent = nullptr);

    void setTheme(const Theme& /*theme*/) override {}  ///< all of it follows the palette

signals:
    /// Something could not be done.
    void refused(const QString& reason);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void showDetails();
    void showChangesBetween();
    void showChanges(const QString& heading);
    void selectEvent(const QModelIndex& row);
    void follow(const QUrl& link);
    /// Brings the whole project back to how it was after the edit of this place in the log.
    void revertAll(std::int64_t place);
    void applyRevert(const Result<ChangeSet>& revert, const QString& summary);
    void showEmptiness();

    Document& m_document;
    Selection& m_selection;
    HistoryModel m_model;
    ChangeSet m_shown;  ///< what the details tell of
    ConflictList* m_conflicts;
    QCheckBox* m_isBetween;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QLabel* m_until;
    QLabel* m_empty;
    QTreeView* m_list;
    QTextBrowser* m_details;
};

}  // namespace fulcrum
