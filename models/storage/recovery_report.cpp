// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recovery_report.h"

#include <algorithm>

#include "models/storage/storage_text.h"

namespace fulcrum {

QStringList describe(const RecoveryReport& report) {
    const auto number = [](std::int64_t count) {
        return static_cast<int>(std::min<std::int64_t>(count, 0x7FFFFFFF));
    };
    const ProjectCounts& counts = report.recovered;
    QStringList lines{
        StorageText::tr("recovered: %n event(s)", nullptr, number(counts.events)),
        StorageText::tr("sources: %1, relations: %2, claims: %3, parties: %4, tracks: %5")
            .arg(counts.sources)
            .arg(counts.relations)
            .arg(counts.claims)
            .arg(counts.parties)
            .arg(counts.tracks),
        StorageText::tr("eras: %1, indicators: %2, stories: %3, scenarios: %4, codes: %5, notes: %6")
            .arg(counts.eras)
            .arg(counts.indicators)
            .arg(counts.stories)
            .arg(counts.scenarios)
            .arg(counts.codes)
            .arg(counts.annotations),
        StorageText::tr("history: %n edit(s)", nullptr, number(report.history))};
    if (report.isWhole()) {
        return lines << StorageText::tr("nothing that was stored is known to be lost");
    }
    const auto say = [&](std::int64_t count, const QString& sentence) {
        if (count > 0) {
            lines << sentence;
        }
    };
    say(report.damagedPages,
        StorageText::tr("lost: what stood on %n damaged page(s) of the file", nullptr, report.damagedPages));
    say(report.brokenRows,
        StorageText::tr("lost: %n row(s) that are damaged", nullptr, number(report.brokenRows)));
    say(report.unplacedRows, StorageText::tr("lost: %n row(s) of which it cannot be told where they belong",
                                             nullptr, number(report.unplacedRows)));
    say(report.refusedRows,
        StorageText::tr("left out: %n row(s) that no project can hold", nullptr, number(report.refusedRows)));
    say(report.lostEvents, StorageText::tr("lost: at least %n event(s), to which others refer", nullptr,
                                           number(report.lostEvents)));
    say(report.danglingRows, StorageText::tr("left out: %n row(s) that belong to what is lost", nullptr,
                                             number(report.danglingRows)));
    say(report.standIns,
        StorageText::tr(
            "%n lost record(s) that others need have a stand-in, named \"Lost …\": name them again", nullptr,
            number(report.standIns)));
    if (report.hasNewIdentity) {
        lines << StorageText::tr(
            "the project has a new identity: other copies of it can no longer be merged");
    }
    return lines;
}

}  // namespace fulcrum
