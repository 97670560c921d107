// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The context that the texts of these formats are translated in. What they say is shown as it is. What a
// format cannot hold is counted record by record, by its English name (QT_TRANSLATE_NOOP); lossText()
// translates it once, where it is told.
#pragma once

#include <QCoreApplication>

namespace fulcrum {

class ForeignText {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::ForeignExchange)
};

}  // namespace fulcrum
