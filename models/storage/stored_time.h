// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Times as they stand in a project file: texts of ISO 8601, in UTC, to the millisecond. Private to storage.
#pragma once

#include <QDateTime>
#include <QString>

namespace fulcrum {

inline QDateTime timeOf(const QString& text) { return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC(); }

inline QString textOf(const QDateTime& time) { return time.toUTC().toString(Qt::ISODateWithMs); }

}  // namespace fulcrum
