// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/help_window.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include "widgets/common/interface_language.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr QSize kFirstSize(1060, 780);
constexpr int kContentsWidth = 260;
/// Where an item of the contents or of the results leads.
constexpr int kTopicRole = Qt::UserRole;

QToolButton* arrowButton(const QString& name, const QString& icon, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(QIcon::fromTheme(icon));
    button->setFocusPolicy(Qt::TabFocus);
    button->setEnabled(false);
    return button;
}

QTreeWidgetItem* itemOf(QTreeWidgetItem* parent, const QString& title, const QString& topic) {
    auto* item = new QTreeWidgetItem(parent, {title});
    item->setData(0, kTopicRole, topic);
    return item;
}

}  // namespace

HelpWindow::HelpWindow(MakeBlanks makeBlanks, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_makeBlanks(std::move(makeBlanks)),
      m_library(interfaceLanguage(), m_makeBlanks()),
      m_search(new QLineEdit(this)),
      m_contents(new QTreeWidget(this)),
      m_results(new QListWidget(this)),
      m_found(new QLabel(this)),
      m_left(new QStackedWidget(this)),
      m_back(arrowButton(u"helpBack"_s, u"go-previous"_s, this)),
      m_forward(arrowButton(u"helpForward"_s, u"go-next"_s, this)),
      m_text(new HelpText(m_library, this)) {
    setObjectName(u"helpWindow"_s);
    resize(kFirstSize);
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_contents->setObjectName(u"helpContents"_s);
    m_contents->setHeaderHidden(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setIndentation(14);
    m_results->setObjectName(u"helpResults"_s);
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->setWordWrap(true);
    m_results->setSpacing(3);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setObjectName(u"helpFound"_s);
    m_found->setContentsMargins(6, 2, 6, 2);
    arrange();
    connectParts();
    retranslate();
}

HelpWindow& HelpWindow::of(QWidget& window, const MakeBlanks& makeBlanks) {
    auto* help = window.findChild<HelpWindow*>(QString(), Qt::FindDirectChildrenOnly);
    return help != nullptr ? *help : *new HelpWindow(makeBlanks, &window);
}

void HelpWindow::open(const QString& topic) {
    m_search->clear();
    show();
    raise();
    activateWindow();
    m_text->show(topic);
    m_text->setFocus();
}

void HelpWindow::arrange() {
    auto* found = new QWidget(m_left);
    auto* foundColumn = new QVBoxLayout(found);
    foundColumn->setContentsMargins(0, 0, 0, 0);
    foundColumn->setSpacing(2);
    foundColumn->addWidget(m_found);
    foundColumn->addWidget(m_results, 1);
    m_left->addWidget(m_contents);
    m_left->addWidget(found);
    auto* top = new QHBoxLayout;
    top->setSpacing(2);
    top->addWidget(m_back);
    top->addWidget(m_forward);
    top->addWidget(m_search, 1);
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(8, 8, 0, 8);
    column->addLayout(top);
    column->addWidget(m_left, 1);
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(side);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kContentsWidth, kFirstSize.width() - kContentsWidth});
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);
}

void HelpWindow::connectParts() {
    connect(m_back, &QToolButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_text, &QTextBrowser::forward);
    connect(m_text, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_text, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_text, &QTextBrowser::sourceChanged, this, &HelpWindow::showContentsOfPage);
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, &HelpWindow::showPlace);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (!m_isFilling && item != nullptr) {
            m_text->show(item->data(0, kTopicRole).toString());
        }
    });
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { showResult(m_results->currentItem()); });
    connect(m_results, &QListWidget::currentItemChanged, this, &HelpWindow::showResult);
    connect(m_results, &QListWidget::itemClicked, this, &HelpWindow::showResult);
    m_search->installEventFilter(this);
    const auto on = [this](const QKeySequence& keys, auto* receiver, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, receiver, slot);
    };
    on(QKeySequence::Find, m_search, qOverload<>(&QWidget::setFocus));
    on(QKeySequence(Qt::ALT | Qt::Key_Left), m_text, &QTextBrowser::backward);
    on(QKeySequence(Qt::ALT | Qt::Key_Right), m_text, &QTextBrowser::forward);
    on(QKeySequence(Qt::Key_Escape), this, [this] {
        if (m_search->text().isEmpty()) {
            close();
        } else {
            m_search->clear();
        }
    });
}

void HelpWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_library = HelpLibrary(interfaceLanguage(), m_makeBlanks());
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        m_back->setIcon(QIcon::fromTheme(u"go-previous"_s));
        m_forward->setIcon(QIcon::fromTheme(u"go-next"_s));
    }
    QWidget::changeEvent(event);
}

bool HelpWindow::eventFilter(QObject* watched, QEvent* event) {
    // The arrows walk through what is found while one goes on typing.
    if (watched == m_search && event->type() == QEvent::KeyPress && m_results->count() > 0) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            m_results->setCurrentRow(std::clamp(m_results->currentRow() + step, 0, m_results->count() - 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HelpWindow::retranslate() {
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_contents->setAccessibleName(tr("Contents"));
    m_results->setAccessibleName(tr("Found in the help"));
    m_back->setToolTip(tr("Back"));
    m_back->setAccessibleName(tr("Back"));
    m_forward->setToolTip(tr("Forward"));
    m_forward->setAccessibleName(tr("Forward"));
    m_text->dress();
    fillContents();
    search();
}

void HelpWindow::fillContents() {
    m_isFilling = true;
    m_contents->clear();
    for (const HelpGroup& group : HelpLibrary::groups()) {
        auto* title = new QTreeWidgetItem(m_contents, {group.title});
        title->setFlags(Qt::ItemIsEnabled);
        QFont font = m_contents->font();
        font.setBold(true);
        title->setFont(0, font);
        title->setExpanded(true);
        for (const QString& id : group.pages) {
            const HelpPage* const page = m_library.page(id);
            QTreeWidgetItem* const item = itemOf(title, page->title, id);
            for (const HelpSection& section : page->sections) {
                if (!section.id.isEmpty()) {
                    itemOf(item, section.title, id + u'#' + section.id);
                }
            }
        }
    }
    m_isFilling = false;
    showContentsOfPage();
}

void HelpWindow::showContentsOfPage() {
    const HelpPage* const page = m_library.page(m_text->page());
    if (page == nullptr) {
        return;
    }
    //: Title of the help window; %1: title of the page
    setWindowTitle(tr("%1 — Help").arg(page->title));
    m_text->setAccessibleName(page->title);
    for (QTreeWidgetItemIterator item(m_contents); *item != nullptr; ++item) {
        if ((*item)->parent() != nullptr && (*item)->childCount() > 0) {
            (*item)->setExpanded((*item)->data(0, kTopicRole).toString() == page->id);
        }
    }
    showPlace();
}

void HelpWindow::showPlace() {
    if (m_isFilling) {
        return;
    }
    const QString section = m_text->section();
    const QString topic = section.isEmpty() ? m_text->page() : m_text->page() + u'#' + section;
    m_isFilling = true;
    for (QTreeWidgetItemIterator item(m_contents); *item != nullptr; ++item) {
        if ((*item)->data(0, kTopicRole).toString() == topic) {
            m_contents->setCurrentItem(*item);
            m_contents->scrollToItem(*item);
        }
    }
    m_isFilling = false;
}

void HelpWindow::search() {
    const QString typed = m_search->text();
    const bool isSearching = !HelpLibrary::wordsOf(typed).isEmpty();
    const QSignalBlocker blocker(m_results);
    m_results->clear();
    for (const HelpMatch& match : m_library.search(typed)) {
        auto* item = new QListWidgetItem(match.title + u'\n' + match.excerpt, m_results);
        item->setData(kTopicRole,
                      match.section.isEmpty() ? match.page : QString(match.page + u'#' + match.section));
        item->setData(Qt::AccessibleTextRole, match.title);
    }
    m_found->setText(m_results->count() == 0 ? tr("Nothing found. Try another word, or fewer.")
                                             //: How many places of the help have the words
                                             : tr("%Ln place(s)", nullptr, m_results->count()));
    m_left->setCurrentIndex(isSearching ? 1 : 0);
    if (!isSearching) {
        m_text->mark({});
    }
}

void HelpWindow::showResult(QListWidgetItem* item) {
    if (item == nullptr) {
        item = m_results->item(0);
    }
    if (item != nullptr) {
        m_text->show(item->data(kTopicRole).toString());
        m_text->mark(HelpLibrary::wordsOf(m_search->text()));
    }
}

}  // namespace fulcrum
