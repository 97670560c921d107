// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/storage/project_use.h"

#include <algorithm>
#include <cmath>
#include <ctime>
#include <memory>
#include <optional>

#include "models/document/coding.h"
#include "models/document/fit_input.h"
#include "models/document/note_list.h"
#include "models/document/project_reading.h"
#include "models/document/scenario_balance.h"
#include "models/domain/content_check.h"
#include "models/exchange/exchange_format.h"
#include "models/exchange/exchange_writer.h"
#include "models/leverage/uncertainty.h"

namespace fulcrum::test {

using namespace Qt::StringLiterals;

void ProjectUse::step(const QString& name, const std::function<void()>& work) {
    const std::clock_t begun = std::clock();
    work();
    const double taken = double(std::clock() - begun) / CLOCKS_PER_SEC;
    if (taken > seconds) {
        seconds = taken;
        longest = name;
    }
}

void ProjectUse::note(const std::vector<Error>& errors) {
    for (const Error& error : errors) {
        said += error.message();
    }
}

void ProjectUse::run(const QString& path) {
    std::optional<ProjectReading> reading;
    step(u"opening"_s, [&] {
        auto result = readProject(path);
        note(result);
        if (result) {
            reading = std::move(result).value();
        }
    });
    if (!reading) {
        return;
    }
    Document document(std::move(reading->store), std::move(reading->tables),
                      std::move(reading->timelineIndex));
    useFile(document);
    useBalance(document);
    useNotes(document);
    undo(document);
    useContent(document.store());
}

void ProjectUse::useFile(const Document& document) {
    const ProjectStore& store = document.store();
    step(u"checking the file"_s, [&] {
        const auto damage = store.findDamage();
        note(damage);
        note(damage ? *damage : std::vector<Error>());
    });
    step(u"filtering"_s, [&] { note(document.eventTraits()); });
    step(u"series"_s, [&] { note(document.indicators()); });
    step(u"history"_s, [&] { note(store.changeLog()); });
    const TextTerm word{u"title"_s};
    step(u"searching"_s, [&] {
        note(store.mentioning({&word, 1}));
        note(store.ranked({&word, 1}, 10));
    });
}

void ProjectUse::undo(Document& document) {
    step(u"undoing"_s, [&] {
        QObject::connect(&document, &Document::undoFailed,
                         [&](const Error& error) { said += error.message(); });
        for (int i = 0; i < 3 && document.undoStack().canUndo(); ++i) {
            document.undoStack().undo();
        }
    });
}

/// Through every lens, of the record and under every scenario; what a sum says must be a number.
void ProjectUse::useBalance(const Document& document) {
    step(u"scenario parameters"_s,
         [&] { note(checkScenarioParameters(document.scenarios(), trackIds(document))); });
    const BalanceModel record(balanceInput(document), defaultParameters(document), Lens::Leverage);
    const std::vector<Day>& starts = document.columns().start;
    const Day first = starts.empty() ? document.horizon() : starts.front();
    const Day last = std::max(first, document.horizon());
    const int often = 1 + (last - first) / 2000;
    for (const Lens lens : {Lens::Legal, Lens::Pressure, Lens::Leverage}) {
        const BalanceModel model = record.with(record.parameters(), lens);
        useModel(model, u"the record"_s, model.curve(first, last, often));
        for (const Scenario& scenario : document.scenarios()) {
            step(u"the scenario "_s + scenario.id, [&] {
                const BalanceCurve curve = model.curve(first, last, often);
                const auto balance = ScenarioBalance::of({scenario, document}, model, curve);
                if (balance) {
                    useModel(balance->model(), scenario.id, balance->curve());
                } else {
                    refused += balance.error().message();
                }
            });
        }
    }
    step(u"fit"_s, [&] {
        note(readFitInput(document.store(), record.input(), record.parameters(), document.parties(),
                          document.tracks()));
    });
}

void ProjectUse::useModel(const BalanceModel& model, const QString& name, const BalanceCurve& curve) {
    step(u"the balance of "_s + name, [&] {
        if (!std::ranges::all_of(curve.net, [](double net) { return std::isfinite(net); })) {
            said += u"the curve is no number: "_s + name;
        }
        for (std::size_t i = 0; i < curve.days.size(); i += std::max<std::size_t>(1, curve.days.size() / 4)) {
            const Ledger ledger = model.ledger(curve.days[i]);
            if (!std::isfinite(ledger.net)) {
                said += u"the ledger is no number: "_s + name;
            }
            if (!ledger.lines.empty()) {
                ++ledgers;
                (void)model.contributions(ledger.lines.front().event, curve.days[i]);
            }
        }
    });
    step(u"the band of "_s + name, [&] { (void)Uncertainty(model).band(curve); });
}

void ProjectUse::useNotes(const Document& document) {
    std::unique_ptr<NoteList> notes;
    step(u"notes"_s, [&] { notes = std::make_unique<NoteList>(document); });
    step(u"listing notes"_s, [&] {
        if (notes->rows({}).size() != document.annotations().size()) {
            said += u"notes are missing"_s;
        }
        (void)notes->rows({{}, u"strike"_s, {}, {}, false, false});
    });
    step(u"notes of a code"_s, [&] { (void)notes->rows({{}, {}, {}, u"escalation"_s, false, false}); });
    step(u"listing codes"_s, [&] {
        if (codeRows(document).size() != document.codes().size()) {
            said += u"codes are missing"_s;
        }
    });
    step(u"coding"_s, [&] { (void)codingOf(document, *notes); });
    step(u"counting codes"_s, [&] { (void)codeUses(document); });
}

void ProjectUse::useContent(const ProjectStore& store) {
    ProjectContent content;
    step(u"reading all"_s, [&] {
        const auto result = store.content();
        note(result);
        content = result ? *result : ProjectContent();
    });
    step(u"checking the content"_s, [&] { note(checkContent(content, {}).errors); });
    for (const ExchangeFormatInfo& info : exchangeFormats()) {
        if (info.isWritten) {
            step(u"exporting "_s + info.name, [&] {
                (void)writeExchange(content, u"p"_s, QDateTime::fromSecsSinceEpoch(0), info.format,
                                    PrivateNotes::Included);
            });
        }
    }
}

}  // namespace fulcrum::test
