// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotate/event_finder.h"

#include <QAbstractItemView>
#include <QTimer>

#include "widgets/common/event_words.h"
#include "widgets/common/interface_language.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMostOffered = 30;
/// Past so many matches the best are not looked for: ranking them would take longer than a keystroke may.
constexpr int kMostRanked = 2000;
constexpr int kKeyRole = Qt::UserRole + 1;

std::vector<TextTerm> termsOf(const QString& text) {
    std::vector<TextTerm> terms;
    for (const QString& word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        terms.push_back({word, false, false});
    }
    // The last word is still being written.
    if (!terms.empty()) {
        terms.back().isPrefix = true;
    }
    return terms;
}

}  // namespace

EventFinder::EventFinder(const Document& document, QWidget* parent)
    : QLineEdit(parent), m_document(document), m_completer(new QCompleter(&m_offered, this)) {
    setClearButtonEnabled(true);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, &EventFinder::offer);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) {
                const EventKey key = index.data(kKeyRole).toLongLong();
                // The list would write the text that was picked into the line after this.
                QTimer::singleShot(0, this, &QLineEdit::clear);
                emit picked(key);
            });
}

void EventFinder::offer(const QString& text) {
    m_offered.clear();
    const std::vector<TextTerm> terms = termsOf(text);
    if (terms.empty()) {
        m_completer->popup()->hide();
        return;
    }
    const ProjectStore& store = m_document.store();
    const auto count = store.countMentioning(terms, kMostRanked);
    const auto found =
        count && *count < kMostRanked ? store.ranked(terms, kMostOffered) : store.first(terms, kMostOffered);
    if (!found) {
        return;
    }
    for (const EventKey key : *found) {
        const EventIndex event = m_document.columns().indexOf(key);
        if (event == kNoIndex) {
            continue;
        }
        const QString name = eventName(m_document, event, interfaceLanguage()) + u" · "_s +
                             spanText(m_document.columns(), event);
        auto* item = new QStandardItem(name);
        item->setData(QVariant::fromValue(key), kKeyRole);
        m_offered.appendRow(item);
    }
    m_completer->complete();
}

}  // namespace fulcrum
