// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whole files in and out. A file is written aside and then renamed, so that whatever fails never harms the
// one that stood there. Usable from any thread.
#pragma once

#include <QByteArray>
#include <QString>

#include "models/domain/result.h"

namespace fulcrum {

/// "-" is the standard input.
Result<QByteArray> readFile(const QString& path);
Result<void> writeFile(const QString& path, const QByteArray& bytes);

}  // namespace fulcrum
