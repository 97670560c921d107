// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How work in the background reads the file of a document: with a store of its own, which lets edits pass.
// May be called on any thread.
#pragma once

#include <optional>
#include <utility>

#include "models/storage/project_store.h"

namespace fulcrum {

/// What `read` gives for the store of `path`, a Result. Nothing if it failed because of an edit: whoever
/// still wants it begins again.
template <typename Read>
auto readApart(const QString& path, Read read)
    -> std::optional<decltype(read(std::declval<const ProjectStore&>()))> {
    const auto store = ProjectStore::open(path, ProjectStore::Access::Yielding);
    if (!store) {
        return store.error();
    }
    auto result = read(**store);
    if (!result && (*store)->hasYielded()) {
        return std::nullopt;
    }
    return result;
}

}  // namespace fulcrum
