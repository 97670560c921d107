// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotate/code_form.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "models/document/coding.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMargin = 8;
/// Lines of text that the fields show at least.
constexpr int kLines = 3;

}  // namespace

CodeForm::CodeForm(const Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_rows(new QFormLayout),
      m_name(new QLineEdit(this)),
      m_key(new QLineEdit(this)),
      m_colour(new ColourField(u"codeColour"_s, this)),
      m_parent(new QComboBox(this)),
      m_definition(new QPlainTextEdit(this)),
      m_examples(new QPlainTextEdit(this)),
      m_refusal(new QLabel(this)),
      m_save(new QPushButton(this)),
      m_cancel(new QPushButton(this)) {
    setObjectName(u"codeForm"_s);
    m_name->setObjectName(u"codeName"_s);
    m_key->setObjectName(u"codeKey"_s);
    m_key->setMaxLength(1);
    m_parent->setObjectName(u"codeParent"_s);
    m_parent->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_parent->setMinimumContentsLength(12);
    for (QPlainTextEdit* text : {m_definition, m_examples}) {
        text->setTabChangesFocus(true);
        text->setMinimumHeight(kLines * text->fontMetrics().lineSpacing());
        text->installEventFilter(this);
        connect(text, &QPlainTextEdit::textChanged, this, &CodeForm::follow);
    }
    m_definition->setObjectName(u"codeDefinition"_s);
    m_examples->setObjectName(u"codeExamples"_s);
    m_refusal->setObjectName(u"codeRefusal"_s);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_save->setObjectName(u"saveCode"_s);
    m_cancel->setObjectName(u"cancelCode"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setVerticalSpacing(4);
    m_rows->addRow(QString(), m_name);
    m_rows->addRow(QString(), m_parent);
    m_rows->addRow(QString(), m_key);
    m_rows->addRow(QString(), m_colour);
    m_rows->addRow(QString(), m_definition);
    m_rows->addRow(QString(), m_examples);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(6);
    column->addLayout(m_rows, 1);
    column->addWidget(m_refusal);
    column->addLayout(buttons);
    for (QLineEdit* line : {m_name, m_key, &m_colour->line()}) {
        line->installEventFilter(this);
        connect(line, &QLineEdit::textChanged, this, &CodeForm::follow);
    }
    connect(m_parent, &QComboBox::currentIndexChanged, this, &CodeForm::follow);
    connect(m_save, &QPushButton::clicked, this, &CodeForm::saveRequested);
    connect(m_cancel, &QPushButton::clicked, this, &CodeForm::givenUp);
    retranslate();
}

void CodeForm::setCode(const Code& code) {
    m_code = code;
    {
        const QSignalBlocker blocker(m_parent);
        m_parent->clear();
        m_parent->addItem(tr("Nothing: it stands at the top"), QString());
        const QSet<QString> below = codesBelow(m_document, code.id);
        for (const CodeRow& row : codeRows(m_document)) {
            const Code& other = m_document.codes()[row.code];
            // Below itself it would go round in a circle.
            if (!below.contains(other.id)) {
                m_parent->addItem(QString(qsizetype{2} * row.depth, u' ') + other.name, other.id);
            }
        }
        m_parent->setCurrentIndex(std::max(0, m_parent->findData(code.parent)));
    }
    m_name->setText(code.name);
    m_key->setText(code.key);
    m_colour->setText(code.colour);
    m_definition->setPlainText(code.definition);
    m_examples->setPlainText(code.examples.join(u'\n'));
    m_shown = written();
    follow();
}

CodeForm::Written CodeForm::written() const {
    return {m_name->text(),
            m_key->text(),
            m_colour->text(),
            m_parent->currentData().toString(),
            m_definition->toPlainText(),
            m_examples->toPlainText()};
}

Code CodeForm::code() const {
    // What was not touched stays what it is.
    const Written now = written();
    Code code = m_code;
    if (now.name != m_shown.name) {
        code.name = now.name.trimmed();
    }
    if (now.key != m_shown.key) {
        code.key = now.key.trimmed();
    }
    if (now.colour != m_shown.colour) {
        code.colour = now.colour.trimmed();
    }
    if (now.parent != m_shown.parent) {
        code.parent = now.parent;
    }
    if (now.definition != m_shown.definition) {
        code.definition = now.definition;
    }
    if (now.examples != m_shown.examples) {
        code.examples = now.examples.split(u'\n', Qt::SkipEmptyParts);
    }
    return code;
}

QString CodeForm::fault() const {
    const Code now = code();
    if (now.name.isEmpty()) {
        return tr("A code needs a name.");
    }
    if (!now.key.isEmpty() && !now.key.at(0).isLetterOrNumber()) {
        return tr("The key is one letter or digit.");
    }
    if (!m_colour->text().trimmed().isEmpty() && !m_colour->isRight()) {
        return tr("“%1” is no colour. Write it as #RRGGBB, or leave it empty.").arg(now.colour);
    }
    for (const Code& other : m_document.codes()) {
        if (other.id == now.id) {
            continue;
        }
        // Notes are given their codes by name. What came in from elsewhere may stand.
        if (now.name != m_code.name && other.name.compare(now.name, Qt::CaseInsensitive) == 0) {
            return tr("There is a code “%1” already.").arg(other.name);
        }
        if (!now.key.isEmpty() && now.key != m_code.key &&
            other.key.compare(now.key, Qt::CaseInsensitive) == 0) {
            return tr("The key %1 applies “%2” already.").arg(other.key.toUpper(), other.name);
        }
    }
    return {};
}

void CodeForm::showRefusal(const QString& reason) {
    m_refusal->setText(u"⚠ "_s + reason);
    m_refusal->setVisible(!reason.isEmpty());
}

void CodeForm::focusName() {
    m_name->setFocus();
    m_name->selectAll();
}

void CodeForm::follow() {
    m_refusal->hide();
    m_save->setEnabled(isDirty());
    m_cancel->setEnabled(isDirty());
}

bool CodeForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool isInLine = qobject_cast<QLineEdit*>(watched) != nullptr;
        if (isReturn && (isInLine || key->modifiers() == Qt::ControlModifier)) {
            emit saveRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CodeForm::retranslate() {
    const auto label = [this](int row, const QString& text, QWidget* field) {
        auto* item = m_rows->itemAt(row, QFormLayout::LabelRole);
        auto* shown = item != nullptr ? qobject_cast<QLabel*>(item->widget()) : nullptr;
        if (shown == nullptr) {
            shown = new QLabel(this);
            m_rows->setWidget(row, QFormLayout::LabelRole, shown);
        }
        shown->setText(text);
        field->setAccessibleName(text);
    };
    label(0, tr("Name"), m_name);
    label(1, tr("Below"), m_parent);
    label(2, tr("Key"), m_key);
    label(3, tr("Colour"), &m_colour->line());
    label(4, tr("Meaning"), m_definition);
    label(5, tr("Examples"), m_examples);
    m_key->setToolTip(tr("One letter or digit that applies it from the menu of codes"));
    m_definition->setPlaceholderText(tr("When does it apply, and when not?"));
    m_examples->setPlaceholderText(tr("Passages that show it, one a line"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
}

void CodeForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace fulcrum
