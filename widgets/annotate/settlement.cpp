// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotate/settlement.h"

#include "models/document/coding_edits.h"
#include "models/domain/event.h"
#include "widgets/annotate/agreement_panel_text.h"
#include "widgets/common/event_words.h"
#include "widgets/common/interface_language.h"
#include "widgets/common/joined_text.h"
#include "widgets/common/terms_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

int severityOf(const Document& document, EventIndex event) {
    return document.columns().severity[static_cast<std::size_t>(event)];
}

QString saidText(const Document& document, const Coding& coding, const JudgedEvent& judged,
                 EventIndex event) {
    QStringList said;
    for (const QString& author : coding.authors) {
        if (const auto severity = judged.by.value(author).severity) {
            //: who judged a severity, and which
            said += AgreementPanelText::tr("%1: %2").arg(coderName({author})).arg(*severity);
        }
    }
    said += AgreementPanelText::tr("%1: %2").arg(coderName({{}, true})).arg(severityOf(document, event));
    return semicolonText(said);
}

}  // namespace

KeyMenu* settlementMenu(const Document& document, const Coding& coding, EventKey key, QWidget* parent,
                        const std::function<void(int severity)>& choose) {
    const EventIndex event = document.columns().indexOf(key);
    const JudgedEvent* judged = coding.find(key);
    if (judged == nullptr || event == kNoIndex) {
        return nullptr;
    }
    auto* menu = new KeyMenu(u"settleMenu"_s, parent);
    menu->addSection(AgreementPanelText::tr("The record is to say"));
    for (int severity = 1; severity <= kHighestSeverity; ++severity) {
        QStringList who;
        for (const QString& author : coding.authors) {
            if (judged->by.value(author).severity == severity) {
                who += coderName({author});
            }
        }
        if (severityOf(document, event) == severity) {
            who += coderName({{}, true});
        }
        const QString text = severityText(severity);
        QAction* action = menu->addChoice(QString::number(severity),
                                          who.isEmpty() ? text : QString(text + u" — "_s + commaText(who)));
        QObject::connect(action, &QAction::triggered, parent, [choose, severity] { choose(severity); });
    }
    return menu;
}

Result<void> settleAt(Document& document, const Coding& coding, EventKey key, int severity) {
    const EventIndex event = document.columns().indexOf(key);
    const JudgedEvent* judged = coding.find(key);
    if (judged == nullptr || event == kNoIndex) {
        return {};
    }
    const QString name = eventName(document, event, interfaceLanguage());
    //: %1 a severity, %2 who said what
    const QString text = AgreementPanelText::tr("Settled at severity %1. Said was: %2.")
                             .arg(severity)
                             .arg(saidText(document, coding, *judged, event));
    return settle(document, key, severity, text,
                  AgreementPanelText::tr("Settle the severity of “%1” at %2").arg(name).arg(severity));
}

}  // namespace fulcrum
