// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The context that the texts of this library are translated in. What they say is shown as it is.
#pragma once

#include <QCoreApplication>

namespace fulcrum {

class StorageText {
    Q_DECLARE_TR_FUNCTIONS(fulcrum::Storage)
};

}  // namespace fulcrum
