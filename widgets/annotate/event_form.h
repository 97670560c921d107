// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All fields of one event, on pages: what happened, relations, who says what, sources, and the rest. It turns
// an event into fields and back and knows nothing of saving. GUI thread.
#pragma once

#include <QComboBox>
#include <QPlainTextEdit>
#include <QTabWidget>

#include "models/document/document.h"
#include "models/document/selection.h"
#include "widgets/annotate/date_field.h"
#include "widgets/annotate/relation_rows.h"
#include "widgets/annotate/text_rows.h"
#include "widgets/annotate/words_field.h"

namespace fulcrum {

class EventForm : public QTabWidget {
    Q_OBJECT
public:
    /// Both must outlive the form.
    EventForm(const Document& document, const Selection& selection, QWidget* parent = nullptr);

    void setEvent(const Event& event);
    /// The event as the fields have it; what no field shows is as it was set.
    Event event() const;
    /// What in the fields cannot be read, one line each; empty if everything can.
    QStringList faults() const;

signals:
    void edited();

private:
    QWidget* makeWhatPage();
    QWidget* makeMorePage();
    QPlainTextEdit* makeText(const QString& name);
    void makeChoices();
    std::vector<Source> sources(QStringList* faults) const;
    std::vector<Figure> figures() const;
    std::optional<Tariff> tariff(QStringList* faults) const;

    const Document& m_document;
    Event m_event;
    QLineEdit* m_title;
    QLineEdit* m_shortTitle;
    DateField* m_start;
    DateField* m_end;
    DateField* m_scheduledEnd;
    DateField* m_announced;
    QComboBox* m_kind;
    QComboBox* m_track;
    QComboBox* m_actor;
    QComboBox* m_target;
    QComboBox* m_direction;
    QComboBox* m_severity;
    QPlainTextEdit* m_severityWhy;
    QPlainTextEdit* m_summary;
    RelationRows* m_relations;
    TextRows* m_claims;
    TextRows* m_sources;
    QLineEdit* m_instrument;
    WordsField* m_tags;
    WordsField* m_places;
    WordsField* m_people;
    QLineEdit* m_tariffPoints;
    QLineEdit* m_tariffCoverage;
    QLineEdit* m_tariffBase;
    QComboBox* m_verified;
    TextRows* m_figures;
    TextRows* m_titles;
};

}  // namespace fulcrum
