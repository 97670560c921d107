// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>

#include "widgets/browse/help_page.h"
#include "widgets/main_window/main_window.h"
#include "widgets/main_window/window_actions.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HelpActions)
};

void showShortcuts(MainWindow& window) {
    QString html = u"<table cellspacing='0' cellpadding='3'>"_s;
    const auto row = [&](const QString& keys, const QString& text) {
        html += u"<tr><td><b>%1</b></td><td>%2</td></tr>"_s.arg(keys.toHtmlEscaped(), text.toHtmlEscaped());
    };
    for (const ActionSpec& spec : window.actions().all()) {
        if (!spec.shortcuts.isEmpty()) {
            row(spec.shortcuts.front().toString(QKeySequence::NativeText), spec.tip());
        }
    }
    for (const PanelSpec& panel : panelTable()) {
        if (!panel.shortcut.isEmpty()) {
            row(panel.shortcut.toString(QKeySequence::NativeText), panel.tip());
        }
    }
    row(Texts::tr("← →"), Texts::tr("Walk from event to event"));
    row(Texts::tr("Enter"), Texts::tr("Bring the window to the selected event"));
    row(Texts::tr("Esc"), Texts::tr("Select nothing"));
    row(Texts::tr("PgUp, PgDn"), Texts::tr("Move by half a window"));
    row(Texts::tr("Home, End"), Texts::tr("Go to the beginning or the end"));
    row(Texts::tr("Wheel"),
        Texts::tr("Zoom at the pointer; with Shift move in time; over the lane names scroll the lanes"));
    window.session().dialogs.showText(&window, Texts::tr("Keyboard shortcuts"), html + u"</table>"_s);
}

void showAbout(MainWindow& window) {
    window.session().dialogs.showText(
        &window, Texts::tr("About Fulcrum"),
        u"<h3>Fulcrum %1</h3><p>%2</p><p>%3</p><p>%4</p>"_s.arg(
            QApplication::applicationVersion(),
            Texts::tr("An explorer of negotiations: what was done, what answered it, and who was ahead."),
            Texts::tr(
                "The leverage balance is an index in points. It is not a probability and not a forecast of "
                "concessions."),
            Texts::tr("Free software under the GNU General Public License, version 3 or later.")));
}

}  // namespace

void addHelpActions(MainWindow& window) {
    window.actions().add({u"help.balance"_s,
                          ActionMenu::Help,
                          [] { return Texts::tr("How the balance is made"); },
                          [] { return Texts::tr("Explain the balance, with its formulas and parameters"); },
                          u"help-contents"_s,
                          {QKeySequence(Qt::Key_F1)}},
                         [&window](bool) { HelpPage::of(window, window.session().document).open(); });
    window.actions().add({u"help.shortcuts"_s,
                          ActionMenu::Help,
                          [] { return Texts::tr("Keyboard shortcuts"); },
                          [] { return Texts::tr("List every shortcut"); },
                          u"input-keyboard"_s,
                          {QKeySequence(Qt::Key_Question), QKeySequence(Qt::CTRL | Qt::Key_F1)}},
                         [&window](bool) { showShortcuts(window); });
    window.actions().add({u"help.about"_s,
                          ActionMenu::Help,
                          [] { return Texts::tr("About Fulcrum"); },
                          [] { return Texts::tr("Version, licence and what the balance claims"); },
                          u"help-about"_s,
                          {}},
                         [&window](bool) { showAbout(window); });
}

}  // namespace fulcrum
