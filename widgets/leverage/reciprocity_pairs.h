// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Acts of one side with the answers of the other, as a list below a line that says what they are. Choosing
// one selects its event and brings act and answer into view. GUI thread.
#pragma once

#include <QLabel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QWidget>
#include <span>

#include "models/document/document.h"
#include "models/document/selection.h"
#include "models/document/time_window.h"
#include "models/leverage/reciprocity.h"
#include "widgets/common/project_colours.h"
#include "widgets/leverage/reciprocity_numbers.h"

namespace fulcrum {

/// The pairs behind one number, and what they are called.
struct PairsBehind {
    QString who;          ///< "US answers pressure"
    QString number;       ///< "Median days"
    bool isActs = false;  ///< the acts of one side, answered or not, instead of pairs
    CountedPairs pairs;
};

class ReciprocityPairs : public QWidget {
    Q_OBJECT
public:
    /// All references must outlive the list.
    ReciprocityPairs(const Document& document, TimeWindow& window, Selection& selection,
                     QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Nobody reads further down a list, and each line reads two captions from the file.
    static constexpr std::size_t kMostListed = 500;
    /// `sizes` is m by EventIndex. Where there are more pairs than are listed the line above says so.
    void list(const PairsBehind& behind, const std::vector<double>& sizes);
    /// An empty list, with the reason above it.
    void clear(const QString& reason);

    const QStandardItemModel& model() const { return m_model; }
    /// Role of a cell: the key of its event.
    static constexpr int kEventRole = Qt::UserRole + 2;

protected:
    void changeEvent(QEvent* event) override;

private:
    void begin();
    void arrangeColumns();
    void prepareCaptions(std::span<const ReciprocityPair> pairs) const;
    QStandardItem* eventItem(EventIndex event) const;
    void choose(const QModelIndex& cell);
    void retranslate();

    const Document& m_document;
    TimeWindow& m_window;
    Selection& m_selection;
    Theme m_theme = Theme::light();
    ProjectColours m_colours;
    QStandardItemModel m_model;
    QLabel* m_title;
    QTreeView* m_view;
    bool m_isFilling = false;
};

}  // namespace fulcrum
