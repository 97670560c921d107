// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One code of the code book, to be read and changed: name, key, colour, the code above it, what it means, and
// passages that show it. What cannot stand is refused in words, and what was written stays. GUI thread.
#pragma once

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "models/document/document.h"
#include "widgets/common/colour_field.h"

namespace fulcrum {

class CodeForm : public QWidget {
    Q_OBJECT
public:
    /// `document` must outlive the form.
    explicit CodeForm(const Document& document, QWidget* parent = nullptr);

    /// Shows a code; one that is not in the document is a new one.
    void setCode(const Code& code);
    /// As it is written now.
    Code code() const;
    const QString& codeId() const { return m_code.id; }
    bool isDirty() const { return written() != m_shown; }
    /// What stands against what is written, in words; empty: nothing.
    QString fault() const;
    void showRefusal(const QString& reason);
    void focusName();

signals:
    void saveRequested();
    void givenUp();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What stands in the fields.
    struct Written {
        QString name;
        QString key;
        QString colour;
        QString parent;
        QString definition;
        QString examples;

        bool operator==(const Written&) const = default;
    };
    Written written() const;
    void follow();
    void retranslate();

    const Document& m_document;
    Code m_code;
    Written m_shown;  ///< of m_code; fields may show less than it holds (a line break, a long key)
    QFormLayout* m_rows;
    QLineEdit* m_name;
    QLineEdit* m_key;
    ColourField* m_colour;
    QComboBox* m_parent;
    QPlainTextEdit* m_definition;
    QPlainTextEdit* m_examples;
    QLabel* m_refusal;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

}  // namespace fulcrum
