// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Inside storage a failure is an exception, so that a transaction half done is rolled back on every way out;
// at the façade it becomes an Error in words. Private to storage.
#pragma once

#include <SQLiteCpp/Exception.h>

#include <new>
#include <utility>

#include "models/domain/result.h"
#include "models/storage/storage_text.h"

namespace fulcrum {

/// Thrown where storage itself refuses; carries what the user reads.
struct Refusal {
    Error error;
};

/// What SQLite's failure means for the user of `path`.
Error errorFrom(const SQLite::Exception& exception, const QString& path);

/// Runs `work` and turns what it throws into an Error that names `path`.
template <typename Work>
auto guarded(const QString& path, Work work) -> Result<decltype(work())> {
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const Refusal& refusal) {
        Error error = refusal.error;
        if (error.where.isEmpty()) {
            error.where = path;
        }
        return error;
    } catch (const SQLite::Exception& exception) {
        return errorFrom(exception, path);
    } catch (const std::bad_alloc&) {
        return Error{path, StorageText::tr("memory ran out"), QString()};
    }
}

}  // namespace fulcrum
