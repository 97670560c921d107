// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dialogs that a test answers beforehand and asks afterwards. Header only.
#pragma once

#include <QStringList>
#include <QUrl>

#include "widgets/common/dialogs.h"

namespace fulcrum::test {

class ScriptedDialogs : public Dialogs {
public:
    QString nextProject;
    QString nextFigure;
    QString nextCopy;
    std::optional<QString> nextLine;
    Leaving nextLeaving = Leaving::Discard;
    int leavingAsked = 0;
    QStringList errors;
    QStringList texts;
    QList<QUrl> addresses;

    QString askProjectToOpen(QWidget* /*parent*/, const QString& /*folder*/) override { return nextProject; }
    QString askProjectToSave(QWidget* /*parent*/, const QString& /*suggestion*/) override { return nextCopy; }
    Leaving askBeforeLeaving(QWidget* /*parent*/) override {
        ++leavingAsked;
        return nextLeaving;
    }
    bool nextDiscard = true;
    bool nextRemove = true;
    bool nextWorkingCopy = true;
    QStringList removals;  ///< what was asked before removing, with its consequences
    int workingCopiesAsked = 0;
    bool askToDiscard(QWidget* /*parent*/) override { return nextDiscard; }
    bool askToRemove(QWidget* /*parent*/, const QString& question, const QStringList& consequences) override {
        removals.append(question + u'\n' + consequences.join(u'\n'));
        return nextRemove;
    }
    bool askForWorkingCopy(QWidget* /*parent*/) override {
        ++workingCopiesAsked;
        return nextWorkingCopy;
    }
    bool nextRecover = false;
    QStringList damages;  ///< that were to be recovered
    bool askToRecover(QWidget* /*parent*/, const QString& damage) override {
        damages.append(damage);
        return nextRecover;
    }
    std::optional<QString> askLine(QWidget* /*parent*/, const QString& /*title*/, const QString& /*question*/,
                                   const QString& /*text*/) override {
        return nextLine;
    }
    QString askFigureToSave(QWidget* /*parent*/, const QString& /*suggestion*/) override {
        return nextFigure;
    }
    ChosenFiles nextImport;
    QString nextExport;
    QString exportSuggestion;
    ChosenFiles askFilesToImport(QWidget* /*parent*/, const QString& /*folder*/,
                                 const QString& /*filter*/) override {
        return nextImport;
    }
    QString askExportToSave(QWidget* /*parent*/, const QString& suggestion,
                            const QString& /*filter*/) override {
        exportSuggestion = suggestion;
        return nextExport;
    }
    QString nextFolder;
    QString askFolder(QWidget* /*parent*/, const QString& /*folder*/) override { return nextFolder; }
    void showError(QWidget* /*parent*/, const QString& message) override { errors.append(message); }
    void showText(QWidget* /*parent*/, const QString& title, const QString& html) override {
        texts.append(title + html);
    }
    void openAddress(QWidget* /*parent*/, const QUrl& address) override { addresses.append(address); }
};

}  // namespace fulcrum::test
