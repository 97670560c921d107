// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A call-out: what a presenter points at in a figure or a step of a story, in few words. On a point of the
// balance it is a numbered dot with its value, on a span a bracket, on an event a numbered dot at its mark.
// Kept with the view, never a note: it is meant for the audience. Plain values.
#pragma once

#include <QString>
#include <variant>

#include "models/domain/annotation.h"

namespace fulcrum {

struct Callout {
    std::variant<PointTarget, SpanTarget, EventTarget> target;
    QString text;  ///< may be empty: then the number, the value or the days alone are shown

    bool operator==(const Callout&) const = default;
};

}  // namespace fulcrum
