// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>

#include "widgets/common/interface_language.h"
#include "widgets/common/theme_choice.h"
#include "widgets/main_window/main_window.h"
#include "widgets/main_window/window_actions.h"
#include "widgets/preferences/preferences_dialog.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct AppearanceActionsTexts {
    Q_DECLARE_TR_FUNCTIONS(AppearanceActions)
};

void addThemes(MainWindow& window) {
    const auto themes = {
        std::pair{kThemeSystem, QT_TRANSLATE_NOOP("AppearanceActions", "Colours of the desktop")},
        std::pair{kThemeLight, QT_TRANSLATE_NOOP("AppearanceActions", "Light")},
        std::pair{kThemeDark, QT_TRANSLATE_NOOP("AppearanceActions", "Dark")},
        std::pair{kThemeContrast, QT_TRANSLATE_NOOP("AppearanceActions", "High contrast")},
        std::pair{kThemePresenter, QT_TRANSLATE_NOOP("AppearanceActions", "For a projector")}};
    bool isFirst = true;
    for (const auto& [name, text] : themes) {
        const QString choice = name;
        QAction* action = window.actions().add(
            {u"view.theme."_s + choice,
             ActionMenu::View,
             [text = text] { return AppearanceActionsTexts::tr(text); },
             [] { return AppearanceActionsTexts::tr("Choose colours, contrast and strength of lines"); },
             {},
             {},
             false,
             isFirst,
             true,
             u"theme"_s,
             [] { return AppearanceActionsTexts::tr("&Colours"); }},
            [&window, choice](bool) {
                window.session().settings.setValue(settings::kTheme, choice);
                window.applyTheme();
            });
        action->setChecked(window.session().settings.value(settings::kTheme) == choice);
        isFirst = false;
    }
}

void addTextSizes(MainWindow& window) {
    for (const int percent : kTextSizes) {
        ActionSpec spec;
        spec.id = u"view.textSize."_s + QString::number(percent);
        //: %1 is a number, the size of text in per cent
        spec.text = [percent] { return AppearanceActionsTexts::tr("%1 %").arg(QLocale().toString(percent)); };
        spec.tip = [] { return AppearanceActionsTexts::tr("Choose the size of text in the window"); };
        spec.isCheckable = true;
        spec.exclusiveGroup = u"textSize"_s;
        spec.submenu = [] { return AppearanceActionsTexts::tr("&Size of text"); };
        QAction* action = window.actions().add(std::move(spec), [&window, percent](bool) {
            window.session().settings.setValue(settings::kTextSize, percent);
            window.applyTheme();
        });
        action->setChecked(window.session().settings.value(settings::kTextSize) == percent);
    }
}

/// The language of this code, or the system's; a language is written as those write it who speak it.
void addLanguage(MainWindow& window, const QString& code, const std::function<QString()>& name) {
    ActionSpec spec;
    spec.id = u"view.language."_s + (code.isEmpty() ? u"system"_s : code);
    spec.text = name;
    spec.tip = [] {
        return AppearanceActionsTexts::tr("Choose the language of the window; what is open stays open");
    };
    spec.isCheckable = true;
    spec.exclusiveGroup = u"language"_s;
    spec.submenu = [] { return AppearanceActionsTexts::tr("&Language"); };
    QAction* action = window.actions().add(std::move(spec), [&window, code](bool) {
        // Until the window is there that speaks it, this one goes on as it is.
        const QString now = window.session().settings.value(settings::kLanguage);
        window.actions().action(u"view.language."_s + (now.isEmpty() ? u"system"_s : now))->setChecked(true);
        emit window.languageRequested(code);
    });
    action->setChecked(window.session().settings.value(settings::kLanguage) == code);
}

void showPreferences(MainWindow& window) {
    const Session& session = window.session();
    if (auto* open = window.findChild<PreferencesDialog*>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto* dialog = new PreferencesDialog(session.settings, session.dialogs, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Menu and dialog are two doors to the same commands, so that neither shows what is no longer so.
    const auto trigger = [&window](const QString& id) { window.actions().action(id)->trigger(); };
    QObject::connect(dialog, &PreferencesDialog::languageChosen, &window, [trigger](const QString& code) {
        trigger(u"view.language."_s + (code.isEmpty() ? u"system"_s : code));
    });
    QObject::connect(dialog, &PreferencesDialog::themeChosen, &window,
                     [trigger](const QString& name) { trigger(u"view.theme."_s + name); });
    QObject::connect(dialog, &PreferencesDialog::textSizeChosen, &window,
                     [trigger](int percent) { trigger(u"view.textSize."_s + QString::number(percent)); });
    QObject::connect(dialog, &PreferencesDialog::motionChosen, &window, [&window](bool isOn) {
        window.actions().action(u"view.animate"_s)->setChecked(isOn);
        window.applyMotion();
    });
    QObject::connect(dialog, &PreferencesDialog::authorChosen, &session.document, &Document::setAuthor);
    dialog->show();
}

}  // namespace

void addPreferences(MainWindow& window) {
    window.actions().add(
        {u"edit.preferences"_s,
         ActionMenu::Edit,
         [] { return AppearanceActionsTexts::tr("Preferences…"); },
         [] { return AppearanceActionsTexts::tr("Choose language, colours, size of text and more"); },
         u"configure"_s,
         {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
         false,
         true},
        [&window](bool) { showPreferences(window); });
}

void addAppearanceActions(MainWindow& window) {
    addThemes(window);
    addTextSizes(window);
    addLanguage(window, {}, [] { return AppearanceActionsTexts::tr("Language of the system"); });
    for (const InterfaceLanguage& language : kInterfaceLanguages) {
        const QString name = QString::fromUtf16(language.name.data(), qsizetype(language.name.size()));
        addLanguage(window, QString::fromUtf16(language.code.data(), qsizetype(language.code.size())),
                    [name] { return name; });
    }
}

}  // namespace fulcrum
