// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a test that opens windows or draws makes itself known: fonts, style and translations are as in the
// program. Header only.
#pragma once

#include <QApplication>

#include "app/open_window.h"
#include "tests/support/test_program.h"

/// Like FULCRUM_TEST, with the application prepared as the program prepares it.
#define FULCRUM_WINDOW_TEST(Test)                                                                     \
    FULCRUM_TEST_FUNCTION([](int argc, char** argv) {                                                 \
        return fulcrum::test::runTest<Test, QApplication>(                                            \
            argc, argv, [](QApplication& application) { fulcrum::prepareApplication(application); }); \
    })
