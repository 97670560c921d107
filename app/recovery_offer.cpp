// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery_offer.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

const QString kRecoveryKey = u"recovery"_s;

/// Beside the damaged file, under a name that is free.
QString suggestionFor(const QString& damaged) {
    const QFileInfo info(damaged);
    //: %1: name of a damaged project file, without its ending
    const QString stem = RecoveryOffer::tr("%1 recovered").arg(info.completeBaseName());
    QString name = stem + u".fulcrum"_s;
    for (int number = 2; info.dir().exists(name); ++number) {
        name = u"%1 %2.fulcrum"_s.arg(stem).arg(number);
    }
    return info.dir().filePath(name);
}

/// Where no window is open yet, the last dialog to close must not end the program.
class KeepsRunning {
public:
    KeepsRunning() { QGuiApplication::setQuitOnLastWindowClosed(false); }
    ~KeepsRunning() { QGuiApplication::setQuitOnLastWindowClosed(m_quits); }
    Q_DISABLE_COPY_MOVE(KeepsRunning)

private:
    bool m_quits = QGuiApplication::quitOnLastWindowClosed();
};

}  // namespace

RecoveryOffer::RecoveryOffer(TaskRunner& tasks, Dialogs& dialogs, QObject* parent)
    : QObject(parent), m_tasks(tasks), m_dialogs(dialogs) {}

void RecoveryOffer::consider(QWidget* parent, const QString& path, const Error& error) {
    //: %1: name of a project file
    m_tasks.run(
        kRecoveryKey, tr("Examining %1…").arg(QFileInfo(path).fileName()), this,
        [path](const TaskControl&) { return isDamagedProject(path); },
        [this, path, error, hadParent = parent != nullptr, asked = QPointer(parent)](bool isDamaged) {
            if (!isDamaged || (hadParent && !asked)) {
                emit declined(error);
            } else {
                ask(asked, path, error);
            }
        });
}

void RecoveryOffer::ask(QWidget* parent, const QString& path, const Error& error) {
    const KeepsRunning keepsRunning;
    const QPointer<QWidget> asked(parent);
    QString target;
    if (m_dialogs.askToRecover(parent, error.where + u": "_s + error.what + u'.')) {
        target = m_dialogs.askProjectToSave(asked, suggestionFor(path));
    }
    if (target.isEmpty()) {
        emit abandoned(error);
        return;
    }
    //: %1: name of a damaged project file
    m_tasks.run(
        kRecoveryKey, tr("Recovering %1…").arg(QFileInfo(path).fileName()), this,
        [path, target](const TaskControl& control) { return recoverProject(path, target, control.stop); },
        [this, asked, target](const Result<RecoveryReport>& report) { finish(asked, target, report); });
    emit recovering();
}

void RecoveryOffer::finish(QWidget* parent, const QString& target, const Result<RecoveryReport>& report) {
    const KeepsRunning keepsRunning;
    if (!report) {
        m_dialogs.showError(parent, report.error().message());
        emit abandoned(report.error());
        return;
    }
    QString html;
    for (const QString& line : describe(*report)) {
        html += u"<p>%1</p>"_s.arg(line.toHtmlEscaped());
    }
    m_dialogs.showText(parent, tr("What could be recovered"), html);
    emit recovered(target);
}

void RecoveryOffer::cancel() { m_tasks.cancel(kRecoveryKey); }

}  // namespace fulcrum
