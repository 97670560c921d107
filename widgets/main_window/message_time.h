// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the status bar says something, in milliseconds.
#pragma once

namespace fulcrum {

/// What anybody sees has happened.
inline constexpr int kShortMessageTime = 6000;
/// One sentence with a name or a number in it.
inline constexpr int kMessageTime = 8000;
/// Several sentences: what came in, and what was left out.
inline constexpr int kLongMessageTime = 12'000;

}  // namespace fulcrum
