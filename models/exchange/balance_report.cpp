// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/balance_report.h"

#include <charconv>

#include "models/exchange/json_writer.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// The shortest form that reads back the same.
QByteArray inDigits(double value) {
    std::array<char, 32> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return QByteArray(buffer.data(), end.ptr - buffer.data());
}

/// A field of CSV after RFC 4180.
QByteArray field(const QString& text) {
    QByteArray utf8 = text.toUtf8();
    if (!utf8.contains(',') && !utf8.contains('"') && !utf8.contains('\n') && !utf8.contains('\r')) {
        return utf8;
    }
    return '"' + utf8.replace('"', "\"\"") + '"';
}

void writeSides(JsonWriter& json, const BalanceReport& report) {
    json.name("sides").beginObject();
    for (std::size_t side = 0; side < report.sides.size(); ++side) {
        json.name(kBalanceSides[side].toString().toStdString()).beginObject();
        json.name("parties").beginArray();
        for (const QString& party : report.sides[side].parties) {
            json.text(party);
        }
        json.endArray();
        json.name("pressure").number(report.sides[side].pressure);
        json.endObject();
    }
    json.endObject();
}

void writeTracks(JsonWriter& json, const BalanceReport& report) {
    json.name("tracks").beginArray(JsonWriter::Layout::Lines);
    for (const BalanceReport::OfTrack& track : report.tracks) {
        json.beginObject();
        json.name("track").text(track.track);
        json.name("A").number(track.sideA);
        json.name("B").number(track.sideB);
        json.name("net").number(track.sideA - track.sideB);
        json.endObject();
    }
    json.endArray();
}

void writeLedger(JsonWriter& json, const BalanceReport& report) {
    json.name("ledger").beginArray(JsonWriter::Layout::Lines);
    for (const BalanceReport::Line& line : report.ledger) {
        json.beginObject();
        json.name("event").text(line.event);
        json.name("track").text(line.track);
        json.name("side").text(line.side);
        json.name("points").number(line.points);
        json.name("title").text(line.title);
        json.endObject();
    }
    json.endArray();
}

void writeScenario(JsonWriter& json, const QString& scenario) {
    if (!scenario.isEmpty()) {
        json.name("scenario").text(scenario);
    }
}

void writeEffects(JsonWriter& json, const BalanceReport& report) {
    const auto day = [](std::optional<Day> end) { return end ? isoFromDay(*end) : QString(); };
    json.name("affected").beginArray(JsonWriter::Layout::Lines);
    for (const BalanceReport::Effect& effect : report.effects) {
        json.beginObject();
        json.name("event").text(effect.event);
        json.name("end_before").textOrNull(day(effect.endBefore));
        json.name("end_after").textOrNull(day(effect.endAfter));
        json.name("level_changed").boolean(effect.isLevelChanged);
        json.name("clock_changed").boolean(effect.isClockChanged);
        json.endObject();
    }
    json.endArray();
}

}  // namespace

QByteArray writeBalanceJson(const BalanceReport& report) {
    JsonWriter json;
    json.beginObject(JsonWriter::Layout::Lines);
    json.name("date").text(isoFromDay(report.day));
    json.name("lens").text(report.lens);
    writeScenario(json, report.scenario);
    json.name("net").number(report.net);
    json.name("gauge").number(report.gauge);
    writeSides(json, report);
    writeTracks(json, report);
    if (report.hasLedger) {
        writeLedger(json, report);
    }
    if (!report.scenario.isEmpty()) {
        writeEffects(json, report);
    }
    json.endObject();
    return json.bytes() + '\n';
}

QByteArray writeBalanceJson(const BalanceSeries& series) {
    JsonWriter json;
    json.beginObject(JsonWriter::Layout::Lines);
    json.name("lens").text(series.lens);
    writeScenario(json, series.scenario);
    json.name("tracks").beginArray();
    for (const QString& track : series.tracks) {
        json.text(track);
    }
    json.endArray();
    json.name("days").beginArray(JsonWriter::Layout::Lines);
    for (std::size_t day = 0; day < series.days.size(); ++day) {
        json.beginObject();
        json.name("date").text(isoFromDay(series.days[day]));
        json.name("net").number(series.net[day]);
        json.name("p10").number(series.p10[day]);
        json.name("p90").number(series.p90[day]);
        json.name("prob_ahead").number(series.probAhead[day]);
        for (std::size_t side = 0; side < series.pressure.size(); ++side) {
            json.name(kBalanceSides[side].toString().toStdString()).beginArray();
            for (const std::vector<double>& track : series.pressure[side]) {
                json.number(track[day]);
            }
            json.endArray();
        }
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.bytes() + '\n';
}

QByteArray writeBalanceCsv(const BalanceReport& report) {
    QByteArray csv;
    if (report.hasLedger) {
        csv = "event,track,side,points,title\n";
        for (const BalanceReport::Line& line : report.ledger) {
            csv += field(line.event) + ',' + field(line.track) + ',' + field(line.side) + ',' +
                   inDigits(line.points) + ',' + field(line.title) + '\n';
        }
        return csv;
    }
    csv = "track,A,B,net\n";
    for (const BalanceReport::OfTrack& track : report.tracks) {
        csv += field(track.track) + ',' + inDigits(track.sideA) + ',' + inDigits(track.sideB) + ',' +
               inDigits(track.sideA - track.sideB) + '\n';
    }
    return csv;
}

QByteArray writeBalanceCsv(const BalanceSeries& series) {
    QByteArray csv = "date,net,p10,p90,prob_ahead";
    for (const QStringView side : kBalanceSides) {
        for (const QString& track : series.tracks) {
            csv += ',' + field(side % u'.' % track);
        }
    }
    csv += '\n';
    for (std::size_t day = 0; day < series.days.size(); ++day) {
        csv += isoFromDay(series.days[day]).toUtf8();
        for (const std::vector<double>* column : {&series.net, &series.p10, &series.p90, &series.probAhead}) {
            csv += ',' + inDigits((*column)[day]);
        }
        for (const std::vector<std::vector<double>>& side : series.pressure) {
            for (const std::vector<double>& track : side) {
                csv += ',' + inDigits(track[day]);
            }
        }
        csv += '\n';
    }
    return csv;
}

}  // namespace fulcrum
