// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The questions the window asks, behind one interface, so that a test can answer them. The standard
// implementation shows Qt's dialogs. GUI thread.
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>
#include <QWidget>
#include <optional>

namespace fulcrum {

class Dialogs {
public:
    virtual ~Dialogs() = default;

    /// A project to open; empty if the user changed their mind.
    virtual QString askProjectToOpen(QWidget* parent, const QString& folder) = 0;
    /// Where to write a project; empty if the user changed their mind.
    virtual QString askProjectToSave(QWidget* parent, const QString& suggestion) = 0;
    /// What is to become of changes that no file holds.
    enum class Leaving { SaveCopy, Discard, Stay };
    virtual Leaving askBeforeLeaving(QWidget* parent) = 0;
    /// Whether what was written and not saved may be forgotten.
    virtual bool askToDiscard(QWidget* parent) = 0;
    /// Whether to do something that takes much along; `consequences` names it, one line each.
    virtual bool askToRemove(QWidget* parent, const QString& question, const QStringList& consequences) = 0;
    /// The sample cannot be edited: whether to make a working copy of it now.
    virtual bool askForWorkingCopy(QWidget* parent) = 0;
    /// A project is damaged, as `damage` says: whether to take what can be read into a new file.
    virtual bool askToRecover(QWidget* parent, const QString& damage) = 0;
    /// One line of text; none if the user changed their mind.
    virtual std::optional<QString> askLine(QWidget* parent, const QString& title, const QString& question,
                                           const QString& text) = 0;
    /// Where to write a figure (png, svg or pdf); empty if the user changed their mind.
    virtual QString askFigureToSave(QWidget* parent, const QString& suggestion) = 0;
    /// Files to bring into the project, with the entry of `filter` that was chosen; none if the user changed
    /// their mind. `filter` as QFileDialog has it.
    struct ChosenFiles {
        QStringList files;
        QString filter;
    };
    virtual ChosenFiles askFilesToImport(QWidget* parent, const QString& folder, const QString& filter) = 0;
    /// Where to write an export; empty if the user changed their mind.
    virtual QString askExportToSave(QWidget* parent, const QString& suggestion, const QString& filter) = 0;
    /// A folder; empty if the user changed their mind.
    virtual QString askFolder(QWidget* parent, const QString& folder) = 0;
    virtual void showError(QWidget* parent, const QString& message) = 0;
    virtual void showText(QWidget* parent, const QString& title, const QString& html) = 0;
    /// Opens an address in the user's browser after showing it; does nothing if they decline.
    virtual void openAddress(QWidget* parent, const QUrl& address) = 0;
};

class StandardDialogs : public Dialogs {
public:
    QString askProjectToOpen(QWidget* parent, const QString& folder) override;
    QString askProjectToSave(QWidget* parent, const QString& suggestion) override;
    Leaving askBeforeLeaving(QWidget* parent) override;
    bool askToDiscard(QWidget* parent) override;
    bool askToRemove(QWidget* parent, const QString& question, const QStringList& consequences) override;
    bool askForWorkingCopy(QWidget* parent) override;
    bool askToRecover(QWidget* parent, const QString& damage) override;
    std::optional<QString> askLine(QWidget* parent, const QString& title, const QString& question,
                                   const QString& text) override;
    QString askFigureToSave(QWidget* parent, const QString& suggestion) override;
    ChosenFiles askFilesToImport(QWidget* parent, const QString& folder, const QString& filter) override;
    QString askExportToSave(QWidget* parent, const QString& suggestion, const QString& filter) override;
    QString askFolder(QWidget* parent, const QString& folder) override;
    void showError(QWidget* parent, const QString& message) override;
    void showText(QWidget* parent, const QString& title, const QString& html) override;
    void openAddress(QWidget* parent, const QUrl& address) override;
};

}  // namespace fulcrum
