// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/command_palette.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kPaletteWidth = 620;
constexpr int kHeight = 380;

}  // namespace

CommandPalette::CommandPalette(std::vector<PaletteSource> sources, QWidget* parent)
    : QDialog(parent, Qt::Popup),
      m_sources(std::move(sources)),
      m_field(new QLineEdit(this)),
      m_list(new QListWidget(this)) {
    setObjectName(u"commandPalette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Command palette"));
    m_field->setObjectName(u"paletteField"_s);
    m_field->setPlaceholderText(tr("A command, an event, a story, a date …"));
    m_field->setAccessibleName(tr("What to look for"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    resize(kPaletteWidth, kHeight);
    const QPoint top = parent->mapToGlobal(QPoint(parent->width() / 2 - kPaletteWidth / 2, 90));
    move(top);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::list);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    list({});
    m_field->setFocus();
}

void CommandPalette::list(const QString& typed) {
    m_entries.clear();
    m_list->clear();
    for (const PaletteSource& source : m_sources) {
        for (PaletteEntry& entry : source(typed)) {
            const QString hint = entry.hint.isEmpty() ? entry.kind : entry.kind + u" · "_s + entry.hint;
            auto* item = new QListWidgetItem(entry.icon, entry.text + u"   "_s + hint, m_list);
            item->setToolTip(entry.text);
            m_entries.push_back(std::move(entry));
        }
    }
    if (m_entries.empty()) {
        auto* none = new QListWidgetItem(tr("Nothing is called “%1”.").arg(typed), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent() {
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_entries.size())) {
        return;
    }
    // The palette is gone before what it does begins: that may open a dialog or another project.
    const auto run = m_entries[static_cast<std::size_t>(row)].run;
    close();
    run();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_field || event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
            // The list moves, the field keeps the keys.
            QCoreApplication::sendEvent(m_list, event);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            runCurrent();
            return true;
        default:
            return QDialog::eventFilter(watched, event);
    }
}

}  // namespace fulcrum
