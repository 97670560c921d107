// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/current_balance.h"

#include <algorithm>

namespace fulcrum {
namespace {

constexpr Day kMostSamples = 20'000;

}  // namespace

BalanceInput balanceInput(const Document& document) {
    return balanceInputFrom(document.sharedColumns(), document.parties(), document.tracks().size(),
                            document.horizon());
}

Parameters defaultParameters(const Document& document) {
    std::vector<QString> ids;
    for (const Track& track : document.tracks()) {
        ids.push_back(track.id);
    }
    return defaultParameters(ids);
}

CurrentBalance::CurrentBalance(const Document& document, QObject* parent)
    : QObject(parent), m_document(document) {
    rebuild(Lens::Leverage);
    connect(&document, &Document::changed, this, [this] {
        rebuild(lens());
        emit changed();
    });
}

void CurrentBalance::setLens(Lens lens) {
    if (lens != this->lens()) {
        rebuild(lens);
        emit changed();
    }
}

void CurrentBalance::rebuild(Lens lens) {
    m_levels.emplace(m_document.columns());
    m_model.emplace(balanceInput(m_document), defaultParameters(m_document), lens);
    const EventColumns& columns = m_document.columns();
    const Day first = columns.start.empty() ? m_document.horizon() : columns.start.front();
    const Day last = std::max(first, m_document.horizon());
    m_curve = m_model->curve(first, last, 1 + (last - first) / kMostSamples);
    m_band = Uncertainty(m_model->input(), m_model->parameters(), lens).band(m_curve);
}

bool CurrentBalance::isInForce(EventIndex event, Day day) const {
    return isRestriction(m_document.columns().kind[static_cast<std::size_t>(event)]) &&
           m_levels->levelOn(event, day) > 0;
}

int CurrentBalance::inForceOn(Day day) const {
    int count = 0;
    for (EventIndex event = 0; event < m_document.columns().size(); ++event) {
        count += isInForce(event, day) ? 1 : 0;
    }
    return count;
}

}  // namespace fulcrum
