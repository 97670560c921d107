// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/trait_mending.h"

#include <algorithm>
#include <utility>

namespace fulcrum {
namespace {

/// The order of the file, which compares texts byte by byte.
bool isBefore(const QString& a, const QString& b) { return a.toUtf8() < b.toUtf8(); }

TagIndex positionOf(const std::vector<QString>& tags, const QString& tag) {
    return static_cast<TagIndex>(std::lower_bound(tags.begin(), tags.end(), tag, isBefore) - tags.begin());
}

/// Gives each tag of `traits` its place among `tags`, which holds all that are still carried.
void renumber(EventTraits& traits, std::vector<QString> tags) {
    if (tags == traits.tags) {
        return;
    }
    std::vector<TagIndex> places;
    for (const QString& tag : traits.tags) {
        places.push_back(positionOf(tags, tag));
    }
    for (TagIndex& tag : traits.tag) {
        tag = places[tag];
    }
    traits.tags = std::move(tags);
}

/// The tags without those of `doubtful` that no event carries.
std::vector<QString> carried(const EventTraits& traits, const std::vector<TagIndex>& doubtful) {
    std::vector<QString> tags = traits.tags;
    for (const TagIndex tag : doubtful) {
        if (std::find(traits.tag.begin(), traits.tag.end(), tag) == traits.tag.end()) {
            std::erase(tags, traits.tags[tag]);
        }
    }
    return tags;
}

void append(EventTraits& traits, const EventTraits& from, std::size_t first, std::size_t count) {
    const auto at = [](const auto& column, std::size_t i) {
        return column.begin() + static_cast<std::ptrdiff_t>(i);
    };
    traits.bits.insert(traits.bits.end(), at(from.bits, first), at(from.bits, first + count));
    // Unsigned numbers come round again, also where there are fewer tags now.
    const auto shift = static_cast<std::uint32_t>(traits.tag.size()) - from.firstTag[first];
    traits.tag.insert(traits.tag.end(), at(from.tag, from.firstTag[first]),
                      at(from.tag, from.firstTag[first + count]));
    const auto known = static_cast<std::ptrdiff_t>(traits.firstTag.size());
    traits.firstTag.insert(traits.firstTag.end(), at(from.firstTag, first + 1),
                           at(from.firstTag, first + count + 1));
    std::for_each(traits.firstTag.begin() + known, traits.firstTag.end(),
                  [shift](std::uint32_t& tag) { tag += shift; });
}

std::vector<std::size_t> positionsOf(std::span<const EventKey> keys, const EventColumns& columns) {
    std::vector<std::size_t> positions;
    for (const EventKey key : keys) {
        if (const EventIndex event = columns.indexOf(key); event != kNoIndex) {
            positions.push_back(static_cast<std::size_t>(event));
        }
    }
    std::ranges::sort(positions);
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    return positions;
}

}  // namespace

TouchedTraits traitsOf(const Event& event, EventKey key, bool hasNote) {
    const int bits = (event.sources.empty() ? 0 : kHasSource) | (event.figures.empty() ? 0 : kHasFigure) |
                     (hasNote ? kHasNote : 0) |
                     (event.verified == QLatin1String("search") ? kIsSearched : 0) |
                     (event.verified == QLatin1String("memory") ? kIsRemembered : 0);
    return {key, event.tags, static_cast<std::uint8_t>(bits)};
}

bool hold(const EventTraits& traits, const EventColumns& columns, std::span<const TouchedTraits> now) {
    return std::ranges::all_of(now, [&](const TouchedTraits& one) {
        const EventIndex event = columns.indexOf(one.key);
        const auto isSame = [&](TagIndex known, const QString& tag) { return traits.tags[known] == tag; };
        return event != kNoIndex && traits.bits[static_cast<std::size_t>(event)] == one.bits &&
               std::ranges::equal(traits.tagsOf(event), one.tags, isSame);
    });
}

EventTraits mended(const EventTraits& traits, const EventColumns& before, const EventColumns& after,
                   std::span<const EventKey> touched, std::span<const TouchedTraits> now) {
    EventTraits result;
    result.tags = traits.tags;
    for (const TouchedTraits& one : now) {
        result.tags.insert(result.tags.end(), one.tags.begin(), one.tags.end());
    }
    std::ranges::sort(result.tags, isBefore);
    result.tags.erase(std::unique(result.tags.begin(), result.tags.end()), result.tags.end());
    // Only where a tag is new do the others have other numbers.
    EventTraits renumbered;
    if (result.tags != traits.tags) {
        renumbered = traits;
        renumber(renumbered, result.tags);
    }
    const EventTraits& known = result.tags != traits.tags ? renumbered : traits;

    const std::vector<std::size_t> removed = positionsOf(touched, before);
    std::vector<std::pair<std::size_t, const TouchedTraits*>> added;
    for (const TouchedTraits& one : now) {
        added.emplace_back(static_cast<std::size_t>(after.indexOf(one.key)), &one);
    }
    std::ranges::sort(added);
    std::size_t tagsNow = 0;
    for (const TouchedTraits& one : now) {
        tagsNow += static_cast<std::size_t>(one.tags.size());
    }
    result.tag.reserve(traits.tag.size() + tagsNow);
    result.bits.reserve(after.key.size());
    result.firstTag.reserve(after.key.size() + 1);
    result.firstTag.push_back(0);
    std::vector<TagIndex> doubtful;
    std::size_t i = 0;
    auto gone = removed.begin();
    auto next = added.begin();
    while (i < before.key.size() || next != added.end()) {
        if (gone != removed.end() && *gone == i) {
            const auto tags = known.tagsOf(static_cast<EventIndex>(i));
            doubtful.insert(doubtful.end(), tags.begin(), tags.end());
            ++gone;
            ++i;
        } else if (next != added.end() && next->first == result.bits.size()) {
            result.bits.push_back(next->second->bits);
            for (const QString& tag : next->second->tags) {
                result.tag.push_back(positionOf(result.tags, tag));
            }
            result.firstTag.push_back(static_cast<std::uint32_t>(result.tag.size()));
            ++next;
        } else {
            const std::size_t untilGone = (gone == removed.end() ? before.key.size() : *gone) - i;
            const std::size_t untilNext = next == added.end() ? untilGone : next->first - result.bits.size();
            const std::size_t count = std::min(untilGone, untilNext);
            append(result, known, i, count);
            i += count;
        }
    }
    renumber(result, carried(result, doubtful));
    return result;
}

}  // namespace fulcrum
