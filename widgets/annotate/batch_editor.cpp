// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotate/batch_editor.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/annotate/event_choices.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// In characters of the font.
constexpr int kWidthInCharacters = 76;

template <typename Term>
std::optional<Term> termOf(const QComboBox& box) {
    const QVariant chosen = box.currentData();
    return chosen.isNull() ? std::nullopt : std::optional(static_cast<Term>(chosen.toInt()));
}

std::optional<QString> idOf(const QComboBox& box) {
    const QVariant chosen = box.currentData();
    return chosen.isNull() ? std::nullopt : std::optional(chosen.toString());
}

}  // namespace

BatchEditor::BatchEditor(Document& document, std::vector<EventKey> events, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_events(std::move(events)),
      m_actor(makeChoice(u"batchActor"_s)),
      m_target(makeChoice(u"batchTarget"_s)),
      m_track(makeChoice(u"batchTrack"_s)),
      m_kind(makeChoice(u"batchKind"_s)),
      m_direction(makeChoice(u"batchDirection"_s)),
      m_severity(makeChoice(u"batchSeverity"_s)),
      m_addedTags(new WordsField(u"batchAddedTags"_s, this)),
      m_removedTags(new WordsField(u"batchRemovedTags"_s, this)),
      m_message(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setObjectName(u"batchEditor"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change %Ln event(s)", nullptr, static_cast<int>(m_events.size())));
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidthInCharacters);
    addParties(*m_actor, document);
    m_target->addItem(nobodyText(), QString(u""_s));
    addParties(*m_target, document);
    addTracks(*m_track, document);
    addKinds(*m_kind);
    addDirections(*m_direction);
    addSeverities(*m_severity);
    if (const auto tags = document.store().mostUsedTags(kMostOfferedTags)) {
        m_addedTags->setKnownWords(*tags);
        m_removedTags->setKnownWords(*tags);
    }
    for (WordsField* words : {m_addedTags, m_removedTags}) {
        words->setPlaceholderText(tr("with commas between them"));
        connect(words, &QLineEdit::textChanged, this, &BatchEditor::follow);
    }
    m_message->setObjectName(u"batchMessage"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&By"), m_actor);
    form->addRow(tr("To&ward"), m_target);
    form->addRow(tr("&Track"), m_track);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&It"), m_direction);
    form->addRow(tr("Se&verity"), m_severity);
    form->addRow(tr("&Add tags"), m_addedTags);
    form->addRow(tr("&Remove tags"), m_removedTags);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(m_message);
    column->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Change"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &BatchEditor::apply);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    follow();
}

QComboBox* BatchEditor::makeChoice(const QString& name) {
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    //: A field of several events that is not to be changed
    box->addItem(tr("as it is"));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(box, &QComboBox::currentIndexChanged, this, &BatchEditor::follow);
    return box;
}

EventPatch BatchEditor::patch() const {
    return {idOf(*m_actor),
            idOf(*m_target),
            idOf(*m_track),
            termOf<Kind>(*m_kind),
            termOf<Direction>(*m_direction),
            termOf<int>(*m_severity),
            m_addedTags->words(),
            m_removedTags->words()};
}

void BatchEditor::follow() {
    m_message->hide();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!patch().isEmpty());
}

void BatchEditor::apply() {
    auto changes = patched(m_document, m_events, patch());
    if (changes && !changes->isEmpty()) {
        changes->summary = tr("Change %Ln event(s)", nullptr, static_cast<int>(changes->changes.size()));
        if (const auto applied = m_document.apply(*changes); !applied) {
            changes = applied.error();
        }
    }
    if (!changes) {
        m_message->setText(changes.error().message());
        m_message->show();
        return;
    }
    emit this->changed(changes->isEmpty() ? tr("All of them are so already") : changes->summary);
    accept();
}

}  // namespace fulcrum
