// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The characters that HTML names: "&eacute;", "&#233;", "&#xE9;". Pure functions, usable from any thread.
#pragma once

#include <QString>

namespace fulcrum {

/// What stands between "&" and ";" as a character; empty if it is none.
QString characterOfEntity(QStringView entity);

}  // namespace fulcrum
