// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A menu whose entries have keys of one character that choose them at once: codes by the key of the code,
// severities by their digit. It goes when it is closed. GUI thread.
#pragma once

#include <QMenu>

namespace fulcrum {

class KeyMenu : public QMenu {
    Q_OBJECT
public:
    KeyMenu(const QString& name, QWidget* parent);

    /// An entry; its key may be empty, and is read without regard to case.
    QAction* addChoice(const QString& key, const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace fulcrum
