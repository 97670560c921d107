// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/fault_label.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostLines = 4;

QString sentence(const QString& text) { return text.left(1).toUpper() + text.mid(1); }

}  // namespace

FaultLabel::FaultLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    hide();
}

void FaultLabel::tell(const QStringList& problems, const QStringList& hints) {
    QStringList lines;
    for (const QString& problem : problems) {
        lines += u"⚠ "_s + problem;
    }
    for (const QString& hint : hints) {
        lines += u"ⓘ "_s + hint;
    }
    const qsizetype more = lines.size() - kMostLines;
    if (more > 0) {
        lines = lines.mid(0, kMostLines);
        lines += tr("and %Ln more", nullptr, static_cast<int>(more));
    }
    setText(lines.join(u'\n'));
    setVisible(!lines.isEmpty());
}

QStringList faultSentences(const std::vector<Error>& faults) {
    QStringList lines;
    for (const Error& fault : faults) {
        lines += sentence(fault.what) + u'.' + (fault.mend.isEmpty() ? QString() : u' ' + fault.mend + u'.');
    }
    return lines;
}

}  // namespace fulcrum
