// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/change_set.h"

namespace fulcrum {
namespace {

template <typename... Cases>
struct Visitor : Cases... {
    using Cases::operator()...;
};
template <typename... Cases>
Visitor(Cases...) -> Visitor<Cases...>;

QString kindOf(const Record& record) {
    return std::visit(Visitor{[](const ProjectInfo&) { return QStringLiteral("project"); },
                              [](const Party&) { return QStringLiteral("party"); },
                              [](const Track&) { return QStringLiteral("track"); },
                              [](const Era&) { return QStringLiteral("era"); },
                              [](const Event&) { return QStringLiteral("event"); },
                              [](const Indicator&) { return QStringLiteral("indicator"); },
                              [](const Story&) { return QStringLiteral("story"); },
                              [](const Scenario&) { return QStringLiteral("scenario"); },
                              [](const Code&) { return QStringLiteral("code"); },
                              [](const Annotation&) { return QStringLiteral("annotation"); }},
                      record);
}

}  // namespace

ChangeSet inverse(const ChangeSet& changes) {
    ChangeSet result{changes.summary, {}};
    result.changes.reserve(changes.changes.size());
    for (auto it = changes.changes.rbegin(); it != changes.changes.rend(); ++it) {
        result.changes.push_back({it->after, it->before});
    }
    return result;
}

QString idOf(const Record& record) {
    return std::visit(Visitor{[](const ProjectInfo&) { return QStringLiteral("project"); },
                              [](const auto& other) { return other.id; }},
                      record);
}

QString describe(const Record& record) {
    if (std::holds_alternative<ProjectInfo>(record)) {
        return kindOf(record);
    }
    return kindOf(record) + QLatin1Char(' ') + idOf(record);
}

}  // namespace fulcrum
