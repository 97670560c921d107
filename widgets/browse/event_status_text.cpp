// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/browse/event_status_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>

#include "widgets/browse/page_text.h"
#include "widgets/common/joined_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// The context of these texts for translators.
struct StatusText {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::StatusText)
};

QString percent(double level) { return QLocale().toString(level * 100, 'g', 3); }

/// "until 10 Nov 2026, outcome unknown to the data": when what eased the measure is itself to end, as far as
/// the one who eased it has said.
QString untilText(const EventPageContext& context, EventIndex index, Day stepFrom) {
    std::vector<Link> links;
    context.document.timelineIndex().links().addLinksOf(index, links);
    for (const Link& link : links) {
        const bool isEasing = link.type == RelationType::Suspends || link.type == RelationType::Amends;
        const auto at = static_cast<std::size_t>(link.later);
        if (link.earlier != index || !isEasing || context.document.columns().start[at] != stepFrom) {
            continue;
        }
        const auto eased = context.document.event(context.document.columns().key[at]);
        if (eased && eased->scheduledEnd && *eased->scheduledEnd > context.day) {
            const QString until = StatusText::tr("until %1").arg(pageDate(*eased->scheduledEnd));
            return *eased->scheduledEnd > context.document.horizon()
                       ? commaText({until, StatusText::tr("outcome unknown to the data")})
                       : until;
        }
    }
    return {};
}

QString inForceText(const EventPageContext& context, EventIndex index, const Event& event) {
    const std::vector<LevelStep> steps = context.balance.levels().of(index).steps;
    // The step of the day; before the first there is none.
    const auto next = std::find_if(steps.begin(), steps.end(),
                                   [&](const LevelStep& step) { return step.from > context.day; });
    if (next == steps.begin()) {
        return {};
    }
    const LevelStep& now = *std::prev(next);
    const QString since =
        now.from == event.span.start ? pageDate(event.span.start, event.span.precision) : pageDate(now.from);
    QString text = now.level <= 0 ? StatusText::tr("Suspended since %1").arg(since)
                   : now.level < 1
                       ? StatusText::tr("In force at %1 % since %2").arg(percent(now.level), since)
                       : StatusText::tr("In force since %1").arg(since);
    if (const QString until = untilText(context, index, now.from); !until.isEmpty()) {
        text = commaText({text, until});
    }
    QStringList before;
    for (auto step = std::prev(next); step != steps.begin();) {
        --step;
        const QString from = step->from == event.span.start ? pageDate(event.span.start, event.span.precision)
                                                            : pageDate(step->from);
        before.append(step->level <= 0  ? StatusText::tr("suspended from %1").arg(from)
                      : step->level < 1 ? StatusText::tr("at %1 % from %2").arg(percent(step->level), from)
                                        : StatusText::tr("in full from %1").arg(from));
    }
    //: What held earlier, the latest first
    return before.isEmpty() ? text
                            : semicolonText({text, StatusText::tr("before that %1").arg(commaText(before))});
}

}  // namespace

QString statusText(const EventPageContext& context, EventIndex index, const Event& event) {
    const QString start = pageDate(event.span.start, event.span.precision);
    QStringList parts;
    if (!isRestriction(event.kind) && event.kind != Kind::Threat) {
        const bool isLong = event.span.end && *event.span.end > event.span.start + 1;
        parts.append(isLong ? start + u" – "_s + pageDate(*event.span.end - 1) : start);
    } else {
        const Day profileEnd = context.balance.levels().of(index).end;
        const Day end = event.span.end ? std::min(*event.span.end, profileEnd) : profileEnd;
        if (context.day < event.span.start) {
            parts.append(StatusText::tr("Not yet in force on %1; from %2").arg(pageDate(context.day), start));
        } else if (end != kOpenEnd && context.day >= end) {
            //: From the first to the last day
            parts.append(StatusText::tr("Was in force %1 – %2").arg(start, pageDate(end - 1)));
        } else if (event.kind == Kind::Threat) {
            parts.append(StatusText::tr("Threatened since %1").arg(start));
        } else {
            parts.append(inForceText(context, index, event));
        }
        if (event.scheduledEnd && end == kOpenEnd) {
            const QString planned =
                StatusText::tr("scheduled to end on %1").arg(pageDate(*event.scheduledEnd));
            parts.append(*event.scheduledEnd > context.document.horizon()
                             ? commaText({planned, StatusText::tr("outcome unknown to the data")})
                             : planned);
        }
    }
    if (event.announced && *event.announced != event.span.start) {
        parts.append(StatusText::tr("announced %1").arg(pageDate(*event.announced)));
    }
    return semicolonText(parts);
}

}  // namespace fulcrum
