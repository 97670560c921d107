// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/validation_report.h"

#include <algorithm>

#include "models/exchange/json_writer.h"

namespace fulcrum {

int ValidationReport::count(QStringView verdict) const {
    return static_cast<int>(std::count_if(claims.begin(), claims.end(),
                                          [&](const Claim& claim) { return claim.verdict == verdict; }));
}

QByteArray writeValidationJson(const ValidationReport& report) {
    JsonWriter json;
    json.beginObject(JsonWriter::Layout::Lines);
    json.name("passed").integer(report.count(u"pass"));
    json.name("failed").integer(report.count(u"fail"));
    json.name("unknown").integer(report.count(u"unknown"));
    json.name("claims").beginArray(JsonWriter::Layout::Lines);
    for (const ValidationReport::Claim& claim : report.claims) {
        json.beginObject();
        json.name("id").text(claim.id);
        json.name("claim").text(claim.claim);
        json.name("rule").text(claim.rule);
        json.name("verdict").text(claim.verdict);
        json.name("numbers").beginArray();
        for (const auto& [what, value] : claim.numbers) {
            json.beginObject();
            json.name("what").text(what);
            json.name("value").number(value);
            json.endObject();
        }
        json.endArray();
        json.name("note").textOrNull(claim.note);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.bytes() + '\n';
}

}  // namespace fulcrum
