// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The field that a query is typed into. What can be read becomes the filter once typing rests; what cannot is
// underlined and explained, and changes nothing. It completes fields and values, and shows the filter as text
// when something else has changed it. GUI thread; owned by the toolbar.
#pragma once

#include <QLineEdit>
#include <QTimer>

#include "models/document/active_filter.h"
#include "widgets/browse/search_drop.h"
#include "widgets/common/theme.h"

namespace fulcrum {

class SearchBar : public QLineEdit {
    Q_OBJECT
public:
    /// Both must outlive the field. `window`: what the completion hangs in.
    SearchBar(const Document& document, ActiveFilter& filter, QWidget* window);

    void setTheme(const Theme& theme);
    /// What is wrong with the text, as it was read last.
    const std::vector<QueryError>& errors() const { return m_errors; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Enter: the first of what the filter lets through is wanted; it is looked up by now.
    void firstWanted();
    /// Escape in an empty field: whoever had the focus may have it back.
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow();
    void takeTyped();
    /// Reads the text and makes it the filter, or tells what is wrong with it.
    void apply();
    void showErrors(std::vector<QueryError> errors);
    /// Shows the first of what is wrong, and what may be written, below the field.
    void showDrop();
    void underline();
    /// Lists what may be written at the cursor; `isAsked`: also where nothing is written there yet.
    void complete(bool isAsked = false);
    void accept(int row);
    void closeChoices();
    /// Keys that the list of choices takes; false: the field's own.
    bool handleChoiceKey(const QKeyEvent& event);
    void goToFirst();
    void retranslate();

    const Document& m_document;
    ActiveFilter& m_filter;
    SearchDrop* m_drop;
    QTimer m_rest;
    Filter m_shown;  ///< the filter that the text was, or that it was set to
    std::vector<QueryError> m_errors;
    Completions m_choices;
    bool m_isFirstWanted = false;
    bool m_isComposing = false;  ///< an input method has not finished a word
    QColor m_errorColour;
};

}  // namespace fulcrum
