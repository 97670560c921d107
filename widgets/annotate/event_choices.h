// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lists that an event's fields are chosen from, the same in every editor. Tracks and parties carry their
// id as data, the others the number of their term (severities 1 to 5). GUI thread.
#pragma once

#include <QComboBox>

#include "models/document/document.h"

namespace fulcrum {

/// So many tags, the most used ones, are offered while one is typed.
inline constexpr int kMostOfferedTags = 500;

void addKinds(QComboBox& box);
void addTracks(QComboBox& box, const Document& document);
void addParties(QComboBox& box, const Document& document);
void addDirections(QComboBox& box);
/// In the wording of the code book, so that two coders mean the same.
void addSeverities(QComboBox& box);

/// What an event without a target says of it.
QString nobodyText();

}  // namespace fulcrum
