// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page "How the balance is made" as rich text: the text of its language, with every parameter and every
// table filled in from the model, so that the page cannot disagree with it. In the text, {{name}} stands for
// a default of parameter_names.h ("{{minerals.off_ramp_days}}"), {{shifts}}, {{following_days}},
// {{least_clear}} and {{most_clear}} for constants of the model, and {{table:tracks}}, {{table:model}} and
// {{table:evidence}} for the tables. Pure functions.
#pragma once

#include <QString>
#include <vector>

#include "models/domain/track.h"

namespace fulcrum {

/// A heading of the page: where a link "#id" leads.
struct HelpSection {
    QString id;
    QString title;
};

/// The page in this language, or in English where there is none in it; its tables are of these tracks.
QString balanceHelp(const std::vector<Track>& tracks, const QString& language);

/// The sections of a page, in their order.
std::vector<HelpSection> sectionsOf(const QString& html);

}  // namespace fulcrum
