// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every way of using a project that could be opened, as the window and the command line do: what is said of
// it, and how long the longest step took. For tests of files that were made to do harm.
#pragma once

#include <QStringList>
#include <functional>
#include <vector>

#include "models/document/document.h"
#include "models/leverage/balance_model.h"

namespace fulcrum::test {

class ProjectUse {
public:
    /// Uses it at once; what could not be opened is said, and nothing more done.
    explicit ProjectUse(const QString& path) { run(path); }

    QStringList said;
    QStringList refused;  ///< scenarios, each with its reason
    QString longest;      ///< the step that took longest
    double seconds = 0;   ///< of the processor, that step
    int ledgers = 0;      ///< with lines

private:
    void step(const QString& name, const std::function<void()>& work);
    template <typename Value>
    void note(const Result<Value>& result) {
        if (!result) {
            said += result.error().message();
        }
    }
    void note(const std::vector<Error>& errors);

    void run(const QString& path);
    void useFile(const Document& document);
    void useBalance(const Document& document);
    void useModel(const BalanceModel& model, const QString& name, const BalanceCurve& curve);
    void useNotes(const Document& document);
    void undo(Document& document);
    void useContent(const ProjectStore& store);
};

}  // namespace fulcrum::test
