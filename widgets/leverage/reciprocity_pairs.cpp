// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leverage/reciprocity_pairs.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/common/balance_text.h"
#include "widgets/common/interface_language.h"
#include "widgets/leverage/points_items.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Room around a pair that is brought into view: a share of its length, and at least so many days.
constexpr double kMargin = 0.25;
constexpr double kLeastMargin = 20;

}  // namespace

ReciprocityPairs::ReciprocityPairs(const Document& document, TimeWindow& window, Selection& selection,
                                   QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_window(window),
      m_selection(selection),
      m_title(new QLabel(this)),
      m_view(new QTreeView(this)) {
    prepareCellList(*m_view, m_model);
    m_view->setObjectName(u"reciprocityPairs"_s);
    m_view->setRootIsDecorated(false);
    m_title->setObjectName(u"reciprocityPairTitle"_s);
    m_title->setFont(interfaceFont(13, QFont::DemiBold));
    m_title->setWordWrap(true);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReciprocityPairs::choose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_view, 1);
    retranslate();
}

void ReciprocityPairs::setTheme(const Theme& theme) {
    m_theme = theme;
    m_colours = ProjectColours(m_document.parties(), m_document.tracks(), theme);
}

void ReciprocityPairs::retranslate() { m_view->setAccessibleName(tr("Acts and their answers")); }

void ReciprocityPairs::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

QStandardItem* ReciprocityPairs::eventItem(EventIndex event) const {
    if (event == kNoIndex) {
        //: In place of an answer
        QStandardItem* none = textItem(tr("not answered"));
        none->setForeground(m_theme.mutedText);
        return none;
    }
    const EventCaption caption = m_document.caption(event);
    const auto i = static_cast<std::size_t>(event);
    QStandardItem* item = textItem(labelText(caption, interfaceLanguage()));
    item->setIcon(swatch(m_colours.track(m_document.columns().track[i])));
    item->setToolTip(textIn(caption.titleIn, interfaceLanguage(), caption.title));
    item->setData(QVariant::fromValue(m_document.columns().key[i]), kEventRole);
    return item;
}

void ReciprocityPairs::begin() {
    m_model.clear();
    m_model.setHorizontalHeaderLabels(
        {tr("Act"), tr("Answer"), tr("Days"), tr("Size"), tr("Size of answer")});
    // While there are no rows that would be measured again for each column.
    arrangeColumns();
}

void ReciprocityPairs::arrangeColumns() {
    for (int column = 2; column < m_model.columnCount(); ++column) {
        m_model.horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    for (const int column : {3, 4}) {
        m_model.horizontalHeaderItem(column)->setToolTip(tr("m × 100: a measure of severity 5 has 100"));
    }
    m_view->header()->setResizeContentsPrecision(kMeasuredRows);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(1, QHeaderView::Stretch);
}

void ReciprocityPairs::prepareCaptions(std::span<const ReciprocityPair> pairs) const {
    std::vector<EventIndex> named;
    for (const ReciprocityPair& pair : pairs) {
        named.push_back(pair.cause);
        if (pair.answer != kNoIndex) {
            named.push_back(pair.answer);
        }
    }
    m_document.prepareCaptions(named);
}

void ReciprocityPairs::list(const PairsBehind& behind, const std::vector<double>& sizes) {
    m_isFilling = true;
    begin();
    const std::span<const ReciprocityPair> listed = behind.pairs.first;
    prepareCaptions(listed);
    const QLocale locale;
    const auto size = [&](EventIndex event) {
        return numberItem(locale.toString(100 * sizes[static_cast<std::size_t>(event)], 'f', 1));
    };
    for (const ReciprocityPair& pair : listed) {
        const bool isAnswered = pair.answer != kNoIndex;
        m_model.appendRow({eventItem(pair.cause), eventItem(pair.answer),
                           numberItem(isAnswered ? locale.toString(pair.lag) : QString()), size(pair.cause),
                           isAnswered ? size(pair.answer) : textItem({})});
    }
    const int count = static_cast<int>(behind.pairs.count);
    QString what = behind.isActs ? tr("%Ln act(s)", nullptr, count) : tr("%Ln pair(s)", nullptr, count);
    if (listed.size() < behind.pairs.count) {
        //: %1 "9,000 pairs", %2 how many of them the list shows
        what = tr("%1, the first %2 listed").arg(what, locale.toString(static_cast<int>(listed.size())));
    }
    //: %1 who answers what, %2 the number chosen, %3 "12 pairs"
    m_title->setText(tr("%1 · %2 · %3").arg(behind.who, behind.number, what));
    m_isFilling = false;
}

void ReciprocityPairs::clear(const QString& reason) {
    m_isFilling = true;
    begin();
    m_isFilling = false;
    m_title->setText(reason);
}

void ReciprocityPairs::choose(const QModelIndex& cell) {
    if (m_isFilling || !cell.isValid()) {
        return;
    }
    const EventColumns& columns = m_document.columns();
    const EventIndex cause = columns.indexOf(cell.siblingAtColumn(0).data(kEventRole).toLongLong());
    const EventIndex answer = columns.indexOf(cell.siblingAtColumn(1).data(kEventRole).toLongLong());
    const EventIndex chosen = cell.column() == 0 || answer == kNoIndex ? cause : answer;
    if (chosen == kNoIndex) {
        return;
    }
    const Day one = columns.start[static_cast<std::size_t>(cause)];
    const Day other = columns.start[static_cast<std::size_t>(answer == kNoIndex ? cause : answer)];
    const auto [from, to] = std::minmax(one, other);
    const double margin = std::max(kLeastMargin, kMargin * (to - from));
    m_window.setRange({from - margin, to + 1 + margin});
    m_selection.select(columns.key[static_cast<std::size_t>(chosen)]);
}

}  // namespace fulcrum
