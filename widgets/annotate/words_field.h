// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line of words with commas between them (tags, places, people); the word at the cursor is completed from
// those that are in use. GUI thread.
#pragma once

#include <QCompleter>
#include <QLineEdit>
#include <QStringList>

namespace fulcrum {

class WordsField : public QLineEdit {
    Q_OBJECT
public:
    explicit WordsField(const QString& name, QWidget* parent = nullptr);

    void setKnownWords(const QStringList& words);
    void setWords(const QStringList& words);
    /// Each once, in the order they were written.
    QStringList words() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Where the word at the cursor begins, behind its comma and blanks.
    qsizetype wordStart() const;
    void complete();
    void accept(const QString& word);

    QCompleter* m_completer = nullptr;
};

}  // namespace fulcrum
