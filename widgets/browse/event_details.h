// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The panel that shows the selected event, or the project while none is selected. It follows selection and
// cursor; links to events select them, links to the world are handed out as a signal and never opened here.
// GUI thread.
#pragma once

#include <QTextBrowser>
#include <QTimer>

#include "models/document/active_filter.h"
#include "models/document/current_balance.h"
#include "models/document/document.h"
#include "models/document/note_list.h"
#include "models/document/selection.h"
#include "models/document/time_window.h"
#include "widgets/common/dock_panel.h"
#include "widgets/common/project_colours.h"

namespace fulcrum {

class EventDetails : public QTextBrowser, public DockPanel {
    Q_OBJECT
public:
    /// All references must outlive the panel.
    EventDetails(const Document& document, const CurrentBalance& balance, const TimeWindow& window,
                 Selection& selection, QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;
    /// Tells of a filter in view: what it hides and the words it looks for. It must outlive the panel.
    void setFilter(const ActiveFilter& filter);
    /// Tells of the notes on an event. It must outlive the panel.
    void setNotes(const NoteList& notes);
    /// Whether a tour is offered while no event is selected.
    void setOffersTour(bool offers);

signals:
    /// The user followed a link to an http or https address.
    void addressRequested(const QUrl& address);
    /// Citations of the event's sources are on the clipboard; said in words.
    void copied(const QString& message);
    void storyRequested(const QString& storyId);
    void notesRequested(const QString& eventId);
    /// A note on the words that are marked is wanted.
    void quotationRequested(const fulcrum::QuotationTarget& target);
    void tourRequested();
    /// The tour is not to be offered again.
    void tourDeclined();

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void showSelected();
    void follow(const QUrl& link);
    void cite(const QString& style);
    Day statusDay() const;
    /// The marked words as a passage of the event's title or summary; none if they are of neither.
    std::optional<QuotationTarget> markedPassage() const;

    const Document& m_document;
    const CurrentBalance& m_balance;
    const TimeWindow& m_window;
    Selection& m_selection;
    const ActiveFilter* m_filter = nullptr;
    const NoteList* m_notes = nullptr;
    bool m_offersTour = false;
    Theme m_theme = Theme::light();
    ProjectColours m_colours;
    QTimer m_settle;  ///< the status follows the cursor once it rests, not at every pixel
};

}  // namespace fulcrum
