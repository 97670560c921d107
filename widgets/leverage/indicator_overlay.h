// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The measured series that is drawn over the balance: which one, which part of the balance it is held
// against, and how well the two go together over the days in view. The comparison is made once the window has
// come to rest, never while it moves, and costs what the days in view cost. GUI thread; owned by the chart.
#pragma once

#include <QObject>
#include <QTimer>
#include <optional>

#include "models/document/current_balance.h"
#include "models/document/document.h"
#include "models/document/time_window.h"
#include "models/leverage/indicator_fit.h"
#include "models/leverage/indicator_series.h"

namespace fulcrum {

/// A part of the balance: one side's pressure in one track, or without a track the net.
struct BalanceComponent {
    Side side = Side::A;
    std::optional<TrackIndex> track;

    bool operator==(const BalanceComponent&) const = default;
};

class IndicatorOverlay : public QObject {
    Q_OBJECT
public:
    /// All must outlive the overlay.
    IndicatorOverlay(const Document& document, const CurrentBalance& balance, const TimeWindow& window,
                     QObject* parent = nullptr);

    /// Shows this indicator, held against what it names itself; an empty id shows none. Fails, and changes
    /// nothing, if the project has no such indicator or it cannot be read.
    Result<void> setIndicator(const QString& id);
    bool isShown() const { return m_indicator.has_value(); }
    QString id() const { return m_indicator ? m_indicator->id : QString(); }
    const Indicator& indicator() const { return *m_indicator; }  ///< only while one is shown
    const IndicatorSeries& series() const { return m_series; }

    /// What the indicator is held against; without a choice what it names itself, else the net.
    BalanceComponent component() const;
    /// nullopt goes back to the indicator's own.
    void setComponent(std::optional<BalanceComponent> component);

    /// The comparison over the window; none while the window moves.
    const std::optional<Fit>& fit() const { return m_fit; }
    /// Who is named as the source of what is in view, as of the last time the window rested.
    const QString& source() const { return m_source; }
    /// Compares at once: for figures, which do not move.
    void settle();

signals:
    void changed();

private:
    void reload();
    void unsettle();

    const Document& m_document;
    const CurrentBalance& m_balance;
    const TimeWindow& m_window;
    std::optional<Indicator> m_indicator;
    IndicatorSeries m_series;
    std::optional<BalanceComponent> m_chosen;
    std::optional<Fit> m_fit;
    QString m_source;
    QTimer m_rest;
};

/// The part of the balance that an indicator names to be compared with: its party's side and its track. The
/// net where it names none, or one that the project does not have.
BalanceComponent comparedComponent(const Indicator& indicator, const Document& document);

}  // namespace fulcrum
