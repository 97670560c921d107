// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tags and what hangs on events, as filters ask for them: read when somebody first needs them, in the
// background where that takes long, and mended after edits. GUI thread; owned by ActiveFilter.
#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "models/document/background.h"
#include "models/document/document.h"

namespace fulcrum {

class FilterTraits : public QObject {
    Q_OBJECT
public:
    /// `document` must outlive this.
    explicit FilterTraits(const Document& document, QObject* parent = nullptr);

    void setBackground(Background background) { m_background = std::move(background); }

    /// Of the document's columns; null: not read yet.
    std::shared_ptr<const EventTraits> traits() const { return m_traits; }

    /// Reads them if that was not done. Returns whether they are there; if not, arrived() tells when. Where
    /// they cannot be read, traits without any stand in for them.
    bool provide(bool mayWait);

    /// Brings them up to an edit as far as they can be without reading them anew; returns whether they are
    /// as they were; not so while they are being read, which is forgotten. `former`: the columns before.
    bool follow(const ChangeSet& changes, const EventColumns& former);

signals:
    void arrived();
    void failed(const fulcrum::Error& error);

private:
    bool followEvents(const ChangeSet& changes, const EventColumns& former);
    bool followNotes(const ChangeSet& changes);
    /// To be written to.
    EventTraits& ownTraits();
    void readApart();
    void take(Result<EventTraits> traits);

    const Document& m_document;
    Background m_background;
    std::shared_ptr<EventTraits> m_traits;  ///< written to only while nobody else has it
    int m_record = 0;                ///< counts up with edits; what was read of a record before is dropped
    std::optional<int> m_readingOf;  ///< of which they are being read
};

}  // namespace fulcrum
