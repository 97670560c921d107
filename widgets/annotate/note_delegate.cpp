// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotate/note_delegate.h"

#include <QPainter>
#include <algorithm>

#include "widgets/annotate/note_model.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kNoteMargin = 8;
constexpr int kIndent = 14;
constexpr int kChipMargin = 5;
constexpr int kDeepest = 6;  ///< answers below stand no further in

QFont targetFont() { return interfaceFont(11.5, QFont::DemiBold); }
QFont bodyFont() { return interfaceFont(12); }
QFont smallFont() { return interfaceFont(10.5); }

int lineOf(const QFont& font) { return QFontMetrics(font).height(); }

/// A code in its colour; the next one stands where this one ends.
int paintChip(QPainter& painter, const Theme& theme, const QString& text, const QColor& colour, int x, int y,
              int right) {
    const QFontMetrics metrics(smallFont());
    const int width = std::min(metrics.horizontalAdvance(text) + 2 * kChipMargin + 2, right - x);
    const QRect chip(x, y, width, metrics.height() + 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour.isValid() ? theme.fillOf(colour) : theme.grid);
    painter.drawRoundedRect(chip, 3, 3);
    painter.setPen(theme.text);
    painter.drawText(chip.adjusted(kChipMargin, 0, 0, 0), Qt::AlignVCenter,
                     metrics.elidedText(text, Qt::ElideRight, chip.width() - 2 * kChipMargin));
    return chip.right() + 5;
}

}  // namespace

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {option.rect.width(),
            2 * kNoteMargin + lineOf(targetFont()) + lineOf(bodyFont()) + lineOf(smallFont()) + 8};
}

void NoteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, isSelected ? mixed(m_theme.ground, m_theme.accent, 0.16) : m_theme.ground);
    painter->setPen(m_theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const int depth = std::min(index.data(NoteModel::Depth).toInt(), kDeepest);
    QRect room = option.rect.adjusted(kNoteMargin + depth * kIndent, kNoteMargin, -kNoteMargin, -kNoteMargin);
    if (depth > 0) {
        painter->drawLine(room.left() - 7, option.rect.top() + 4, room.left() - 7, option.rect.bottom() - 4);
    }
    const auto line = [&](const QFont& font, const QColor& colour, const QString& text) {
        painter->setFont(font);
        painter->setPen(colour);
        const QFontMetrics metrics(font);
        painter->drawText(QRect(room.left(), room.top(), room.width(), metrics.height()), Qt::AlignVCenter,
                          metrics.elidedText(text, Qt::ElideRight, room.width()));
        room.setTop(room.top() + metrics.height() + 3);
    };
    const bool isOrphan = index.data(NoteModel::IsOrphan).toBool();
    line(targetFont(), m_theme.text,
         (isOrphan ? u"⚠ "_s : QString()) + index.data(NoteModel::Target).toString());
    line(bodyFont(), m_theme.text, index.data(NoteModel::Snippet).toString());

    painter->setFont(smallFont());
    const QStringList codes = index.data(NoteModel::Codes).toStringList();
    const QVariantList colours = index.data(NoteModel::Colours).toList();
    int x = room.left();
    const int half = room.left() + room.width() / 2;
    for (qsizetype i = 0; i < codes.size() && x < half; ++i) {
        x = paintChip(*painter, m_theme, codes[i], colours.value(i).value<QColor>(), x, room.top() - 1, half);
    }
    room.setLeft(x);
    line(smallFont(), m_theme.mutedText, index.data(NoteModel::Author).toString());
    if (option.state & QStyle::State_HasFocus && isSelected) {
        painter->setPen(m_theme.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

}  // namespace fulcrum
