// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/current_balance.h"
#include "tests/bench/balance_work.h"
#include "tests/bench/journey.h"

using namespace Qt::StringLiterals;

namespace fulcrum::bench {

Result<QJsonObject> measureBalance(const Occasion& occasion) {
    const auto path = projectFile(occasion);
    if (!path) {
        return path.error();
    }
    const auto document = Document::open(*path);
    if (!document) {
        return document.error();
    }
    const Document& record = **document;
    const Parameters parameters = defaultParameters(record);
    const BalanceModel model(balanceInput(record), parameters, Lens::Leverage);
    const Day first = record.columns().start.front();
    const Day last = record.horizon();
    double read = model.curve(first, last, 1).net.back();
    const double full = medianMs(
        [&](int run) { read += model.with(moved(parameters, run)).curve(first, last, 1).net.back(); });
    const double weight = medianMs([&](int run) {
        Parameters other = parameters;
        other.tracks[0].weight = 1.5 + run;
        read += model.with(std::move(other)).curve(first, last, 1).net.back();
    });
    const double stream = medianMs([&](int) { read += readStrands(model); });
    if (!(read > 0 || read < 0)) {
        return Error{*path, u"its balance is nil"_s, {}};
    }
    return QJsonObject{{u"balance_full"_s, full}, {u"balance_weight"_s, weight}, {u"stream"_s, stream}};
}

}  // namespace fulcrum::bench
