// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/present/step_editor.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// In characters and lines of the font.
constexpr int kWidth = 84;
constexpr int kTextLines = 4;

QPlainTextEdit* makeText(const QString& name, QWidget* parent) {
    auto* text = new QPlainTextEdit(parent);
    text->setObjectName(name);
    text->setTabChangesFocus(true);
    text->setMinimumHeight(text->fontMetrics().lineSpacing() * kTextLines + 12);
    return text;
}

}  // namespace

StepEditor::StepEditor(const Document& document, const TimeWindow& window, const Selection& selection,
                       const View& step, QWidget* parent)
    : QDialog(parent),
      m_step(step),
      m_title(new QLineEdit(step.title, this)),
      m_text(makeText(u"stepText"_s, this)),
      m_notes(makeText(u"stepNotes"_s, this)),
      m_moves(new QCheckBox(tr("Move there from the step before, rather than cut"), this)),
      m_callouts(new CalloutList(document, window, selection, step.lens, this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this)) {
    setObjectName(u"stepEditor"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Step of the story"));
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidth);
    m_title->setObjectName(u"stepTitle"_s);
    m_text->setPlainText(step.text);
    m_notes->setPlainText(step.notes);
    m_moves->setObjectName(u"stepMoves"_s);
    m_moves->setChecked(step.transition == Transition::Move);
    m_callouts->setCallouts(step.callouts);

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("Te&xt for the audience"), m_text);
    form->addRow(tr("&Notes for the speaker"), m_notes);
    form->addRow(QString(), m_moves);
    form->addRow(tr("Call-outs"), m_callouts);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        emit written(this->step());
        accept();
    });
    const auto follow = [this] {
        m_buttons->button(QDialogButtonBox::Save)->setEnabled(!m_title->text().trimmed().isEmpty());
    };
    connect(m_title, &QLineEdit::textChanged, this, follow);
    follow();
}

View StepEditor::step() const {
    View step = m_step;
    step.title = m_title->text().trimmed();
    step.text = m_text->toPlainText().trimmed();
    step.notes = m_notes->toPlainText().trimmed();
    step.transition = m_moves->isChecked() ? Transition::Move : Transition::Cut;
    step.callouts = m_callouts->callouts();
    return step;
}

}  // namespace fulcrum
