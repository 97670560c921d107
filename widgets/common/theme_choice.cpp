// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/theme_choice.h"

#include <QApplication>
#include <QIcon>
#include <algorithm>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Per cent.
constexpr int kSmallestText = 100;
constexpr int kLargestText = 200;
/// Of widgets, at 100 %.
constexpr double kTextPixels = 12.5;

bool isDesktopDark() {
    // Asked once: later the application's palette is our own.
    static const bool isDark = QApplication::palette().color(QPalette::Window).lightnessF() < 0.5F;
    return isDark;
}

}  // namespace

Theme chosenTheme(const Settings& settings) {
    const bool desktop = isDesktopDark();
    const QString choice = settings.value(settings::kTheme);
    if (choice == kThemeContrast) {
        return Theme::highContrast();
    }
    if (choice == kThemePresenter) {
        return Theme::presenter();
    }
    const bool isDark = choice == kThemeDark || (choice != kThemeLight && desktop);
    return isDark ? Theme::dark() : Theme::light();
}

double chosenTextScale(const Settings& settings) {
    const int percent = std::clamp(settings.value(settings::kTextSize), kSmallestText, kLargestText);
    return percent / 100.0 * chosenTheme(settings).textScale;
}

Theme dressApplication(const Settings& settings) {
    Theme theme = chosenTheme(settings);
    setTextScale(chosenTextScale(settings));
    const QFont font = interfaceFont(kTextPixels);
    const QString sheet = styleSheetOf(theme);
    const bool isDressed = font == QApplication::font() && sheet == qApp->styleSheet();
    QApplication::setFont(font);
    QApplication::setPalette(theme.palette());
    QIcon::setThemeName(theme.isDark ? u"breeze-dark"_s : u"breeze"_s);
    // Setting it, the same one too, styles every widget of every window anew: half of what a new window
    // costs. Another font needs it as well.
    if (!isDressed) {
        qApp->setStyleSheet(sheet);
    }
    return theme;
}

QString styleSheetOf(const Theme& theme) {
    // The style outlines boxes darker than the ground, which on a dark one cannot be seen.
    const QString boxes = theme.isDark ? uR"(
QTreeView::indicator, QListView::indicator, QCheckBox::indicator {
    width: 11px; height: 11px; border: 1px solid %1; border-radius: 2px; background: %2; }
QTreeView::indicator:checked, QListView::indicator:checked, QCheckBox::indicator:checked {
    border-color: %3; background: %3; image: url(:/pictures/check.svg); }
QCheckBox::indicator:disabled { border-color: %2; }
QRadioButton::indicator {
    width: 11px; height: 11px; border: 1px solid %1; border-radius: 6px; background: %2; }
QRadioButton::indicator:checked {
    width: 5px; height: 5px; border: 4px solid %3; border-radius: 6px; background: %2; }
QRadioButton::indicator:disabled { border-color: %2; }
)"_s.arg(theme.mutedText.name(), theme.ground.name(), theme.accent.name())
                                       : QString();
    return boxes +
           uR"(
QToolBar { border: 0; border-bottom: 1px solid %1; background: %2; padding: 3px 6px; spacing: 2px; }
QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 3px 8px; color: %3; }
QToolButton:hover { background: %4; border-color: %1; }
QToolButton:disabled { color: %7; }
QToolButton:focus { border-color: %5; }
QToolButton:pressed, QToolButton:checked { background: %8; }
QFrame#openingCard { border: 1px solid %1; border-radius: 6px; background: %2; }
QStatusBar { border-top: 1px solid %1; background: %2; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: %6; padding: 2px 8px; }
QMainWindow::separator { background: %1; width: 1px; height: 1px; }
QSplitter::handle { background: %1; margin: 2px 0; }
QDockWidget { color: %3; font-weight: 600; }
QDockWidget::title { background: %2; padding: 6px 10px; border-bottom: 1px solid %1; }
QToolTip { color: %3; background: %4; border: 1px solid %1; padding: 3px; }
)"_s.arg(theme.line.name(), theme.panel.name(), theme.text.name(), theme.ground.name(), theme.accent.name(),
           theme.mutedText.name(), mixed(theme.mutedText, theme.panel, 0.6).name(),
           // Where separators are as dark as text, what is pressed must not be.
           (theme.isContrast ? mixed(theme.line, theme.ground, 0.7) : theme.line).name());
}

}  // namespace fulcrum
