// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything that reads what somebody else may have made, as functions of bytes. Each ends by itself if what
// is read breaks what its reader promises; an error in words is a good end.
#pragma once

#include <QByteArray>
#include <span>

namespace fulcrum::test {

struct FuzzTarget {
    const char* name;
    void (*run)(const QByteArray& bytes);
};

std::span<const FuzzTarget> fuzzTargets();
/// Null if there is none of this name.
const FuzzTarget* fuzzTargetNamed(const char* name);

}  // namespace fulcrum::test
