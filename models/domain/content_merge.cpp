// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/content_merge.h"

#include <QHash>

namespace fulcrum {
namespace {

void mergeProject(const ProjectInfo& incoming, ContentMerge& merge) {
    if (incoming.title.isEmpty()) {
        return;
    }
    ProjectInfo& project = merge.content.project;
    if (project == incoming) {
        ++merge.unchanged;
        return;
    }
    merge.changes.changes.push_back({Record(project), Record(incoming)});
    project.title.isEmpty() ? ++merge.added : ++merge.updated;
    project = incoming;
}

template <typename RecordType>
void mergeRecords(const std::vector<RecordType>& incoming, std::vector<RecordType>& records,
                  ContentMerge& merge) {
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < records.size(); ++i) {
        places.insert(records[i].id, i);
    }
    for (const RecordType& record : incoming) {
        const auto place = places.constFind(record.id);
        if (place == places.constEnd()) {
            merge.changes.changes.push_back({std::nullopt, Record(record)});
            places.insert(record.id, records.size());
            records.push_back(record);
            ++merge.added;
        } else if (records[*place] == record) {
            ++merge.unchanged;
        } else {
            merge.changes.changes.push_back({Record(records[*place]), Record(record)});
            records[*place] = record;
            ++merge.updated;
        }
    }
}

}  // namespace

ContentMerge mergeContent(const ProjectContent& base, const ProjectContent& incoming) {
    ContentMerge merge;
    merge.content = base;
    mergeProject(incoming.project, merge);
    mergeRecords(incoming.parties, merge.content.parties, merge);
    mergeRecords(incoming.tracks, merge.content.tracks, merge);
    mergeRecords(incoming.eras, merge.content.eras, merge);
    mergeRecords(incoming.events, merge.content.events, merge);
    mergeRecords(incoming.indicators, merge.content.indicators, merge);
    mergeRecords(incoming.stories, merge.content.stories, merge);
    mergeRecords(incoming.scenarios, merge.content.scenarios, merge);
    mergeRecords(incoming.codes, merge.content.codes, merge);
    mergeRecords(incoming.annotations, merge.content.annotations, merge);
    return merge;
}

}  // namespace fulcrum
