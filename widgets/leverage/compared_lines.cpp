// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/compared_lines.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "widgets/common/interface_language.h"
#include "widgets/common/scenario_text.h"
#include "widgets/leverage/balance_stack.h"

namespace fulcrum {
namespace {

struct ComparedLinesText {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::ComparedLinesText)
};

constexpr std::array kDashes{Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};

std::vector<double> netOf(const BalanceCurve& curve, const std::vector<double>& days,
                          std::optional<Day> baseline) {
    std::vector<double> net = seriesOn(curve, curve.net, days);
    if (baseline) {
        const double before = seriesOn(curve, curve.net, {*baseline + 0.5}).front();
        std::ranges::for_each(net, [before](double& value) { value -= before; });
    }
    return net;
}

bool isInView(const CurrentBalance& balance, const ScenarioBalance& compared) {
    return balance.scenario() != nullptr && balance.scenario()->scenario().id == compared.scenario().id;
}

}  // namespace

std::vector<ComparedLine> comparedLines(const CurrentBalance& balance, const std::vector<double>& days,
                                        std::optional<Day> baseline) {
    std::vector<ComparedLine> lines;
    if (days.empty() || balance.curve().days.empty()) {
        return lines;
    }
    if (balance.scenario() != nullptr) {
        lines.push_back({ComparedLinesText::tr("The record as it is"),
                         netOf(balance.recordCurve(), days, baseline), Qt::SolidLine});
    }
    std::size_t dashed = 0;
    for (const ScenarioBalance& one : balance.compared()) {
        if (!isInView(balance, one)) {
            lines.push_back({scenarioName(one.scenario(), interfaceLanguage()),
                             netOf(one.curve(), days, baseline), kDashes[dashed++ % kDashes.size()]});
        }
    }
    return lines;
}

QColor comparedColour(const Theme& theme) { return theme.mutedText; }

}  // namespace fulcrum
