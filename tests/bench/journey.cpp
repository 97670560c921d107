// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/journey.h"

#include <unistd.h>

#include <QDateTime>
#include <QFile>
#include <cmath>

#include "models/document/new_project.h"
#include "models/storage/bulk_edit.h"
#include "tests/bench/made_up_project.h"

using namespace Qt::StringLiterals;

namespace fulcrum::bench {

namespace {

/// Event by event, as a large import does, so that ten million take no more memory than ten thousand.
Result<void> writeEvents(ProjectStore& store, MadeUpEvents& made, int events) {
    const auto edit = BulkEdit::begin(store, events);
    Result<void> done = edit ? Result<void>() : edit.error();
    while (done && !made.isAtEnd()) {
        const Event event = made.next();
        done = (*edit)->add(event);
        if (done) {
            done = (*edit)->addRelations(event);
        }
    }
    // The log of a file made for measuring needs no copy of its records.
    return done ? (*edit)->commit({u"made-up"_s, {}, QDateTime::currentDateTimeUtc(), {}, u"[]"_s}) : done;
}

/// It has its name when it is complete: half of one that was stopped would measure something else.
Result<QString> madeUpFile(const QString& path, int events, std::uint32_t seed) {
    if (QFile::exists(path)) {
        return path;
    }
    const QString part = path + u".part"_s;
    QFile::remove(part);
    MadeUpEvents made(events, seed);
    if (const auto begun = writeNewProject(part, made.frame(), u"Begin"_s); !begun) {
        return begun.error();
    }
    {
        const auto store = ProjectStore::open(part, ProjectStore::Access::ReadWrite);
        const Result<void> written = store ? writeEvents(**store, made, events) : store.error();
        if (!written) {
            return written.error();
        }
    }
    if (!QFile::rename(part, path)) {
        return Error{path, u"the made-up project cannot be given its name"_s, {}};
    }
    // A user's file was written long ago; an edit that waits for this one's last gigabyte measures the disk.
    ::sync();
    return path;
}

}  // namespace

Result<QString> projectFile(const Occasion& occasion) {
    return occasion.project.isEmpty() ? projectFileOf(occasion, occasion.events)
                                      : madeUpFile(occasion.project, occasion.events, occasion.seed);
}

Result<QString> projectFileOf(const Occasion& occasion, int events) {
    return madeUpFile(occasion.folder + u"/made-up-%1.fulcrum"_s.arg(events), events, occasion.seed);
}

DayRange journey(const DayRange& extent, int i) {
    const double phase = double(i) / kJourneyFrames;
    const double depth = phase < 0.4 ? phase / 0.4 : phase < 0.7 ? 1 : (1 - phase) / 0.3;
    const double length = std::exp(std::log(extent.length()) * (1 - depth) + std::log(7.0) * depth);
    const double along = phase < 0.4 ? 0.5 : phase < 0.7 ? 0.5 + (phase - 0.4) * 0.2 : 0.56;
    const double middle = extent.from + extent.length() * along;
    return bounded({middle - length / 2, middle + length / 2});
}

}  // namespace fulcrum::bench
