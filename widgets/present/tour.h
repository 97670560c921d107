// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A walk round the window for somebody new: a frame round one part after the other, with a sentence on each.
// It covers nothing and holds nothing up; Escape or the button ends it. GUI thread; a child of the window
// that deletes itself.
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>
#include <vector>

namespace fulcrum {

struct TourStop {
    QWidget* part = nullptr;  ///< of the window; a stop whose part is not shown is passed over
    QString title;
    QString text;
};

class Tour : public QWidget {
    Q_OBJECT
public:
    /// Begins at once.
    Tour(QWidget& window, std::vector<TourStop> stops);

    /// From 0.
    std::size_t stop() const { return m_stop; }

public slots:
    void goOn();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QRect frame() const;
    void showStop();

    std::vector<TourStop> m_stops;
    std::size_t m_stop = 0;
    QWidget* m_card;
    QLabel* m_text;
    QPushButton* m_next;
};

}  // namespace fulcrum
