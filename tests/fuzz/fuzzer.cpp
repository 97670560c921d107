// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A target as libFuzzer calls it; which one is said when it is compiled.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "tests/fuzz/fuzz_target.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const fulcrum::test::FuzzTarget* const target =
        fulcrum::test::fuzzTargetNamed(FULCRUM_FUZZ_TARGET);
    if (!target) {
        std::abort();
    }
    target->run(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    return 0;
}
