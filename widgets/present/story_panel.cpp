// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/present/story_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>
#include <numeric>

#include "models/document/story_edits.h"
#include "widgets/common/event_words.h"
#include "widgets/common/interface_language.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Addresses of links to events; the id follows.
const QString kEventLink = u"event:"_s;

/// Of the events that have changed since so many are named.
constexpr qsizetype kMostNamed = 4;

/// Width of the list of steps beside their text.
int stepsWidth() { return scaled(260); }

}  // namespace

StoryPanel::StoryPanel(Document& document, CurrentView& view, const TimeWindow& window, Selection& selection,
                       Dialogs& dialogs, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_view(view),
      m_selection(selection),
      m_writing(document, view, window, selection, dialogs, *this),
      m_choice(new QComboBox(this)),
      m_place(new QLabel(this)),
      m_back(new QPushButton(this)),
      m_forward(new QPushButton(this)),
      m_capture(new QPushButton(this)),
      m_present(new QPushButton(this)),
      m_more(new QToolButton(this)),
      m_menu(new QMenu(this)),
      m_steps(new QListWidget(this)),
      m_text(new QTextBrowser(this)) {
    setObjectName(u"storyPanel"_s);
    m_choice->setObjectName(u"storyChoice"_s);
    m_place->setObjectName(u"storyPlace"_s);
    m_back->setObjectName(u"storyBack"_s);
    m_forward->setObjectName(u"storyForward"_s);
    m_capture->setObjectName(u"storyCapture"_s);
    m_present->setObjectName(u"storyPresent"_s);
    m_more->setObjectName(u"storyMore"_s);
    m_menu->setObjectName(u"storyMenu"_s);
    m_steps->setObjectName(u"storySteps"_s);
    m_text->setObjectName(u"storyText"_s);
    layOut();
    retranslate();

    connect(m_choice, &QComboBox::activated, this, [this] {
        m_step = -1;
        listSteps();
        go(1);
    });
    connect(m_back, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_forward, &QPushButton::clicked, this, [this] { go(1); });
    connect(m_capture, &QPushButton::clicked, this, &StoryPanel::capture);
    connect(m_present, &QPushButton::clicked, this, &StoryPanel::presentationRequested);
    connect(m_menu, &QMenu::aboutToShow, this, &StoryPanel::fillMenu);
    connect(m_steps, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_isListing && row >= 0 && row != m_step) {
            m_step = row;
            showStep();
        }
    });
    connect(m_steps, &QListWidget::itemDoubleClicked, this, [this] {
        if (hasStep()) {
            m_writing.edit(*story(), static_cast<std::size_t>(m_step));
        }
    });
    // The model must not be changed inside its own signal.
    connect(m_steps->model(), &QAbstractItemModel::rowsMoved, this, &StoryPanel::takeOrder,
            Qt::QueuedConnection);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (const auto key = m_document.keyOf(link.toString().mid(kEventLink.size()))) {
            m_selection.select(*key);
        }
    });
    connect(&m_document, &Document::changed, this, [this](const ChangeSet& changes) {
        if (touches<Story>(changes)) {
            listStories();
        } else if (isVisible()) {
            write();
        }
    });
    connect(&m_writing, &StoryWriting::refused, this, &StoryPanel::refused);
    connect(&m_writing, &StoryWriting::editingRefused, this, &StoryPanel::editingRefused);
    listStories();
}

void StoryPanel::layOut() {
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_steps->setDragDropMode(QAbstractItemView::InternalMove);
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setUniformItemSizes(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setFont(interfaceFont(13.5));
    m_text->document()->setDocumentMargin(10);
    auto* row = new QHBoxLayout;
    row->addWidget(m_choice);
    row->addWidget(m_place);
    row->addStretch(1);
    row->addWidget(m_capture);
    row->addWidget(m_present);
    row->addWidget(m_more);
    row->addSpacing(fontMetrics().averageCharWidth() * 2);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_steps);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({stepsWidth(), 4 * stepsWidth()});
    splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 0);
    column->addLayout(row);
    column->addWidget(splitter, 1);
}

void StoryPanel::retranslate() {
    m_choice->setAccessibleName(tr("Story"));
    m_steps->setAccessibleName(tr("Steps of the story"));
    m_text->setAccessibleName(tr("Text of the step"));
    //: A step of a story
    m_back->setText(tr("Back"));
    //: Keeps what is in view as a step of a story
    m_capture->setText(tr("Keep this view"));
    m_capture->setToolTip(tr("Add what is in view to the story, after this step"));
    m_present->setText(tr("Present"));
    m_present->setToolTip(tr("Show the story to an audience, on the whole screen"));
    m_more->setText(tr("More"));
}

void StoryPanel::setTheme(const Theme& theme) {
    m_theme = theme;
    write();
}

const Story* StoryPanel::story() const {
    const auto& stories = m_document.stories();
    const auto found = std::ranges::find(stories, m_choice->currentData().toString(), &Story::id);
    return found == stories.end() ? nullptr : &*found;
}

bool StoryPanel::hasStep() const {
    const Story* told = story();
    return told != nullptr && m_step >= 0 && m_step < static_cast<int>(told->steps.size());
}

void StoryPanel::listStories() {
    const QString chosen = m_choice->currentData().toString();
    m_choice->clear();
    for (const Story& one : m_document.stories()) {
        m_choice->addItem(textIn(one.titleIn, interfaceLanguage(), one.title), one.id);
    }
    const int kept = m_choice->findData(chosen);
    m_choice->setCurrentIndex(std::max(kept, 0));
    m_choice->setEnabled(m_choice->count() > 0);
    if (kept < 0 || !hasStep()) {
        m_step = -1;
    }
    listSteps();
    write();
}

void StoryPanel::listSteps() {
    m_isListing = true;
    m_steps->clear();
    if (const Story* told = story()) {
        for (std::size_t at = 0; at < told->steps.size(); ++at) {
            auto* item = new QListWidgetItem(u"%1  %2"_s.arg(at + 1).arg(told->steps[at].title), m_steps);
            item->setData(Qt::UserRole, static_cast<int>(at));
            item->setToolTip(told->steps[at].title);
        }
    }
    m_steps->setCurrentRow(m_step);
    m_isListing = false;
}

void StoryPanel::begin(const QString& storyId) {
    const int at = m_choice->findData(storyId);
    if (at >= 0) {
        m_choice->setCurrentIndex(at);
        m_step = -1;
        listSteps();
        go(1);
    }
}

void StoryPanel::resume(const QString& storyId, int step) {
    const int at = m_choice->findData(storyId);
    if (at < 0) {
        return;
    }
    m_choice->setCurrentIndex(at);
    m_step = std::min(step, static_cast<int>(story()->steps.size()) - 1);
    listSteps();
    write();
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
    m_isListing = true;
    m_steps->setCurrentRow(m_step);
    m_isListing = false;
    if (const auto shown = m_view.show(m_view.stateOf(step), step.transition); !shown) {
        emit refused(shown.error().message());
    }
    write();
}

void StoryPanel::capture() {
    if (story() == nullptr) {
        const auto id = m_writing.createStory();
        if (!id) {
            return;
        }
        m_choice->setCurrentIndex(m_choice->findData(*id));
    }
    const Story* told = story();
    const std::size_t place = hasStep() ? static_cast<std::size_t>(m_step) + 1 : told->steps.size();
    if (m_writing.capture(*told, place)) {
        m_step = static_cast<int>(place);
        listSteps();
        write();
    }
}

void StoryPanel::takeOrder() {
    const Story* told = story();
    if (told == nullptr || m_steps->count() != static_cast<int>(told->steps.size())) {
        return;
    }
    std::vector<std::size_t> order;
    for (int row = 0; row < m_steps->count(); ++row) {
        order.push_back(static_cast<std::size_t>(m_steps->item(row)->data(Qt::UserRole).toInt()));
    }
    m_step = m_steps->currentRow();
    m_writing.reorder(*told, order);
    // Where it was refused, the list shows the order that stands.
    listSteps();
    write();
}

void StoryPanel::fillMenu() {
    m_menu->clear();
    const Story* told = story();
    const auto add = [this](const QString& id, const QString& text, bool isEnabled, auto doIt) {
        QAction* action = m_menu->addAction(text);
        action->setObjectName(id);
        action->setEnabled(isEnabled);
        connect(action, &QAction::triggered, this, doIt);
    };
    const auto here = [this] { return static_cast<std::size_t>(m_step); };
    add(u"editStep"_s, tr("Edit this step…"), hasStep(), [this, here] { m_writing.edit(*story(), here()); });
    add(u"retakeStep"_s, tr("Take this step's view anew"), hasStep(),
        [this, here] { m_writing.retake(*story(), here()); });
    const auto swap = [this](int by) {
        std::vector<std::size_t> order(story()->steps.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::swap(order[static_cast<std::size_t>(m_step)], order[static_cast<std::size_t>(m_step + by)]);
        m_step += by;
        m_writing.reorder(*story(), order);
    };
    const int last = told == nullptr ? -1 : static_cast<int>(told->steps.size()) - 1;
    add(u"stepUp"_s, tr("Move this step up"), hasStep() && m_step > 0, [swap] { swap(-1); });
    add(u"stepDown"_s, tr("Move this step down"), hasStep() && m_step < last, [swap] { swap(1); });
    add(u"removeStep"_s, tr("Remove this step"), hasStep(),
        [this, here] { m_writing.remove(*story(), here()); });
    m_menu->addSeparator();
    add(u"exportStory"_s, tr("Export the story…"), told != nullptr && !told->steps.empty(),
        [this] { emit exportRequested(); });
    m_menu->addSeparator();
    add(u"newStory"_s, tr("New story…"), true, [this] {
        if (const auto id = m_writing.createStory()) {
            m_choice->setCurrentIndex(m_choice->findData(*id));
            m_step = -1;
            listSteps();
            write();
        }
    });
    add(u"renameStory"_s, tr("Rename the story…"), told != nullptr,
        [this] { m_writing.renameStory(*story()); });
    add(u"removeStory"_s, tr("Remove the story…"), told != nullptr,
        [this] { m_writing.removeStory(*story()); });
}

QString StoryPanel::changesHtml(const View& step) const {
    const auto changed = changedSince(m_document, step);
    if (!changed || changed->isEmpty()) {
        return {};
    }
    QStringList names;
    for (const QString& id : changed->first(std::min(changed->size(), kMostNamed))) {
        const auto key = m_document.keyOf(id);
        const QString name =
            key ? eventName(m_document, m_document.columns().indexOf(*key), interfaceLanguage()) : id;
        names.append(key ? u"<a href='%1'>%2</a>"_s.arg(kEventLink + id.toHtmlEscaped(), name.toHtmlEscaped())
                         : name.toHtmlEscaped());
    }
    if (changed->size() > kMostNamed) {
        names.append(u"…"_s);
    }
    return u"<p style='color:%1'>%2</p>"_s.arg(
        m_theme.mutedText.name(), tr("%Ln event(s) of this view changed since it was kept: %1", nullptr,
                                     static_cast<int>(changed->size()))
                                      .arg(names.join(u" · "_s)));
}

QString StoryPanel::stepHtml(const View& step) const {
    QStringList events;
    for (const QString& id : step.events) {
        if (const auto key = m_document.keyOf(id)) {
            events.append(u"<a href='%1'>%2</a>"_s.arg(
                kEventLink + id.toHtmlEscaped(),
                eventName(m_document, m_document.columns().indexOf(*key), interfaceLanguage())
                    .toHtmlEscaped()));
        }
    }
    const QString text = step.text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    return u"<p style='margin:0 0 4px 0;'><b>%1</b></p><p style='margin:0 0 6px 0;'>%2</p><p>%3</p>%4"_s.arg(
        step.title.toHtmlEscaped(), text, events.join(u" · "_s), changesHtml(step));
}

void StoryPanel::write() {
    const Story* told = story();
    const int count = told == nullptr ? 0 : static_cast<int>(told->steps.size());
    m_back->setEnabled(m_step > 0);
    m_forward->setEnabled(m_step + 1 < count);
    //: The first step of a story, then each further one
    m_forward->setText(m_step < 0 ? tr("Begin") : tr("Next"));
    m_present->setEnabled(count > 0);
    m_place->setText(m_step < 0 ? QString() : tr("Step %1 of %2").arg(m_step + 1).arg(count));
    m_steps->setVisible(count > 0);
    if (told == nullptr) {
        m_text->setHtml(u"<p>%1</p>"_s.arg(
            tr("This project has no stories. Bring a view up and keep it: it becomes the first step of one.")
                .toHtmlEscaped()));
    } else if (hasStep()) {
        m_text->setHtml(stepHtml(told->steps[static_cast<std::size_t>(m_step)]));
    } else {
        m_text->setHtml(u"<p><b>%1</b></p><p>%2</p>"_s.arg(
            textIn(told->titleIn, interfaceLanguage(), told->title).toHtmlEscaped(),
            told->text.toHtmlEscaped()));
    }
}

void StoryPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        listStories();
    }
    QWidget::changeEvent(event);
}

}  // namespace fulcrum
