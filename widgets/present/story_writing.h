// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writing stories from the window: views kept as steps, put in order, worded, taken out; each an edit that
// can be undone. Where no file keeps edits it says so and does nothing. GUI thread; owned by the panel.
#pragma once

#include <QObject>

#include "models/document/current_view.h"
#include "widgets/common/dialogs.h"

namespace fulcrum {

class StoryWriting : public QObject {
    Q_OBJECT
public:
    /// All must outlive this. `owner`: what dialogs belong to.
    StoryWriting(Document& document, CurrentView& view, const TimeWindow& window, const Selection& selection,
                 Dialogs& dialogs, QWidget& owner);

    /// Asks for a title and makes a story; its id, or none.
    std::optional<QString> createStory();
    void renameStory(const Story& story);
    void removeStory(const Story& story);

    /// Keeps the view as a step at this place; whether it did.
    bool capture(const Story& story, std::size_t place);
    /// The step is to show what is in view now; its words stay.
    void retake(const Story& story, std::size_t step);
    void edit(const Story& story, std::size_t step);
    void remove(const Story& story, std::size_t step);
    /// The steps in this order, by their places now.
    void reorder(const Story& story, const std::vector<std::size_t>& order);

signals:
    /// Something is to be written, but no file keeps it.
    void editingRefused();
    void refused(const QString& reason);

private:
    bool mayEdit();
    bool apply(const ChangeSet& changes);
    Result<View> viewNow(const Story& story) const;

    Document& m_document;
    CurrentView& m_view;
    const TimeWindow& m_window;
    const Selection& m_selection;
    Dialogs& m_dialogs;
    QWidget& m_owner;
};

}  // namespace fulcrum
