// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The balance and the names of events in words, the same in every panel.
#pragma once

#include <QString>

#include "models/document/current_balance.h"
#include "models/document/document.h"

namespace fulcrum {

/// "China ahead by 36 points", or that neither is.
QString balanceInWords(const Document& document, double net, const QString& language);

/// "+12.3", "−4.0": points to one decimal, always with their sign.
QString pointsText(double points);

/// `text`, and behind it where the band comes from if that is not the formula: "…, simulated, 2,000 draws".
QString withBandOrigin(const QString& text, const CurrentBalance& balance);

/// That only some events count, if so; else empty.
QString countedText(const CurrentBalance& balance);

/// How likely the side that leads on this day leads at all; empty where no curve is known.
QString certaintyInWords(const CurrentBalance& balance, Day day, double net);

/// Whether it is clear which side leads on this day; also where no curve is known.
bool isSignClearOn(const CurrentBalance& balance, Day day);

/// "China gained 36 points since 20 Jan 2025": how the balance of `day` differs by `change` from that of
/// `baseline`, which may also be the later day.
QString changeInWords(const Document& document, Day day, Day baseline, double change,
                      const QString& language);

/// What an event is called on a canvas and in lists: its title in this language, else its short title, else
/// its title.
QString labelText(const EventCaption& caption, const QString& language);

}  // namespace fulcrum
