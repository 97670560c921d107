// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A field for a colour as "#RRGGBB", with a button that shows it and lets another be chosen. GUI thread.
#pragma once

#include <QLineEdit>
#include <QToolButton>
#include <QWidget>

namespace fulcrum {

class ColourField : public QWidget {
    Q_OBJECT
public:
    /// `name` is the object name of the line; the button's has "choose" before it ("chooseCodeColour").
    explicit ColourField(const QString& name, QWidget* parent = nullptr);

    void setText(const QString& colour) { m_line->setText(colour); }
    QString text() const { return m_line->text(); }
    /// Whether it is a colour; an empty line is none.
    bool isRight() const;
    QLineEdit& line() { return *m_line; }

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose();
    void follow();
    void retranslate();

    QLineEdit* m_line;
    QToolButton* m_choose;
};

}  // namespace fulcrum
