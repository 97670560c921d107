// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/browse/conflict_list.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>
#include <limits>

#include "widgets/browse/record_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

QString recordName(const Document& document, const QString& name) {
    const auto record = document.store().find(name.section(u' ', 0, 0), name.section(u' ', 1));
    return record && *record ? recordText(**record) : name;
}

}  // namespace

ConflictList::ConflictList(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_title(new QLabel(this)),
      m_list(new QTreeWidget(this)),
      m_keep(new QPushButton(this)),
      m_take(new QPushButton(this)) {
    setObjectName(u"conflicts"_s);
    m_title->setWordWrap(true);
    m_list->setObjectName(u"conflictList"_s);
    m_list->setRootIsDecorated(false);
    m_keep->setObjectName(u"keepValue"_s);
    m_take->setObjectName(u"takeOtherValue"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_take);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_list);
    column->addLayout(buttons);
    connect(m_keep, &QPushButton::clicked, this, [this] { settle(false); });
    connect(m_take, &QPushButton::clicked, this, [this] { settle(true); });
    connect(&document, &Document::changed, this, &ConflictList::follow);
    retranslate();
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &ConflictList::readAgain);
    readAgain();
}

void ConflictList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        readAgain();
    }
}

void ConflictList::retranslate() {
    m_title->setText(tr("Copies differ here; both values are kept until you choose:"));
    m_list->setAccessibleName(tr("Conflicts of merged copies"));
    m_list->setHeaderLabels({tr("Record"), tr("Field"), tr("Holds"), tr("Other value")});
    m_keep->setText(tr("Keep what holds"));
    m_take->setText(tr("Take the other"));
}

void ConflictList::follow(const ChangeSet& changes) {
    const auto merged = m_document.store().mergedLogHeads();
    const auto newest = m_document.store().logHeads(std::numeric_limits<std::int64_t>::max(), 1);
    const bool isUndo = newest && !newest->empty() && !newest->front().reverses.isEmpty();
    // An ordinary edit neither makes a conflict nor settles one.
    if ((merged && merged->size() != m_merged) || !changes.settled.empty() || (isUndo && m_merged > 0)) {
        m_settling.start(0);
    }
}

void ConflictList::readAgain() {
    const auto merged = m_document.store().mergedLogHeads();
    m_merged = merged ? merged->size() : 0;
    const auto conflicts = openConflicts(m_document.store());
    m_conflicts = conflicts ? *conflicts : std::vector<MergeConflict>();
    m_list->clear();
    for (const MergeConflict& conflict : m_conflicts) {
        const bool isPresence = conflict.field.isEmpty();
        const QString kept = isPresence ? tr("Kept") : valueOf(conflict.kept);
        const QString lost = isPresence ? tr("Removed") : valueOf(conflict.lost);
        const auto by = [](const QString& value, const QString& author) {
            //: %1 a value, %2 who gave it
            return author.isEmpty() ? value : tr("%1 (%2)").arg(value, author);
        };
        new QTreeWidgetItem(m_list, {recordName(m_document, conflict.record), fieldName(conflict.field),
                                     by(kept, conflict.keptBy), by(lost, conflict.lostBy)});
    }
    for (int column = 0; column < 3; ++column) {
        m_list->resizeColumnToContents(column);
    }
    if (!m_conflicts.empty()) {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    m_keep->setDisabled(m_document.isReadOnly());
    m_take->setDisabled(m_document.isReadOnly());
    setVisible(!m_conflicts.empty());
}

void ConflictList::settle(bool takeLost) {
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0) {
        return;
    }
    auto choice = settling(m_document.store(), m_conflicts[static_cast<std::size_t>(row)], takeLost);
    if (!choice) {
        emit refused(choice.error().message());
        return;
    }
    choice->summary =
        takeLost ? tr("Take the other value of a conflict") : tr("Keep the value of a conflict");
    if (const auto applied = m_document.apply(*choice); !applied) {
        emit refused(applied.error().message());
    }
}

}  // namespace fulcrum
