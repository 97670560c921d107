// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"

#include <cstdio>
#include <filesystem>
#include <map>
#include <string>

namespace fulcrum::test {
namespace {

constexpr int kWrongArguments = 2;

/// Made by the first that registers, whichever that is.
std::map<std::string, RegisteredTest::Run>& registeredTests() {
    static std::map<std::string, RegisteredTest::Run> tests;
    return tests;
}

void listTests(std::FILE* file) {
    for (const auto& [name, run] : registeredTests()) {
        std::fprintf(file, "%s\n", name.c_str());
    }
}

}  // namespace

RegisteredTest::RegisteredTest(const char* file, Run run) {
    registeredTests().emplace(std::filesystem::path(file).stem().string(), run);
}

}  // namespace fulcrum::test

int main(int argc, char** argv) {
    using namespace fulcrum::test;
    const std::string name = argc > 1 ? argv[1] : "";
    if (name == "--list") {
        listTests(stdout);
        return 0;
    }
    const auto test = registeredTests().find(name);
    if (test == registeredTests().end()) {
        std::fprintf(stderr, "Name one of these tests, please:\n");
        listTests(stderr);
        return kWrongArguments;
    }
    argv[1] = argv[0];
    return test->second(argc - 1, argv + 1);
}
