// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Made-up edits of a project, of every kind that the program knows: fields, tags, relations, sources, notes,
// codes, records added, and removed with what points to them taken off. Each holds together with the content
// that it is told. The same seed gives the same edits.
#pragma once

#include <QHash>
#include <random>

#include "models/domain/change_set.h"

namespace fulcrum::test {

class RandomEdits {
public:
    /// `author` begins the ids of what is added, but for some that all authors choose alike.
    RandomEdits(unsigned seed, QString author) : m_random(seed), m_author(std::move(author)) {}

    /// The next edit of a project that holds `content`, which is brought up to date with it.
    ChangeSet next(ProjectContent& content);

private:
    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }
    bool oneIn(int count) { return below(count) == 0; }
    template <typename RecordType>
    RecordType& any(std::vector<RecordType>& records) {
        return records[static_cast<std::size_t>(below(static_cast<int>(records.size())))];
    }
    QString word();
    QString newId();
    void toggle(QStringList& texts);
    Event changed(Event event, const ProjectContent& content);
    Event added(const ProjectContent& content);
    Annotation note(const ProjectContent& content);
    void changeBesideEvents(ProjectContent& content);
    static void removeEvent(ProjectContent& content, const QString& id);
    static void removeCode(ProjectContent& content, const QString& id);

    std::mt19937 m_random;
    QString m_author;
    int m_count = 0;
};

/// What takes the one content to the other.
ChangeSet differenceOf(const ProjectContent& before, const ProjectContent& after, const QString& summary);

}  // namespace fulcrum::test
