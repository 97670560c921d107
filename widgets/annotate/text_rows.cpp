// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotate/text_rows.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>
#include <algorithm>
#include <numeric>

namespace fulcrum {

using namespace Qt::StringLiterals;

TextRows::TextRows(const QString& name, int columns, QWidget* parent)
    : QWidget(parent),
      m_table(new QTableWidget(0, columns, this)),
      m_add(new QToolButton(this)),
      m_remove(new QToolButton(this)),
      m_up(new QToolButton(this)),
      m_down(new QToolButton(this)),
      m_shares(static_cast<std::size_t>(columns), 1) {
    m_table->setObjectName(name);
    m_table->viewport()->installEventFilter(this);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    for (const auto& [button, suffix] :
         {std::pair{m_add, u"Add"_s}, {m_remove, u"Remove"_s}, {m_up, u"Up"_s}, {m_down, u"Down"_s}}) {
        button->setObjectName(QString(name + suffix));
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_add, &QToolButton::clicked, this, &TextRows::addRow);
    connect(m_remove, &QToolButton::clicked, this, &TextRows::removeRow);
    connect(m_up, &QToolButton::clicked, this, [this] { moveRow(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveRow(1); });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &TextRows::follow);
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        if (!m_isFilling) {
            emit edited();
        }
    });
    retranslate();
    follow();
}

void TextRows::setTitles(const QStringList& titles, const QString& accessibleName) {
    m_table->setHorizontalHeaderLabels(titles);
    m_table->setAccessibleName(accessibleName);
}

void TextRows::setShares(const std::vector<int>& shares) {
    m_shares = shares;
    share();
}

void TextRows::share() {
    const int all = std::accumulate(m_shares.begin(), m_shares.end(), 0);
    const int room = m_table->viewport()->width();
    for (std::size_t i = 0; i < m_shares.size(); ++i) {
        m_table->setColumnWidth(static_cast<int>(i), room * m_shares[i] / std::max(1, all));
    }
}

bool TextRows::eventFilter(QObject* watched, QEvent* event) {
    // The table gets its own width later than these rows get theirs.
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        share();
    }
    return QWidget::eventFilter(watched, event);
}

void TextRows::fillRow(int row, const QStringList& texts) {
    for (int column = 0; column < m_table->columnCount(); ++column) {
        m_table->setItem(row, column, new QTableWidgetItem(texts.value(column)));
    }
}

void TextRows::setRows(const std::vector<QStringList>& rows) {
    m_isFilling = true;
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        fillRow(row, rows[static_cast<std::size_t>(row)]);
    }
    m_isFilling = false;
    follow();
}

std::vector<QStringList> TextRows::rows() const {
    std::vector<QStringList> rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList texts;
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const QTableWidgetItem* item = m_table->item(row, column);
            texts += item ? item->text().trimmed() : QString();
        }
        if (!texts.join(QString()).isEmpty()) {
            rows.push_back(texts);
        }
    }
    return rows;
}

void TextRows::addRow() {
    m_isFilling = true;
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    fillRow(row, {});
    m_isFilling = false;
    m_table->setCurrentCell(row, 0);
    m_table->editItem(m_table->item(row, 0));
}

void TextRows::removeRow() {
    if (m_table->currentRow() >= 0) {
        m_table->removeRow(m_table->currentRow());
        follow();
        emit edited();
    }
}

void TextRows::moveRow(int step) {
    const int from = m_table->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_table->rowCount()) {
        return;
    }
    m_isFilling = true;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        QTableWidgetItem* moved = m_table->takeItem(from, column);
        m_table->setItem(from, column, m_table->takeItem(to, column));
        m_table->setItem(to, column, moved);
    }
    m_isFilling = false;
    m_table->setCurrentCell(to, std::max(0, m_table->currentColumn()));
    emit edited();
}

void TextRows::follow() {
    const int row = m_table->currentRow();
    const bool isChosen = row >= 0 && row < m_table->rowCount();
    m_remove->setEnabled(isChosen);
    m_up->setEnabled(isChosen && row > 0);
    m_down->setEnabled(isChosen && row + 1 < m_table->rowCount());
}

void TextRows::retranslate() {
    m_add->setText(tr("Add a row"));
    m_remove->setText(tr("Remove the row"));
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
}

void TextRows::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace fulcrum
