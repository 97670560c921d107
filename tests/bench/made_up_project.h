// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A made-up negotiation of any size, for figures at a scale that no real record has: two sides and their
// talks over eight tracks, with the mix of kinds, severities, answers and partial suspensions that real
// records show. The same size and seed give the same project, so figures can be compared.
#pragma once

#include <cstdint>

#include "models/domain/project_content.h"

namespace fulcrum::bench {

/// Events are in order of their starts and spread over ten years; relations point backwards in the list.
ProjectContent madeUpProject(int events, std::uint32_t seed = 1);

}  // namespace fulcrum::bench
