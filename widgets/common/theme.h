// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The colours and type sizes of the window and of figures, as a plain value: light, dark or one of those for
// eyes and rooms that need more, chosen by the user or by the desktop. Colours of parties and tracks come
// from the project; Theme only fits them to its ground, so that text keeps a contrast of at least 4.5:1 and
// marks of 3:1.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

namespace fulcrum {

struct Theme {
    bool isDark = false;
    bool isContrast = false;  ///< text keeps 7:1, and what is faint elsewhere is not
    double textScale = 1;     ///< how much larger its text is than the user asked for
    double lineScale = 1;     ///< how much wider its lines are
    bool isGrey = false;      ///< for paper without colour: tracks and sides are told apart by shades of grey
    QColor ground;            ///< behind lanes and charts
    QColor panel;             ///< toolbar, status bar, headers
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
    /// Light, black on white, for eyes that need it.
    static Theme highContrast();
    /// Light, with larger type and stronger lines, for a screen that is looked at from afar.
    static Theme presenter();

    /// The contrast that text keeps at least: 4.5, or 7.
    double textContrast() const { return isContrast ? 7 : 4.5; }
    /// The width of a line that is this wide elsewhere.
    double wide(double width) const { return width * lineScale; }

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

/// How large text is against its size at 100 %, for all that is made and painted from now on.
double textScale();
void setTextScale(double scale);
/// A length that goes with text: pixels at 100 % to pixels.
inline double scaled(double pixels) { return pixels * textScale(); }
inline int scaled(int pixels) { return static_cast<int>(pixels * textScale()); }

/// While it lives, text has its size at 100 %: figures are the same whoever makes them.
class FixedTextScale {
public:
    FixedTextScale() : m_before(textScale()) { setTextScale(1); }
    ~FixedTextScale() { setTextScale(m_before); }
    FixedTextScale(const FixedTextScale&) = delete;
    FixedTextScale& operator=(const FixedTextScale&) = delete;

private:
    double m_before;
};

/// The interface font in this size (pixels at 100 %).
QFont interfaceFont(double pixels, QFont::Weight weight = QFont::Normal);

/// Makes the fonts that ship with the program known to Qt; once, after the application object is there.
void loadFonts();

}  // namespace fulcrum
