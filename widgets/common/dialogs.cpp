// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/dialogs.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace fulcrum {
namespace {

struct DialogTexts {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::DialogTexts)
};

/// A question that is answered by doing it or by changing one's mind.
bool askTwoWays(QWidget* parent, const QString& question, const QString& more, const QString& doing,
                QMessageBox::ButtonRole role) {
    QMessageBox box(QMessageBox::Question, QCoreApplication::applicationName(), question,
                    QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(more);
    const QPushButton* const done = box.addButton(doing, role);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == done;
}

}  // namespace

QString StandardDialogs::askProjectToOpen(QWidget* parent, const QString& folder) {
    return QFileDialog::getOpenFileName(parent, DialogTexts::tr("Open a project"), folder,
                                        DialogTexts::tr("Fulcrum projects (*.fulcrum);;All files (*)"));
}

QString StandardDialogs::askProjectToSave(QWidget* parent, const QString& suggestion) {
    return QFileDialog::getSaveFileName(parent, DialogTexts::tr("Save the project"), suggestion,
                                        DialogTexts::tr("Fulcrum projects (*.fulcrum)"));
}

Dialogs::Leaving StandardDialogs::askBeforeLeaving(QWidget* parent) {
    QMessageBox box(QMessageBox::Question, QCoreApplication::applicationName(),
                    DialogTexts::tr("What you changed is not in a file yet. Save a copy of the project?"),
                    QMessageBox::NoButton, parent);
    QPushButton* const save = box.addButton(DialogTexts::tr("Save a copy…"), QMessageBox::AcceptRole);
    QPushButton* const discard =
        box.addButton(DialogTexts::tr("Discard the changes"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(save);
    box.exec();
    if (box.clickedButton() == save) {
        return Leaving::SaveCopy;
    }
    return box.clickedButton() == discard ? Leaving::Discard : Leaving::Stay;
}

bool StandardDialogs::askToDiscard(QWidget* parent) {
    return askTwoWays(parent, DialogTexts::tr("What you wrote is not saved."), {},
                      DialogTexts::tr("Discard it"), QMessageBox::DestructiveRole);
}

bool StandardDialogs::askToRemove(QWidget* parent, const QString& question, const QStringList& consequences) {
    return askTwoWays(parent, question, consequences.join(u'\n'), DialogTexts::tr("Remove"),
                      QMessageBox::DestructiveRole);
}

bool StandardDialogs::askForWorkingCopy(QWidget* parent) {
    return askTwoWays(
        parent, DialogTexts::tr("The sample is read-only."),
        DialogTexts::tr("To edit events and write notes, make a working copy: a file of your own "
                        "that holds everything."),
        DialogTexts::tr("Make a working copy…"), QMessageBox::AcceptRole);
}

bool StandardDialogs::askToRecover(QWidget* parent, const QString& damage) {
    return askTwoWays(
        parent, damage,
        DialogTexts::tr("What can still be read can be taken into a new project file. The damaged "
                        "file stays as it is."),
        DialogTexts::tr("Recover…"), QMessageBox::AcceptRole);
}

std::optional<QString> StandardDialogs::askLine(QWidget* parent, const QString& title,
                                                const QString& question, const QString& text) {
    bool isAccepted = false;
    const QString line =
        QInputDialog::getText(parent, title, question, QLineEdit::Normal, text, &isAccepted).trimmed();
    return isAccepted && !line.isEmpty() ? std::optional(line) : std::nullopt;
}

QString StandardDialogs::askFigureToSave(QWidget* parent, const QString& suggestion) {
    return QFileDialog::getSaveFileName(
        parent, DialogTexts::tr("Export a figure"), suggestion,
        DialogTexts::tr("Picture (*.png);;Vector drawing (*.svg);;PDF document (*.pdf)"));
}

Dialogs::ChosenFiles StandardDialogs::askFilesToImport(QWidget* parent, const QString& folder,
                                                       const QString& filter) {
    ChosenFiles chosen;
    chosen.files =
        QFileDialog::getOpenFileNames(parent, DialogTexts::tr("Import"), folder, filter, &chosen.filter);
    return chosen;
}

QString StandardDialogs::askExportToSave(QWidget* parent, const QString& suggestion, const QString& filter) {
    return QFileDialog::getSaveFileName(parent, DialogTexts::tr("Export"), suggestion, filter);
}

QString StandardDialogs::askFolder(QWidget* parent, const QString& folder) {
    return QFileDialog::getExistingDirectory(parent, DialogTexts::tr("Choose a folder"), folder);
}

void StandardDialogs::showError(QWidget* parent, const QString& message) {
    QMessageBox::warning(parent, QCoreApplication::applicationName(), message);
}

void StandardDialogs::showText(QWidget* parent, const QString& title, const QString& html) {
    QMessageBox box(QMessageBox::NoIcon, title, html, QMessageBox::Close, parent);
    box.setTextFormat(Qt::RichText);
    box.exec();
}

void StandardDialogs::openAddress(QWidget* parent, const QUrl& address) {
    QMessageBox box(QMessageBox::NoIcon, DialogTexts::tr("Open a source"),
                    DialogTexts::tr("Open this address in your browser?"), QMessageBox::Cancel, parent);
    box.setInformativeText(address.toString(QUrl::FullyEncoded));
    box.setTextFormat(Qt::PlainText);
    const QPushButton* open = box.addButton(DialogTexts::tr("Open"), QMessageBox::AcceptRole);
    box.exec();
    if (box.clickedButton() == open) {
        QDesktopServices::openUrl(address);
    }
}

}  // namespace fulcrum
