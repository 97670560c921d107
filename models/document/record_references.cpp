// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/record_references.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Collects names; an empty id names nothing.
class References {
public:
    void operator()(const Event& event) {
        add(u"track"_s, event.track);
        add(u"party"_s, event.actor);
        add(u"party"_s, event.target);
        for (const Relation& relation : event.relations) {
            add(u"event"_s, relation.eventId);
        }
    }
    void operator()(const Story& story) {
        for (const View& step : story.steps) {
            for (const QString& event : step.events) {
                add(u"event"_s, event);
            }
            for (const Callout& callout : step.callouts) {
                if (const auto* event = std::get_if<EventTarget>(&callout.target)) {
                    add(u"event"_s, event->event);
                }
            }
        }
    }
    void operator()(const Scenario& scenario) {
        for (const ScenarioChange& change : scenario.changes) {
            add(u"event"_s, change.event);
            if (const qsizetype point = change.parameter.lastIndexOf(u'.'); point > 0) {
                add(u"track"_s, change.parameter.first(point));
            }
        }
    }
    void operator()(const Indicator& indicator) {
        if (indicator.compare) {
            add(u"track"_s, indicator.compare->track);
            add(u"party"_s, indicator.compare->party);
        }
    }
    void operator()(const Code& code) { add(u"code"_s, code.parent); }
    void operator()(const Annotation& annotation) {
        for (const QString& code : annotation.codes) {
            add(u"code"_s, code);
        }
    }
    template <typename RecordType>
    void operator()(const RecordType&) {}

    QStringList names;

private:
    void add(const QString& kind, const QString& id) {
        if (!id.isEmpty()) {
            names += kind + u' ' + id;
        }
    }
};

}  // namespace

QStringList referencesOf(const Record& record) {
    References references;
    std::visit(references, record);
    return references.names;
}

}  // namespace fulcrum
