// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/active_scenario.h"

#include <QUuid>
#include <algorithm>
#include <cmath>
#include <utility>

#include "models/leverage/parameter_names.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Whether two changes cannot stand beside each other: the newer takes the older's place.
bool saysTheSame(const ScenarioChange& a, const ScenarioChange& b) {
    const auto movesEnd = [](ScenarioAction action) {
        return action == ScenarioAction::Extend || action == ScenarioAction::Shorten;
    };
    if (a.action == ScenarioAction::Set || b.action == ScenarioAction::Set) {
        return a.action == b.action && a.parameter == b.parameter;
    }
    return a.event == b.event && (a.action == b.action || (movesEnd(a.action) && movesEnd(b.action)));
}

/// A refusal that names the scenario as the screen does; its id means nothing to who reads it there.
Error inScenario(const Error& error, const Scenario& scenario) {
    QString where = error.where;
    return {where.replace(scenario.id, scenario.name), error.what, error.mend};
}

QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

}  // namespace

ScenarioChange endingOn(const Document& document, const LevelProfiles& levels, EventIndex event, Day day) {
    ScenarioChange change;
    change.event = document.caption(event).id;
    change.action = day > levels.endOf(event) ? ScenarioAction::Extend : ScenarioAction::Shorten;
    change.to = day;
    return change;
}

ActiveScenario::ActiveScenario(Document& document, CurrentBalance& balance, QObject* parent)
    : QObject(parent), m_document(document), m_balance(balance), m_nameOfOwn(tr("Own assumptions")) {
    connect(&document, &Document::changed, this, &ActiveScenario::follow);
}

const Scenario* ActiveScenario::stored(const QString& id) const {
    const auto& all = m_document.scenarios();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

std::optional<Scenario> ActiveScenario::scenario() const {
    if (m_draft) {
        return m_draft;
    }
    const Scenario* const found = stored(m_id);
    return found ? std::optional(*found) : std::nullopt;
}

Scenario ActiveScenario::current() const {
    if (const auto scenario = this->scenario()) {
        return *scenario;
    }
    Scenario own;
    own.id = newId();
    own.name = m_nameOfOwn;
    return own;
}

Result<void> ActiveScenario::choose(const QString& id) {
    const Scenario* const found = stored(id);
    if (!id.isEmpty() && !found) {
        return Error{id, tr("there is no such scenario"), tr("Choose one of the list")};
    }
    if (found) {
        if (auto assumed = m_balance.assume(*found); !assumed) {
            return assumed;
        }
    } else {
        m_balance.showRecord();
    }
    m_draft.reset();
    m_id = id;
    emit changed();
    return {};
}

void ActiveScenario::follow(const ChangeSet& changes) {
    if (changes.changes.size() == 1 && touches<Scenario>(changes)) {
        const Change& change = changes.changes.front();
        m_id = change.after ? idOf(*change.after) : QString();
    }
    bringBack();
}

void ActiveScenario::bringBack() {
    m_draft.reset();
    const Scenario* const found = stored(m_id);
    // What cannot be applied any more leaves the record in view rather than something stale.
    if (!found || !m_balance.assume(*found)) {
        m_id.clear();
        m_balance.showRecord();
    }
    emit changed();
}

Result<void> ActiveScenario::write(const Scenario& scenario, const QString& summary) {
    const Scenario* const before = stored(scenario.id);
    if (before && *before == scenario) {
        dropDraft();
        return {};
    }
    // Tried first: the file must not hold what the model refuses.
    if (auto tried = m_balance.assume(scenario); !tried) {
        return inScenario(tried.error(), scenario);
    }
    Change change{before ? std::optional<Record>(*before) : std::nullopt, Record(scenario)};
    auto written = m_document.apply({summary, {std::move(change)}});
    if (!written) {
        bringBack();
    }
    return written;
}

Result<void> ActiveScenario::create(const QString& name, const std::vector<ScenarioChange>& changes) {
    Scenario scenario;
    scenario.id = newId();
    scenario.name = name;
    scenario.changes = changes;
    return write(scenario, tr("Add the scenario %1").arg(name));
}

Result<void> ActiveScenario::duplicate(const QString& name) {
    Scenario copy = current();
    copy.id = newId();
    copy.name = name;
    copy.nameIn = {};
    return write(copy, tr("Add the scenario %1").arg(name));
}

Result<void> ActiveScenario::rename(const QString& name, const QString& text) {
    Scenario scenario = current();
    if (scenario.name != name) {
        scenario.nameIn = {};
    }
    scenario.name = name;
    scenario.text = text;
    return write(scenario, tr("Rename the scenario %1").arg(name));
}

Result<void> ActiveScenario::remove() {
    const Scenario* const found = stored(m_id);
    if (!found) {
        return {};
    }
    return m_document.apply(
        {tr("Remove the scenario %1").arg(found->name), {{Record(*found), std::nullopt}}});
}

Scenario ActiveScenario::with(Scenario scenario, const ScenarioChange& change) const {
    const auto same = std::find_if(scenario.changes.begin(), scenario.changes.end(),
                                   [&](const auto& one) { return saysTheSame(one, change); });
    const bool isAsShipped = change.action == ScenarioAction::Set &&
                             change.value.value_or(kNoErosion) == shippedValue(change.parameter);
    if (same != scenario.changes.end()) {
        if (isAsShipped) {
            scenario.changes.erase(same);
        } else {
            *same = change;
        }
    } else if (!isAsShipped) {
        scenario.changes.push_back(change);
    }
    return scenario;
}

Result<void> ActiveScenario::add(const ScenarioChange& change) {
    const Scenario scenario = with(current(), change);
    return write(scenario, tr("Change the scenario %1").arg(scenario.name));
}

Result<void> ActiveScenario::removeChange(std::size_t position) {
    Scenario scenario = current();
    if (position >= scenario.changes.size()) {
        return {};
    }
    scenario.changes.erase(scenario.changes.begin() + static_cast<std::ptrdiff_t>(position));
    return write(scenario, tr("Change the scenario %1").arg(scenario.name));
}

Result<void> ActiveScenario::setParameter(const QString& name, std::optional<double> value) {
    ScenarioChange change;
    change.action = ScenarioAction::Set;
    change.parameter = name;
    change.value = value && std::isinf(*value) ? std::nullopt : value;
    return add(change);
}

Result<void> ActiveScenario::resetParameters(const std::vector<QString>& names) {
    Scenario scenario = current();
    std::erase_if(scenario.changes, [&](const ScenarioChange& change) {
        return change.action == ScenarioAction::Set &&
               std::find(names.begin(), names.end(), change.parameter) != names.end();
    });
    return stored(scenario.id) ? write(scenario, tr("Change the scenario %1").arg(scenario.name))
                               : Result<void>();
}

double ActiveScenario::shippedValue(const QString& name) const {
    return parameterValue(m_balance.record().parameters(), trackIds(m_document), name).value_or(0);
}

double ActiveScenario::valueInView(const QString& name) const {
    // Not from what is in view: that may still be reckoned.
    const std::vector<QString> tracks = trackIds(m_document);
    Parameters parameters = m_balance.record().parameters();
    if (const Scenario* const assumed = m_balance.assumed()) {
        if (auto under = parametersUnder(*assumed, parameters, tracks)) {
            parameters = std::move(under).value();
        }
    }
    return parameterValue(parameters, tracks, name).value_or(0);
}

Result<void> ActiveScenario::draft(const ScenarioChange& change) {
    Scenario scenario = with(current(), change);
    if (auto assumed = m_balance.assume(scenario); !assumed) {
        return inScenario(assumed.error(), scenario);
    }
    m_draft = std::move(scenario);
    emit changed();
    return {};
}

Result<void> ActiveScenario::draftEnd(EventIndex event, Day day) {
    const ScenarioChange change = endingOn(m_document, m_balance.levels(), event, day);
    if (day != m_balance.levels().endOf(event)) {
        return draft(change);
    }
    Scenario scenario = current();
    std::erase_if(scenario.changes, [&](const ScenarioChange& one) { return saysTheSame(one, change); });
    if (auto assumed = m_balance.assume(scenario); !assumed) {
        return inScenario(assumed.error(), scenario);
    }
    m_draft = std::move(scenario);
    emit changed();
    return {};
}

Result<void> ActiveScenario::commitDraft() {
    if (!m_draft) {
        return {};
    }
    const Scenario scenario = *m_draft;
    return write(scenario, tr("Change the scenario %1").arg(scenario.name));
}

void ActiveScenario::dropDraft() {
    if (m_draft) {
        bringBack();
    }
}

}  // namespace fulcrum
