// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A figure made by hand: how it will look, beside what it is to be, and where it goes: a file, the clipboard,
// a printer. What was chosen is there again the next time. GUI thread; deletes itself when closed.
#pragma once

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QTimer>
#include <memory>

#include "models/settings/settings.h"
#include "widgets/common/dialogs.h"
#include "widgets/figure/figure_form.h"

class QPrinter;

namespace fulcrum {

class FigureScene;

class FigureDialog : public QDialog {
    Q_OBJECT
public:
    /// All must outlive the dialog. `view`: what is in view now, with its links and indicator.
    FigureDialog(const Document& document, const TimeWindow& window, const Selection& selection,
                 const FigureSpec& view, Settings& settings, Dialogs& dialogs, QWidget* parent = nullptr);
    ~FigureDialog() override;

    FigureSpec spec() const { return m_form->spec(); }
    /// Draws it on the printer's sheets, as large as they allow.
    void printOn(QPrinter& printer);

signals:
    /// It is done; said in words.
    void exported(const QString& message);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showPreview();
    void exportFile();
    void copy();
    void print();
    void remember() const;

    const Document& m_document;
    Settings& m_settings;
    Dialogs& m_dialogs;
    std::unique_ptr<FigureScene> m_scene;
    FigureForm* m_form;
    QLabel* m_preview;
    QLabel* m_fault;
    QDialogButtonBox* m_buttons;
    QTimer m_soon;  ///< the preview is painted once typing pauses
};

}  // namespace fulcrum
