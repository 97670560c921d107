// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which page of the help belongs to which part of the window: one table from object names to topics, the
// place to add one. Pure functions; GUI thread.
#pragma once

#include <QString>

class QWidget;

namespace fulcrum {

/// The topic ("notes", "search#words") of the innermost part around `widget`, itself included, that has one;
/// empty if none has.
QString helpTopicOf(const QWidget* widget);

}  // namespace fulcrum
