// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the cells of a table of events hold: a field as the text of one cell, and lists of several things in
// one cell, there and back. Reader and writer of tables and the workbook share it. Pure functions; private to
// the folder.
#pragma once

#include <QStringList>
#include <vector>

#include "models/domain/event.h"
#include "models/domain/result.h"
#include "models/exchange/foreign/column_mapping.h"

namespace fulcrum {

/// Up to Verified, in the order of EventColumn; without what tables of others had beside it.
QStringList eventHeadings();
/// In the same order.
QStringList eventCells(const Event& event);

/// "a; b"; a semicolon inside an item is led by a backslash.
QString listCell(const QStringList& items);
/// Blank and repeated items are left out; lines divide like semicolons, commas only where there is neither.
QStringList listFromCell(const QString& cell, bool isByCommas);
/// One a line: "amends us-strike 0.25".
QString relationsCell(const std::vector<Relation>& relations);
/// The error says what is wrong.
Result<std::vector<Relation>> relationsFromCell(const QString& cell);
/// One a line: "title | publisher | address | date".
QString sourcesCell(const std::vector<Source>& sources);
/// The error says what is wrong.
Result<std::vector<Source>> sourcesFromCell(const QString& cell);

}  // namespace fulcrum
