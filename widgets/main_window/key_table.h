// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The keys of all commands and panels as tables of rich text, menu by menu, for the page of the help. Made
// from the registry, so that no key is written down twice.
#pragma once

#include <QString>

namespace fulcrum {

class MainWindow;

QString keyTable(MainWindow& window);

}  // namespace fulcrum
