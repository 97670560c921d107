// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/dialogs.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace fulcrum {
namespace {

struct DialogTexts {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::DialogTexts)
};

}  // namespace

QString StandardDialogs::askProjectToOpen(QWidget* parent, const QString& folder) {
    return QFileDialog::getOpenFileName(parent, DialogTexts::tr("Open a project"), folder,
                                        DialogTexts::tr("Fulcrum projects (*.fulcrum);;All files (*)"));
}

QString StandardDialogs::askFigureToSave(QWidget* parent, const QString& suggestion) {
    return QFileDialog::getSaveFileName(
        parent, DialogTexts::tr("Export a figure"), suggestion,
        DialogTexts::tr("Picture (*.png);;Vector drawing (*.svg);;PDF document (*.pdf)"));
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
