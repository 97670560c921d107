// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/browse/search_drop.h"

#include <QVBoxLayout>
#include <algorithm>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMostHits = 10;
constexpr int kNarrowest = 260;

}  // namespace

SearchDrop::SearchDrop(QWidget* parent)
    : QFrame(parent), m_error(new QLabel(this)), m_list(new QListWidget(this)) {
    setObjectName(u"searchDrop"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_error->setObjectName(u"searchError"_s);
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setContentsMargins(8, 5, 8, 5);
    m_list->setObjectName(u"searchChoices"_s);
    m_list->setAccessibleName(tr("What may be written here"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_error);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { emit chosen(m_list->row(item)); });
    m_error->hide();
    m_list->hide();
    hide();
}

void SearchDrop::showError(const QString& text) {
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
}

void SearchDrop::showChoices(const std::vector<Completion>& choices, const QStringList& names) {
    m_list->clear();
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const QString& name = names[static_cast<qsizetype>(i)];
        m_list->addItem(name.isEmpty() || name == choices[i].text ? choices[i].text
                                                                  : choices[i].text + u"   "_s + name);
    }
    m_list->setVisible(!choices.empty());
}

void SearchDrop::placeBelow(const QWidget& field) {
    if (!hasChoices() && m_error->text().isEmpty()) {
        hide();
        return;
    }
    const int width = std::max(field.width(), kNarrowest);
    if (hasChoices()) {
        m_list->setFixedHeight(std::min(m_list->count(), kMostHits) * m_list->sizeHintForRow(0) + 4);
    }
    const QPoint below = field.mapTo(parentWidget(), QPoint(0, field.height() + 2));
    const int left = std::clamp(below.x(), 0, std::max(0, parentWidget()->width() - width));
    setFixedWidth(width);
    int height = 2;
    height += m_error->text().isEmpty() ? 0 : m_error->heightForWidth(width - 2);
    height += hasChoices() ? m_list->height() : 0;
    setGeometry(left, below.y(), width, height);
    show();
    raise();
}

void SearchDrop::step(int step) {
    const int count = m_list->count();
    const int from = m_list->currentRow() < 0 && step < 0 ? 0 : m_list->currentRow();
    m_list->setCurrentRow((from + step + count) % count);
}

}  // namespace fulcrum
