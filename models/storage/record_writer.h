// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes a ChangeSet into the tables, in an order in which every record finds what it refers to, whatever the
// order of the changes. It runs inside a transaction that the façade owns. Private to storage.
#pragma once

#include "models/domain/change_set.h"
#include "models/storage/tables.h"

namespace fulcrum {

/// Throws Refusal if a `before` is not what the file holds, or if a record refers to one that is not there.
void writeChanges(Tables& tables, const ChangeSet& changes);

}  // namespace fulcrum
