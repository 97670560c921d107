// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QWhatsThis>

#include "widgets/common/interface_language.h"
#include "widgets/help/balance_help.h"
#include "widgets/help/help_key.h"
#include "widgets/help/help_topics.h"
#include "widgets/help/help_window.h"
#include "widgets/leverage/fit_panel.h"
#include "widgets/main_window/key_table.h"
#include "widgets/main_window/main_window.h"
#include "widgets/main_window/whats_this.h"
#include "widgets/main_window/window_actions.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct HelpActionsTexts {
    Q_DECLARE_TR_FUNCTIONS(HelpActions)
};

/// Beside the main window, or beside a dialog that lets nothing else be used meanwhile.
void showHelp(MainWindow& window, const QString& topic, const QWidget* part = nullptr) {
    QWidget* const dialog = part != nullptr && part->window()->isModal() ? part->window() : nullptr;
    const auto blanks = [&window]() -> HelpBlanks {
        return [&window, balance = balanceBlanks(window.session().document.tracks(), interfaceLanguage())](
                   const QString& name) {
            return name == "keys"_L1 ? std::optional(keyTable(window)) : balance(name);
        };
    };
    HelpWindow::of(dialog != nullptr ? *dialog : window, blanks).open(topic);
}

void showAbout(MainWindow& window) {
    window.session().dialogs.showText(
        &window, HelpActionsTexts::tr("About Fulcrum"),
        u"<h3>Fulcrum %1</h3><p>%2</p><p>%3</p><p>%4</p>"_s.arg(
            QApplication::applicationVersion(),
            HelpActionsTexts::tr(
                "An explorer of negotiations: what was done, what answered it, and who was ahead."),
            HelpActionsTexts::tr(
                "The leverage balance is an index in points. It is not a probability and not a forecast of "
                "concessions."),
            HelpActionsTexts::tr("Free software under the GNU General Public License, version 3 or later.")));
}

}  // namespace

void addHelpActions(MainWindow& window) {
    const auto topic = [&window](const QString& wanted) {
        return [&window, wanted](bool) { showHelp(window, wanted); };
    };
    window.actions().add(
        {u"help.topic"_s,
         ActionMenu::Help,
         [] { return HelpActionsTexts::tr("Help"); },
         [] { return HelpActionsTexts::tr("Explain the part of the window that has the focus"); },
         u"help-contents"_s,
         {QKeySequence(Qt::Key_F1)}},
        [&window](bool) {
            const QWidget* const part = QApplication::focusWidget();
            showHelp(window, helpTopicOf(part), part);
        });
    window.actions().add({u"help.firstSteps"_s,
                          ActionMenu::Help,
                          [] { return HelpActionsTexts::tr("First steps"); },
                          [] { return HelpActionsTexts::tr("Read what to do first"); },
                          u"help-hint"_s,
                          {}},
                         topic(u"first-steps"_s));
    window.actions().add(
        {u"help.balance"_s,
         ActionMenu::Help,
         [] { return HelpActionsTexts::tr("How the balance is made"); },
         [] { return HelpActionsTexts::tr("Explain the balance, with its formulas and parameters"); },
         u"documentinfo"_s,
         {}},
        topic(u"balance"_s));
    window.actions().add({u"help.shortcuts"_s,
                          ActionMenu::Help,
                          [] { return HelpActionsTexts::tr("Keyboard shortcuts"); },
                          [] { return HelpActionsTexts::tr("List every shortcut"); },
                          u"input-keyboard"_s,
                          {QKeySequence(Qt::Key_Question), QKeySequence(Qt::CTRL | Qt::Key_F1)}},
                         topic(u"keyboard"_s));
    window.actions().add(
        {u"help.whatsThis"_s,
         ActionMenu::Help,
         [] { return HelpActionsTexts::tr("What is this?"); },
         [] { return HelpActionsTexts::tr("Point at a part of the window and click to read what it is"); },
         u"help-whatsthis"_s,
         {QKeySequence(Qt::SHIFT | Qt::Key_F1)},
         false,
         true},
        [](bool) { QWhatsThis::enterWhatsThisMode(); });
    window.actions().add(
        {u"help.tips"_s,
         ActionMenu::Help,
         [] { return HelpActionsTexts::tr("Show the tips again"); },
         [] { return HelpActionsTexts::tr("Show a line of advice above each panel when it is opened next"); },
         u"help-hint"_s,
         {}},
        [&window](bool) {
            Settings& settings = window.session().settings;
            settings.setValue(settings::kShowsTips, true);
            settings.setValue(settings::kSeenTips, {});
        });
    window.actions().add({u"help.about"_s,
                          ActionMenu::Help,
                          [] { return HelpActionsTexts::tr("About Fulcrum"); },
                          [] { return HelpActionsTexts::tr("Version, licence and what the balance claims"); },
                          u"help-about"_s,
                          {},
                          false,
                          true},
                         [&window](bool) { showAbout(window); });
    QObject::connect(new HelpKey(window), &HelpKey::asked, &window,
                     [&window](QWidget* part) { showHelp(window, helpTopicOf(part), part); });
    QObject::connect(&window.panels(), &PanelDocks::panelMade, &window, [&window](QWidget* panel) {
        if (auto* fit = qobject_cast<FitPanel*>(panel)) {
            QObject::connect(fit, &FitPanel::helpRequested, &window, [&window](const QString& section) {
                showHelp(window, u"balance#"_s + section);
            });
        }
    });
    QObject::connect(&window.panels(), &PanelDocks::helpWanted, &window,
                     [&window](QWidget* part) { showHelp(window, helpTopicOf(part)); });
    new WhatsThisTexts(window);
}

}  // namespace fulcrum
