// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotate/code_tree_model.h"

#include <QLocale>
#include <QMimeData>
#include <QPixmap>
#include <algorithm>

#include "models/document/coding.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

const QString kMimeType = u"application/x-fulcrum-code"_s;
constexpr int kSwatch = 10;

bool isWanted(const Code& code, const QStringList& words) {
    return std::ranges::all_of(words, [&](const QString& word) {
        return code.name.contains(word, Qt::CaseInsensitive) ||
               code.definition.contains(word, Qt::CaseInsensitive);
    });
}

QStandardItem* cell(const QString& text, const QString& id) {
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(id, CodeTreeModel::kIdRole);
    return item;
}

}  // namespace

CodeTreeModel::CodeTreeModel(const Document& document, QObject* parent)
    : QStandardItemModel(parent), m_document(document) {
    setColumnCount(ColumnCount);
}

void CodeTreeModel::fill(const QString& words) {
    const std::vector<CodeRow> rows = codeRows(m_document);
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    std::vector<bool> isShown(rows.size(), false);
    // From below, so that what hangs over a code that is wanted is known when it is reached.
    int shownBelow = -1;
    for (std::size_t i = rows.size(); i-- > 0;) {
        const bool hangsOver = shownBelow > rows[i].depth;
        isShown[i] = hangsOver || isWanted(m_document.codes()[rows[i].code], wanted);
        if (isShown[i]) {
            shownBelow = rows[i].depth;
        }
    }
    const QHash<QString, int> uses = codeUses(m_document);
    clear();
    setHorizontalHeaderLabels({tr("Code"), tr("Key"), tr("Notes")});
    std::vector<QStandardItem*> line;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Code& code = m_document.codes()[rows[i].code];
        line.resize(static_cast<std::size_t>(rows[i].depth));
        if (!isShown[i]) {
            line.push_back(nullptr);
            continue;
        }
        const int count = uses.value(code.id);
        QStandardItem* name = cell(code.name, code.id);
        name->setToolTip(code.definition);
        QPixmap swatch(kSwatch, kSwatch);
        const QColor colour = QColor::fromString(code.colour);
        swatch.fill(code.colour.isEmpty() || !colour.isValid() ? QColor(Qt::transparent) : colour);
        name->setIcon(swatch);
        name->setData(tr("%1, in %Ln note(s)", nullptr, count).arg(code.name), Qt::AccessibleTextRole);
        QStandardItem* number = cell(QLocale().toString(count), code.id);
        number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        number->setToolTip(tr("Notes that carry it or a code below it"));
        QStandardItem* above = line.empty() ? nullptr : line.back();
        (above != nullptr ? above : invisibleRootItem())
            ->appendRow({name, cell(code.key.toUpper(), code.id), number});
        line.push_back(name);
    }
}

QString CodeTreeModel::idAt(const QModelIndex& index) {
    return index.siblingAtColumn(Name).data(kIdRole).toString();
}

QModelIndex CodeTreeModel::indexOf(const QString& id) const {
    const QModelIndexList found =
        match(index(0, Name), kIdRole, id, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.front();
}

QStringList CodeTreeModel::mimeTypes() const { return {kMimeType}; }

QMimeData* CodeTreeModel::mimeData(const QModelIndexList& indexes) const {
    auto* data = new QMimeData;
    if (!indexes.isEmpty()) {
        data->setData(kMimeType, idAt(indexes.front()).toUtf8());
    }
    return data;
}

bool CodeTreeModel::canDropMimeData(const QMimeData* data, Qt::DropAction /*action*/, int /*row*/,
                                    int /*column*/, const QModelIndex& parent) const {
    const QString moved = QString::fromUtf8(data->data(kMimeType));
    return !moved.isEmpty() && !codesBelow(m_document, moved).contains(idAt(parent));
}

bool CodeTreeModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                 const QModelIndex& parent) {
    if (canDropMimeData(data, action, row, column, parent)) {
        emit moveRequested(QString::fromUtf8(data->data(kMimeType)), idAt(parent));
    }
    return false;
}

bool CodeTreeModel::removeRows(int /*row*/, int /*count*/, const QModelIndex& /*parent*/) { return false; }

}  // namespace fulcrum
