// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A window of its own with the page "How the balance is made": sections on the left, the text on the right.
// It stays beside the main window while one works, follows theme and language, and closes with Escape. GUI
// thread; owned by the window it is opened from.
#pragma once

#include <QListWidget>
#include <QTextBrowser>
#include <QWidget>

#include "models/document/document.h"
#include "widgets/browse/balance_help.h"

namespace fulcrum {

class HelpPage : public QWidget {
    Q_OBJECT
public:
    /// `document` must outlive the page; its tracks are those of the table.
    HelpPage(const Document& document, QWidget* parent);

    /// The help page of this window, made when it is first asked for.
    static HelpPage& of(QWidget& window, const Document& document);

    /// Shows the window at a section ("fit"); empty: at its top.
    void open(const QString& section = {});

    const std::vector<HelpSection>& sections() const { return m_sections; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void goTo(const QString& section);
    void showWhereWeAre();

    const Document& m_document;
    std::vector<HelpSection> m_sections;
    QListWidget* m_contents;
    QTextBrowser* m_text;
    std::vector<int> m_headings;  ///< where the sections begin, in characters
    bool m_isFilling = false;
};

}  // namespace fulcrum
