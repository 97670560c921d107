// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/content_part.h"

namespace fulcrum {

void restrictTo(const QSet<QString>& events, ProjectContent& content) {
    std::erase_if(content.events, [&](const Event& event) { return !events.contains(event.id); });
    content.stories.clear();
    content.scenarios.clear();
    QSet<QString> kept;
    for (qsizetype before = -1; before != kept.size();) {
        before = kept.size();
        for (const Annotation& annotation : content.annotations) {
            const auto* note = std::get_if<NoteTarget>(&annotation.target);
            if (events.contains(eventOf(annotation.target)) || (note && kept.contains(note->annotation))) {
                kept.insert(annotation.id);
            }
        }
    }
    std::erase_if(content.annotations, [&](const Annotation& each) { return !kept.contains(each.id); });
}

}  // namespace fulcrum
