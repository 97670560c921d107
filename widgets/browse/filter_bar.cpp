// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/browse/filter_bar.h"

#include <QEvent>
#include <QLocale>

#include "widgets/common/filter_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

int widestChip() { return scaled(340); }
constexpr int kGap = 6;

}  // namespace

FilterBar::FilterBar(const Document& document, ActiveFilter& filter, FilteredBalance& filteredBalance,
                     QWidget* parent)
    : QFrame(parent),
      m_document(document),
      m_filter(filter),
      m_filteredBalance(filteredBalance),
      m_row(new FlowLayout(kGap, this)),
      m_count(new QLabel(this)),
      m_balance(new QCheckBox(this)),
      m_all(new QToolButton(this)) {
    setObjectName(u"filterBar"_s);
    m_row->setContentsMargins(12, 5, 12, 5);
    m_count->setObjectName(u"filterCount"_s);
    m_balance->setObjectName(u"filterBalance"_s);
    m_all->setObjectName(u"filterShowAll"_s);
    m_all->setFocusPolicy(Qt::StrongFocus);
    m_row->addWidget(m_count);
    m_row->addWidget(m_balance);
    m_row->addWidget(m_all);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_all, &QToolButton::clicked, this, [this] { m_filter.setFilter({}); });
    connect(m_balance, &QCheckBox::clicked, &m_filteredBalance, &FilteredBalance::setOn);
    connect(&m_filteredBalance, &FilteredBalance::changed, this,
            [this] { m_balance->setChecked(m_filteredBalance.isOn()); });
    m_balance->setChecked(m_filteredBalance.isOn());
    connect(&m_filter, &ActiveFilter::changed, this, &FilterBar::refresh);
    connect(&m_filter, &ActiveFilter::pendingChanged, this, &FilterBar::refresh);
    retranslate();
    setTheme(Theme::light());
}

void FilterBar::setTheme(const Theme& theme) {
    setStyleSheet(
        uR"(#filterBar { background: %1; border: 0; border-bottom: 1px solid %2; }
#filterBar QToolButton[isChip="true"] { background: %3; border: 1px solid %4; border-radius: 9px; padding: 1px 8px; }
#filterBar QToolButton[isChip="true"]:hover, #filterBar QToolButton[isChip="true"]:focus { border-color: %5; }
#filterCount { color: %6; }
#filterBalance:checked { color: %5; font-weight: 600; })"_s.arg(
            theme.panel.name(), theme.line.name(), mixed(theme.ground, theme.accent, 0.1).name(),
            mixed(theme.line, theme.accent, 0.4).name(), theme.accent.name(), theme.mutedText.name()));
}

void FilterBar::addChip(const QString& text, const Filter& without) {
    auto* chip = new QToolButton(this);
    chip->setProperty("isChip", true);
    chip->setObjectName(u"filterChip"_s);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setText(chip->fontMetrics().elidedText(text, Qt::ElideRight, widestChip()) + u"  ✕"_s);
    chip->setToolTip(tr("Remove %1").arg(text));
    chip->setAccessibleName(tr("Remove %1").arg(text));
    const auto position = static_cast<int>(m_chips.size());
    connect(chip, &QToolButton::clicked, this, [this, without, position] {
        m_filter.setFilter(without);
        // Whoever removes chips by key goes on where the chip was.
        if (!m_chips.empty()) {
            m_chips[std::min(static_cast<std::size_t>(position), m_chips.size() - 1)]->setFocus();
        }
    });
    m_chips.push_back(chip);
}

void FilterBar::refresh() {
    const Filter& filter = m_filter.filter();
    QStringList texts;
    for (const TextTerm& term : filter.terms()) {
        texts += termText(term);
    }
    for (const FilterClause& clause : filter.clauses()) {
        texts += clauseText(m_document, clause);
    }
    // Whoever stands on a chip stays there through edits.
    if (filter != m_chipsOf || texts != m_chipTexts) {
        m_chipsOf = filter;
        m_chipTexts = texts;
        showChips();
    }
    if (!m_filter.isPending()) {
        m_countedOf = filter;
        //: How many of all events a filter lets through
        m_count->setText(tr("%1 of %Ln event(s)", nullptr, m_document.columns().size())
                             .arg(QLocale().toString(m_filter.matchCount())));
    } else if (m_countedOf != filter) {
        m_count->setText(tr("Looking it up …"));
    }
    setVisible(!filter.isEmpty());
}

void FilterBar::showChips() {
    for (QToolButton* chip : m_chips) {
        // It may be the one whose click this is.
        chip->hide();
        chip->deleteLater();
        m_row->removeWidget(chip);
    }
    m_chips.clear();
    m_row->removeWidget(m_count);
    m_row->removeWidget(m_balance);
    m_row->removeWidget(m_all);
    for (std::size_t i = 0; i < m_chipsOf.terms().size(); ++i) {
        Filter without = m_chipsOf;
        without.removeTerm(i);
        addChip(m_chipTexts[static_cast<qsizetype>(m_chips.size())], without);
    }
    for (std::size_t i = 0; i < m_chipsOf.clauses().size(); ++i) {
        Filter without = m_chipsOf;
        without.removeClause(i);
        addChip(m_chipTexts[static_cast<qsizetype>(m_chips.size())], without);
    }
    for (QToolButton* chip : m_chips) {
        m_row->addWidget(chip);
        chip->show();
    }
    m_row->addWidget(m_count);
    m_row->addWidget(m_balance);
    m_row->addWidget(m_all);
    updateGeometry();
}

void FilterBar::retranslate() {
    setAccessibleName(tr("Filter"));
    m_balance->setText(tr("Balance of these only"));
    m_balance->setToolTip(
        tr("Let balance, chart and ledger count only the events that the filter shows, each with what it "
           "weighs among all"));
    m_all->setText(tr("Show all"));
    m_all->setToolTip(tr("Take the filter out and show all events"));
    m_all->setAccessibleName(tr("Show all events"));
    m_chipsOf = {};
    m_chipTexts.clear();
    m_countedOf.reset();
    showChips();
    refresh();
}

void FilterBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

}  // namespace fulcrum
