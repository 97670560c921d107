// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>

#include "models/exchange/foreign/foreign_collection.h"
#include "models/exchange/foreign/foreign_json.h"
#include "models/exchange/foreign/foreign_text.h"
#include "models/exchange/foreign/vis_timeline.h"
#include "models/exchange/html_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

std::string isoOf(Day day) { return isoFromDay(day).toStdString(); }

Json itemOf(const Event& event) {
    Json item{{"id", event.id.toStdString()},
              {"content", htmlOf(event.title)},
              {"start", isoOf(event.span.start)},
              {"type", visTypeOf(event).toStdString()},
              {"group", event.track.toStdString()}};
    if (event.span.end) {
        item["end"] = isoOf(*event.span.end);
    }
    if (!event.summary.isEmpty()) {
        item["title"] = htmlOf(event.summary);
    }
    const Json kept = keptInExtra(event, "vis");
    for (const auto& [name, value] : kept.items()) {
        if (!item.contains(name) || name == "type") {
            item[name] = value;
        }
    }
    return item;
}

Json backgroundOf(const Era& era, const ProjectContent& project) {
    Day end = era.to.value_or(project.project.horizon.value_or(era.from) + 1);
    if (!era.to) {
        for (const Event& event : project.events) {
            end = std::max(end, event.span.start + 1);
        }
    }
    Json item{{"id", QString(u"era:"_s + era.id).toStdString()},
              {"content", htmlOf(era.name)},
              {"start", isoOf(era.from)},
              {"end", isoOf(std::max(end, era.from + 1))},
              {"type", "background"}};
    if (!era.to) {
        item["fulcrum_open"] = true;
    }
    return item;
}

}  // namespace

QString visTypeOf(const Event& event) { return event.span.end ? u"range"_s : u"point"_s; }

Written writeVisTimeline(const ProjectContent& project) {
    Written written;
    Json root{{"items", Json::array()}, {"groups", Json::array()}};
    QSet<QString> used;
    for (const Event& event : project.events) {
        used.insert(event.track);
        root["items"].push_back(itemOf(event));
        countLosses(event, {u"track", u"summary"}, written.losses);
        if (hasOtherExtra(event, "vis")) {
            ++written.losses[QStringLiteral(QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "unknown fields"))];
        }
    }
    for (const Era& era : project.eras) {
        root["items"].push_back(backgroundOf(era, project));
        if (!era.text.isEmpty()) {
            ++written.losses[QStringLiteral(
                QT_TRANSLATE_NOOP("fulcrum::ForeignExchange", "the text of an era"))];
        }
    }
    for (const Track& track : project.tracks) {
        if (used.contains(track.id)) {
            root["groups"].push_back({{"id", track.id.toStdString()},
                                      {"content", htmlOf(trackName(project, track.id))},
                                      {"order", track.order}});
        }
    }
    written.bytes = QByteArray::fromStdString(root.dump(1)) + '\n';
    return written;
}

}  // namespace fulcrum
