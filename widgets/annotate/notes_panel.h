// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The notes of the project: found by words, by what they are on, by author or code; read, written, answered,
// attached again. It follows the selection where asked to. GUI thread; owned by its dock.
#pragma once

#include <QListView>
#include <QMenu>
#include <QToolButton>

#include "models/document/selection.h"
#include "models/document/time_window.h"
#include "widgets/annotate/note_delegate.h"
#include "widgets/annotate/note_model.h"
#include "widgets/annotate/note_page.h"
#include "widgets/common/dialogs.h"
#include "widgets/common/dock_panel.h"

namespace fulcrum {

class NotesPanel : public QWidget, public DockPanel {
    Q_OBJECT
public:
    /// All must outlive the panel.
    NotesPanel(Document& document, const NoteList& list, TimeWindow& window, Selection& selection,
               Dialogs& dialogs, QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;
    /// Begins a note on what the user points at: the selected event, else the measured span, else the balance
    /// on the day of the cursor.
    void begin();
    /// Begins a note on this; asks first where one is being written.
    void begin(const AnnotationTarget& target);
    /// Shows the notes on this event.
    void showNotesOn(const QString& eventId);
    /// Shows the notes with this code, until all are asked for again.
    void showNotesWithCode(const QString& code);
    /// Shows this note among all.
    void showNote(const QString& id);
    NotePage& page() { return *m_page; }
    NoteModel& notes() { return *m_model; }

signals:
    /// Something is to be written, but no file keeps it.
    void editingRefused();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Wanted { All, OnSelected, Mine, Private, Apart };

    void applyFilter();
    void showChosen();
    void fillMenu();
    bool mayLeavePage();
    void goTo(const QString& id);
    /// Shows what the note said before.
    void showVersions(const QString& id);
    void attach(const QString& id);
    void remove(const QString& id);
    std::optional<QString> selectedId() const;
    void retranslate();

    Document& m_document;
    const NoteList& m_list;
    TimeWindow& m_window;
    Selection& m_selection;
    Dialogs& m_dialogs;
    NoteModel* m_model;
    NoteDelegate* m_delegate;
    QLineEdit* m_words;
    QComboBox* m_wanted;
    QToolButton* m_new;
    QMenu* m_newMenu;
    QListView* m_view;
    QLabel* m_count;
    QToolButton* m_codeChip;  ///< says which code is asked for, and lets it go
    NotePage* m_page;
    QString m_code;  ///< id of the code that is asked for, or empty
};

}  // namespace fulcrum
