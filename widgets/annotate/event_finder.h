// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line in which an event is found by words of its texts and picked from a list. GUI thread.
#pragma once

#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

#include "models/document/document.h"

namespace fulcrum {

class EventFinder : public QLineEdit {
    Q_OBJECT
public:
    /// The document must outlive the line.
    explicit EventFinder(const Document& document, QWidget* parent = nullptr);

    /// What is offered now, for tests.
    const QStandardItemModel& offered() const { return m_offered; }

signals:
    void picked(fulcrum::EventKey event);

private:
    void offer(const QString& text);

    const Document& m_document;
    QStandardItemModel m_offered;
    QCompleter* m_completer;
};

}  // namespace fulcrum
