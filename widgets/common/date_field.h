// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A field that takes a date as people write it and says beside it how it was understood, with its precision,
// or that it was not. GUI thread.
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QWidget>

#include "models/domain/written_date.h"

namespace fulcrum {

class DateField : public QWidget {
    Q_OBJECT
public:
    /// `name` is the object name of the line; the field may stay empty where the date may be unknown.
    DateField(const QString& name, bool mayBeEmpty, QWidget* parent = nullptr);

    void setDate(std::optional<WrittenDate> date);
    /// None if the line is empty or cannot be read.
    std::optional<WrittenDate> date() const;
    /// Whether what stands there can be used.
    bool isRight() const;
    QLineEdit& line() { return *m_line; }
    /// What an empty line means, in words ("still in force").
    void setEmptyText(const QString& text);
    /// Only the day counts; that less was written is not kept.
    void setCountsDaysOnly();

signals:
    void edited();

private:
    void explain();

    bool m_mayBeEmpty;
    bool m_countsDaysOnly = false;
    QString m_emptyText;
    QLineEdit* m_line;
    QLabel* m_meaning;
};

}  // namespace fulcrum
