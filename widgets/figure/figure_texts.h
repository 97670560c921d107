// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The translation context of what figures say, by whichever source it is said.
#pragma once

#include <QCoreApplication>

namespace fulcrum {

class FigureTexts {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::FigureTexts)
};

}  // namespace fulcrum
