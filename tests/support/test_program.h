// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tests of a folder are one program, which runs the one that is named: "domain_tests test_day", and after
// it whatever Qt Test takes. So they are linked once, and each is still a process of its own. "--list" names
// them all. A test makes itself known by one of the macros below its class.
#pragma once

#include <QCoreApplication>
#include <QtTest>

namespace fulcrum::test {

/// Known for as long as the program runs, by the name of its source file.
class RegisteredTest {
public:
    /// Gets the arguments as main() does, without the name of the test.
    using Run = int (*)(int argc, char** argv);

    RegisteredTest(const char* file, Run run);
};

/// `prepare` is given the application before the test is made.
template <typename Test, typename Application>
int runTest(int argc, char** argv, void (*prepare)(Application&) = nullptr) {
    Application application(argc, argv);
    if (prepare) {
        prepare(application);
    }
    Test test;
    return QTest::qExec(&test, argc, argv);
}

}  // namespace fulcrum::test

/// For `int run(int argc, char** argv)`, which does without an application or starts itself as a child.
#define FULCRUM_TEST_FUNCTION(...) FULCRUM_TEST_NUMBERED(__COUNTER__, __VA_ARGS__)
#define FULCRUM_TEST_NUMBERED(number, ...) FULCRUM_TEST_NAMED(number, __VA_ARGS__)
#define FULCRUM_TEST_NAMED(number, ...) \
    static const fulcrum::test::RegisteredTest registeredTest##number(__FILE__, __VA_ARGS__);

/// For a test that needs no window.
#define FULCRUM_TEST(Test) \
    FULCRUM_TEST_FUNCTION( \
        [](int argc, char** argv) { return fulcrum::test::runTest<Test, QCoreApplication>(argc, argv); })
