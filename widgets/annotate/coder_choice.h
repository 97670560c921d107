// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is compared in what: a list of coders to tick and the question they are compared in, the severity or a
// code. It knows nothing of how far they agree. GUI thread; owned by its panel.
#pragma once

#include <QComboBox>
#include <QListWidget>

#include "models/agreement/krippendorff_alpha.h"
#include "models/document/coding.h"

namespace fulcrum {

class CoderChoice : public QWidget {
    Q_OBJECT
public:
    explicit CoderChoice(QWidget* parent = nullptr);

    /// Offers these coders and the document's codes; what was chosen stays chosen, and new coders take part.
    /// Says nothing of it.
    void fill(const Document& document, const Coding& coding);

    /// Ordinal: the severity is asked for. Nominal: the code chosen.
    Metric metric() const;
    /// The id of the code that is asked for; empty for the severity.
    QString code() const;
    /// Who takes part, in the order shown. The record has no codes.
    std::vector<Coder> coders() const;

signals:
    /// Somebody chose otherwise.
    void chosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillCoders(const Coding& coding);
    void fillQuestions(const Document& document);
    void retranslate();

    QListWidget* m_coders;
    QComboBox* m_question;
};

}  // namespace fulcrum
