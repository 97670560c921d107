// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main function of a test that opens windows or draws: fonts, style and translations as in the program.
// Header only.
#pragma once

#include <QApplication>
#include <QtTest>

#include "app/open_window.h"

/// Like QTEST_MAIN, with the application prepared as the program prepares it.
#define FULCRUM_WINDOW_TEST_MAIN(Test)            \
    int main(int argc, char** argv) {             \
        QApplication application(argc, argv);     \
        fulcrum::prepareApplication(application); \
        Test test;                                \
        return QTest::qExec(&test, argc, argv);   \
    }
