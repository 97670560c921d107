// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a test of a single view stands on: the real sample in memory and all that the program would hand to
// the view, made anew by each openSample(). Its view belongs to the test, which ends it in cleanup(). Header
// only.
#pragma once

#include <QtTest>
#include <memory>

#include "app/composition.h"
#include "tests/gui/window_test.h"

namespace fulcrum::test {

class SampleView : public QObject {
protected:
    /// Fails where the sample cannot be read.
    bool openSample() {
        auto document = sampleDocument(QStringLiteral("us-china"));
        // In reverse, since each refers to those before it.
        m_tasks.reset();
        m_selection.reset();
        m_window.reset();
        m_balance.reset();
        m_document.reset();
        if (!document) {
            return false;
        }
        m_document = std::move(document).value();
        m_balance = std::make_unique<CurrentBalance>(*m_document);
        m_window = std::make_unique<TimeWindow>();
        m_selection = std::make_unique<Selection>();
        m_tasks = std::make_unique<TaskRunner>();
        return true;
    }

    /// Returns once `view` is on the screen.
    static bool showAs(QWidget& view, const QSize& size) {
        view.resize(size);
        view.show();
        return QTest::qWaitForWindowExposed(&view);
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<CurrentBalance> m_balance;
    std::unique_ptr<TimeWindow> m_window;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<TaskRunner> m_tasks;
};

}  // namespace fulcrum::test
