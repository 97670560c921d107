// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Days as tests write them: "2025-04-02". One that is none ends the test.
#pragma once

#include "models/domain/day.h"

namespace fulcrum::test {

inline Day day(const QString& iso) { return dayFromIso(iso).value(); }
inline Day day(const char* iso) { return day(QString::fromLatin1(iso)); }

}  // namespace fulcrum::test
