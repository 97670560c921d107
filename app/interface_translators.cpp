// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interface_translators.h"

#include <QLibraryInfo>

#include "app/pseudo_translator.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

const QString kFolder = u":/i18n"_s;

}  // namespace

InterfaceTranslators::InterfaceTranslators(QCoreApplication& application) : QObject(&application) {}

InterfaceTranslators& InterfaceTranslators::of(QCoreApplication& application) {
    auto* known = application.findChild<InterfaceTranslators*>(QString(), Qt::FindDirectChildrenOnly);
    return known != nullptr ? *known : *new InterfaceTranslators(application);
}

bool InterfaceTranslators::install(const QLocale& locale, const QString& name, const QString& folder) {
    auto translator = std::make_unique<QTranslator>();
    // For English the system's second language must not come in: the texts stand in the program already.
    const bool isEnglish = locale.language() == QLocale::English || locale.language() == QLocale::C;
    const bool isLoaded = isEnglish ? translator->load(name + u"_en"_s, folder)
                                    : translator->load(locale, name, u"_"_s, folder);
    if (isLoaded) {
        QCoreApplication::installTranslator(translator.get());
        m_installed.push_back(std::move(translator));
    }
    return isLoaded;
}

void InterfaceTranslators::choose(const QString& language) {
    // Whoever hears of the change asks for dates and numbers at once.
    const QLocale locale = localeOf(language);
    QLocale::setDefault(locale);
    // A translator takes itself out when it goes.
    while (!m_installed.empty()) {
        m_installed.pop_back();
    }
    if (const auto pseudo = pseudoLanguageFrom(language)) {
        auto english = std::make_unique<QTranslator>();
        // Without its file only the plural forms are missing.
        const bool isLoaded = english->load(u"fulcrum_en"_s, kFolder);
        Q_UNUSED(isLoaded)
        auto made = std::make_unique<PseudoTranslator>(*pseudo, *english);
        QCoreApplication::installTranslator(made.get());
        m_installed.push_back(std::move(english));
        m_installed.push_back(std::move(made));
        return;
    }
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (!install(locale, u"fulcrum"_s, kFolder)) {
        // English texts stand in the program, but their plural forms do not.
        install(QLocale(QLocale::English), u"fulcrum"_s, kFolder);
    }
}

QLocale localeOf(const QString& language) {
    const QLocale system = QLocale::system();
    if (language.isEmpty()) {
        return system;
    }
    const auto pseudo = pseudoLanguageFrom(language);
    // The texts are written in British English.
    const bool isEnglish = language == "en"_L1 || pseudo == PseudoLanguage::Long;
    const QLocale locale(isEnglish ? u"en_GB"_s : pseudo ? u"ar"_s : language);
    const bool isOfSystem = system.language() == locale.language() && system.script() == locale.script();
    return isOfSystem ? system : locale;
}

}  // namespace fulcrum
