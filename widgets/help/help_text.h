// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a page of the help is read: shows pages of a library by their address ("help:/timeline.html#zoom"),
// keeps the way back and forward, marks words, and dresses the text in the font and the colours around it. It
// opens nothing but pages of the help. GUI thread.
#pragma once

#include <QTextBrowser>

#include "widgets/help/help_library.h"

namespace fulcrum {

class HelpText : public QTextBrowser {
    Q_OBJECT
public:
    /// `library` must outlive this; after it has changed, call dress().
    explicit HelpText(const HelpLibrary& library, QWidget* parent = nullptr);

    /// The address of a topic: "timeline", or "timeline#zoom".
    static QUrl addressOf(const QString& topic);
    /// The page that is shown, and the section that begins at or above the top of the view.
    QString page() const;
    QString section() const;

    /// Goes to a topic; one that is not there is the first page.
    void show(const QString& topic);
    /// Shows the page anew, at the same place, in the font and the colours that hold now.
    void dress();
    /// Marks these words on this page and on those that follow; none: marks nothing. Brings the first below
    /// the top of the view into it.
    void mark(const QStringList& words);
    int markCount() const { return static_cast<int>(extraSelections().size()); }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    QVariant loadResource(int type, const QUrl& name) override;

private:
    void markAll();

    const HelpLibrary& m_library;
    QUrl m_address;
    QStringList m_words;
};

}  // namespace fulcrum
