// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a test needs that opens files in the background. Here every file counts as large, so what holds does
// not hang on time: the end of a reading is told through the event loop, and until that runs the reading goes
// on for the window. Header only.
#pragma once

#include <QApplication>
#include <QTemporaryDir>
#include <QtTest>

#include "app/composition.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/support/content_builder.h"

namespace fulcrum::test {

class OpeningTest : public QObject {
protected:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Composition> m_composition;

    MainWindow& window() const { return *m_composition->window(); }

    /// A project file with this title.
    QString projectNamed(const QString& title) const {
        ProjectContent content = aContent();
        content.project.title = title;
        content.project.titleIn.clear();
        QString path = m_folder.filePath(title + QStringLiteral(".fulcrum"));
        if (!QFileInfo::exists(path)) {
            const auto document = Document::inMemory(content);
            if (!document || !(*document)->copyTo(path)) {
                qFatal("The project could not be written");
            }
        }
        return path;
    }

    QString titleOpen() const { return m_composition->document().project().title; }

    /// The one window that is not the main window.
    static OpeningWindow* openingWindow() {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* opening = qobject_cast<OpeningWindow*>(widget); opening && opening->isVisible()) {
                return opening;
            }
        }
        return nullptr;
    }

    void begin() {
        m_dialogs = {};
        m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
        m_composition = std::make_unique<Composition>(*m_settings, m_dialogs);
        m_composition->setLargeFrom(0);
    }
};

}  // namespace fulcrum::test
