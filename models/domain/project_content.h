// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything a project holds, as values: what Fulcrum JSON reads and writes, and what a small project is
// compared with on import. Large projects are never held like this by the window.
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "models/domain/annotation.h"
#include "models/domain/code.h"
#include "models/domain/era.h"
#include "models/domain/event.h"
#include "models/domain/indicator.h"
#include "models/domain/party.h"
#include "models/domain/scenario.h"
#include "models/domain/story.h"
#include "models/domain/track.h"

namespace fulcrum {

/// What the project says of itself.
struct ProjectInfo {
    QString title;
    Translations titleIn;
    QString description;
    Translations descriptionIn;
    QString licence;
    QString licenceUrl;
    QString attribution;
    QString language;            ///< of the texts, as a BCP 47 tag ("en-GB")
    std::optional<Day> horizon;  ///< last day the data knows of; curves stop here
    QString extra;

    bool operator==(const ProjectInfo&) const = default;
};

struct ProjectContent {
    ProjectInfo project;
    std::vector<Party> parties;
    std::vector<Track> tracks;
    std::vector<Era> eras;
    std::vector<Event> events;  ///< in file order, which decides between relations of one day
    std::vector<Indicator> indicators;
    std::vector<Story> stories;
    std::vector<Scenario> scenarios;
    std::vector<Code> codes;
    std::vector<Annotation> annotations;

    bool operator==(const ProjectContent&) const = default;
};

}  // namespace fulcrum
