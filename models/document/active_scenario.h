// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The scenario that is in view, and all that can be done to scenarios: every change is one edit of the
// document, so it can be undone, and never touches an event. While a slider or a bar's end is dragged the
// change is a draft that only the balance sees. Changing the record as it is makes a scenario of one's own
// first. What an edit, an undo or a redo changed comes into view. GUI thread; owned by the composition.
#pragma once

#include <QObject>
#include <optional>

#include "models/document/current_balance.h"
#include "models/document/document.h"

namespace fulcrum {

class ActiveScenario : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this.
    ActiveScenario(Document& document, CurrentBalance& balance, QObject* parent = nullptr);

    /// The id of the scenario in view; empty: the record as it is.
    QString id() const { return m_id; }
    /// It, with its draft; none: the record.
    std::optional<Scenario> scenario() const;
    bool isDraft() const { return m_draft.has_value(); }

    /// Brings a stored scenario into view; an empty id the record.
    Result<void> choose(const QString& id);

    /// Adds a scenario and brings it into view.
    Result<void> create(const QString& name, const std::vector<ScenarioChange>& changes = {});
    /// Adds a copy of the scenario in view.
    Result<void> duplicate(const QString& name);
    Result<void> rename(const QString& name, const QString& text);
    Result<void> remove();

    /// Adds a change, in place of one that says the same thing of the same event.
    Result<void> add(const ScenarioChange& change);
    Result<void> removeChange(std::size_t position);

    /// Sets a parameter by its name (parameter_names.h); no value is "none", for a half-life. Back at what
    /// ships the change goes away.
    Result<void> setParameter(const QString& name, std::optional<double> value);
    /// Takes the changes of these parameters out, in one edit.
    Result<void> resetParameters(const std::vector<QString>& names);
    /// The value that ships; infinite where it is "none".
    double shippedValue(const QString& name) const;
    /// The value now in view.
    double valueInView(const QString& name) const;

    /// Shows `change` as a draft; nothing is written. commitDraft() makes an edit of it, dropDraft() forgets
    /// it.
    Result<void> draft(const ScenarioChange& change);
    /// The same for the end of an event that is being moved; on the day of the record's own end nothing is
    /// assumed of it any more.
    Result<void> draftEnd(EventIndex event, Day day);
    Result<void> commitDraft();
    void dropDraft();

    /// How a scenario is called that the program makes itself when the record is changed.
    void setNameOfOwn(const QString& name) { m_nameOfOwn = name; }

signals:
    /// Another scenario is in view, or the one in view has changed.
    void changed();

private:
    const Scenario* stored(const QString& id) const;
    Scenario current() const;
    Result<void> write(const Scenario& scenario, const QString& summary);
    void follow(const ChangeSet& changes);
    /// What is stored comes into view again.
    void bringBack();
    /// `scenario` with the change made; without it where it says what ships.
    Scenario with(Scenario scenario, const ScenarioChange& change) const;

    Document& m_document;
    CurrentBalance& m_balance;
    QString m_id;
    std::optional<Scenario> m_draft;
    QString m_nameOfOwn;
};

/// The change by which this event ends on that day, earlier or later than it did; `levels` of the document.
ScenarioChange endingOn(const Document& document, const LevelProfiles& levels, EventIndex event, Day day);

}  // namespace fulcrum
