// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a target begins with: what our own writers make of a small project, the fixtures of the formats where
// they lie, and what was found once (tests/fixtures/fuzz/TARGET).
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace fulcrum::test {

std::vector<QByteArray> fuzzSeeds(const QString& target);

}  // namespace fulcrum::test
