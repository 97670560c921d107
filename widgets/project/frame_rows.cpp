// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/project/frame_rows.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kOriginRole = Qt::UserRole;

QPushButton* button(const QString& name, QWidget* parent) {
    auto* made = new QPushButton(parent);
    made->setObjectName(name);
    // Enter in a cell ends the cell.
    made->setAutoDefault(false);
    return made;
}

}  // namespace

FrameRows::FrameRows(const QString& name, int columns, Order order, QWidget* parent)
    : QWidget(parent),
      m_table(new QTableWidget(0, columns, this)),
      m_add(button(name + u"Add"_s, this)),
      m_remove(button(name + u"Remove"_s, this)) {
    m_table->setObjectName(name);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                             QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    if (order == Order::Counts) {
        m_up = button(name + u"Up"_s, this);
        m_down = button(name + u"Down"_s, this);
        buttons->addWidget(m_up);
        buttons->addWidget(m_down);
        connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
        connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    }
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(6);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &FrameRows::addRequested);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_table->removeRow(m_table->currentRow());
        follow();
        emit edited();
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &FrameRows::follow);
    connect(m_table, &QTableWidget::itemChanged, this, &FrameRows::edited);
    retranslate();
    follow();
}

void FrameRows::setHeads(const QStringList& heads) { m_table->setHorizontalHeaderLabels(heads); }

void FrameRows::setWideColumn(int column) {
    m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

int FrameRows::addRow(std::optional<std::size_t> origin) {
    const QSignalBlocker blocker(m_table);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto* first = new QTableWidgetItem;
    if (origin) {
        first->setData(kOriginRole, QVariant::fromValue(static_cast<qulonglong>(*origin)));
    }
    m_table->setItem(row, 0, first);
    return row;
}

std::optional<std::size_t> FrameRows::originOf(int row) const {
    const QVariant origin = m_table->item(row, 0)->data(kOriginRole);
    return origin.isValid() ? std::optional<std::size_t>(origin.toULongLong()) : std::nullopt;
}

void FrameRows::setText(int row, int column, const QString& text, bool isEditable) {
    const QSignalBlocker blocker(m_table);
    if (m_table->item(row, column) == nullptr) {
        m_table->setItem(row, column, new QTableWidgetItem);
    }
    QTableWidgetItem* item = m_table->item(row, column);
    item->setText(text);
    item->setToolTip(text);
    if (!isEditable) {
        item->setFlags(item->flags() & ~Qt::ItemIsEditable);
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
}

QString FrameRows::text(int row, int column) const {
    const QTableWidgetItem* item = m_table->item(row, column);
    return item == nullptr ? QString() : item->text().trimmed();
}

void FrameRows::setColour(int row, int column, const QString& colour) {
    auto* field = new ColourField(m_table->objectName() + u"Colour"_s, m_table);
    field->setText(colour);
    // Room for every letter that a colour is written in, and the button.
    field->line().setMinimumWidth(field->fontMetrics().averageCharWidth() * 11);
    connect(field, &ColourField::edited, this, &FrameRows::edited);
    m_table->setCellWidget(row, column, field);
}

QString FrameRows::colour(int row, int column) const {
    const auto* field = qobject_cast<ColourField*>(m_table->cellWidget(row, column));
    return field == nullptr ? QString() : field->text().trimmed();
}

QComboBox& FrameRows::setChoice(int row, int column, const QStringList& choices, int chosen) {
    auto* box = new QComboBox(m_table);
    box->addItems(choices);
    box->setCurrentIndex(chosen);
    connect(box, &QComboBox::currentIndexChanged, this, &FrameRows::edited);
    m_table->setCellWidget(row, column, box);
    return *box;
}

int FrameRows::choice(int row, int column) const {
    const auto* box = qobject_cast<QComboBox*>(m_table->cellWidget(row, column));
    return box == nullptr ? 0 : box->currentIndex();
}

void FrameRows::writeInLast() {
    QTableWidgetItem* item = m_table->item(count() - 1, 0);
    m_table->setCurrentItem(item);
    m_table->editItem(item);
}

void FrameRows::move(int by) {
    const int row = m_table->currentRow();
    const int other = row + by;
    if (row < 0 || other < 0 || other >= count()) {
        return;
    }
    swapRows(row, other);
    m_table->setCurrentCell(other, 0);
    follow();
    emit edited();
}

void FrameRows::swapRows(int a, int b) {
    const QSignalBlocker blocker(m_table);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        QTableWidgetItem* one = m_table->takeItem(a, column);
        m_table->setItem(a, column, m_table->takeItem(b, column));
        m_table->setItem(b, column, one);
        // A widget cannot be taken out of its cell, so what it shows changes places.
        auto* left = qobject_cast<ColourField*>(m_table->cellWidget(a, column));
        auto* right = qobject_cast<ColourField*>(m_table->cellWidget(b, column));
        if (left != nullptr && right != nullptr) {
            const QString colour = left->text();
            left->setText(right->text());
            right->setText(colour);
        }
    }
}

void FrameRows::follow() {
    const int row = m_table->currentRow();
    m_remove->setEnabled(row >= 0);
    if (m_up != nullptr) {
        m_up->setEnabled(row > 0);
        m_down->setEnabled(row >= 0 && row + 1 < count());
    }
}

void FrameRows::retranslate() {
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Take out"));
    if (m_up != nullptr) {
        m_up->setText(tr("Move up"));
        m_down->setText(tr("Move down"));
    }
}

void FrameRows::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace fulcrum
