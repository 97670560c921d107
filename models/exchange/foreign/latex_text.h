// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The little of LaTeX that stands in lists of literature, as plain text: escaped signs, accents, dashes and
// braces. Commands that it does not know lose their backslash and keep what they hold. A pure function.
#pragma once

#include <QString>

namespace fulcrum {

QString textFromLatex(const QString& latex);

}  // namespace fulcrum
