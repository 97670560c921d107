// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotate/event_choices.h"

#include <QCoreApplication>

#include "widgets/common/interface_language.h"
#include "widgets/common/terms_text.h"

namespace fulcrum {
namespace {

struct EventChoicesTexts {
    Q_DECLARE_TR_FUNCTIONS(EventChoices)
};

}  // namespace

void addKinds(QComboBox& box) {
    for (int kind = 0; kind < kKindCount; ++kind) {
        box.addItem(kindText(static_cast<Kind>(kind)), kind);
    }
}

void addTracks(QComboBox& box, const Document& document) {
    for (const Track& track : document.tracks()) {
        box.addItem(textIn(track.nameIn, interfaceLanguage(), track.name), track.id);
    }
}

void addParties(QComboBox& box, const Document& document) {
    for (const Party& party : document.parties()) {
        box.addItem(textIn(party.nameIn, interfaceLanguage(), party.name), party.id);
    }
}

void addDirections(QComboBox& box) {
    int direction = 0;
    for (const QString& text : {EventChoicesTexts::tr("adds pressure"),
                                EventChoicesTexts::tr("eases pressure"), EventChoicesTexts::tr("neither")}) {
        box.addItem(text, direction++);
    }
}

void addSeverities(QComboBox& box) {
    int severity = 1;
    for (const QString& text :
         {EventChoicesTexts::tr("1 · verbal or symbolic"),
          EventChoicesTexts::tr("2 · narrow: one firm or product line, below about $1bn a year"),
          EventChoicesTexts::tr("3 · sectoral: $1–30bn a year, or a notable chokepoint"),
          EventChoicesTexts::tr("4 · major: $30–150bn a year, or a serious chokepoint"),
          EventChoicesTexts::tr(
              "5 · systemic: above $150bn a year, near-embargo, or production lines stopped")}) {
        box.addItem(text, severity++);
    }
}

QString nobodyText() { return EventChoicesTexts::tr("nobody named"); }

}  // namespace fulcrum
