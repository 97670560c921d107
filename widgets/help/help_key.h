// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// F1 in the dialogs and other windows before the main window, where its own commands have no keys. GUI
// thread; a child of the main window.
#pragma once

#include <QObject>
#include <QWidget>

namespace fulcrum {

class HelpKey : public QObject {
    Q_OBJECT
public:
    explicit HelpKey(QWidget& mainWindow);

signals:
    /// F1 was pressed while this had the focus.
    void asked(QWidget* part);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_mainWindow;
};

}  // namespace fulcrum
