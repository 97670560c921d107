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
void renumberTags(EventTraits& traits, std::vector<QString> tags) {
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

using PlacedTraits = std::pair<std::size_t, const TouchedTraits*>;

/// The events whose positions an edit moves: from `first` on, before one or the other end.
struct TraitStretch {
    TraitStretch(const std::vector<EventIndex>& removed, const std::vector<PlacedTraits>& added,
                 std::size_t countBefore, std::size_t countAfter)
        : first(countBefore), endBefore(countBefore), endAfter(countAfter) {
        std::size_t last = 0;
        if (!removed.empty()) {
            first = std::min(first, slotOf(removed.front()));
            last = slotOf(removed.back());
        }
        if (!added.empty()) {
            first = std::min(first, added.front().first);
            last = std::max(last, added.back().first);
        }
        if (countBefore == countAfter) {
            endBefore = endAfter = last + 1;
        }
    }

    std::size_t first;
    std::size_t endBefore;
    std::size_t endAfter;
};

/// What stands in the stretch after the edit.
EventTraits traitsWithin(const TraitStretch& stretch, const EventTraits& before,
                         const std::vector<EventIndex>& removed, const std::vector<PlacedTraits>& added) {
    EventTraits within;
    within.firstTag.push_back(0);
    std::size_t i = stretch.first;
    auto gone = removed.begin();
    auto next = added.begin();
    while (i < stretch.endBefore || next != added.end()) {
        const std::size_t now = stretch.first + within.bits.size();
        if (gone != removed.end() && slotOf(*gone) == i) {
            ++gone;
            ++i;
        } else if (next != added.end() && next->first == now) {
            within.bits.push_back(next->second->bits);
            for (const QString& tag : next->second->tags) {
                within.tag.push_back(positionOf(before.tags, tag));
            }
            within.firstTag.push_back(static_cast<std::uint32_t>(within.tag.size()));
            ++next;
        } else {
            const std::size_t untilGone = (gone == removed.end() ? stretch.endBefore : slotOf(*gone)) - i;
            const std::size_t untilNext = next == added.end() ? untilGone : next->first - now;
            const std::size_t count = std::min(untilGone, untilNext);
            append(within, before, i, count);
            i += count;
        }
    }
    return within;
}

/// Puts `within` into the place of what stands from `first` on and before `end`.
template <typename T>
void replace(std::vector<T>& column, std::size_t first, std::size_t end, const std::vector<T>& within) {
    const auto at = [&column](std::size_t i) { return column.begin() + static_cast<std::ptrdiff_t>(i); };
    const std::size_t common = std::min(end - first, within.size());
    const auto rest = within.begin() + static_cast<std::ptrdiff_t>(common);
    std::copy(within.begin(), rest, at(first));
    column.insert(column.erase(at(first + common), at(end)), rest, within.end());
}

void replace(EventTraits& traits, const TraitStretch& stretch, EventTraits within) {
    const std::uint32_t firstTag = traits.firstTag[stretch.first];
    const std::uint32_t endTag = traits.firstTag[stretch.endBefore];
    replace(traits.bits, stretch.first, stretch.endBefore, within.bits);
    replace(traits.tag, firstTag, endTag, within.tag);
    for (std::uint32_t& first : within.firstTag) {
        first += firstTag;
    }
    // Unsigned numbers come round again, also where there are fewer tags now.
    const std::uint32_t shift = within.firstTag.back() - endTag;
    replace(traits.firstTag, stretch.first, stretch.endBefore + 1, within.firstTag);
    if (shift != 0) {
        std::for_each(traits.firstTag.begin() + static_cast<std::ptrdiff_t>(stretch.endAfter) + 1,
                      traits.firstTag.end(), [shift](std::uint32_t& first) { first += shift; });
    }
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

void mend(EventTraits& traits, const EventColumns& before, const EventColumns& after,
          std::span<const EventKey> touched, std::span<const TouchedTraits> now) {
    std::vector<QString> tags = traits.tags;
    for (const TouchedTraits& one : now) {
        tags.insert(tags.end(), one.tags.begin(), one.tags.end());
    }
    std::ranges::sort(tags, isBefore);
    tags.erase(std::unique(tags.begin(), tags.end()), tags.end());
    // Only where a tag is new do the others have other numbers.
    renumberTags(traits, std::move(tags));

    const std::vector<EventIndex> removed = before.positionsOf(touched);
    std::vector<TagIndex> doubtful;
    for (const EventIndex event : removed) {
        const auto own = traits.tagsOf(event);
        doubtful.insert(doubtful.end(), own.begin(), own.end());
    }
    std::vector<PlacedTraits> added;
    for (const TouchedTraits& one : now) {
        added.emplace_back(static_cast<std::size_t>(after.indexOf(one.key)), &one);
    }
    std::ranges::sort(added);
    if (!removed.empty() || !added.empty()) {
        const TraitStretch stretch(removed, added, before.key.size(), after.key.size());
        replace(traits, stretch, traitsWithin(stretch, traits, removed, added));
    }
    renumberTags(traits, carried(traits, doubtful));
}

}  // namespace fulcrum
