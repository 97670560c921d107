// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All fields of one event, on pages: what happened, relations, who says what, sources, and the rest. It turns
// an event into fields and back and knows nothing of saving. GUI thread.
#pragma once

#include <QTabWidget>

#include "widgets/annotate/event_fields.h"

namespace fulcrum {

class EventForm : public QTabWidget {
    Q_OBJECT
public:
    /// Both must outlive the form.
    EventForm(const Document& document, const Selection& selection, QWidget* parent = nullptr);

    void setEvent(const Event& event) { m_fields->setEvent(event); }
    /// The event as the fields have it; what no field shows is as it was set.
    Event event() const { return m_fields->event(); }
    /// What in the fields cannot be read, one line each; empty if everything can.
    QStringList faults() const { return m_fields->faults(); }

signals:
    void edited();

private:
    QWidget* makeWhatPage();
    QWidget* makeMorePage();

    EventFields* m_fields;
};

}  // namespace fulcrum
