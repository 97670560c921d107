// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line above a panel that is opened for the first time: what to do with it, a button for its page of the
// help, one that asks for no more tips, and a cross that closes it. It takes no focus by itself and holds
// nothing up. GUI thread.
#pragma once

#include <QFrame>
#include <QLabel>
#include <QToolButton>
#include <functional>

namespace fulcrum {

class TipLine : public QFrame {
    Q_OBJECT
public:
    /// `text` is asked again when the language changes.
    explicit TipLine(std::function<QString()> text, QWidget* parent = nullptr);

signals:
    void moreWanted();
    /// No tip is wanted from now on; it has hidden itself.
    void declined();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::function<QString()> m_tip;
    QLabel* m_text;
    QToolButton* m_more;
    QToolButton* m_never;
    QToolButton* m_close;
};

}  // namespace fulcrum
