// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The balance of the open document under the parameters and lens now chosen. Views read it and repaint on
// changed(). Also the level profiles that the lanes are drawn with. GUI thread; owned by the composition.
#pragma once

#include <QObject>
#include <optional>

#include "models/document/document.h"
#include "models/leverage/balance_model.h"
#include "models/leverage/level_profiles.h"
#include "models/leverage/uncertainty.h"

namespace fulcrum {

class CurrentBalance : public QObject {
    Q_OBJECT
public:
    /// `document` must outlive this.
    explicit CurrentBalance(const Document& document, QObject* parent = nullptr);

    const BalanceModel& model() const { return *m_model; }
    const LevelProfiles& levels() const { return *m_levels; }

    /// The balance over the whole record up to the horizon, day by day (coarser only beyond some 50 years):
    /// views take their stretch out of it, so that zooming and panning compute nothing.
    const BalanceCurve& curve() const { return m_curve; }

    /// P10 to P90 and the chance of side A being ahead, on the days of curve() (MODEL.md §4, the analytic band).
    const Band& band() const { return m_band; }

    Lens lens() const { return m_model->lens(); }
    void setLens(Lens lens);

    /// How many events are in force on this day: measures and countermeasures with a level above 0.
    int inForceOn(Day day) const;
    bool isInForce(EventIndex event, Day day) const;

signals:
    void changed();

private:
    void rebuild(Lens lens);

    const Document& m_document;
    std::optional<BalanceModel> m_model;
    std::optional<LevelProfiles> m_levels;
    BalanceCurve m_curve;
    Band m_band;
};

/// What the balance is computed from, of this document.
BalanceInput balanceInput(const Document& document);

/// The parameters that ship, for the document's tracks.
Parameters defaultParameters(const Document& document);

}  // namespace fulcrum
