// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The choice between the analytic band and the simulated one. While the simulated one is wanted, it is
// computed in the background for what is in view, and again whenever that changes; until it is there the
// analytic band stays in view. Stopping the computation takes the choice back, so that the menu says what the
// chart shows. GUI thread; owned by the window.
#pragma once

#include <QObject>
#include <QString>

#include "models/document/current_balance.h"
#include "models/tasks/task_runner.h"

namespace fulcrum {

class BandSimulation : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this.
    BandSimulation(CurrentBalance& balance, TaskRunner& tasks, QObject* parent = nullptr);
    ~BandSimulation() override;

    bool isWanted() const { return m_isWanted; }
    /// Starts the simulation, or stops it and brings the analytic band back.
    void setWanted(bool isWanted);

    /// The key of the task.
    static QString taskKey() { return QStringLiteral("band"); }

signals:
    void wantedChanged(bool isWanted);

private:
    void simulate();
    void noticeStop();

    CurrentBalance& m_balance;
    TaskRunner& m_tasks;
    bool m_isWanted = false;
    bool m_isStarting = false;
    int m_version = 0;  ///< of the balance that the simulation at work is of
};

}  // namespace fulcrum
