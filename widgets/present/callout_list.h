// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The call-outs of a step as rows: what each points to, and its words, which are written in place. They are
// made from what is pointed at in the window: the balance under the cursor, the measured span, the selected
// event. GUI thread.
#pragma once

#include <QPushButton>
#include <QTableWidget>
#include <vector>

#include "models/document/document.h"
#include "models/document/selection.h"
#include "models/document/time_window.h"

namespace fulcrum {

class CalloutList : public QWidget {
    Q_OBJECT
public:
    /// All must outlive the list. `lens`: what a point of the balance is seen through.
    CalloutList(const Document& document, const TimeWindow& window, const Selection& selection, Lens lens,
                QWidget* parent = nullptr);

    void setCallouts(const std::vector<Callout>& callouts);
    std::vector<Callout> callouts() const;

private:
    void add(const Callout& callout);
    void removeCurrent();
    void follow();
    QString targetText(const Callout& callout) const;

    const Document& m_document;
    const TimeWindow& m_window;
    const Selection& m_selection;
    Lens m_lens;
    std::vector<Callout> m_callouts;  ///< by row; their texts are those of the table
    QTableWidget* m_table;
    QPushButton* m_addPoint;
    QPushButton* m_addSpan;
    QPushButton* m_addEvent;
    QPushButton* m_remove;
};

}  // namespace fulcrum
