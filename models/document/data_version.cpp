// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/data_version.h"

#include <limits>

#include "models/document/document_text.h"
#include "models/document/past_records.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

Result<DataVersion> dataVersionOf(const ProjectStore& store) {
    const auto heads = store.logHeads(std::numeric_limits<std::int64_t>::max(), 1);
    if (!heads) {
        return heads.error();
    }
    return heads->empty() ? DataVersion{} : DataVersion{heads->front().id, heads->front().time};
}

Result<ChangeSet> changesSince(const ProjectStore& store, const DataVersion& version) {
    std::int64_t place = 0;
    if (!version.edit.isEmpty()) {
        const auto entry = store.logEntry(version.edit);
        if (!entry) {
            return Error{
                //: Where something is wrong: in the list of edits
                DocumentText::tr("history"),
                DocumentText::tr("it does not know the edit %1").arg(version.edit),
                DocumentText::tr(
                    "What this was made from is a copy that was edited apart: merge it, then look again")};
        }
        place = entry->place;
    }
    return netChangesAfter(store, place);
}

}  // namespace fulcrum
