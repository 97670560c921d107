// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotate/coder_scenarios.h"

#include "models/document/coding_edits.h"
#include "widgets/annotate/agreement_panel_text.h"

namespace fulcrum {

std::vector<Scenario> coderScenarios(const Coding& coding, const std::vector<Coder>& coders,
                                     const BalanceModel& record) {
    std::vector<Scenario> scenarios;
    for (const Coder& coder : coders) {
        if (coder.isRecord) {
            continue;
        }
        Scenario scenario;
        scenario.changes = changesAsJudgedBy(coding, coder.author, record);
        if (scenario.changes.empty()) {
            continue;
        }
        scenario.name = AgreementPanelText::tr("As %1 judges the severity").arg(coderName(coder));
        scenario.text =
            AgreementPanelText::tr(
                "Every event that %1 judges otherwise than the record weighs what it would at the "
                "severity they gave it.")
                .arg(coderName(coder));
        scenarios.push_back(std::move(scenario));
    }
    return scenarios;
}

}  // namespace fulcrum
