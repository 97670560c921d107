// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A field for everything that is said of an event, without a place on the screen: they turn an event into
// fields and back, and tell what cannot be read. Whoever lays them out (EventForm) owns them through its
// widgets. GUI thread.
#pragma once

#include <QComboBox>
#include <QPlainTextEdit>

#include "models/document/document.h"
#include "models/document/selection.h"
#include "widgets/common/date_field.h"
#include "widgets/annotate/event_row_text.h"
#include "widgets/annotate/relation_rows.h"
#include "widgets/annotate/text_rows.h"
#include "widgets/annotate/words_field.h"

namespace fulcrum {

class EventFields : public QObject {
    Q_OBJECT
public:
    /// `document` and `selection` must outlive the fields, which belong to `parent`.
    EventFields(const Document& document, const Selection& selection, QWidget* parent);

    void setEvent(const Event& event);
    /// The event as the fields have it; what no field shows is as it was set.
    Event event() const;
    /// What in the fields cannot be read, one line each; empty if everything can.
    QStringList faults() const;

    QLineEdit* title;
    QLineEdit* shortTitle;
    DateField* start;
    DateField* end;
    DateField* scheduledEnd;
    DateField* announced;
    QComboBox* kind;
    QComboBox* track;
    QComboBox* actor;
    QComboBox* target;
    QComboBox* direction;
    QComboBox* severity;
    QPlainTextEdit* severityWhy;
    QPlainTextEdit* summary;
    RelationRows* relations;
    TextRows* claims;
    TextRows* sources;
    QLineEdit* instrument;
    WordsField* tags;
    WordsField* places;
    WordsField* people;
    QLineEdit* tariffPoints;
    QLineEdit* tariffCoverage;
    QLineEdit* tariffBase;
    QComboBox* verified;
    TextRows* figures;
    TextRows* titles;

signals:
    void edited();

private:
    void nameFields();
    void fillChoices(const Document& document);
    void followEdits();
    TariffText tariffText() const;

    Event m_event;
};

}  // namespace fulcrum
