// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is offered when a project cannot be opened because its file is damaged: to take what can be read into
// a new file, which is then opened. Finding out and recovering run in the background. GUI thread; owned by
// the composition.
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>
#include <functional>

#include "models/storage/recovery.h"
#include "models/tasks/task_runner.h"
#include "widgets/common/dialogs.h"

namespace fulcrum {

class RecoveryOffer : public QObject {
    Q_OBJECT
public:
    /// Both must outlive the offer.
    RecoveryOffer(TaskRunner& tasks, Dialogs& dialogs, QObject* parent = nullptr);

    /// Looks whether recovering promises something and, where it does, asks. Ends in one of the signals.
    /// `parent` is the window to ask in; null where there is none.
    void consider(QWidget* parent, const QString& path, const Error& error);
    /// Stops what is at work; no signal comes any more.
    void cancel();

signals:
    /// The work has begun that takes a while.
    void recovering();
    /// The new file stands, the user has read what is in it, and it is to be opened.
    void recovered(const QString& path);
    /// Recovering promises nothing; the error is still to be told.
    void declined(const fulcrum::Error& error);
    /// The user would rather not, or it failed; that has been told.
    void abandoned(const fulcrum::Error& error);

private:
    void ask(QWidget* parent, const QString& path, const Error& error);
    void finish(QWidget* parent, const QString& target, const Result<RecoveryReport>& report);

    TaskRunner& m_tasks;
    Dialogs& m_dialogs;
};

}  // namespace fulcrum
