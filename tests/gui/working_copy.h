// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real window on a working copy of the sample in a file of its own, made anew for each test function:
// call open() in init() and close() in cleanup(). Header only.
#pragma once

#include <QTemporaryDir>

#include "app/composition.h"
#include "models/exchange/fulcrum_json.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/gui/window_test.h"

namespace fulcrum::test {

using namespace Qt::StringLiterals;

class WorkingCopy {
public:
    ScriptedDialogs dialogs;

    void open() {
        dialogs = ScriptedDialogs();
        m_settings = std::make_unique<Settings>(file(u"settings.ini"_s));
        m_settings->setValue(settings::kAnimatesMoves, false);
        m_settings->setValue(settings::kOffersTour, false);
        m_settings->setValue(settings::kShowsTips, false);
        m_composition = std::make_unique<Composition>(*m_settings, dialogs);
        QFile::remove(path());
        QVERIFY((*sampleDocument(u"us-china"_s))->copyTo(path()));
        QVERIFY(m_composition->openProject(path()));
        window().resize(1600, 1000);
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }
    void close() { m_composition.reset(); }

    QString file(const QString& name) const { return m_folder.filePath(name); }
    QString path() const { return file(u"copy.fulcrum"_s); }
    Composition& composition() const { return *m_composition; }
    MainWindow& window() const { return *m_composition->window(); }
    const Session& session() const { return window().session(); }
    Document& document() const { return session().document; }
    QAction* action(const QString& id) const { return window().actions().action(id); }
    EventKey keyOf(const QString& id) const { return *document().keyOf(id); }
    Event event(const QString& id) const { return *document().event(keyOf(id)); }
    /// All of the project, as it leaves in Fulcrum JSON.
    QByteArray json() const { return writeFulcrumJson(*document().store().content()); }
    Settings& settings() const { return *m_settings; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Composition> m_composition;
};

}  // namespace fulcrum::test
