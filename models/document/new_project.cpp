// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/new_project.h"

#include <QSet>
#include <QUuid>
#include <array>

#include "models/document/record_id.h"
#include "models/domain/content_merge.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// The names that are not blank, each once.
QStringList told(const QStringList& names) {
    QStringList told;
    for (const QString& name : names) {
        const QString simple = name.simplified();
        if (!simple.isEmpty() && !told.contains(simple, Qt::CaseInsensitive)) {
            told += simple;
        }
    }
    return told;
}

}  // namespace

ProjectContent emptyProject(const QString& title, const ProjectParties& parties) {
    ProjectContent content;
    content.project.title = title;
    QSet<QString> ids;
    const QStringList sides = told({parties.sideA, parties.sideB});
    const std::array looks{Party{{}, {}, {}, {}, Side::A, u"#0072B2"_s, u"#56B4E9"_s, {}, {}, {}},
                           Party{{}, {}, {}, {}, Side::B, u"#B8470B"_s, u"#E69F00"_s, {}, {}, {}}};
    for (qsizetype i = 0; i < sides.size(); ++i) {
        Party party = looks[static_cast<std::size_t>(i)];
        party.id = idFromName(sides[i], u"side-"_s + QString::number(i + 1), ids);
        party.name = sides[i];
        ids.insert(party.id);
        content.parties.push_back(std::move(party));
    }
    ids.clear();
    for (const QString& name : told(parties.tracks)) {
        Track track;
        const auto place = content.tracks.size();
        track.id = idFromName(name, u"track-"_s + QString::number(place + 1), ids);
        track.name = name;
        track.colour = trackColour(place);
        track.order = static_cast<int>(place) + 1;
        ids.insert(track.id);
        content.tracks.push_back(std::move(track));
    }
    return content;
}

Result<ProjectCounts> writeNewProject(const QString& path, const ProjectContent& content,
                                      const QString& summary) {
    auto store = ProjectStore::createInMemory();
    if (!store) {
        return store.error();
    }
    // The first state of a project is nothing to undo, so the log names it without its changes.
    const LogEntry entry{QUuid::createUuid().toString(QUuid::WithoutBraces),
                         QString(),
                         QDateTime::currentDateTimeUtc(),
                         summary,
                         {}};
    if (const Result<void> applied = (*store)->apply(mergeContent({}, content).changes, entry); !applied) {
        return applied.error();
    }
    if (const Result<void> copied = (*store)->copyTo(path); !copied) {
        return copied.error();
    }
    return (*store)->counts();
}

}  // namespace fulcrum
