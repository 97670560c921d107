// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotate/relation_rows.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

#include "widgets/annotate/share_text.h"
#include "widgets/common/event_words.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/terms_text.h"
#include "widgets/common/theme.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

enum Column { kType, kEvent, kLevel, kColumns };
constexpr int kIdRole = Qt::UserRole + 1;
int typeWidth() { return scaled(150); }
int levelWidth() { return scaled(110); }

/// The level as the row was filled, a double, or nothing.
constexpr int kLevelRole = Qt::UserRole + 2;

std::optional<double> levelOf(const QTableWidgetItem& item) {
    const QVariant shown = item.data(kLevelRole);
    return shareFromText(item.text(), shown.isValid() ? std::optional(shown.toDouble()) : std::nullopt);
}

}  // namespace

RelationRows::RelationRows(const Document& document, const Selection& selection, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_table(new QTableWidget(0, kColumns, this)),
      m_finder(new EventFinder(document, this)),
      m_addSelected(new QPushButton(this)),
      m_remove(new QToolButton(this)) {
    m_table->setObjectName(u"relations"_s);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setColumnWidth(kType, typeWidth());
    m_table->setColumnWidth(kLevel, levelWidth());
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(kEvent, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_finder->setObjectName(u"relationFinder"_s);
    m_addSelected->setObjectName(u"relationFromSelection"_s);
    m_remove->setObjectName(u"relationRemove"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_finder, 1);
    row->addWidget(m_addSelected);
    row->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    connect(m_finder, &EventFinder::picked, this, &RelationRows::add);
    connect(m_addSelected, &QPushButton::clicked, this, [this] { add(m_selection.selected()); });
    connect(m_remove, &QToolButton::clicked, this, [this] {
        m_table->removeRow(m_table->currentRow());
        follow();
        emit edited();
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &RelationRows::follow);
    connect(m_table, &QTableWidget::itemChanged, this, &RelationRows::edited);
    connect(&m_selection, &Selection::selectedChanged, this, &RelationRows::follow);
    retranslate();
    follow();
}

void RelationRows::setRelations(const std::vector<Relation>& relations, const QString& eventId) {
    m_eventId = eventId;
    m_table->setRowCount(0);
    for (const Relation& relation : relations) {
        addRow(relation);
    }
    follow();
}

void RelationRows::addRow(const Relation& relation) {
    const QSignalBlocker blocker(m_table);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto* type = new QComboBox(m_table);
    type->setObjectName(u"relationType"_s);
    type->setAccessibleName(tr("Kind of relation"));
    for (int i = 0; i < kRelationTypeCount; ++i) {
        type->addItem(relationText(static_cast<RelationType>(i)));
    }
    type->setCurrentIndex(static_cast<int>(relation.type));
    connect(type, &QComboBox::currentIndexChanged, this, &RelationRows::edited);
    m_table->setCellWidget(row, kType, type);

    const auto key = m_document.keyOf(relation.eventId);
    const EventIndex index = key ? m_document.columns().indexOf(*key) : kNoIndex;
    auto* event =
        new QTableWidgetItem(index == kNoIndex ? relation.eventId
                                               : eventName(m_document, index, interfaceLanguage()) +
                                                     u" · "_s + spanText(m_document.columns(), index));
    event->setData(kIdRole, relation.eventId);
    event->setToolTip(event->text());
    event->setFlags(event->flags() & ~Qt::ItemIsEditable);
    m_table->setItem(row, kEvent, event);
    auto* level = new QTableWidgetItem;
    if (relation.level) {
        level->setText(shareText(*relation.level));
        level->setData(kLevelRole, *relation.level);
    }
    m_table->setItem(row, kLevel, level);
}

void RelationRows::add(EventKey event) {
    const EventIndex index = m_document.columns().indexOf(event);
    if (index == kNoIndex) {
        return;
    }
    const QString id = m_document.caption(index).id;
    if (id == m_eventId) {
        return;
    }
    addRow({RelationType::RespondsTo, id, {}});
    m_table->setCurrentCell(m_table->rowCount() - 1, kEvent);
    emit edited();
}

std::vector<Relation> RelationRows::relations() const {
    std::vector<Relation> relations;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto* type = qobject_cast<QComboBox*>(m_table->cellWidget(row, kType));
        Relation relation;
        relation.type = static_cast<RelationType>(type->currentIndex());
        relation.eventId = m_table->item(row, kEvent)->data(kIdRole).toString();
        // The level is a fraction of something that can be cut; other relations have none.
        if (carriesLevel(relation.type)) {
            relation.level = levelOf(*m_table->item(row, kLevel));
        }
        relations.push_back(relation);
    }
    return relations;
}

QString RelationRows::fault() const {
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString text = m_table->item(row, kLevel)->text().trimmed();
        const auto* type = qobject_cast<QComboBox*>(m_table->cellWidget(row, kType));
        if (text.isEmpty()) {
            continue;
        }
        if (!carriesLevel(static_cast<RelationType>(type->currentIndex()))) {
            return tr("Relation %1 carries no level: remove “%2”, or choose amends, suspends or resumes")
                .arg(row + 1)
                .arg(text);
        }
        if (!levelOf(*m_table->item(row, kLevel))) {
            return tr("Relation %1: “%2” is no level between 0 % and 100 %").arg(row + 1).arg(text);
        }
    }
    return {};
}

void RelationRows::follow() {
    const EventIndex selected = m_document.columns().indexOf(m_selection.selected());
    m_addSelected->setEnabled(selected != kNoIndex && m_document.caption(selected).id != m_eventId);
    m_remove->setEnabled(m_table->currentRow() >= 0);
}

void RelationRows::retranslate() {
    m_table->setHorizontalHeaderLabels({tr("It …"), tr("Event"), tr("Left in force")});
    m_table->setAccessibleName(tr("Relations"));
    m_finder->setPlaceholderText(tr("Find an event to relate to…"));
    m_finder->setAccessibleName(tr("Find an event to relate to"));
    m_addSelected->setText(tr("Add the selected event"));
    m_addSelected->setToolTip(tr("Select another event on the timeline, then press this"));
    m_remove->setText(tr("Remove"));
}

void RelationRows::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace fulcrum
