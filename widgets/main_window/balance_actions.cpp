// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "widgets/main_window/main_window.h"
#include "widgets/main_window/window_actions.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(BalanceActions)
};

}  // namespace

void addBalanceActions(MainWindow& window) {
    struct Choice {
        Lens lens;
        const char* text;
        const char* tip;
    };
    const auto choices = {Choice{Lens::Leverage, QT_TR_NOOP("Leverage"),
                                 QT_TR_NOOP("Balance with urgency: who can wait, and who cannot")},
                          Choice{Lens::Pressure, QT_TR_NOOP("Pressure"),
                                 QT_TR_NOOP("Balance without urgency: the blow itself")},
                          Choice{Lens::Legal, QT_TR_NOOP("On the books"),
                                 QT_TR_NOOP("Balance of what is on the books, without ramp and erosion")}};
    for (const Choice& choice : choices) {
        const Lens lens = choice.lens;
        QAction* action =
            window.actions().add({u"view.lens."_s + toText(lens),
                                  ActionMenu::Balance,
                                  [text = choice.text] { return Texts::tr(text); },
                                  [tip = choice.tip] { return Texts::tr(tip); },
                                  {},
                                  {},
                                  true,
                                  lens == Lens::Leverage,
                                  true,
                                  u"lens"_s},
                                 [&window, lens](bool) { window.session().balance.setLens(lens); });
        action->setChecked(window.session().balance.lens() == lens);
    }
}

}  // namespace fulcrum
