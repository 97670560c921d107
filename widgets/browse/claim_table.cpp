// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/browse/claim_table.h"

#include <QCoreApplication>
#include <algorithm>

#include "widgets/browse/page_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

/// The context of these texts for translators.
struct ClaimTable {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::ClaimTable)
};

/// More columns than these leave no room for words in a narrow panel.
constexpr std::size_t kMostColumns = 2;

struct Voice {
    QString by;
    QStringList claims;
};

std::vector<Voice> voicesOf(const EventPageContext& context, const Event& event) {
    std::vector<Voice> voices;
    for (const Claim& claim : event.claims) {
        QString by = claim.by;
        for (const Party& party : context.document.parties()) {
            if (party.id == claim.by) {
                by = textIn(party.nameIn, context.language, party.name);
            }
        }
        const auto known =
            std::find_if(voices.begin(), voices.end(), [&](const Voice& voice) { return voice.by == by; });
        QString text = claim.claim.toHtmlEscaped();
        if (!claim.source.isEmpty()) {
            text += u"<br>"_s + mutedText(context, claim.source.toHtmlEscaped());
        }
        if (known == voices.end()) {
            voices.push_back({by, {text}});
        } else {
            known->claims.append(text);
        }
    }
    return voices;
}

}  // namespace

QString claimTable(const EventPageContext& context, const Event& event) {
    const std::vector<Voice> voices = voicesOf(context, event);
    if (voices.empty()) {
        return {};
    }
    QString html = pageHeading(ClaimTable::tr("Who says what"));
    const auto column = [](const Voice& voice) {
        return u"<b>%1</b><br>%2"_s.arg(voice.by.toHtmlEscaped(), voice.claims.join(u"<br>"_s));
    };
    if (voices.size() > kMostColumns) {
        for (const Voice& voice : voices) {
            html += u"<p style='margin:0 0 4px 0;'>%1</p>"_s.arg(column(voice));
        }
        return html;
    }
    html += u"<table width='100%' cellspacing='0' cellpadding='4'><tr>"_s;
    for (const Voice& voice : voices) {
        html +=
            u"<td width='%1%' valign='top' bgcolor='%2'>%3</td>"_s.arg(100 / static_cast<int>(voices.size()))
                .arg(context.theme.panel.name(), column(voice));
    }
    return html + u"</tr></table>"_s;
}

}  // namespace fulcrum
