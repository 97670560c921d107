// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/current_balance.h"

#include <algorithm>
#include <utility>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

int stepOf(const BalanceCurve& curve) { return curve.days.size() > 1 ? curve.days[1] - curve.days[0] : 1; }

/// What was told to stop is looked at so often while the newest waits for its turn.
constexpr int kAgainMilliseconds = 20;

std::vector<NamedScenario> named(const std::vector<Scenario>& scenarios, const Document& document) {
    std::vector<NamedScenario> all;
    all.reserve(scenarios.size());
    for (const Scenario& scenario : scenarios) {
        all.emplace_back(scenario, document);
    }
    return all;
}

}  // namespace

CurrentBalance::CurrentBalance(const Document& document, QObject* parent)
    : CurrentBalance(document, RecordBalance(document.tables(), Lens::Leverage), parent) {}

CurrentBalance::CurrentBalance(const Document& document, RecordBalance record, QObject* parent)
    : QObject(parent), m_document(document) {
    m_wish.tables = balanceTables(document.tables());
    m_wish.levels = record.levels;
    m_wish.lens = record.model.lens();
    m_seen = m_wish;
    m_view.record = std::make_shared<const RecordBalance>(std::move(record));
    m_again.setInterval(kAgainMilliseconds);
    connect(&m_again, &QTimer::timeout, this, &CurrentBalance::begin);
    connect(&document, &Document::changed, this, &CurrentBalance::followEdit);
}

void CurrentBalance::followEdit(const ChangeSet& changes) {
    const bool isOfStakes =
        touches<Party>(changes) || touches<Track>(changes) || touches<ProjectInfo>(changes);
    if (!isOfStakes && !touches<Event>(changes)) {
        // Who keeps scenarios brings them into view; the record does not know of them.
        return;
    }
    if (isOfStakes || m_wish.tables.columns != m_document.sharedColumns()) {
        m_wish.levels = std::make_shared<const LevelProfiles>(levelsNow());
        m_wish.tables = balanceTables(m_document.tables());
        // The set is of the columns before.
        m_wish.counted.reset();
        keepApplicable();
        if (isOfStakes) {
            // What is drawn beside an old curve must still fit it: sides and tracks.
            ++m_reckoning;
            m_view = {};
            showAtOnce();
        } else if (!follow()) {
            speakOfDocument();
        }
    }
    // Also where only texts are others: views write them beside the points.
    emit changed();
}

LevelProfiles CurrentBalance::levelsNow() const {
    const auto& touched = m_document.touched();
    return touched ? m_wish.levels->mended(*m_wish.tables.columns, m_document.sharedColumns(), *touched,
                                           m_document.relationsNaming())
                   : LevelProfiles(m_document.sharedColumns());
}

Result<void> CurrentBalance::check(const NamedScenario& named) const {
    return checkScenario(named.scenario, balanceInput(m_document), record().parameters(), named.tracks,
                         named.keys);
}

void CurrentBalance::keepApplicable() {
    if (m_wish.scenario) {
        const NamedScenario again(m_wish.scenario->scenario, m_document);
        // An edit may have taken away what the scenario speaks of: then the record is in view.
        m_wish.scenario = check(again) ? std::optional(again) : std::nullopt;
    }
    m_wish.compared = named(toCompare(), m_document);
    std::erase_if(m_wish.compared, [this](const NamedScenario& one) { return !check(one); });
}

bool CurrentBalance::isPending() const { return m_view.record->columns() != m_document.sharedColumns(); }

bool CurrentBalance::follow() {
    ++m_reckoning;
    m_isBehind = m_background && m_document.columns().size() > m_quickEvents && !isQuick(m_wish, m_view);
    if (m_isBehind) {
        begin();
        return false;
    }
    showAtOnce();
    return true;
}

void CurrentBalance::showAtOnce() {
    m_stop.request_stop();
    m_again.stop();
    m_isBehind = false;
    take(m_wish, reckon(m_wish, m_view));
}

void CurrentBalance::take(const BalanceWish& wish, BalanceView view) {
    const bool isOtherRecord = !m_view.record || m_view.record->columns() != view.record->columns();
    show(wish, std::move(view));
    if (isOtherRecord) {
        emit recordChanged();
    }
}

void CurrentBalance::begin() {
    m_stop.request_stop();
    if (!m_atWork.expired()) {
        // Two at once would take each other's time and twice the memory.
        m_again.start();
        return;
    }
    m_again.stop();
    m_stop = std::stop_source();
    auto wish = std::make_shared<const BalanceWish>(m_wish);
    m_atWork = wish;
    m_background(
        u"balance"_s, this,
        [this, wish = std::move(wish), before = m_view, stop = m_stop.get_token(), reckoning = m_reckoning] {
            auto view = std::make_shared<BalanceView>(reckon(*wish, before, stop));
            return [this, wish, view, reckoning] { end(wish, std::move(*view), reckoning); };
        });
}

void CurrentBalance::end(const std::shared_ptr<const BalanceWish>& wish, BalanceView view, int reckoning) {
    m_atWork.reset();
    if (reckoning != m_reckoning) {
        if (m_isBehind) {
            begin();
        }
        return;
    }
    m_isBehind = false;
    take(*wish, std::move(view));
    emit changed();
}

void CurrentBalance::show(const BalanceWish& wish, BalanceView view) {
    // Views share what stays, so what is only held against it leaves curve and band where they are.
    const bool isOther = view.record != m_view.record || view.scenarioBand != m_view.scenarioBand;
    m_seen = wish;
    m_view = std::move(view);
    if (isPending()) {
        speakOfDocument();
    }
    if (isOther) {
        m_simulated.reset();
        ++m_version;
    }
}

void CurrentBalance::speakOfDocument() {
    const auto speak = [this](ScenarioBalance& one) { one = one.speakingOf(m_document.sharedColumns()); };
    if (m_view.scenario) {
        speak(*m_view.scenario);
    }
    std::ranges::for_each(m_view.compared, speak);
}

void CurrentBalance::setLens(Lens lens) {
    if (lens == m_wish.lens) {
        return;
    }
    m_wish.lens = lens;
    if (m_isBehind) {
        // What stays in view meanwhile takes the lens at once.
        BalanceWish seen = m_seen;
        seen.lens = lens;
        show(seen, reckon(seen, m_view));
    }
    follow();
    emit changed();
}

void CurrentBalance::countOnly(std::shared_ptr<const EventSet> events) {
    const bool isSame = events && m_wish.counted ? *events == *m_wish.counted : events == m_wish.counted;
    if (isSame) {
        return;
    }
    m_wish.counted = std::move(events);
    if (follow()) {
        emit changed();
    }
}

void CurrentBalance::setSimulatedBand(std::optional<SimulatedBand> band) {
    Q_ASSERT(!band || band->band.p10.size() == curve().days.size());
    if (band || m_simulated) {
        m_simulated = std::move(band);
        emit bandChanged();
    }
}

void CurrentBalance::showRecord() {
    if (!m_wish.scenario && !m_view.scenario) {
        return;
    }
    m_wish.scenario.reset();
    if (m_view.scenario) {
        // It is there already, whatever else is being reckoned.
        BalanceWish seen = m_seen;
        seen.scenario.reset();
        show(seen, reckon(seen, m_view));
    }
    follow();
    emit changed();
}

Result<void> CurrentBalance::assume(const Scenario& scenario) {
    const bool isAsked = m_wish.scenario && m_wish.scenario->scenario == scenario;
    if (isAsked && !(m_isBehind && m_atWork.expired())) {
        return {};
    }
    NamedScenario named(scenario, m_document);
    if (auto checked = check(named); !checked) {
        return checked;
    }
    m_wish.scenario = std::move(named);
    if (follow()) {
        emit changed();
    }
    return {};
}

bool CurrentBalance::compareWith(const std::vector<Scenario>& scenarios) {
    m_wish.compared = named(scenarios, m_document);
    std::erase_if(m_wish.compared, [this](const NamedScenario& one) { return !check(one); });
    if (follow()) {
        emit changed();
    }
    return m_wish.compared.size() == scenarios.size();
}

std::vector<Scenario> CurrentBalance::toCompare() const {
    std::vector<Scenario> scenarios;
    for (const NamedScenario& one : m_wish.compared) {
        scenarios.push_back(one.scenario);
    }
    return scenarios;
}

EventIndex CurrentBalance::inModel(EventIndex event) const {
    return m_view.scenario ? m_view.scenario->indexInModel(event)
                           : renumbered(event, m_document.columns(), *m_view.record->columns());
}

BalanceSums CurrentBalance::sumsOn(Day day) const {
    day = std::min(day, m_document.horizon());
    // Between the samples of a record of more than half a century a ledger has to be made.
    if (const std::optional<BalanceSums> sums = fulcrum::sumsOn(curve(), day)) {
        return *sums;
    }
    const Ledger made = ledger(day);
    return static_cast<const BalanceSums&>(made);
}

std::vector<Contribution> CurrentBalance::contributions(EventIndex event, Day day) const {
    const EventIndex index = inModel(event);
    return index == kNoIndex ? std::vector<Contribution>{} : model().contributions(index, day);
}

std::vector<double> CurrentBalance::sliver(EventIndex event) const {
    const EventIndex index = inModel(event);
    if (index == kNoIndex || curve().days.empty()) {
        return std::vector<double>(curve().days.size(), 0);
    }
    return model().sliver(index, curve().days.front(), curve().days.back(), stepOf(curve()));
}

bool CurrentBalance::isInForce(EventIndex event, Day day) const {
    return isRestriction(m_document.columns().kind[static_cast<std::size_t>(event)]) &&
           levels().levelOn(event, day) > 0;
}

int CurrentBalance::inForceOn(Day day) const {
    return static_cast<int>(m_view.record->inForceCounted().countOn(day));
}

}  // namespace fulcrum
