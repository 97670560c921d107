// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotate/code_book_panel.h"

#include <QEvent>
#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

#include "models/document/coding.h"
#include "models/document/note_edits.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

int keyWidth() { return scaled(40); }
int usesWidth() { return scaled(56); }

}  // namespace

CodeBookPanel::CodeBookPanel(Document& document, const Selection& selection, Dialogs& dialogs,
                             QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_dialogs(dialogs),
      m_model(new CodeTreeModel(document, this)),
      m_words(new QLineEdit(this)),
      m_new(new QToolButton(this)),
      m_menu(new QMenu(this)),
      m_view(new QTreeView(this)),
      m_pages(new QStackedWidget(this)),
      m_empty(new QLabel(this)),
      m_form(new CodeForm(document, this)) {
    setObjectName(u"codeBookPanel"_s);
    m_words->setObjectName(u"codeSearch"_s);
    m_words->setClearButtonEnabled(true);
    m_new->setObjectName(u"newCode"_s);
    m_new->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_new->setPopupMode(QToolButton::MenuButtonPopup);
    m_new->setMenu(m_menu);
    m_menu->setObjectName(u"codeBookMenu"_s);
    m_view->setObjectName(u"codeView"_s);
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformRowHeights(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setDragDropMode(QAbstractItemView::DragDrop);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setIndentation(14);
    m_empty->setObjectName(u"codesEmpty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_empty->setContentsMargins(10, 10, 10, 10);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_form);

    auto* top = new QHBoxLayout;
    top->setContentsMargins(8, 8, 8, 4);
    top->setSpacing(6);
    top->addWidget(m_words, 1);
    top->addWidget(m_new);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_view);
    splitter->addWidget(m_pages);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(splitter, 1);

    connect(m_words, &QLineEdit::textChanged, this, &CodeBookPanel::refill);
    connect(m_new, &QToolButton::clicked, this, [this] { begin(); });
    connect(m_menu, &QMenu::aboutToShow, this, &CodeBookPanel::fillMenu);
    connect(m_view, &QTreeView::customContextMenuRequested, this,
            [this](const QPoint& at) { m_menu->popup(m_view->viewport()->mapToGlobal(at)); });
    connect(m_view, &QTreeView::doubleClicked, this,
            [this](const QModelIndex& index) { emit notesWanted(CodeTreeModel::idAt(index)); });
    connect(m_view, &QTreeView::collapsed, this,
            [this](const QModelIndex& index) { m_collapsed.insert(CodeTreeModel::idAt(index)); });
    connect(m_view, &QTreeView::expanded, this,
            [this](const QModelIndex& index) { m_collapsed.remove(CodeTreeModel::idAt(index)); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_isFilling) {
            showChosen();
        }
    });
    // Queued: the tree is made anew by the edit, and a drag is still under way in it.
    connect(m_model, &CodeTreeModel::moveRequested, this, &CodeBookPanel::move, Qt::QueuedConnection);
    connect(m_form, &CodeForm::saveRequested, this, &CodeBookPanel::save);
    connect(m_form, &CodeForm::givenUp, this, [this] { show(chosen()); });
    connect(&m_document, &Document::changed, this, [this](const ChangeSet& changes) {
        m_isStale = m_isStale || touches<Code>(changes) || touches<Annotation>(changes);
        if (m_isStale && isVisible()) {
            follow();
        }
    });
    retranslate();
    refill();
    show({});
}

void CodeBookPanel::setTheme(const Theme& theme) {
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.mutedText);
    m_empty->setPalette(muted);
}

const Code* CodeBookPanel::find(const QString& id) const {
    const auto found = std::ranges::find(m_document.codes(), id, &Code::id);
    return found == m_document.codes().end() ? nullptr : &*found;
}

QString CodeBookPanel::chosen() const { return CodeTreeModel::idAt(m_view->currentIndex()); }

bool CodeBookPanel::mayEdit() {
    if (!m_document.keepsEdits()) {
        emit editingRefused();
        return false;
    }
    return true;
}

bool CodeBookPanel::mayLeaveForm() { return !m_form->isDirty() || m_dialogs.askToDiscard(window()); }

void CodeBookPanel::refill() {
    const QString id = chosen();
    m_isFilling = true;
    m_model->fill(m_words->text());
    const QSet<QString> collapsed = m_collapsed;
    m_view->expandAll();
    if (m_words->text().isEmpty()) {
        for (const QString& one : collapsed) {
            m_view->collapse(m_model->indexOf(one));
        }
    }
    m_collapsed = collapsed;
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setMinimumSectionSize(keyWidth());
    m_view->header()->setSectionResizeMode(CodeTreeModel::Name, QHeaderView::Stretch);
    m_view->setColumnWidth(CodeTreeModel::Key, keyWidth());
    m_view->setColumnWidth(CodeTreeModel::Uses, usesWidth());
    if (!id.isEmpty()) {
        m_view->setCurrentIndex(m_model->indexOf(id));
    }
    m_isFilling = false;
}

void CodeBookPanel::show(const QString& id) {
    const Code* code = find(id);
    m_form->setCode(code != nullptr ? *code : Code{});
    m_pages->setCurrentWidget(code != nullptr ? static_cast<QWidget*>(m_form) : m_empty);
}

void CodeBookPanel::showChosen() {
    const QString id = chosen();
    if (id.isEmpty() || id == m_form->codeId()) {
        return;
    }
    if (mayLeaveForm()) {
        show(id);
        return;
    }
    m_isFilling = true;
    m_view->setCurrentIndex(m_model->indexOf(m_form->codeId()));
    m_isFilling = false;
}

void CodeBookPanel::showEvent(QShowEvent* event) {
    if (m_isStale) {
        follow();
    }
    QWidget::showEvent(event);
}

void CodeBookPanel::follow() {
    m_isStale = false;
    refill();
    if (!m_form->isDirty()) {
        show(chosen());
    }
}

void CodeBookPanel::begin(const QString& parent) {
    if (!mayEdit() || !mayLeaveForm()) {
        return;
    }
    m_isFilling = true;
    m_view->setCurrentIndex({});
    m_isFilling = false;
    Code code;
    code.parent = parent;
    m_form->setCode(code);
    m_pages->setCurrentWidget(m_form);
    m_form->focusName();
}

void CodeBookPanel::save() {
    if (!m_form->isDirty() || !mayEdit()) {
        return;
    }
    if (const QString fault = m_form->fault(); !fault.isEmpty()) {
        m_form->showRefusal(fault);
        return;
    }
    Code code = m_form->code();
    const bool isNew = code.id.isEmpty();
    if (isNew) {
        code.id = newCodeId(m_document, code.name);
    }
    const QString summary =
        isNew ? tr("Add the code “%1”").arg(code.name) : tr("Change the code “%1”").arg(code.name);
    if (const auto written = writeCode(m_document, code, summary); !written) {
        m_form->showRefusal(written.error().message());
        return;
    }
    if (!m_model->indexOf(code.id).isValid()) {
        m_words->clear();
    }
    m_isFilling = true;
    m_view->setCurrentIndex(m_model->indexOf(code.id));
    m_isFilling = false;
    show(code.id);
}

void CodeBookPanel::move(const QString& id, const QString& parent) {
    const Code* code = find(id);
    if (code == nullptr || code->parent == parent || !mayEdit()) {
        return;
    }
    Code after = *code;
    after.parent = parent;
    const Code* above = find(parent);
    const QString summary = above != nullptr ? tr("Move “%1” below “%2”").arg(code->name, above->name)
                                             : tr("Move “%1” to the top").arg(code->name);
    if (const auto written = writeCode(m_document, after, summary); !written) {
        m_dialogs.showError(window(), written.error().message());
    }
}

void CodeBookPanel::remove() {
    const Code* code = find(chosen());
    if (code == nullptr || !mayEdit()) {
        return;
    }
    QStringList consequences;
    const auto notes = std::ranges::count_if(
        m_document.annotations(), [&](const Annotation& note) { return note.codes.contains(code->id); });
    if (notes > 0) {
        consequences += tr("%Ln note(s) lose it", nullptr, static_cast<int>(notes));
    }
    const auto below = std::ranges::count(m_document.codes(), code->id, &Code::parent);
    if (below > 0) {
        const Code* above = find(code->parent);
        consequences += above != nullptr
                            ? tr("%Ln code(s) below it move below “%1”", nullptr, static_cast<int>(below))
                                  .arg(above->name)
                            : tr("%Ln code(s) below it move to the top", nullptr, static_cast<int>(below));
    }
    if (!m_dialogs.askToRemove(window(), tr("Remove the code “%1”?").arg(code->name), consequences)) {
        return;
    }
    if (const auto removed = removeCode(m_document, code->id, tr("Remove the code “%1”").arg(code->name));
        !removed) {
        m_dialogs.showError(window(), removed.error().message());
    }
}

void CodeBookPanel::fillMenu() {
    m_menu->clear();
    const QString id = chosen();
    const auto add = [&](const QString& name, const QString& text, bool isEnabled, auto done) {
        QAction* action = m_menu->addAction(text);
        action->setObjectName(name);
        action->setEnabled(isEnabled);
        connect(action, &QAction::triggered, this, done);
    };
    add(u"code.new"_s, tr("New code"), true, [this] { begin(); });
    add(u"code.newBelow"_s, tr("New code below this one"), !id.isEmpty(), [this, id] { begin(id); });
    m_menu->addSeparator();
    add(u"code.notes"_s, tr("Notes with this code"), !id.isEmpty(), [this, id] { emit notesWanted(id); });
    add(u"code.toggle"_s, tr("Apply to the selected event, or take off"),
        !id.isEmpty() && m_selection.selected() != kNoEvent, [this, id] { emit toggleRequested(id); });
    m_menu->addSeparator();
    add(u"code.remove"_s, tr("Remove…"), !id.isEmpty(), [this] { remove(); });
}

void CodeBookPanel::retranslate() {
    m_words->setPlaceholderText(tr("Find a code"));
    m_words->setAccessibleName(tr("Find a code"));
    m_new->setText(tr("New code"));
    m_new->setToolTip(tr("Make a code, or do something with the chosen one"));
    m_view->setAccessibleName(tr("Codes"));
    m_view->setToolTip(tr("Drag a code onto another to move it below; double click shows its notes"));
    m_empty->setText(
        tr("Codes say in one word what an event, a passage or a stretch of time is about, and mean the same "
           "to everybody who applies them. Make one with “New code”, give it a key, and apply it to the "
           "selected event from the Edit menu."));
}

void CodeBookPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refill();
    }
    QWidget::changeEvent(event);
}

}  // namespace fulcrum
