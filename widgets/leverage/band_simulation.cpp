// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/band_simulation.h"

namespace fulcrum {

BandSimulation::BandSimulation(CurrentBalance& balance, TaskRunner& tasks, QObject* parent)
    : QObject(parent), m_balance(balance), m_tasks(tasks) {
    connect(&m_balance, &CurrentBalance::changed, this, &BandSimulation::simulate);
    connect(&m_tasks, &TaskRunner::changed, this, &BandSimulation::noticeStop);
}

BandSimulation::~BandSimulation() {
    m_isWanted = false;
    m_tasks.cancel(taskKey());
}

void BandSimulation::setWanted(bool isWanted) {
    if (isWanted == m_isWanted) {
        return;
    }
    m_isWanted = isWanted;
    if (isWanted) {
        simulate();
    } else {
        m_tasks.cancel(taskKey());
        m_balance.setSimulatedBand(std::nullopt);
    }
    emit wantedChanged(isWanted);
}

void BandSimulation::simulate() {
    const int version = m_balance.version();
    const bool isAtWork = m_tasks.isRunning(taskKey()) && m_version == version;
    if (!m_isWanted || isAtWork || m_balance.bandDraws() > 0) {
        return;
    }
    m_version = version;
    m_isStarting = true;
    const BalanceModel& model = m_balance.model();
    m_tasks.run(
        taskKey(), tr("Simulating the band"), this,
        [input = model.input(), parameters = model.parameters(), lens = model.lens(),
         curve = m_balance.curve()](const TaskControl& control) {
            return simulateBand(input, parameters, lens, curve, control.progress, control.stop);
        },
        [this, version](std::optional<SimulatedBand> band) {
            if (version == m_balance.version()) {
                m_balance.setSimulatedBand(std::move(band));
            }
        });
    m_isStarting = false;
}

void BandSimulation::noticeStop() {
    // Starting anew stops what was at work before, and so may a view that hears of a change earlier than this
    // does; neither is a stop by the user.
    const bool isOfThis = !m_isStarting && m_version == m_balance.version();
    if (m_isWanted && isOfThis && m_balance.bandDraws() == 0 && !m_tasks.isRunning(taskKey())) {
        m_isWanted = false;
        emit wantedChanged(false);
    }
}

}  // namespace fulcrum
