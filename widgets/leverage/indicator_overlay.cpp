// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/indicator_overlay.h"

#include <algorithm>
#include <cmath>

#include "widgets/leverage/balance_stack.h"
#include "widgets/leverage/indicator_text.h"

namespace fulcrum {
namespace {

/// After so many milliseconds without a change the window is at rest.
constexpr int kRest = 150;

const std::vector<double>& pointsOf(const BalanceCurve& curve, const BalanceComponent& component) {
    return component.track ? curve.pressure[component.side == Side::B ? kSideB : kSideA][*component.track]
                           : curve.net;
}

}  // namespace

BalanceComponent comparedComponent(const Indicator& indicator, const Document& document) {
    if (!indicator.compare) {
        return {};
    }
    const auto party =
        std::find_if(document.parties().begin(), document.parties().end(),
                     [&](const Party& candidate) { return candidate.id == indicator.compare->party; });
    const auto track =
        std::find_if(document.tracks().begin(), document.tracks().end(),
                     [&](const Track& candidate) { return candidate.id == indicator.compare->track; });
    if (party == document.parties().end() || track == document.tracks().end() ||
        (party->side != Side::A && party->side != Side::B)) {
        return {};
    }
    return {party->side, static_cast<TrackIndex>(track - document.tracks().begin())};
}

IndicatorOverlay::IndicatorOverlay(const Document& document, const CurrentBalance& balance,
                                   const TimeWindow& window, QObject* parent)
    : QObject(parent), m_document(document), m_balance(balance), m_window(window) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &IndicatorOverlay::settle);
    connect(&m_window, &TimeWindow::rangeChanged, this, &IndicatorOverlay::unsettle);
    connect(&m_balance, &CurrentBalance::changed, this, &IndicatorOverlay::unsettle);
    connect(&m_document, &Document::changed, this, &IndicatorOverlay::reload);
}

Result<void> IndicatorOverlay::setIndicator(const QString& id) {
    if (id == this->id()) {
        return {};
    }
    std::optional<Indicator> found;
    if (!id.isEmpty()) {
        const auto all = m_document.indicators();
        if (!all) {
            return all.error();
        }
        const auto named = std::find_if(all->begin(), all->end(),
                                        [&](const Indicator& candidate) { return candidate.id == id; });
        if (named == all->end()) {
            return Error{id, tr("the project has no indicator of this name"),
                         tr("choose one that the project has")};
        }
        found = *named;
    }
    m_indicator = std::move(found);
    m_series = m_indicator ? seriesOf(*m_indicator) : IndicatorSeries();
    m_chosen.reset();
    m_fit.reset();
    m_source.clear();
    m_rest.start();
    emit changed();
    return {};
}

BalanceComponent IndicatorOverlay::component() const {
    if (m_chosen && (!m_chosen->track || *m_chosen->track < m_document.tracks().size())) {
        return *m_chosen;
    }
    return m_indicator ? comparedComponent(*m_indicator, m_document) : BalanceComponent();
}

void IndicatorOverlay::setComponent(std::optional<BalanceComponent> component) {
    if (component == m_chosen) {
        return;
    }
    m_chosen = component;
    settle();
}

void IndicatorOverlay::unsettle() {
    m_fit.reset();
    if (m_indicator) {
        m_rest.start();
    }
}

void IndicatorOverlay::settle() {
    m_rest.stop();
    const BalanceCurve& curve = m_balance.curve();
    if (!m_indicator || curve.days.empty()) {
        return;
    }
    const DayRange& range = m_window.range();
    const Day first = std::max(static_cast<Day>(std::ceil(range.from)), curve.days.front());
    const Day end = std::min(static_cast<Day>(std::floor(range.to)), curve.days.back() + 1);
    std::vector<double> days;
    for (Day day = first; day < end; ++day) {
        days.push_back(day + 0.5);
    }
    m_source = sourceText(*m_indicator, range);
    m_fit = fitInWindow(seriesOn(curve, pointsOf(curve, component()), days), first, m_series);
    emit changed();
}

void IndicatorOverlay::reload() {
    const QString shown = id();
    if (shown.isEmpty()) {
        return;
    }
    const std::optional<BalanceComponent> chosen = m_chosen;
    m_indicator.reset();
    m_series = {};
    m_chosen.reset();
    if (setIndicator(shown)) {
        m_chosen = chosen;
    } else {
        emit changed();
    }
}

}  // namespace fulcrum
