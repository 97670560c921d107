// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a test of searching stands on: the real window on the sample, made anew for each test function, and
// keys typed into its search field. Call openSample() in init() and closeSample() in cleanup(). Header only.
#pragma once

#include <QTemporaryDir>
#include <QtTest>
#include <memory>

#include "app/composition.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/gui/window_test.h"

namespace fulcrum::test {

using namespace Qt::StringLiterals;

class SearchedSample : public QObject {
protected:
    /// Returns once the window is active and its lanes are laid out.
    void openSample() {
        m_dialogs = {};
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        m_settings->setValue(settings::kAnimatesMoves, false);
        m_composition = std::make_unique<Composition>(*m_settings, m_dialogs);
        QVERIFY(m_composition->openSample());
        window().resize(1280, 720);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTRY_VERIFY(!timeline().layout().events.empty());
    }
    void closeSample() {
        m_composition.reset();
        m_settings.reset();
        QFile::remove(m_folder.filePath(u"settings.ini"_s));
    }

    MainWindow& window() const { return *m_composition->window(); }
    TimelineView& timeline() const { return window().timeline(); }
    SearchBar& field() const { return window().searchBar(); }
    ActiveFilter& filter() const { return m_composition->filter(); }
    int all() const { return m_composition->document().columns().size(); }
    template <typename Widget>
    Widget* part(const QString& name) const {
        return window().findChild<Widget*>(name);
    }

    /// In place of what stands in the field.
    void type(const QString& text) const {
        field().setFocus();
        field().selectAll();
        QTest::keyClicks(&field(), text);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Composition> m_composition;
};

}  // namespace fulcrum::test
