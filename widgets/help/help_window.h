// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The help in a window of its own, which stays beside the main window while one works: contents and search on
// the left, the page on the right. It follows theme, font and language and closes with Escape. GUI thread;
// owned by the window it is opened from.
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QWidget>

#include "widgets/help/help_library.h"
#include "widgets/help/help_text.h"

namespace fulcrum {

class HelpWindow : public QWidget {
    Q_OBJECT
public:
    /// Gives the blanks of the pages in the language of the interface; asked again when that changes.
    using MakeBlanks = std::function<HelpBlanks()>;

    HelpWindow(MakeBlanks makeBlanks, QWidget* parent);

    /// The help of this window, made when it is first asked for.
    static HelpWindow& of(QWidget& window, const MakeBlanks& makeBlanks);

    /// Shows the window at a topic: "timeline", or "timeline#zoom".
    void open(const QString& topic);

    const HelpLibrary& library() const { return m_library; }
    const HelpText& text() const { return *m_text; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void connectParts();
    void retranslate();
    void fillContents();
    void showContentsOfPage();
    void showPlace();
    void search();
    void showResult(QListWidgetItem* item);

    MakeBlanks m_makeBlanks;
    HelpLibrary m_library;
    QLineEdit* m_search;
    QTreeWidget* m_contents;
    QListWidget* m_results;
    QLabel* m_found;
    QStackedWidget* m_left;
    QToolButton* m_back;
    QToolButton* m_forward;
    HelpText* m_text;
    bool m_isFilling = false;
};

}  // namespace fulcrum
