// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotate/words_field.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <algorithm>

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

/// What people put between words in the scripts they write: the comma, and the two of Chinese.
bool isSeparator(QChar letter) { return letter == u',' || letter == u'，' || letter == u'、'; }

}  // namespace

WordsField::WordsField(const QString& name, QWidget* parent) : QLineEdit(parent) {
    setObjectName(name);
    connect(this, &QLineEdit::textEdited, this, &WordsField::complete);
}

void WordsField::setKnownWords(const QStringList& words) {
    delete m_completer;
    m_completer = new QCompleter(words, this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    // Not setCompleter(): the line's own would complete the whole of it, not one word.
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &WordsField::accept);
}

void WordsField::setWords(const QStringList& words) { setText(words.join(u", "_s)); }

QStringList WordsField::words() const {
    QStringList words;
    QString rest = text();
    std::ranges::replace_if(rest, isSeparator, QChar(u','));
    for (const QString& part : rest.split(u',')) {
        const QString word = part.simplified();
        if (!word.isEmpty() && !words.contains(word)) {
            words += word;
        }
    }
    return words;
}

qsizetype WordsField::wordStart() const {
    const QString before = text().left(cursorPosition());
    const auto last = std::find_if(before.rbegin(), before.rend(), isSeparator);
    qsizetype start = before.rend() - last;
    while (start < before.size() && before[start].isSpace()) {
        ++start;
    }
    return start;
}

void WordsField::complete() {
    if (m_completer == nullptr) {
        return;
    }
    const QString prefix = text().mid(wordStart(), cursorPosition() - wordStart());
    if (prefix.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(prefix);
    m_completer->complete();
}

void WordsField::accept(const QString& word) {
    const qsizetype start = wordStart();
    QString changed = text();
    const qsizetype end =
        std::find_if(changed.cbegin() + cursorPosition(), changed.cend(), isSeparator) - changed.cbegin();
    changed.replace(start, end - start, word);
    setText(changed);
    setCursorPosition(static_cast<int>(start + word.size()));
}

void WordsField::keyPressEvent(QKeyEvent* event) {
    const bool isChoosing = m_completer != nullptr && m_completer->popup()->isVisible();
    const bool isForList = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                           event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab;
    if (isChoosing && isForList) {
        // The list takes them.
        event->ignore();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

}  // namespace fulcrum
