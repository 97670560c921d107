// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The language that the application speaks: the translators of Fulcrum's own texts and of Qt's, and the
// locale of dates and numbers. Choosing another takes out what was installed before, and Qt then tells every
// widget. A child of the application, one for each. A language without a file is spoken in English. GUI
// thread.
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>
#include <memory>
#include <vector>

namespace fulcrum {

class InterfaceTranslators : public QObject {
    Q_OBJECT
public:
    /// Those of this application, made when they are first asked for.
    static InterfaceTranslators& of(QCoreApplication& application);

    /// Speaks this language from now on: a code of kInterfaceLanguages, or empty for the system's.
    void choose(const QString& language);

private:
    explicit InterfaceTranslators(QCoreApplication& application);
    bool install(const QLocale& locale, const QString& name, const QString& folder);

    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

/// The locale that goes with a choice of language: the system's own where it speaks that language, so that
/// a Swiss desktop keeps its Swiss dates.
QLocale localeOf(const QString& language);

}  // namespace fulcrum
