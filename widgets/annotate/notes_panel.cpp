// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotate/notes_panel.h"

#include <QEvent>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "models/document/note_edits.h"
#include "models/document/past_records.h"
#include "widgets/annotate/note_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// Characters of the choice that always show.
constexpr int kWantedLength = 6;

/// Room on each side of a point that is shown, in days.
constexpr double kAround = 30;

}  // namespace

NotesPanel::NotesPanel(Document& document, const NoteList& list, TimeWindow& window, Selection& selection,
                       Dialogs& dialogs, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_list(list),
      m_window(window),
      m_selection(selection),
      m_dialogs(dialogs),
      m_model(new NoteModel(document, list, this)),
      m_delegate(new NoteDelegate(this)),
      m_words(new QLineEdit(this)),
      m_wanted(new QComboBox(this)),
      m_new(new QToolButton(this)),
      m_newMenu(new QMenu(this)),
      m_view(new QListView(this)),
      m_count(new QLabel(this)),
      m_codeChip(new QToolButton(this)),
      m_page(new NotePage(document, list, this)) {
    setObjectName(u"notesPanel"_s);
    m_words->setObjectName(u"noteSearch"_s);
    m_words->setClearButtonEnabled(true);
    m_wanted->setObjectName(u"notesWanted"_s);
    m_wanted->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_wanted->setMinimumContentsLength(kWantedLength);
    m_new->setObjectName(u"newNote"_s);
    m_new->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_new->setPopupMode(QToolButton::MenuButtonPopup);
    m_new->setMenu(m_newMenu);
    m_newMenu->setObjectName(u"newNoteMenu"_s);
    m_view->setObjectName(u"noteView"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_count->setObjectName(u"noteCount"_s);
    m_count->setContentsMargins(8, 2, 8, 2);

    m_codeChip->setObjectName(u"noteCodeChip"_s);
    m_codeChip->hide();

    auto* top = new QHBoxLayout;
    top->setContentsMargins(8, 8, 8, 4);
    top->setSpacing(6);
    top->addWidget(m_words, 1);
    top->addWidget(m_wanted);
    top->addWidget(m_new);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_view);
    splitter->addWidget(m_page);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    auto* found = new QHBoxLayout;
    found->addWidget(m_count);
    found->addWidget(m_codeChip);
    found->addStretch(1);
    column->addLayout(found);
    column->addWidget(splitter, 1);

    retranslate();
    connect(m_words, &QLineEdit::textChanged, this, &NotesPanel::applyFilter);
    connect(m_wanted, &QComboBox::currentIndexChanged, this, &NotesPanel::applyFilter);
    connect(m_new, &QToolButton::clicked, this, qOverload<>(&NotesPanel::begin));
    connect(m_codeChip, &QToolButton::clicked, this, [this] { showNotesWithCode({}); });
    connect(m_newMenu, &QMenu::aboutToShow, this, &NotesPanel::fillMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &NotesPanel::showChosen);
    connect(m_view, &QListView::doubleClicked, this,
            [this](const QModelIndex& index) { goTo(index.data(NoteModel::Id).toString()); });
    connect(&m_selection, &Selection::selectedChanged, this, &NotesPanel::applyFilter);
    connect(m_model, &NoteModel::modelReset, this, [this] {
        const QSignalBlocker blocker(m_view->selectionModel());
        if (const int row = m_model->rowOf(m_page->noteId()); row >= 0) {
            m_view->setCurrentIndex(m_model->index(row));
        }
        m_count->setText(tr("%Ln note(s)", nullptr, m_model->rowCount()));
    });
    connect(m_page, &NotePage::editRequested, this, [this](const QString& id) {
        if (!m_document.keepsEdits()) {
            emit editingRefused();
        } else if (const Annotation* note = m_list.find(id)) {
            m_page->write(*note);
        }
    });
    connect(m_page, &NotePage::answerRequested, this, [this](const QString& id) { begin(NoteTarget{id}); });
    connect(m_page, &NotePage::goRequested, this, &NotesPanel::goTo);
    connect(m_page, &NotePage::versionsRequested, this, &NotesPanel::showVersions);
    connect(m_page, &NotePage::attachRequested, this, &NotesPanel::attach);
    connect(m_page, &NotePage::removeRequested, this, &NotesPanel::remove);
    connect(m_page, &NotePage::saved, this, &NotesPanel::showNote);
    connect(m_page, &NotePage::addressRequested, this,
            [this](const QUrl& address) { m_dialogs.openAddress(this->window(), address); });
    applyFilter();
}

void NotesPanel::showEvent(QShowEvent* event) {
    m_model->fill();
    QWidget::showEvent(event);
}

void NotesPanel::setTheme(const Theme& theme) {
    m_delegate->setTheme(theme);
    m_page->setTheme(theme);
    m_view->viewport()->update();
}

std::optional<QString> NotesPanel::selectedId() const {
    const EventIndex event = m_document.columns().indexOf(m_selection.selected());
    return event == kNoIndex ? std::nullopt : std::optional(m_document.caption(event).id);
}

void NotesPanel::applyFilter() {
    NoteFilter filter;
    filter.words = m_words->text();
    filter.code = m_code;
    switch (static_cast<Wanted>(m_wanted->currentIndex())) {
        case Wanted::All:
            break;
        case Wanted::OnSelected:
            // No event has this id, so without a selection the list is empty, as it says.
            filter.event = selectedId().value_or(u" "_s);
            break;
        case Wanted::Mine:
            filter.author = m_document.author();
            break;
        case Wanted::Private:
            filter.isPrivate = true;
            break;
        case Wanted::Apart:
            filter.isOrphan = true;
            break;
    }
    m_model->setFilter(filter);
}

bool NotesPanel::mayLeavePage() { return !m_page->isDirty() || m_dialogs.askToDiscard(window()); }

void NotesPanel::showChosen() {
    const QString id = m_view->currentIndex().data(NoteModel::Id).toString();
    if (id.isEmpty() || id == m_page->noteId()) {
        return;
    }
    if (mayLeavePage()) {
        m_page->read(id);
    }
}

void NotesPanel::begin() {
    if (const auto id = selectedId()) {
        begin(EventTarget{*id});
    } else if (const auto& measured = m_window.measured()) {
        begin(SpanTarget{std::min(measured->from, measured->to), std::max(measured->from, measured->to)});
    } else {
        begin(PointTarget{m_window.cursor().value_or(m_document.horizon()), Lens::Leverage});
    }
}

void NotesPanel::begin(const AnnotationTarget& target) {
    if (!m_document.keepsEdits()) {
        emit editingRefused();
    } else if (mayLeavePage()) {
        m_page->write(newNote(m_document, target));
    }
}

void NotesPanel::fillMenu() {
    m_newMenu->clear();
    const auto add = [&](const QString& name, const QString& text, std::optional<AnnotationTarget> target) {
        QAction* action = m_newMenu->addAction(text);
        action->setObjectName(name);
        action->setEnabled(target.has_value());
        if (target) {
            connect(action, &QAction::triggered, this, [this, target] { begin(*target); });
        }
    };
    const auto id = selectedId();
    add(u"note.onEvent"_s, tr("On the selected event"),
        id ? std::optional<AnnotationTarget>(EventTarget{*id}) : std::nullopt);
    const auto& measured = m_window.measured();
    add(u"note.onMeasured"_s, tr("On the measured span"),
        measured && measured->from != measured->to
            ? std::optional<AnnotationTarget>(
                  SpanTarget{std::min(measured->from, measured->to), std::max(measured->from, measured->to)})
            : std::nullopt);
    const DayRange range = m_window.range();
    add(u"note.onView"_s, tr("On the stretch of time in view"),
        SpanTarget{static_cast<Day>(std::floor(range.from)), static_cast<Day>(std::ceil(range.to))});
    add(u"note.onBalance"_s, tr("On the balance on the day of the cursor"),
        PointTarget{m_window.cursor().value_or(m_document.horizon()), Lens::Leverage});
}

void NotesPanel::showNotesOn(const QString& eventId) {
    m_model->fill();
    if (const auto key = m_document.keyOf(eventId)) {
        m_selection.select(*key);
    }
    showNotesWithCode({});
    m_words->clear();
    m_wanted->setCurrentIndex(static_cast<int>(Wanted::OnSelected));
    if (m_model->rowCount() > 0) {
        m_view->setCurrentIndex(m_model->index(0));
    }
}

void NotesPanel::showNotesWithCode(const QString& id) {
    m_model->fill();
    const auto code = std::ranges::find(m_document.codes(), id, &Code::id);
    m_code = code == m_document.codes().end() ? QString() : id;
    m_codeChip->setVisible(!m_code.isEmpty());
    if (m_code.isEmpty()) {
        applyFilter();
        return;
    }
    m_codeChip->setText(tr("Code: %1 ✕").arg(code->name));
    m_codeChip->setToolTip(tr("Show notes whatever their codes"));
    m_words->clear();
    m_wanted->setCurrentIndex(static_cast<int>(Wanted::All));
    applyFilter();
}

void NotesPanel::showNote(const QString& id) {
    m_model->fill();
    int row = m_model->rowOf(id);
    if (row < 0) {
        showNotesWithCode({});
        m_words->clear();
        m_wanted->setCurrentIndex(static_cast<int>(Wanted::All));
        row = m_model->rowOf(id);
    }
    if (row >= 0) {
        m_view->setCurrentIndex(m_model->index(row));
        m_view->scrollTo(m_model->index(row));
        showChosen();
    }
}

void NotesPanel::showVersions(const QString& id) {
    const auto versions = pastRecords(m_document.store(), u"annotation "_s + id);
    if (!versions) {
        m_dialogs.showError(window(), versions.error().message());
        return;
    }
    QString html;
    for (const PastRecord& version : *versions) {
        const auto& note = std::get<Annotation>(version.record);
        html += u"<p><b>%1</b> · %2<br>%3</p>"_s.arg(
            QLocale().toString(version.time.toLocalTime(), QLocale::ShortFormat).toHtmlEscaped(),
            version.author.toHtmlEscaped(), note.body.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }
    html += u"<p>%1</p>"_s.arg(tr("The history panel brings any of them back.").toHtmlEscaped());
    m_dialogs.showText(window(), tr("Versions of the note"), html);
}

void NotesPanel::goTo(const QString& id) {
    const Annotation* note = m_list.find(id);
    if (note == nullptr) {
        return;
    }
    if (const auto* answered = std::get_if<NoteTarget>(&note->target)) {
        showNote(answered->annotation);
        return;
    }
    if (const auto* span = std::get_if<SpanTarget>(&note->target)) {
        m_window.setMeasured(MeasuredSpan{span->from, span->to});
        const double room = std::max(kAround, (span->to - span->from) * 0.25);
        m_window.moveTo({span->from - room, span->to + room});
        return;
    }
    const std::optional<Day> day = m_list.dayOf(*note);
    if (!day) {
        return;
    }
    if (const EventKey event = m_list.eventOf(*note); event != kNoEvent) {
        m_selection.select(event);
    } else {
        m_window.setCursor(*day);
    }
    if (!(m_window.range().from <= *day && *day <= m_window.range().to)) {
        const double half = (m_window.range().to - m_window.range().from) / 2;
        m_window.moveTo({*day - half, *day + half});
    }
}

void NotesPanel::attach(const QString& id) {
    const Annotation* note = m_list.find(id);
    const auto event = selectedId();
    if (note == nullptr) {
        return;
    }
    if (!m_document.keepsEdits()) {
        emit editingRefused();
        return;
    }
    if (!event) {
        m_dialogs.showError(window(), tr("Select the event first that the note is to be attached to."));
        return;
    }
    Annotation attached = *note;
    attached.target = EventTarget{*event};
    if (const auto written =
            writeNote(m_document, attached, noteCodeNames(m_document, *note), tr("Attach a note again"));
        !written) {
        m_dialogs.showError(window(), written.error().message());
    }
}

void NotesPanel::remove(const QString& id) {
    if (!m_document.keepsEdits()) {
        emit editingRefused();
        return;
    }
    if (const auto removed = removeNote(m_document, id, tr("Remove a note")); !removed) {
        m_dialogs.showError(window(), removed.error().message());
    }
}

void NotesPanel::retranslate() {
    m_words->setPlaceholderText(tr("Find in notes"));
    m_words->setAccessibleName(tr("Find in notes"));
    m_wanted->setAccessibleName(tr("Which notes"));
    const int chosen = std::max(0, m_wanted->currentIndex());
    {
        const QSignalBlocker blocker(m_wanted);
        m_wanted->clear();
        // In the order of Wanted.
        m_wanted->addItems({tr("All"), tr("On the selected event"), tr("Mine"), tr("Private"), tr("Apart")});
        m_wanted->setItemData(static_cast<int>(Wanted::Apart), tr("What they were on is gone or has changed"),
                              Qt::ToolTipRole);
        m_wanted->setCurrentIndex(chosen);
    }
    m_new->setText(tr("New note"));
    m_new->setToolTip(tr("Write a note on the selected event, or choose what it is on"));
    m_view->setAccessibleName(tr("Notes"));
    m_count->setText(tr("%Ln note(s)", nullptr, m_model->rowCount()));
}

void NotesPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace fulcrum
