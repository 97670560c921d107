// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/browse/help_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <algorithm>

#include "widgets/common/interface_language.h"
#include "widgets/common/theme.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kContentsWidth = 200;
/// A line longer than some 90 characters is hard to read.
constexpr int kTextMargin = 28;

}  // namespace

HelpPage::HelpPage(const Document& document, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_document(document),
      m_contents(new QListWidget(this)),
      m_text(new QTextBrowser(this)) {
    setObjectName(u"helpPage"_s);
    resize(980, 760);
    m_contents->setObjectName(u"helpContents"_s);
    m_contents->setFixedWidth(kContentsWidth);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setSpacing(2);
    m_text->setObjectName(u"helpText"_s);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(kTextMargin);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_contents);
    columns->addWidget(m_text, 1);

    connect(m_contents, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_isFilling && row >= 0) {
            goTo(m_sections[static_cast<std::size_t>(row)].id);
        }
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { goTo(link.fragment()); });
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, &HelpPage::showWhereWeAre);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    fill();
}

HelpPage& HelpPage::of(QWidget& window, const Document& document) {
    auto* page = window.findChild<HelpPage*>(QString(), Qt::FindDirectChildrenOnly);
    return page != nullptr ? *page : *new HelpPage(document, &window);
}

void HelpPage::open(const QString& section) {
    show();
    raise();
    activateWindow();
    goTo(section);
}

void HelpPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        fill();
    }
    QWidget::changeEvent(event);
}

void HelpPage::fill() {
    m_isFilling = true;
    setWindowTitle(tr("How the balance is made"));
    m_contents->setAccessibleName(tr("Sections"));
    m_text->setAccessibleName(windowTitle());
    const int place = m_text->verticalScrollBar()->value();
    const QPalette colours = palette();
    // Rich text knows no palette, so the few colours are written into its style.
    m_text->document()->setDefaultStyleSheet(
        u"h1 { font-size: 22px; font-weight: 600; margin-bottom: 6px; }"
        "h2 { font-size: 16px; font-weight: 600; margin-top: 22px; margin-bottom: 4px; }"
        "p, li { font-size: 14px; line-height: 140%; }"
        "td { font-size: 14px; padding: 3px 14px 3px 0; }"
        "th { font-size: 12px; font-weight: 600; color: %1; padding: 3px 8px 3px 0; }"
        ".numbers td { font-size: 12px; }"
        ".range { color: %1; }"
        ".formula { font-size: 16px; margin-left: 28px; }"
        "a { color: %2; }"_s.arg(
            mixed(colours.color(QPalette::Text), colours.color(QPalette::Base), 0.3).name(),
            colours.color(QPalette::Link).name()));
    const QString html = balanceHelp(m_document.tracks(), interfaceLanguage());
    m_sections = sectionsOf(html);
    m_text->setHtml(html);
    m_headings.clear();
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 2) {
            m_headings.push_back(block.position());
        }
    }
    m_contents->clear();
    for (const HelpSection& section : m_sections) {
        m_contents->addItem(section.title);
    }
    m_isFilling = false;
    m_text->verticalScrollBar()->setValue(place);
    showWhereWeAre();
}

void HelpPage::goTo(const QString& section) {
    if (section.isEmpty()) {
        m_text->verticalScrollBar()->setValue(0);
    } else {
        m_text->scrollToAnchor(section);
    }
}

void HelpPage::showWhereWeAre() {
    if (m_isFilling) {
        return;
    }
    // The section is the last whose heading stands at or above the top of the view.
    const int top = m_text->cursorForPosition({kTextMargin, kTextMargin}).position();
    const auto next = std::upper_bound(m_headings.begin(), m_headings.end(), top);
    const int current = std::max(0, static_cast<int>(next - m_headings.begin()) - 1);
    m_isFilling = true;
    m_contents->setCurrentRow(current);
    m_isFilling = false;
}

}  // namespace fulcrum
