// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a test of scenarios stands on: the real sample, read once, and a document of it with its balance and
// the scenario in view, made anew by each openSample(). Header only.
#pragma once

#include <QObject>
#include <memory>
#include <utility>

#include "models/document/active_scenario.h"
#include "models/exchange/fulcrum_json.h"
#include "resources/resources.h"

namespace fulcrum::test {

inline const QString kH20 = QStringLiteral("us-2025-04-09-h20-licence");

class SampleScenarios : public QObject {
protected:
    /// Both fail where the sample cannot be read.
    bool readSample() {
        auto content = readFulcrumJson(sampleJson(QStringLiteral("us-china")), QStringLiteral("sample"));
        if (!content) {
            return false;
        }
        m_sample = std::move(content).value();
        return true;
    }
    bool openSample() {
        closeSample();
        auto document = Document::inMemory(m_sample);
        if (!document) {
            return false;
        }
        m_document = std::move(document).value();
        m_balance = std::make_unique<CurrentBalance>(*m_document);
        m_active = std::make_unique<ActiveScenario>(*m_document, *m_balance);
        return true;
    }
    void closeSample() {
        m_active.reset();
        m_balance.reset();
        m_document.reset();
    }

    ProjectContent m_sample;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<CurrentBalance> m_balance;
    std::unique_ptr<ActiveScenario> m_active;
};

}  // namespace fulcrum::test
