// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A guided walk through the record: saved views in order. Plain values.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "models/domain/callout.h"
#include "models/domain/day.h"
#include "models/domain/terms.h"
#include "models/domain/translations.h"

namespace fulcrum {

/// A saved view: a step of a story.
struct View {
    QString id;
    QString title;
    QString text;
    Day from = 0;
    Day to = 0;          ///< first day after the window
    QStringList events;  ///< ids of the events it speaks of
    QString query;
    Lens lens = Lens::Leverage;
    /// All of the view as linkTo() writes it, without the project; empty: window, query and lens say it all.
    QString link;
    QString notes;  ///< for the speaker alone, in plain text
    Transition transition = Transition::Move;
    std::vector<Callout> callouts;
    /// The last edit of the data when the view was saved (DataVersion); empty: not known, or before the first.
    QString madeFrom;
    QString extra;

    bool operator==(const View&) const = default;
};

struct Story {
    QString id;
    QString title;
    Translations titleIn;
    QString text;
    std::vector<View> steps;
    QString extra;

    bool operator==(const Story&) const = default;
};

}  // namespace fulcrum
