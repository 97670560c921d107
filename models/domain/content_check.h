// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether records hold together: the rules that no single record can break alone (unknown party, relation to nothing,
// id given twice, end before start, a level outside the other's life). Import refuses content with errors; `check`
// prints errors and warnings. A pure function, usable from any thread.
#pragma once

#include <vector>

#include "models/domain/project_content.h"
#include "models/domain/result.h"

namespace fulcrum {

struct ContentFindings {
    std::vector<Error> errors;    ///< the project cannot hold this
    std::vector<Error> warnings;  ///< it can, but something is likely amiss (a level change without effect)
};

/// `where` of each finding begins with `file` (may be empty) and names the record.
ContentFindings checkContent(const ProjectContent& content, const QString& file);

}  // namespace fulcrum
