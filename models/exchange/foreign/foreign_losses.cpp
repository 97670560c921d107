// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "models/exchange/foreign/foreign_collection.h"
#include "models/exchange/html_text.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

void countLosses(const Event& event, std::initializer_list<QStringView> held, Losses& losses) {
    const auto lose = [&](QStringView field, bool isSet, const QString& words) {
        if (isSet && std::ranges::find(held, field) == held.end()) {
            ++losses[words];
        }
    };
    lose(u"end", isRestriction(event.kind) && !event.span.end, u"that a measure goes on (an open end)"_s);
    lose(u"announced", event.announced.has_value(), u"the day of announcement"_s);
    lose(u"scheduled_end", event.scheduledEnd.has_value(), u"the scheduled end"_s);
    lose(u"precision", event.span.precision != Precision::OnDay, u"the precision of the start"_s);
    lose(u"kind", true, u"the kind"_s);
    lose(u"track", true, u"the track"_s);
    lose(u"actor", true, u"the actor"_s);
    lose(u"target", !event.target.isEmpty(), u"the target"_s);
    lose(u"short", !event.shortTitle.isEmpty(), u"the short title"_s);
    lose(u"title_in", !event.titleIn.empty(), u"titles in other languages"_s);
    lose(u"summary", !event.summary.isEmpty(), u"the summary"_s);
    lose(u"instrument", !event.instrument.isEmpty(), u"the legal instrument"_s);
    lose(u"places", !event.places.isEmpty(), u"places"_s);
    lose(u"people", !event.people.isEmpty(), u"people"_s);
    lose(u"tags", !event.tags.isEmpty(), u"tags"_s);
    lose(u"severity", true, u"the severity"_s);
    lose(u"severity_why", !event.severityWhy.isEmpty(), u"the reason of the severity"_s);
    lose(u"direction", true, u"the direction"_s);
    lose(u"relations", !event.relations.empty(), u"relations"_s);
    lose(u"contested", !event.claims.empty(), u"claims (who says what)"_s);
    lose(u"figures", !event.figures.empty(), u"figures"_s);
    lose(u"tariff", event.tariff.has_value(), u"the tariff"_s);
    lose(u"sources", !event.sources.empty(), u"sources"_s);
    lose(u"verified", !event.verified.isEmpty(), u"how it was verified"_s);
}

Day lastDayOf(const DateSpan& span) { return span.end ? *span.end - 1 : span.start; }

QString trackName(const ProjectContent& project, const QString& id) {
    const auto found = std::ranges::find(project.tracks, id, &Track::id);
    return found == project.tracks.end() || found->name.isEmpty() ? id : found->name;
}

QString partyName(const ProjectContent& project, const QString& id) {
    const auto found = std::ranges::find(project.parties, id, &Party::id);
    return found == project.parties.end() || found->name.isEmpty() ? id : found->name;
}

QString textFromHtml(const QString& html, const QString& before) {
    return !before.isEmpty() && htmlFromPlain(before) == html ? before : cleaned(plainFromHtml(html));
}

}  // namespace fulcrum
