// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What filters ask of every event and views do not: its tags, and what hangs on it. Like the columns it is
// filled by the store in one scan, but only when it is first needed. Plain arrays by position in the columns
// it was read for.
#pragma once

#include <QString>
#include <cstdint>
#include <span>
#include <vector>

#include "models/domain/event_columns.h"

namespace fulcrum {

/// Position of a tag in EventTraits::tags.
using TagIndex = std::uint32_t;

/// Bits of EventTraits::bits.
enum EventTrait : std::uint8_t {
    kHasSource = 1,
    kHasFigure = 2,
    kHasNote = 4,
    kIsSearched = 8,    ///< its facts were checked by search
    kIsRemembered = 16  ///< they rest on memory
};

struct EventTraits {
    std::vector<QString> tags;  ///< every tag that an event carries, in the order of their characters
    std::vector<std::uint32_t> firstTag;  ///< into `tag`, one more than events
    std::vector<TagIndex> tag;
    std::vector<std::uint8_t> bits;

    std::span<const TagIndex> tagsOf(EventIndex event) const {
        const auto i = static_cast<std::size_t>(event);
        return std::span(tag).subspan(firstTag[i], firstTag[i + 1] - firstTag[i]);
    }
};

}  // namespace fulcrum
