// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What "What is this?" says of the parts of the window; commands say it themselves. Said anew when the
// language changes. GUI thread; a child of the window.
#pragma once

#include <QObject>

namespace fulcrum {

class MainWindow;

class WhatsThisTexts : public QObject {
    Q_OBJECT
public:
    explicit WhatsThisTexts(MainWindow& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void say();

    MainWindow& m_window;
};

}  // namespace fulcrum
