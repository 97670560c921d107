// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/present/story_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/common/interface_language.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Addresses of links to events; the id follows.
const QString kEventLink = u"event:"_s;

}  // namespace

StoryPanel::StoryPanel(const Document& document, CurrentView& view, Selection& selection, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_view(view),
      m_selection(selection),
      m_choice(new QComboBox(this)),
      m_place(new QLabel(this)),
      m_back(new QPushButton(this)),
      m_forward(new QPushButton(this)),
      m_text(new QTextBrowser(this)) {
    setObjectName(u"storyPanel"_s);
    m_choice->setObjectName(u"storyChoice"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_place->setObjectName(u"storyPlace"_s);
    m_back->setObjectName(u"storyBack"_s);
    m_forward->setObjectName(u"storyForward"_s);
    m_text->setObjectName(u"storyText"_s);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setFont(interfaceFont(13.5));
    m_text->document()->setDocumentMargin(10);

    auto* row = new QHBoxLayout;
    row->addWidget(m_choice);
    row->addWidget(m_place);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 0);
    column->addLayout(row);
    column->addWidget(m_text, 1);

    connect(m_choice, &QComboBox::activated, this, [this] {
        m_step = -1;
        go(1);
    });
    connect(m_back, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_forward, &QPushButton::clicked, this, [this] { go(1); });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (const auto key = m_document.keyOf(link.toString().mid(kEventLink.size()))) {
            m_selection.select(*key);
        }
    });
    connect(&m_document, &Document::changed, this, [this](const ChangeSet& changes) {
        if (touches<Story>(changes)) {
            listStories();
        }
    });
    listStories();
}

void StoryPanel::setTheme(const Theme& theme) {
    m_theme = theme;
    write();
}

const Story* StoryPanel::story() const {
    const auto& stories = m_document.stories();
    const auto found = std::find_if(stories.begin(), stories.end(), [this](const Story& one) {
        return one.id == m_choice->currentData().toString();
    });
    return found == stories.end() ? nullptr : &*found;
}

void StoryPanel::listStories() {
    const QString chosen = m_choice->currentData().toString();
    m_choice->clear();
    for (const Story& one : m_document.stories()) {
        m_choice->addItem(textIn(one.titleIn, interfaceLanguage(), one.title), one.id);
    }
    const int kept = m_choice->findData(chosen);
    m_choice->setCurrentIndex(std::max(kept, 0));
    m_choice->setAccessibleName(tr("Story"));
    m_text->setAccessibleName(tr("Text of the step"));
    //: A step of a story
    m_back->setText(tr("Back"));
    if (kept < 0 || story() == nullptr || m_step >= static_cast<int>(story()->steps.size())) {
        m_step = -1;
    }
    write();
}

void StoryPanel::begin(const QString& storyId) {
    const int at = m_choice->findData(storyId);
    if (at >= 0) {
        m_choice->setCurrentIndex(at);
        m_step = -1;
        go(1);
    }
}

void StoryPanel::go(int steps) {
    const Story* told = story();
    const int wanted = m_step + steps;
    if (told == nullptr || wanted < 0 || wanted >= static_cast<int>(told->steps.size())) {
        return;
    }
    m_step = wanted;
    showStep();
}

void StoryPanel::showStep() {
    const View& step = story()->steps[static_cast<std::size_t>(m_step)];
    if (const auto shown = m_view.show(m_view.stateOf(step)); !shown) {
        emit refused(shown.error().message());
    }
    write();
}

void StoryPanel::write() {
    const Story* told = story();
    const int count = told == nullptr ? 0 : static_cast<int>(told->steps.size());
    m_back->setEnabled(m_step > 0);
    m_forward->setEnabled(m_step + 1 < count);
    //: The first step of a story, then each further one
    m_forward->setText(m_step < 0 ? tr("Begin") : tr("Next"));
    m_place->setText(m_step < 0 ? QString() : tr("Step %1 of %2").arg(m_step + 1).arg(count));
    if (told == nullptr) {
        m_text->setHtml(u"<p>%1</p>"_s.arg(tr("This project has no stories.").toHtmlEscaped()));
        return;
    }
    if (m_step < 0) {
        m_text->setHtml(u"<p><b>%1</b></p><p>%2</p>"_s.arg(
            textIn(told->titleIn, interfaceLanguage(), told->title).toHtmlEscaped(),
            told->text.toHtmlEscaped()));
        return;
    }
    const View& step = told->steps[static_cast<std::size_t>(m_step)];
    QStringList events;
    for (const QString& id : step.events) {
        const auto key = m_document.keyOf(id);
        if (key) {
            const EventCaption caption = m_document.caption(m_document.columns().indexOf(*key));
            const QString title = caption.shortTitle.isEmpty()
                                      ? textIn(caption.titleIn, interfaceLanguage(), caption.title)
                                      : caption.shortTitle;
            events.append(
                u"<a href='%1'>%2</a>"_s.arg(kEventLink + id.toHtmlEscaped(), title.toHtmlEscaped()));
        }
    }
    m_text->setHtml(
        u"<p style='margin:0 0 4px 0;'><b>%1</b></p><p style='margin:0 0 6px 0;'>%2</p><p>%3</p>"_s.arg(
            step.title.toHtmlEscaped(), step.text.toHtmlEscaped(), events.join(u" · "_s)));
}

void StoryPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        listStories();
    }
    QWidget::changeEvent(event);
}

}  // namespace fulcrum
