// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One note, to be read or written: its body as Markdown, codes, the judgement of severity, and whether it is
// private. What was begun stays until it is saved or given up, also where saving is refused. GUI thread.
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

#include "models/document/note_list.h"
#include "widgets/annotate/markdown_view.h"
#include "widgets/annotate/words_field.h"
#include "widgets/common/theme.h"

namespace fulcrum {

class NotePage : public QStackedWidget {
    Q_OBJECT
public:
    /// Both must outlive the page.
    NotePage(Document& document, const NoteList& list, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Shows the note of this id to be read; none: what notes are for.
    void read(const QString& id);
    /// Begins to write; a note that is in the document is changed, another is added.
    void write(const Annotation& note);
    bool isWriting() const { return currentWidget() == m_writing; }
    /// Whether something was written that is not saved.
    bool isDirty() const;
    const QString& noteId() const { return m_note.id; }

signals:
    void saved(const QString& id);
    void givenUp();
    void answerRequested(const QString& id);
    void editRequested(const QString& id);
    void removeRequested(const QString& id);
    void goRequested(const QString& id);
    void attachRequested(const QString& id);
    void versionsRequested(const QString& id);
    void addressRequested(const QUrl& address);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeReading();
    QWidget* makeWriting();
    QPushButton* addButton(const QString& name, QLayout& row);
    void refresh();
    void save();
    void retranslate();

    Document& m_document;
    const NoteList& m_list;
    Annotation m_note;
    QStringList m_codesBefore;
    QWidget* m_empty;
    QLabel* m_emptyText;
    QWidget* m_reading;
    QLabel* m_target;
    QLabel* m_about;
    MarkdownView* m_body;
    QPushButton* m_edit;
    QPushButton* m_answer;
    QPushButton* m_remove;
    QPushButton* m_go;
    QPushButton* m_versions;
    QPushButton* m_attach;
    QWidget* m_writing;
    QLabel* m_writtenOn;
    QPlainTextEdit* m_text;
    WordsField* m_codes;
    QComboBox* m_severity;
    QCheckBox* m_private;
    QLabel* m_refusal;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

}  // namespace fulcrum
