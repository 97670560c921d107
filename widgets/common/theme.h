// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The colours and type sizes of the window and of figures, as a plain value: light or dark, chosen by the
// user or by the desktop. Colours of parties and tracks come from the project; Theme only fits them to its
// ground, so that text keeps a contrast of at least 4.5:1 and marks of 3:1.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

namespace fulcrum {

enum class ThemeChoice { System, Light, Dark };

struct Theme {
    bool isDark = false;
    bool isGrey = false;  ///< for paper without colour: tracks and sides are told apart by shades of grey
    QColor ground;  ///< behind lanes and charts
    QColor panel;   ///< toolbar, status bar, headers
    QColor text;
    QColor mutedText;  ///< second-rank text, still 4.5:1 on ground and panel
    QColor line;       ///< separators
    QColor grid;       ///< behind data
    QColor eraTint;    ///< every second era
    QColor accent;     ///< selection, focus, brush
    QColor strong;     ///< the one strong line: net balance, selected outline
    QColor measured;   ///< a measured series over the balance, and its axis; readable as text

    static Theme light();
    static Theme dark();
    static Theme grey();

    /// The palette of the widgets.
    QPalette palette() const;

    /// `colour` made light enough to carry this theme's text: the fill of a bar.
    QColor fillOf(const QColor& colour) const;
    /// `colour` moved away from the ground until it stands out 3:1: outlines, symbols.
    QColor markOf(const QColor& colour) const;
    /// `colour` moved away from the ground until it can be read, 4.5:1.
    QColor textOf(const QColor& colour) const;
};

/// Contrast of two opaque colours after WCAG 2.1, 1 to 21.
double contrast(const QColor& a, const QColor& b);

/// `a` and `b` blended; `share` is the share of `b`, 0…1.
QColor mixed(const QColor& a, const QColor& b, double share);

/// The interface font in this size (pixels at 100 %).
QFont interfaceFont(double pixels, QFont::Weight weight = QFont::Normal);

/// Makes the fonts that ship with the program known to Qt; once, after the application object is there.
void loadFonts();

}  // namespace fulcrum
