// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotate/note_page.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

#include "models/document/note_edits.h"
#include "widgets/annotate/note_text.h"
#include "widgets/common/joined_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kPageMargin = 10;

QVBoxLayout* pageColumn(QWidget& page) {
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(6);
    return column;
}

}  // namespace

NotePage::NotePage(Document& document, const NoteList& list, QWidget* parent)
    : QStackedWidget(parent), m_document(document), m_list(list) {
    setObjectName(u"notePage"_s);
    m_empty = new QWidget(this);
    m_emptyText = new QLabel(m_empty);
    m_emptyText->setObjectName(u"notesEmpty"_s);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignTop);
    pageColumn(*m_empty)->addWidget(m_emptyText);
    addWidget(m_empty);
    m_reading = makeReading();
    addWidget(m_reading);
    m_writing = makeWriting();
    addWidget(m_writing);
    retranslate();
    connect(&m_list, &NoteList::changed, this, [this] {
        if (!isWriting()) {
            read(m_note.id);
        }
    });
}

QPushButton* NotePage::addButton(const QString& name, QLayout& row) {
    auto* button = new QPushButton(this);
    button->setObjectName(name);
    row.addWidget(button);
    return button;
}

QWidget* NotePage::makeReading() {
    auto* page = new QWidget(this);
    QVBoxLayout* column = pageColumn(*page);
    m_target = new QLabel(page);
    m_target->setObjectName(u"noteTarget"_s);
    m_target->setWordWrap(true);
    m_target->setFont(interfaceFont(12.5, QFont::DemiBold));
    m_about = new QLabel(page);
    m_about->setObjectName(u"noteAbout"_s);
    m_about->setWordWrap(true);
    m_body = new MarkdownView(page);
    m_body->setObjectName(u"noteBody"_s);
    column->addWidget(m_target);
    column->addWidget(m_about);
    column->addWidget(m_body, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    m_edit = addButton(u"editNote"_s, *row);
    m_answer = addButton(u"answerNote"_s, *row);
    m_go = addButton(u"goToNote"_s, *row);
    m_remove = addButton(u"removeNote"_s, *row);
    row->addStretch(1);
    // In a row of their own, so that a note that needs them not leaves the dock narrow.
    auto* rarer = new QHBoxLayout;
    m_attach = addButton(u"attachNote"_s, *rarer);
    m_attach->hide();
    m_versions = addButton(u"noteVersions"_s, *rarer);
    m_versions->hide();
    rarer->addStretch(1);
    column->addLayout(rarer);
    column->addLayout(row);
    const auto forward = [this](QPushButton* button, void (NotePage::*request)(const QString&)) {
        connect(button, &QPushButton::clicked, this, [this, request] { emit(this->*request)(m_note.id); });
    };
    forward(m_edit, &NotePage::editRequested);
    forward(m_answer, &NotePage::answerRequested);
    forward(m_go, &NotePage::goRequested);
    forward(m_attach, &NotePage::attachRequested);
    forward(m_versions, &NotePage::versionsRequested);
    forward(m_remove, &NotePage::removeRequested);
    connect(m_body, &MarkdownView::addressRequested, this, &NotePage::addressRequested);
    return page;
}

QWidget* NotePage::makeWriting() {
    auto* page = new QWidget(this);
    QVBoxLayout* column = pageColumn(*page);
    m_writtenOn = new QLabel(page);
    m_writtenOn->setObjectName(u"noteWrittenOn"_s);
    m_writtenOn->setWordWrap(true);
    m_writtenOn->setFont(interfaceFont(12.5, QFont::DemiBold));
    m_text = new QPlainTextEdit(page);
    m_text->setObjectName(u"noteText"_s);
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_codes = new WordsField(u"noteCodes"_s, page);
    m_severity = new QComboBox(page);
    m_severity->setObjectName(u"noteSeverity"_s);
    // A narrow dock cuts the words rather than growing with them.
    m_severity->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_private = new QCheckBox(page);
    m_private->setObjectName(u"notePrivate"_s);
    m_refusal = new QLabel(page);
    m_refusal->setObjectName(u"noteRefusal"_s);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    column->addWidget(m_writtenOn);
    column->addWidget(m_text, 1);
    column->addWidget(m_codes);
    column->addWidget(m_severity);
    column->addWidget(m_private);
    column->addWidget(m_refusal);
    auto* row = new QHBoxLayout;
    m_save = addButton(u"saveNote"_s, *row);
    m_cancel = addButton(u"cancelNote"_s, *row);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &NotePage::save);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        read(m_list.find(m_note.id) ? m_note.id : QString());
        emit givenUp();
    });
    return page;
}

void NotePage::setTheme(const Theme& theme) {
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.mutedText);
    m_about->setPalette(muted);
    m_emptyText->setPalette(muted);
}

void NotePage::read(const QString& id) {
    const Annotation* note = m_list.find(id);
    m_note = note ? *note : Annotation{};
    setCurrentWidget(note ? m_reading : m_empty);
    refresh();
}

void NotePage::refresh() {
    const Annotation* note = m_list.find(m_note.id);
    if (note == nullptr) {
        return;
    }
    const bool isOrphan = m_list.isOrphan(*note);
    m_target->setText((isOrphan ? u"⚠ "_s : QString()) + noteTargetText(m_document, m_list, *note));
    QStringList about{noteAuthorText(*note)};
    if (note->severity) {
        about += tr("judges the severity as %1").arg(*note->severity);
    }
    if (const QStringList codes = noteCodeNames(m_document, *note); !codes.isEmpty()) {
        about += commaText(codes);
    }
    if (isOrphan) {
        about += tr("what it was on is gone or has changed: select an event and attach it again");
    }
    m_about->setText(about.join(u" · "_s));
    m_body->showMarkdown(note->body);
    m_attach->setVisible(isOrphan);
    m_go->setVisible(!isOrphan);
    m_versions->setVisible(note->modified != note->created);
}

bool NotePage::isDirty() const {
    if (!isWriting()) {
        return false;
    }
    const int severity = m_severity->isHidden() ? m_note.severity.value_or(0) : m_severity->currentIndex();
    return m_text->toPlainText() != m_note.body || m_codes->words() != m_codesBefore ||
           severity != m_note.severity.value_or(0) || m_private->isChecked() != m_note.isPrivate;
}

void NotePage::write(const Annotation& note) {
    m_note = note;
    m_codesBefore = noteCodeNames(m_document, note);
    m_writtenOn->setText(noteTargetText(m_document, m_list, note));
    m_text->setPlainText(note.body);
    QStringList names;
    for (const Code& code : m_document.codes()) {
        names += code.name;
    }
    m_codes->setKnownWords(names);
    m_codes->setWords(m_codesBefore);
    m_severity->setCurrentIndex(note.severity.value_or(0));
    // Only an event has a severity that can be judged.
    m_severity->setVisible(std::holds_alternative<EventTarget>(note.target));
    m_private->setChecked(note.isPrivate);
    m_refusal->hide();
    setCurrentWidget(m_writing);
    m_text->setFocus();
}

void NotePage::save() {
    Annotation note = m_note;
    note.body = m_text->toPlainText();
    note.isPrivate = m_private->isChecked();
    if (!m_severity->isHidden()) {
        const int severity = m_severity->currentIndex();
        note.severity = severity > 0 ? std::optional(severity) : std::nullopt;
        if (note.severity && note.motivation == Motivation::Commenting && note.body.trimmed().isEmpty()) {
            note.motivation = Motivation::Assessing;
        }
    }
    const QStringList codes = m_codes->words();
    const auto refuse = [this](const QString& reason) {
        m_refusal->setText(u"⚠ "_s + reason);
        m_refusal->show();
    };
    if (note.body.trimmed().isEmpty() && codes.isEmpty() && !note.severity) {
        refuse(tr("Write something, apply a code, or judge the severity."));
        return;
    }
    const bool isNew = m_list.find(note.id) == nullptr;
    const QString name = noteSnippet(note, 40);
    const QString summary = isNew ? tr("Note “%1”").arg(name) : tr("Change the note “%1”").arg(name);
    if (const auto written = writeNote(m_document, note, codes, summary); !written) {
        refuse(written.error().message());
        return;
    }
    read(note.id);
    emit saved(note.id);
}

bool NotePage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return && key->modifiers() == Qt::ControlModifier) {
            save();
            return true;
        }
    }
    return QStackedWidget::eventFilter(watched, event);
}

void NotePage::retranslate() {
    m_emptyText->setText(tr(
        "Notes stay with the file: on an event, on a stretch of time, on the balance of a day, on words of a "
        "text, or as an answer to another note. Select an event and press “New note”."));
    m_edit->setText(tr("Edit"));
    m_answer->setText(tr("Answer"));
    m_remove->setText(tr("Remove"));
    m_go->setText(tr("Show"));
    m_go->setToolTip(tr("Bring what it is on into view"));
    m_versions->setText(tr("Versions"));
    m_versions->setToolTip(tr("Read what this note said before it was changed"));
    m_attach->setText(tr("Attach to the selected event"));
    m_body->setAccessibleName(tr("Note"));
    m_text->setAccessibleName(tr("Text of the note"));
    m_text->setPlaceholderText(
        tr("What is to be said? Markdown works: *emphasis*, **strong**, lists, links."));
    m_codes->setAccessibleName(tr("Codes"));
    m_codes->setPlaceholderText(tr("Codes, with commas between them"));
    m_severity->setAccessibleName(tr("Severity as you judge it"));
    const int chosen = m_severity->currentIndex();
    m_severity->clear();
    m_severity->addItem(tr("No judgement of severity"));
    for (int step = 1; step <= 5; ++step) {
        m_severity->addItem(tr("I judge the severity as %1").arg(step));
    }
    m_severity->setCurrentIndex(std::max(0, chosen));
    m_private->setText(tr("Private"));
    m_private->setToolTip(tr("It never leaves the file in an export unless you say so"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    m_cancel->setText(tr("Cancel"));
    refresh();
}

void NotePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QStackedWidget::changeEvent(event);
}

}  // namespace fulcrum
