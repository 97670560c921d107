// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Events of the sample that several tests speak of.
#pragma once

#include <QString>

namespace fulcrum::test {

/// The letters on design software, which were withdrawn within weeks.
inline const QString kEda = QStringLiteral("us-2025-05-23-eda-licence-letters");
/// The controls on chips of October 2022.
inline const QString kChips = QStringLiteral("us-2022-10-07-chip-controls");
/// The licence that the H20 chip was to need.
inline const QString kLicence = QStringLiteral("us-2025-04-09-h20-licence");

}  // namespace fulcrum::test
