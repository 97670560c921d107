// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ids and colours for parties, tracks and eras that somebody has only given a name. Pure functions.
#pragma once

#include <QSet>
#include <QString>

namespace fulcrum {

/// An id made of a name: its letters and digits, in a Latin alphabet where it has any, else `otherwise`; with
/// a number behind it where it is `taken`.
QString idFromName(const QString& name, const QString& otherwise, const QSet<QString>& taken);

/// A colour for the track of this place, from 0: distinct for ten of them, also to colour-blind readers.
QString trackColour(std::size_t place);

}  // namespace fulcrum
