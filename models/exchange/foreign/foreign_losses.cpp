// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "models/exchange/foreign/foreign_collection.h"
#include "models/exchange/foreign/foreign_text.h"
#include "models/exchange/html_text.h"

namespace fulcrum {

void countLosses(const Event& event, std::initializer_list<QStringView> held, Losses& losses) {
    const auto lose = [&](QStringView field, bool isSet, const char* words) {
        if (isSet && std::ranges::find(held, field) == held.end()) {
            ++losses[QString::fromLatin1(words)];
        }
    };
    lose(u"end", isRestriction(event.kind) && !event.span.end,
         QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "that a measure goes on (an open end)"));
    lose(u"announced", event.announced.has_value(),
         QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "the day of announcement"));
    lose(u"scheduled_end", event.scheduledEnd.has_value(),
         QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "the scheduled end"));
    lose(u"precision", event.span.precision != Precision::OnDay,
         QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "the precision of the start"));
    lose(u"kind", true, QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "the kind"));
    lose(u"track", true, QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "the track"));
    lose(u"actor", true, QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "the actor"));
    lose(u"target", !event.target.isEmpty(), QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "the target"));
    lose(u"short", !event.shortTitle.isEmpty(),
         QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "the short title"));
    lose(u"title_in", !event.titleIn.empty() || !event.shortTitleIn.empty(),
         QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "titles in other languages"));
    lose(u"summary", !event.summary.isEmpty(), QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "the summary"));
    lose(u"instrument", !event.instrument.isEmpty(),
         QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "the legal instrument"));
    lose(u"places", !event.places.isEmpty(), QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "places"));
    lose(u"people", !event.people.isEmpty(), QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "people"));
    lose(u"tags", !event.tags.isEmpty(), QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "tags"));
    lose(u"severity", true, QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "the severity"));
    lose(u"severity_why", !event.severityWhy.isEmpty(),
         QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "the reason of the severity"));
    lose(u"direction", true, QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "the direction"));
    lose(u"relations", !event.relations.empty(), QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "relations"));
    lose(u"contested", !event.claims.empty(),
         QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "claims (who says what)"));
    lose(u"figures", !event.figures.empty(), QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "figures"));
    lose(u"tariff", event.tariff.has_value(), QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "the tariff"));
    lose(u"sources", !event.sources.empty(), QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "sources"));
    lose(u"verified", !event.verified.isEmpty(),
         QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "how it was verified"));
}

void addSource(Event& event, const Source& source) {
    const bool isThere = std::ranges::any_of(event.sources, [&](const Source& each) {
        return source.url.isEmpty() ? each.title == source.title : each.url == source.url;
    });
    if (!isThere && !(source.url.isEmpty() && source.title.isEmpty())) {
        event.sources.push_back(source);
        if (source.title.isEmpty()) {
            event.sources.back().title = source.url;
        }
    }
}

QString guessedEncodingWords() {
    return ForeignText::tr(
        "the text is not valid UTF-8 and is read as Windows-1252; where letters are wrong, save it as UTF-8");
}

QString lostRelationWords() {
    return QStringLiteral(
        QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "a relation to an event that is not here"));
}

QString lossText(const QString& what, int count) {
    const QString words = ForeignText::tr(what.toUtf8().constData());
    //: %1 is what a format cannot hold, such as "the severity"
    return count == 1 ? ForeignText::tr("left out: %1, of 1 record").arg(words)
                      //: %1 is what a format cannot hold, such as "the severity"
                      : ForeignText::tr("left out: %1, of %2 records").arg(words, QString::number(count));
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
