// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotate/coder_choice.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "widgets/annotate/agreement_panel_text.h"
#include "widgets/common/theme.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kIsRecordRole = Qt::UserRole + 1;
int choiceWidth() { return scaled(190); }

}  // namespace

CoderChoice::CoderChoice(QWidget* parent)
    : QWidget(parent), m_coders(new QListWidget(this)), m_question(new QComboBox(this)) {
    m_question->setObjectName(u"agreementQuestion"_s);
    m_question->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_coders->setObjectName(u"agreementCoders"_s);
    setFixedWidth(choiceWidth());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_question);
    column->addWidget(m_coders, 1);
    connect(m_coders, &QListWidget::itemChanged, this, &CoderChoice::chosen);
    connect(m_question, &QComboBox::currentIndexChanged, this, &CoderChoice::chosen);
    retranslate();
}

void CoderChoice::fill(const Document& document, const Coding& coding) {
    // Only the signal of this widget is held back: the list and the box need theirs to draw themselves.
    const QSignalBlocker blocker(this);
    fillCoders(coding);
    fillQuestions(document);
}

void CoderChoice::fillCoders(const Coding& coding) {
    QSet<QString> known;
    QSet<QString> left;
    std::optional<Qt::CheckState> record;
    for (int i = 0; i < m_coders->count(); ++i) {
        const QListWidgetItem* item = m_coders->item(i);
        if (item->data(kIsRecordRole).toBool()) {
            record = item->checkState();
            continue;
        }
        known.insert(item->data(Qt::UserRole).toString());
        if (item->checkState() != Qt::Checked) {
            left.insert(item->data(Qt::UserRole).toString());
        }
    }
    m_coders->clear();
    const auto add = [this](const Coder& coder, Qt::CheckState state) {
        auto* item = new QListWidgetItem(coderName(coder), m_coders);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(Qt::UserRole, coder.author);
        item->setData(kIsRecordRole, coder.isRecord);
        item->setCheckState(state);
    };
    for (const QString& author : coding.authors) {
        add({author}, left.contains(author) ? Qt::Unchecked : Qt::Checked);
    }
    // Who judges alone is held against the record.
    const bool isAlone = coding.authors.size() < 2 && known.size() < 2;
    add({{}, true}, record && !isAlone ? *record : isAlone ? Qt::Checked : Qt::Unchecked);
}

void CoderChoice::fillQuestions(const Document& document) {
    const QString asked = code();
    m_question->clear();
    m_question->addItem(AgreementPanelText::tr("Severity"), QString());
    for (const CodeRow& row : codeRows(document)) {
        const Code& code = document.codes()[row.code];
        m_question->addItem(QString(qsizetype{2} * row.depth, u' ') + code.name, code.id);
    }
    m_question->setCurrentIndex(std::max(0, m_question->findData(asked)));
}

Metric CoderChoice::metric() const {
    return m_question->currentIndex() > 0 ? Metric::Nominal : Metric::Ordinal;
}

QString CoderChoice::code() const { return m_question->currentData().toString(); }

std::vector<Coder> CoderChoice::coders() const {
    std::vector<Coder> coders;
    for (int i = 0; i < m_coders->count(); ++i) {
        const QListWidgetItem* item = m_coders->item(i);
        const Coder coder{item->data(Qt::UserRole).toString(), item->data(kIsRecordRole).toBool()};
        if (item->checkState() == Qt::Checked && !(coder.isRecord && metric() == Metric::Nominal)) {
            coders.push_back(coder);
        }
    }
    return coders;
}

void CoderChoice::retranslate() {
    m_question->setAccessibleName(AgreementPanelText::tr("What they are compared in"));
    m_coders->setAccessibleName(AgreementPanelText::tr("Coders"));
}

void CoderChoice::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace fulcrum
