// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotate/note_model.h"

#include <QColor>

#include "widgets/annotate/note_text.h"
#include "widgets/common/joined_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kSnippet = 220;

QVariantList coloursOf(const Document& document, const Annotation& note) {
    QVariantList colours;
    for (const QString& id : note.codes) {
        const auto code = std::ranges::find(document.codes(), id, &Code::id);
        colours += code == document.codes().end() ? QVariant() : QVariant(QColor(code->colour));
    }
    return colours;
}

}  // namespace

NoteModel::NoteModel(const Document& document, const NoteList& list, QObject* parent)
    : QAbstractListModel(parent), m_document(document), m_list(list) {
    connect(&m_list, &NoteList::changed, this, [this] {
        if (m_isFilled) {
            refill();
        }
    });
}

void NoteModel::fill() {
    if (!m_isFilled) {
        refill();
    }
}

void NoteModel::refill() {
    m_isFilled = true;
    beginResetModel();
    m_rows = m_list.rows(m_filter);
    endResetModel();
}

void NoteModel::setFilter(const NoteFilter& filter) {
    if (filter != m_filter) {
        m_filter = filter;
        if (m_isFilled) {
            refill();
        }
    }
}

const Annotation* NoteModel::at(int row) const {
    const auto& notes = m_document.annotations();
    if (row < 0 || static_cast<std::size_t>(row) >= m_rows.size()) {
        return nullptr;
    }
    const std::size_t note = m_rows[static_cast<std::size_t>(row)].note;
    return note < notes.size() ? &notes[note] : nullptr;
}

int NoteModel::rowOf(const QString& id) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row)->id == id) {
            return row;
        }
    }
    return -1;
}

int NoteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant NoteModel::data(const QModelIndex& index, int role) const {
    const Annotation* note = index.isValid() ? at(index.row()) : nullptr;
    if (note == nullptr) {
        return {};
    }
    switch (role) {
        case Target:
            return noteTargetText(m_document, m_list, *note);
        case Author:
            return noteAuthorText(*note);
        case Snippet:
            return noteSnippet(*note, kSnippet);
        case Codes:
            return noteCodeNames(m_document, *note);
        case Colours:
            return coloursOf(m_document, *note);
        case Depth:
            return m_rows[static_cast<std::size_t>(index.row())].depth;
        case IsOrphan:
            return m_list.isOrphan(*note);
        case Id:
            return note->id;
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole: {
            QStringList parts{noteTargetText(m_document, m_list, *note), noteSnippet(*note, kSnippet)};
            parts += noteCodeNames(m_document, *note);
            if (note->severity) {
                parts += tr("severity %1").arg(*note->severity);
            }
            parts += noteAuthorText(*note);
            return commaText(parts);
        }
        default:
            return {};
    }
}

}  // namespace fulcrum
