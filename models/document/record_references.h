// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which other records a record cannot do without, by the names that describe() gives them. What an annotation
// is on may be gone and does not count. A pure function.
#pragma once

#include <QStringList>

#include "models/domain/change_set.h"

namespace fulcrum {

QStringList referencesOf(const Record& record);

}  // namespace fulcrum
