// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotate/event_editor.h"

#include <QDialogButtonBox>
#include <QScreen>
#include <QVBoxLayout>

#include "models/document/event_edits.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr QSize kSize{760, 780};
/// What the frame of a window takes of the screen, at most.
constexpr QSize kFrame{16, 48};
/// Milliseconds after the last keystroke at which the event is looked over.
constexpr int kSettleMilliseconds = 250;

}  // namespace

EventEditor::EventEditor(Document& document, Selection& selection, Dialogs& dialogs, const Event& event,
                         QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_selection(selection),
      m_dialogs(dialogs),
      m_before(event),
      m_form(new EventForm(document, selection, this)),
      m_message(new FaultLabel(this)) {
    setObjectName(u"eventEditor"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(event.id.isEmpty() ? tr("New event") : tr("Edit event"));
    resize(kSize.boundedTo(screen()->availableSize() - kFrame));
    m_message->setObjectName(u"editorMessage"_s);
    m_message->setContentsMargins(12, 0, 12, 0);
    auto* buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(event.id.isEmpty() ? tr("Add the event") : tr("Save"),
                                QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveEvent"_s);
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_save->setToolTip(m_save->shortcut().toString(QKeySequence::NativeText));
    buttons->addButton(QDialogButtonBox::Cancel);
    // Enter in a field ends the field, not the editing.
    m_save->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_form, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &EventEditor::follow);
    m_form->setEvent(event);
    connect(m_form, &EventForm::edited, this, [this] {
        m_save->setEnabled(isDirty());
        m_settle.start();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &EventEditor::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &EventEditor::reject);
    m_save->setEnabled(isDirty());
    m_form->findChild<QLineEdit*>(u"eventTitle"_s)->setFocus();
}

bool EventEditor::isDirty() const { return m_form->event() != m_before; }

void EventEditor::follow() {
    const QStringList faults = isDirty() ? m_form->faults() : QStringList();
    // A title that is still to be written is no news.
    if (!faults.isEmpty()) {
        m_message->tell(m_before.id.isEmpty() ? QStringList() : faults);
        return;
    }
    const ContentFindings findings = findingsOf(m_document, m_form->event());
    m_message->tell(faultSentences(findings.errors), faultSentences(findings.warnings));
}

void EventEditor::save() {
    const QStringList faults = m_form->faults();
    if (!faults.isEmpty()) {
        m_message->tell(faults);
        return;
    }
    Event event = m_form->event();
    const bool isNew = m_before.id.isEmpty();
    if (isNew) {
        event.id = newEventId(m_document, event);
    }
    if (const ContentFindings findings = findingsOf(m_document, event); !findings.errors.empty()) {
        m_message->tell(faultSentences(findings.errors));
        return;
    }
    if (!isNew && event == m_before) {
        close();
        return;
    }
    const QString name = labelOf(event);
    const ChangeSet changes{isNew ? tr("Add “%1”").arg(name) : tr("Edit “%1”").arg(name),
                            {{isNew ? std::nullopt : std::optional<Record>(m_before), Record(event)}}};
    if (const auto applied = m_document.apply(changes); !applied) {
        m_message->tell({applied.error().message()});
        return;
    }
    m_before = event;
    m_form->setEvent(event);
    if (const auto key = m_document.keyOf(event.id)) {
        m_selection.select(*key);
    }
    emit saved(event.id);
    close();
}

void EventEditor::reject() {
    if (isDirty() && !m_dialogs.askToDiscard(this)) {
        return;
    }
    QDialog::reject();
}

}  // namespace fulcrum
