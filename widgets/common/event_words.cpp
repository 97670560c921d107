// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/event_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>

#include "models/timeline/date_ticks.h"
#include "models/timeline/mark_shape.h"
#include "widgets/common/joined_text.h"
#include "widgets/common/balance_text.h"
#include "widgets/common/terms_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// The context of these texts for translators.
struct EventWords {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::EventWords)
};

/// Of what answered it, so many are named.
constexpr std::size_t kMostAnswers = 3;

}  // namespace

QString eventName(const Document& document, EventIndex event, const QString& language) {
    return labelText(document.caption(event), language);
}

QString spanText(const EventColumns& columns, EventIndex event) {
    const auto at = static_cast<std::size_t>(event);
    const QString start = dateText(columns.start[at], columns.precision[at], QLocale());
    if (!isBar(shapeOf(columns.kind[at]))) {
        return start;
    }
    //: From a date on, with no end known
    return columns.end[at] == kOpenEnd
               ? EventWords::tr("since %1").arg(start)
               : start + u" – "_s + dateText(columns.end[at] - 1, Precision::OnDay, QLocale());
}

QString eventInWords(const Document& document, EventIndex event, const QString& language) {
    const auto at = static_cast<std::size_t>(event);
    const EventColumns& columns = document.columns();
    QStringList where;
    if (columns.actor[at] < document.parties().size()) {
        const Party& actor = document.parties()[columns.actor[at]];
        where.append(textIn(actor.nameIn, language, actor.name));
    }
    const Track& track = document.tracks()[columns.track[at]];
    where.append(textIn(track.nameIn, language, track.name));
    const EventCaption caption = document.caption(event);
    QStringList parts{textIn(caption.titleIn, language, caption.title), spanText(columns, event),
                      severityText(columns.severity[at])};
    std::vector<Link> links;
    document.timelineIndex().links().addLinksOf(event, links);
    std::erase_if(links, [&](const Link& link) {
        return link.earlier != event || link.type != RelationType::RespondsTo;
    });
    std::sort(links.begin(), links.end());
    QStringList answers;
    for (std::size_t i = 0; i < std::min(links.size(), kMostAnswers); ++i) {
        answers.append(eventName(document, links[i].later, language));
    }
    if (!answers.isEmpty()) {
        //: %1 is the names of events
        parts.append(EventWords::tr("answered by %1").arg(commaText(answers)));
    }
    return labelledText(commaText(where), commaText(parts));
}

}  // namespace fulcrum
