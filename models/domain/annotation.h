// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An annotation: what somebody noted on an event, a span of time, a point of the chart, a quotation in a text
// of an event, or another annotation. Plain values, close to the W3C Web Annotation Data Model (2017), so
// that they can leave and come back. A target is named by text ids and may be gone: then the annotation is an
// orphan, kept until it is attached again.
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>
#include <variant>

#include "models/domain/day.h"
#include "models/domain/terms.h"

namespace fulcrum {

struct EventTarget {
    QString event;

    bool operator==(const EventTarget&) const = default;
};

/// The days [from, to).
struct SpanTarget {
    Day from = 0;
    Day to = 0;

    bool operator==(const SpanTarget&) const = default;
};

/// The balance on a day, seen through a lens.
struct PointTarget {
    Day day = 0;
    Lens lens = Lens::Leverage;

    bool operator==(const PointTarget&) const = default;
};

/// A passage of a text of an event, found again by its words where its place has moved.
struct QuotationTarget {
    QString event;
    EventText text = EventText::Summary;
    int start = 0;  ///< in code points, as the W3C model counts
    int end = 0;    ///< after the last code point
    QString exact;  ///< the words themselves
    QString prefix;
    QString suffix;

    bool operator==(const QuotationTarget&) const = default;
};

/// Another annotation, which this one answers.
struct NoteTarget {
    QString annotation;

    bool operator==(const NoteTarget&) const = default;
};

/// Something outside the project, as it came in: JSON text, kept and given back.
struct ForeignTarget {
    QString json;

    bool operator==(const ForeignTarget&) const = default;
};

using AnnotationTarget =
    std::variant<EventTarget, SpanTarget, PointTarget, QuotationTarget, NoteTarget, ForeignTarget>;

struct Annotation {
    QString id;
    AnnotationTarget target;
    Motivation motivation = Motivation::Commenting;
    QString body;                 ///< Markdown, may be empty where codes or a severity say it all
    QStringList codes;            ///< ids of codes
    std::optional<int> severity;  ///< 1…5: how severe its author judges the event to be
    QString author;
    QDateTime created;       ///< UTC, to the millisecond
    QDateTime modified;      ///< likewise; equals `created` until it is edited
    bool isPrivate = false;  ///< never leaves the file unless its author says so
    QString extra;

    bool operator==(const Annotation&) const = default;
};

/// The event that the annotation is on, itself or by a quotation; empty for all other targets.
inline QString eventOf(const AnnotationTarget& target) {
    if (const auto* event = std::get_if<EventTarget>(&target)) {
        return event->event;
    }
    const auto* quotation = std::get_if<QuotationTarget>(&target);
    return quotation ? quotation->event : QString();
}

}  // namespace fulcrum
