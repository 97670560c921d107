// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotate/event_coding.h"

#include <QLocale>
#include <algorithm>

#include "models/document/coding_edits.h"
#include "models/domain/event.h"
#include "widgets/annotate/key_menu.h"
#include "widgets/common/event_words.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/terms_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

}  // namespace

EventCoding::EventCoding(Document& document, QWidget& window)
    : QObject(&window), m_document(document), m_window(window) {}

QString EventCoding::nameOf(EventKey event) const {
    return eventName(m_document, m_document.columns().indexOf(event), interfaceLanguage());
}

QString EventCoding::idOfEvent(EventKey event) const {
    return m_document.caption(m_document.columns().indexOf(event)).id;
}

void EventCoding::chooseCode(EventKey event, const QPoint& at) {
    if (m_document.columns().indexOf(event) == kNoIndex) {
        return;
    }
    auto* menu = new KeyMenu(u"codeMenu"_s, &m_window);
    menu->addSection(tr("Apply to “%1”").arg(nameOf(event)));
    const Annotation* own = ownCodingNote(m_document, idOfEvent(event), Motivation::Classifying);
    for (const CodeRow& row : codeRows(m_document)) {
        const Code& code = m_document.codes()[row.code];
        QAction* action = menu->addChoice(code.key, QString(2 * row.depth, u' ') + code.name);
        action->setCheckable(true);
        action->setChecked(own != nullptr && own->codes.contains(code.id));
        connect(action, &QAction::triggered, this, [this, event, id = code.id] { toggle(event, id); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Make codes in the code book…")), &QAction::triggered, this,
            &EventCoding::codeBookWanted);
    menu->popup(at);
}

void EventCoding::toggle(EventKey event, const QString& id) {
    const auto code = std::ranges::find(m_document.codes(), id, &Code::id);
    if (code == m_document.codes().end() || m_document.columns().indexOf(event) == kNoIndex) {
        return;
    }
    const Annotation* own = ownCodingNote(m_document, idOfEvent(event), Motivation::Classifying);
    const bool isApplied = own != nullptr && own->codes.contains(id);
    //: %1 a code, %2 an event
    const QString summary =
        (isApplied ? tr("Take %1 off “%2”") : tr("Apply %1 to “%2”")).arg(code->name, nameOf(event));
    if (const auto toggled = toggleCode(m_document, idOfEvent(event), id, summary); !toggled) {
        emit refused(toggled.error().message());
        return;
    }
    emit done(summary);
}

void EventCoding::chooseSeverity(EventKey event, const QPoint& at) {
    if (m_document.columns().indexOf(event) == kNoIndex) {
        return;
    }
    auto* menu = new KeyMenu(u"severityMenu"_s, &m_window);
    menu->addSection(tr("I judge “%1” as").arg(nameOf(event)));
    const Annotation* own = ownCodingNote(m_document, idOfEvent(event), Motivation::Assessing);
    const int judged = own != nullptr ? own->severity.value_or(0) : 0;
    for (int severity = 1; severity <= kHighestSeverity; ++severity) {
        QAction* action = menu->addChoice(QString::number(severity), severityText(severity));
        action->setCheckable(true);
        action->setChecked(severity == judged);
        connect(action, &QAction::triggered, this, [this, event, severity] { judge(event, severity); });
    }
    menu->addSeparator();
    QAction* none = menu->addChoice(u"0"_s, tr("No judgement of mine"));
    connect(none, &QAction::triggered, this, [this, event] { judge(event, std::nullopt); });
    menu->popup(at);
}

void EventCoding::judge(EventKey event, std::optional<int> severity) {
    const QString name = nameOf(event);
    //: %1 an event, %2 "severity 3, sectoral"
    const QString summary = severity ? tr("Judge “%1”: %2").arg(name, severityText(*severity))
                                     : tr("Take back the judgement of “%1”").arg(name);
    if (const auto judged = judgeSeverity(m_document, idOfEvent(event), severity, summary); !judged) {
        emit refused(judged.error().message());
        return;
    }
    emit done(summary);
}

}  // namespace fulcrum
