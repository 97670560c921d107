// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Judging an event in two key strokes: a menu of the codes, each applied or taken off by its own key, and a
// menu of the five severities. What the user has said already is ticked. Whether the project can be edited is
// asked before. GUI thread; owned by the shell.
#pragma once

#include <QObject>
#include <QPoint>

#include "models/document/document.h"

namespace fulcrum {

class EventCoding : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this. `window`: what the menus belong to.
    EventCoding(Document& document, QWidget& window);

    /// Shows the codes at this place of the screen.
    void chooseCode(EventKey event, const QPoint& at);
    /// Shows the severities at this place of the screen.
    void chooseSeverity(EventKey event, const QPoint& at);

    /// Applies the code to the event, or takes it off, as the user's own judgement.
    void toggle(EventKey event, const QString& code);

signals:
    /// Something was done; said in words.
    void done(const QString& message);
    void refused(const QString& reason);
    /// There is no code that fits yet.
    void codeBookWanted();

private:
    void judge(EventKey event, std::optional<int> severity);
    QString nameOf(EventKey event) const;
    QString idOfEvent(EventKey event) const;

    Document& m_document;
    QWidget& m_window;
};

}  // namespace fulcrum
